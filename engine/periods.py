"""Periods of civil time: counted in days, weeks or months from a date, the last day inclusive."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

Unit = Literal["days", "weeks", "months"]

_WRITTEN = re.compile(r"([1-9][0-9]{0,3}) (day|week|month)s?")
LONGEST: dict[Unit, int] = {"days": 3660, "weeks": 520, "months": 120}


@dataclass(frozen=True, slots=True)
class Period:
    """So many days, weeks or months. Months keep the day of the month and are clipped at the month's end."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit if self.count != 1 else self.unit[:-1]}"


def parse_period(text: str) -> Period | None:
    """`3 weeks`, `1 month`, `10 days` as a Period; None for anything else, and for more than ten years."""
    match = _WRITTEN.fullmatch(" ".join(text.split()))
    if match is None:
        return None
    unit: Unit = f"{match[2]}s"  # type: ignore[assignment]
    period = Period(int(match[1]), unit)
    return period if period.count <= LONGEST[unit] else None


def after(start: date, period: Period) -> date:
    """The last day of the period that begins on `start`: a month after 31 January is the end of February.

    A date past the end of the calendar is given as its last day.
    """
    try:
        if period.unit == "months":
            months = start.month - 1 + period.count
            year, month = start.year + months // 12, months % 12 + 1
            return date(year, month, min(start.day, monthrange(year, month)[1]))
        return start + timedelta(days=period.count * (7 if period.unit == "weeks" else 1))
    except (OverflowError, ValueError):
        return date.max


def civil_day(moment: datetime, zone: ZoneInfo) -> date:
    """The date on the calendar in that zone. Raises ValueError for a moment without a zone or past the calendar's end."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone; pass an aware datetime")
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        raise ValueError(f"{moment} has no date in {zone}: it is past the end of the calendar") from None
