"""The directory of a definition: every name in it, where it was defined, and the problems of names that it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.errors import Path, Problem, Related, Side
from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.engine.definition import GuidanceDefinition, ProcessDefinition
    from caseway.engine.definition.parts import StagePart

MOST_GUESSES = 100
MOST_WORDS = 12
KINDS = {
    "people": "role",
    "tracks": "track",
    "stages": "stage",
    "facts": "fact",
    "consents": "consent",
    "actions": "action",
    "rules": "rule",
    "forms": "form",
    "meetings": "meeting",
    "letters": "letter",
}


class Directory:
    """Names by kind, folded; `problems` grows as names are asked for that are not there."""

    def __init__(self, definition: ProcessDefinition, guidance: GuidanceDefinition | None) -> None:
        self.problems: list[Problem] = []
        self._names: dict[str, dict[str, str]] = {
            kind: {fold(name): name for name in getattr(definition, section)} for section, kind in KINDS.items()
        }
        self._stages = {
            stage: ((*path, "stages", stage), part)
            for path, _, track in definition.every_track()
            for stage, part in track.stages.items()
        }
        self._names["stage"] = {fold(stage): stage for stage in self._stages}
        self._names["clause"] = {fold(name): name for name in guidance.clauses} if guidance else {}
        self._section = {kind: section for section, kind in KINDS.items()}

    def has(self, kind: str, written: str) -> str | None:
        """The name of that kind that `written` means, without a problem when there is none."""
        return self._names[kind].get(fold(written))

    def find(
        self,
        kind: str,
        written: str,
        path: Path,
        *,
        among: Sequence[str] = (),
        words: Sequence[str] = (),
        document: str = "process",
        on: Side = "value",
    ) -> str:
        """The name of that kind that `written` means. When there is none, a problem is noted and '' is given.

        `among` are further kinds that would do, `words` what else can be written here.
        """
        for one in (kind, *among):
            found = self._names[one].get(fold(written))
            if found is not None:
                return found
        other = next((k for k in self._names if fold(written) in self._names[k] and k not in (kind, *among)), "")
        candidates = {name: k for k in (kind, *among) for name in self._names[k].values()}
        guessing = len(self.problems) < MOST_GUESSES and not other
        several = _several(written, (kind, *among), self._names) if guessing else ()
        guess = nearest(written, (*candidates, *words)) if guessing and not several else None
        related: tuple[Related, ...] = ()
        if other:
            related = (self.defined(other, self._names[other][fold(written)]),)
        elif guess in candidates:
            related = (self.defined(candidates[guess], guess),)
        self.problems.append(
            Problem(
                "P11",
                path,
                on,
                {"name": written, "kind": kind, "other": other, "known": ", ".join(several or list(candidates)[:12])},
                variant="other" if other else "several" if several else kind,
                guess=guess,
                related=related,
                document=document,
            )
        )
        return ""

    def find_all(
        self, kind: str, written: Sequence[str], path: Path, *, words: Sequence[str] = (), document: str = "process"
    ) -> tuple[str, ...]:
        """The names that a list means, without those that are not there."""
        many = len(written) > 1
        found = [
            self.find(kind, name, (*path, index) if many else path, words=words, document=document)
            for index, name in enumerate(written)
        ]
        return tuple(dict.fromkeys(name for name in found if name))

    def defined(self, kind: str, name: str) -> Related:
        """The place where a name is defined, as the other half of a problem."""
        if kind == "clause":
            return Related(("clauses", name), document="guidance")
        if kind == "stage":
            return Related(self._stages[name][0])
        return Related((self._section[kind], name))

    def stage(self, name: str) -> StagePart:
        """A stage as it is written."""
        return self._stages[name][1]

    def stage_path(self, name: str) -> Path:
        """Where a stage is written."""
        return self._stages[name][0]

    def problem(self, code: str, path: Path, variant: str = "", *related: Related, on: str = "value", **values: str) -> None:
        """Note a problem."""
        self.problems.append(
            Problem(code, path, on="key" if on == "key" else "value", values=values, variant=variant, related=related)
        )

    def unknown_column(self, path: Path, written: str, fact: str, guess: str | None) -> None:
        """Note that a table has no such column."""
        related = Related(("facts", fact, "columns", guess)) if guess else self.defined("fact", fact)
        values = {"name": written, "fact": fact}
        self.problems.append(Problem("P11", path, values=values, variant="column", guess=guess, related=(related,)))


def _several(written: str, kinds: Sequence[str], names: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """The names that stand here one after another, with no comma between them; none when it is something else."""
    words, found = fold(written).split(), dict[int, tuple[str, ...]]({0: ()})
    if len(words) > MOST_WORDS:
        return ()
    for end in range(1, len(words) + 1):
        for start in range(end):
            text = " ".join(words[start:end])
            name = next((names[kind][text] for kind in kinds if text in names[kind]), None)
            if start in found and name is not None and end not in found:
                found[end] = (*found[start], name)
    return found.get(len(words), ())
