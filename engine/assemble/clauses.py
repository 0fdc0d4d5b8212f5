"""Clauses and citations: each sentence of the guidance is cited by something, or left out with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from caseway.engine.assemble.parts import Clause, Piece
from caseway.engine.errors import Path, Problem, Related
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.definition import GuidanceDefinition, ProcessDefinition


class Citing(Protocol):
    """A part that may cite clauses."""

    @property
    def cites(self) -> tuple[str, ...]:
        """The clauses cited."""


def citations(definition: ProcessDefinition) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Every place that cites clauses, with the clauses."""
    return (((*path, "cites"), part.cites) for path, part in _citing(definition) if part.cites)


def _citing(definition: ProcessDefinition) -> Iterator[tuple[Path, Citing]]:
    for path, _, track in definition.every_track():
        yield from (((*path, "stages", name), stage) for name, stage in track.stages.items())
    for section in ("people", "facts", "consents", "actions", "rules", "forms", "letters"):
        yield from (((section, name), part) for name, part in getattr(definition, section).items())
    for name, fact in definition.facts.items():
        yield from ((("facts", name, "columns", key), column) for key, column in fact.columns.items())
    for name, form in definition.forms.items():
        for at, part in enumerate(form.sections):
            yield from ((("forms", name, "sections", at, "items", n), item) for n, item in enumerate(part.items))


def clauses(
    definition: ProcessDefinition,
    guidance: GuidanceDefinition | None,
    names: Directory,
    also: Sequence[tuple[Path, tuple[str, ...]]] = (),
) -> Mapping[str, Clause]:
    """Every clause. Problems: a citation of none, a clause that nothing accounts for, one both cited and left out.

    `also` are citations beside those of the definition's parts.
    """
    cited: dict[str, list[Path]] = {}
    for path, written in (*citations(definition), *also):
        if guidance is None:
            names.problem("P21", path, "no-guidance", name=written[0])
            break
        for clause in names.find_all("clause", written, path):
            cited.setdefault(clause, []).append(path)
    if guidance is None:
        return {}
    if fold(guidance.guidance) != fold(definition.process):
        _note(
            names, "P21", ("guidance",), "other-process", values={"name": guidance.guidance, "process": definition.process}
        )
    documents = {fold(name): (name, part.title) for name, part in guidance.documents.items()}
    found = {}
    for name, part in guidance.clauses.items():
        path = ("clauses", name)
        source, title = documents.get(fold(part.document), ("", part.document))
        if not source:
            known = ", ".join(guidance.documents)
            _note(names, "P21", (*path, "document"), "document", values={"name": part.document, "known": known})
        if name not in cited and part.left_out is None:
            _note(names, "P23", path, "unaccounted", values={"name": name}, on_key=True)
        if name in cited and part.left_out is not None:
            related = (Related(cited[name][0], on="value", label="cited-here"),)
            _note(names, "P23", (*path, "left-out"), "both", values={"name": name}, related=related, on_key=True)
        pieces = tuple(dict.fromkeys(_piece(definition, path) for path in cited.get(name, ())))
        found[name] = Clause(
            name, title, part.where, part.anchor, part.says, part.strength, part.left_out or "", source, pieces
        )
    return found


def _piece(definition: ProcessDefinition, path: Path) -> Piece:
    """What stands at the place of a citation."""
    match path:
        case ("tracks", _, "stages", name, *_):
            return Piece("stages", str(name))
        case (_, "because", name, *_):
            return Piece("because", str(name))
        case (section, name, "columns", column, *_):
            return Piece(str(section), str(name), str(column))
        case ("forms", name, "sections", int(at), "items", int(n), *_):
            return Piece("forms", str(name), definition.forms[str(name)].sections[at].items[n].text)
        case _:
            return Piece(str(path[0]), str(path[1]))


def _note(
    names: Directory,
    code: str,
    path: Path,
    variant: str,
    *,
    values: Mapping[str, str],
    related: Sequence[Related] = (),
    on_key: bool = False,
) -> None:
    names.problems.append(
        Problem(
            code, path, on="key" if on_key else "value", values=values, variant=variant, related=tuple(related),
            document="guidance",
        )
    )  # fmt: skip
