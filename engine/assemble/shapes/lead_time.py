"""lead time, compiled: how long ahead of which date, and by which facts that date is known."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.dates import booked_by, date_fact
from caseway.engine.periods import Period, before
from caseway.engine.rules import LeadTime

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import LeadTimePart


FOUR_YEARS = 4 * 366
"""Months are of different lengths: every day of so many years is looked at."""


def compiled(part: LeadTimePart, ground: Ground) -> LeadTime:
    """The rule; names that are not there are noted, a window that is upside down, and a date that nothing plans."""
    names, path = ground.names, ground.path
    if (part.between is None) == (part.at_least is None):
        names.problem("P22", path, "window-or-least", rule=str(path[1]), on="key")
    opens, closes = part.between or (None, part.at_least or Period(1, "days"))
    key = "between" if part.between else "at-least"
    for period in (opens, closes):
        if period is not None and period.unit == "hours":
            names.problem("P20", (*path, key), "no-hours", given=str(period))
    action = names.has("action", part.ahead_of) if names.has("fact", part.ahead_of) is None else None
    if action is not None:
        facts = tuple(dict.fromkeys(booked_by(action, ground).values()))
        if not facts:
            names.problem("P18", (*path, "ahead-of"), "unplanned", names.defined("action", action), action=action)
    else:
        fact = date_fact(part.ahead_of, "ahead-of", ground)
        facts = (fact,) if fact else ()
    must = names.find("action", part.must, (*path, "must"))
    return LeadTime(
        **ground.common, bites_on=(must,), opens=opens, closes=closes, facts=facts or ("",), must=must,
        calendar=ground.calendar, if_closed=part.if_closed,
    )  # fmt: skip


def check(rule: LeadTime, whole: Whole) -> None:
    """The window opens before it closes, whatever the day ahead of which it is."""
    plain = ("days", "weeks", "months")
    if rule.opens is None or rule.opens.unit not in plain or rule.closes.unit not in plain:
        return
    days = (whole.example_day + timedelta(days=count) for count in range(FOUR_YEARS))
    if any(before(day, rule.opens) > before(day, rule.closes) for day in days):
        path = ("rules", rule.name, "between")
        whole.names.problem("P18", path, "upside-down", rule=rule.name, first=str(rule.opens), last=str(rule.closes))
