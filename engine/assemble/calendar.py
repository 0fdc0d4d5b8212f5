"""The calendar of a process: its country's holidays, the owner's closed days, and how units of time are rounded."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from caseway.engine.definition.scalars import keyword
from caseway.engine.errors import Problem
from caseway.engine.periods import Calendar, ClosedDays, Period, known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.errors import Path

ROUNDED = ("hours", "months")
"""Units that end differently from place to place: a process that counts in them says how."""


def calendar(definition: ProcessDefinition, names: Directory) -> Calendar:
    """The calendar. Noted: a country whose holidays are not known where they matter, and a unit without its rounding."""
    for path, period in _periods(definition):
        rounding = definition.rounding
        if period.unit in ROUNDED and (rounding is None or getattr(rounding, period.unit) is None):
            names.problem("P26", path, period.unit, given=str(period))
    if definition.region or _asks_for_holidays(definition):
        unknown = known(definition.country, definition.region)
        if unknown is not None:
            key = (unknown.what,)
            values = {"given": unknown.given, "country": definition.country}
            names.problems.append(Problem("P27", key, values=values, variant=unknown.what, guess=unknown.guess))
    own = tuple(ClosedDays(name, days.start, days.until or days.start) for name, days in definition.closed_days.items())
    return Calendar(ZoneInfo(definition.time_zone), definition.country, definition.region, own)


def _periods(definition: ProcessDefinition) -> Iterator[tuple[Path, Period]]:
    """Every period of a rule, with where it stands."""
    for name, part in definition.rules.items():
        for field in type(part).model_fields:
            value = getattr(part, field)
            for period in value if isinstance(value, tuple) else (value,):
                if isinstance(period, Period):
                    yield ("rules", name, keyword(field)), period


def _asks_for_holidays(definition: ProcessDefinition) -> bool:
    moved = any(getattr(part, "if_closed", "same") != "same" for part in definition.rules.values())
    return moved or any(period.unit == "working days" for _, period in _periods(definition))
