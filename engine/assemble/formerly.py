"""Formerly: the names that parts had in earlier versions, by which a case that is moved here finds them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from caseway.engine.errors import Path, Related
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.definition import ProcessDefinition

SECTIONS = {
    "people": "roles", "tracks": "tracks", "facts": "facts", "consents": "consents", "actions": "actions", "rules": "rules",
    "forms": "forms", "meetings": "meetings", "letters": "letters",
}  # fmt: skip
"""The sections of a definition, and what a process calls what stands in them."""


class Named(Protocol):
    """A part that may have had other names."""

    @property
    def formerly(self) -> tuple[str, ...]:
        """Those names."""


def formerly(definition: ProcessDefinition, names: Directory) -> Mapping[str, Mapping[str, str]]:
    """For each kind of part, each former name (folded) with the name that the part has now.

    Kinds are those of a process: `roles`, `stages`, `columns of tasks`, and so on. A former name that something of that
    kind still has, or that two parts claim, is a problem.
    """
    found = {kind: _of(parts, names) for kind, parts in _kinds(definition)}
    return {kind: known for kind, known in found.items() if known}


def _kinds(definition: ProcessDefinition) -> Iterator[tuple[str, Mapping[Path, Named]]]:
    """Every kind, with its parts by their paths."""
    yield (
        "stages",
        {
            (*path, "stages", name): part
            for path, _, track in definition.every_track()
            for name, part in track.stages.items()
        },
    )
    for section, kind in SECTIONS.items():
        yield kind, {(section, name): part for name, part in getattr(definition, section).items()}
    for name, fact in definition.facts.items():
        yield f"columns of {name}", {("facts", name, "columns", key): column for key, column in fact.columns.items()}


def _of(parts: Mapping[Path, Named], names: Directory) -> Mapping[str, str]:
    there = {fold(str(path[-1])): path for path in parts}
    known: dict[str, str] = {}
    claimed: dict[str, Path] = {}
    for path, part in parts.items():
        for at, written in enumerate(part.formerly):
            where = (*path, "formerly", at) if len(part.formerly) > 1 else (*path, "formerly")
            old = fold(written)
            if old in there:
                names.problem("P32", where, "there", Related(there[old]), name=written)
            elif claimed.get(old, path) != path:
                names.problem("P32", where, "twice", Related(claimed[old]), name=written, rival=str(claimed[old][-1]))
            claimed.setdefault(old, path)
            known[old] = str(path[-1])
    return known
