"""The calendar of a process: its zone, and which days are closed there and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from caseway.engine.periods.country import year_of
from caseway.engine.periods.day import ONE

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


class ClosedDays(NamedTuple):
    """Days on which the process's owner is closed, both inclusive: a school holiday, a day of planning."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Closed:
    """Why a day is closed, and the days that are closed for that reason at a stretch. A weekend has no name."""

    kind: Literal["weekend", "holiday", "own"]
    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Calendar:
    """The civil calendar of a process. Without a country, Saturdays and Sundays are closed, and the owner's own days."""

    zone: ZoneInfo
    country: str = ""
    region: str = ""
    own: tuple[ClosedDays, ...] = ()

    def closed(self, day: date, language: str = "") -> Closed | None:
        """Why the day is closed, or None when it is open: a public holiday first, then the owner's days, then a weekend.

        The holiday is named in `language` where its name in it is known, else in the country's own.
        """
        year = year_of(self.country, self.region, day.year, language)
        holiday = year.holidays.get(day)
        if holiday is not None:
            return Closed("holiday", holiday, day, day)
        for name, first, last in self.own:
            if first <= day <= last:
                return Closed("own", name, first, last)
        return Closed("weekend", "", day, day) if day in year.weekends else None

    def weekend(self, day: date) -> bool:
        """Whether the day is of a weekend, be it a holiday as well."""
        return day in year_of(self.country, self.region, day.year, "").weekends

    def next_open(self, day: date, back: bool = False) -> tuple[date | None, tuple[Closed, ...]]:
        """The first open day after `day` (before it, when going back), and what was closed on the way there.

        None for the day when the calendar ends before one is found.
        """
        passed: list[Closed] = []
        end, step = (date.min, -ONE) if back else (date.max, ONE)
        while day != end:
            day += step
            closed = self.closed(day)
            if closed is None:
                return day, tuple(passed)
            passed.append(closed)
            if closed.kind == "own":
                day = closed.first if back else closed.last
        return None, tuple(passed)
