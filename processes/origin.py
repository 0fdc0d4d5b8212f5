"""Origin: in which file each part of a process stands that is made of several, and where a problem with it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseway.engine.assemble.directory import KINDS
from caseway.engine.definition import ProcessDefinition
from caseway.engine.definition.scalars import keyword
from caseway.engine.errors import Path, Problem, Related, Side
from caseway.engine.names import fold
from caseway.engine.overlay.difference import BASE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.overlay import Difference, Whole

Spot = tuple[str, Path]
BASED_ON: Path = ("based-on",)
OWN = ("process", "title")
"""What is an overlay's own in any case."""


@dataclass(frozen=True, slots=True)
class Origin:
    """For parts of the whole the document and path where they were written; what has none stands where it says."""

    places: Mapping[Spot, Spot]

    def of(self, document: str, path: Path) -> Spot:
        """Where a path was written."""
        for length in range(len(path), 0, -1):
            found = self.places.get((document, path[:length]))
            if found is not None:
                return found[0], (*found[1], *path[length:])
        return document, path

    def below(self) -> Origin:
        """The same for the process that stands on this one."""
        return Origin({_below(*whole): _below(*written) for whole, written in self.places.items()})


def _below(document: str, path: Path) -> Spot:
    return f"{BASE}{document}", path


def origin_of(base: Whole, below: Origin, differences: Sequence[Difference]) -> Origin:
    """The origin of what an overlay makes of a base, given that of the base's parts (already `below`)."""
    places: dict[Spot, Spot] = dict(below.places)
    for field in ProcessDefinition.model_fields:
        section, entries = keyword(field), getattr(base.definition, field)
        if section in OWN:
            continue
        places["process", (section,)] = below.of(f"{BASE}process", (section,))
        for name in entries if isinstance(entries, dict) else ():
            places["process", (section, name)] = below.of(f"{BASE}process", (section, name))
    for kind in ("clauses", "documents"):
        for name in getattr(base.guidance, kind, ()):
            places["guidance", (kind, name)] = below.of(f"{BASE}guidance", (kind, name))
    for path, _ in base.reasons:
        places["process", (BASE, *path)] = below.of(f"{BASE}process", path)
    for one in differences:
        if one.section == "clauses":
            places["guidance", (*one.place, "left-out")] = ("process", one.path)
        elif one.how != "dropped":
            places["process", one.place] = ("process", one.path)
    return Origin(places)


def shown(problem: Problem, origin: Origin, differences: Sequence[Difference]) -> Problem:
    """A problem of the whole, shown in the overlay: its owner can change nothing else. What stands in the base is the other
    half of it.
    """
    document, path = origin.of(problem.document, problem.path)
    related = placed(problem, origin).related
    lost = _lost(problem, differences)
    if not document.startswith(BASE):
        if lost is not None and not related:
            related = (Related(lost.path, "value", "dropped-here"),)
        return replace(problem, document=document, path=path, related=related)
    there = Related(path, problem.on, "in-base", document)
    if lost is not None:
        values = {"name": lost.name, "by": str(path[1] if len(path) > 1 else path[0])}
        return Problem("P44", lost.path, values=values, related=(there,))
    if problem.key == "P23.unaccounted":
        return _unaccounted(problem, there, differences)
    cause = next((one for one in differences if _named(one, problem)), None)
    at, on = (cause.path, problem.on if cause.how == "dropped" else "key") if cause else (BASED_ON, "value")
    return replace(problem, document="process", path=at, on=on, related=(there, *related))


def placed(problem: Problem, origin: Origin) -> Problem:
    """A problem that stands in the overlay, with its other halves where they were written."""
    return replace(problem, related=tuple(_placed(half, origin) for half in problem.related))


def _placed(half: Related, origin: Origin) -> Related:
    document, path = origin.of(half.document, half.path)
    return replace(half, document=document, path=path)


def _lost(problem: Problem, differences: Sequence[Difference]) -> Difference | None:
    """What was dropped and is missed, if that is the problem."""
    if problem.code != "P11" or "name" not in problem.values:
        return None
    return next(
        (
            one for one in differences
            if one.how == "dropped" and one.section in KINDS and fold(one.name) == fold(problem.values["name"])
        ),
        None,
    )  # fmt: skip


def _named(one: Difference, problem: Problem) -> bool:
    return bool(one.section) and fold(one.name) in {fold(value) for value in problem.values.values()}


def _unaccounted(problem: Problem, there: Related, differences: Sequence[Difference]) -> Problem:
    """A clause of the base from which nothing follows any more: shown where it was cited last."""
    clause = fold(problem.values["name"])
    last = next((one for one in differences if clause in one.rested_on), None)
    path = last.path if last else BASED_ON
    on: Side = "key" if last and last.how != "dropped" else "value"
    return Problem("P23", path, on, problem.values, "no-longer", related=(there,))
