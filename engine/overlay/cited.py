"""Cited: each difference stands by a clause that the base does not rest on there, and weakening a `must` above all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.definition.rules import RulePart
from caseway.engine.errors import Problem, Related, Side
from caseway.engine.names import fold, nearest
from caseway.engine.overlay.difference import BASE, cites_of
from caseway.engine.overlay.differing import EARLIER, in_base
from caseway.engine.overlay.weaker import loosened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.definition import GuidanceDefinition
    from caseway.engine.definition.overlay import OverlayDefinition
    from caseway.engine.overlay.difference import Difference


def cited(
    differences: Sequence[Difference],
    base: GuidanceDefinition | None,
    guidance: GuidanceDefinition | None,
    overlay: OverlayDefinition,
    wrong: list[Problem],
) -> tuple[Difference, ...]:
    """The differences with the clauses by which they stand. Noted: one without any, and a `because` of no difference."""
    names = {fold(name): name for part in (base, guidance) if part for name in part.clauses}
    reasons = {fold(name): clauses for name, clauses in overlay.because.items()}
    found = []
    for one in differences:
        given = (*cites_of(one.after), *reasons.get(fold(one.name), ()))
        by = dict.fromkeys(names.get(fold(clause), clause) for clause in given if fold(clause) not in one.rested_on)
        if not by and one.before != one.after:
            wrong.append(_uncited(one))
        found.append(replace(one, by=tuple(by)))
    known = {fold(one.name): one.name for one in differences}
    for name in overlay.because:
        if fold(name) not in known:
            guess = nearest(name, known.values())
            wrong.append(Problem("P43", ("because", name), "key", {"name": name}, "no-difference", guess))
    return tuple(found)


def _uncited(one: Difference) -> Problem:
    on: Side = "value" if one.how == "dropped" else "key"
    values = {"name": one.name}
    if isinstance(one.before, RulePart) and one.before.strength == "must" and one.weaker:
        related = (Related((*one.place, "strength"), "value", label=EARLIER, document=f"{BASE}process"),)
        if not isinstance(one.after, RulePart):
            return Problem("P43", one.path, "value", values, "must-dropped", related=related)
        key = loosened(one.before, one.after)
        field = "if_" if key == "if" else key.replace("-", "_")
        path = one.path if getattr(one.after, field) is None else (*one.path, key)
        return Problem(
            "P43", path, "value" if path != one.path else "key", {**values, "key": key}, "weaker", related=related
        )
    halves = (in_base(one.section, one.name),) if one.section and one.before is not None else ()
    return Problem("P43", one.path, on, values, "" if one.can_cite() else "because", related=halves)
