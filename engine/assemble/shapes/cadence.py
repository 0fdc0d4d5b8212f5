"""cadence, compiled: a clock that is set anew each time that what it waits for is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.dates import booked_by
from caseway.engine.rules import Cadence

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import CadencePart


def compiled(part: CadencePart, ground: Ground) -> Cadence:
    """The rule; names that are not there are noted."""
    names, path = ground.names, ground.path
    must = names.find("action", part.must, (*path, "must"))
    after = names.find("action", part.after, (*path, "after")) if part.after else ""
    if after and after == must:
        names.problem("P18", (*path, "after"), "same", rule=str(path[1]))
    dates = booked_by(must, ground)
    return Cadence(
        **ground.common, bites_on=tuple(dates), within=part.every, must=must, dates=dates, calendar=ground.calendar,
        starts_on=(after, must) if after else (must,), if_closed=part.if_closed, rounding=ground.rounding,
    )  # fmt: skip


def check(rule: Cadence, whole: Whole) -> None:
    """Nothing: what is done again and again can be done again."""
