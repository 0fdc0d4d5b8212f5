"""floor, compiled: what has to wait, counted from which time of which action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.dates import booked_by
from caseway.engine.assemble.shapes.occasion import occasion
from caseway.engine.assemble.shapes.wants import wants
from caseway.engine.rules import Counting, Floor

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import FloorPart


def compiled(part: FloorPart, ground: Ground) -> Floor:
    """The rule; names that are not there are noted, and hours: what has to wait, waits for a day."""
    names, path = ground.names, ground.path
    if part.not_within.unit == "hours":
        names.problem("P20", (*path, "not-within"), "no-hours", given=str(part.not_within))
    may = names.find_all("action", part.may, (*path, "may"))
    dates = {name: fact for action in may for name, fact in booked_by(action, ground).items()}
    return Floor(
        **ground.common, bites_on=tuple(dict.fromkeys((*may, *dates))), waits=may, not_within=part.not_within,
        after=occasion(part.after, (*path, "after"), names), calendar=ground.calendar,
        unless=wants(part.unless or (), "unless", ground), dates=dates,
    )  # fmt: skip


def check(rule: Floor, whole: Whole) -> None:
    """No deadline wants the same sooner than this rule lets it be."""
    for other in whole.rules.values():
        if not isinstance(other, Counting) or other.must not in rule.bites_on or rule.after.action not in other.starts_on:
            continue
        day = whole.example_day
        counted = other.count(day)
        if counted is not None and counted.day < rule.earliest(day).day:
            defined = whole.names.defined("rule", other.name)
            path = ("rules", rule.name, "not-within")
            whole.names.problem("P18", path, "never-both", defined, rule=rule.name, rival=other.name, action=other.must)
