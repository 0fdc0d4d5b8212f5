"""The names of a process as scenarios may write them: by name or by title, in any case and spacing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseway.engine.assemble import Process

KINDS = ("roles", "actions", "facts", "stages", "rules", "forms", "consents", "letters")


@dataclass(frozen=True, slots=True)
class Who:
    """Who does something: a person by name, or whoever holds a role."""

    person: str = ""
    role: str = ""


class Names:
    """Every name of a process, by kind. A title counts as a name, unless two things bear it."""

    def __init__(self, process: Process, language: str) -> None:
        self.process, self.language = process, language
        self._known = {kind: _index(process, kind, language) for kind in KINDS}
        self._known["clauses"] = {fold(name): name for name in process.clauses}

    def find(self, kind: str, written: str) -> str | None:
        """The name that is meant, or None."""
        return self._known[kind].get(fold(written))

    def guess(self, kind: str, written: str) -> str | None:
        """The name, or the title, that was probably meant."""
        return nearest(written, self.written(kind))

    def written(self, kind: str) -> tuple[str, ...]:
        """The names of a kind as the process writes them."""
        return tuple(self.process.clauses) if kind == "clauses" else tuple(getattr(self.process, kind))

    def title(self, kind: str, name: str) -> str:
        """The title of something, in the language of the scenarios."""
        return self.process.titled(kind, name, self.language)


def _index(process: Process, kind: str, language: str) -> Mapping[str, str]:
    parts: Iterable[str] = getattr(process, kind)
    titles: dict[str, str | None] = {}
    for name in parts:
        for title in {fold(process.titled(kind, name)), fold(process.titled(kind, name, language))}:
            titles[title] = name if title not in titles or titles[title] == name else None
    known = {title: name for title, name in titles.items() if name is not None}
    return {**known, **{fold(name): name for name in parts}}
