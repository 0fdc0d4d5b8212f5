"""A civil day: where it begins and ends in a zone, and which one lies days, weeks or months away."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from caseway.engine.periods.period import Period

ONE = timedelta(days=1)
EARLIEST, LATEST = datetime.min.replace(tzinfo=UTC) + ONE, datetime.max.replace(tzinfo=UTC) - ONE
"""The first and last moment that have a date in every zone."""


def after(start: date, period: Period) -> date:
    """The last day of the period that begins on `start`: a month after 31 January is the end of February.

    Hours are counted from the end of the day, as nobody knows when on that day it was, and to the end of a day.
    A date past the end of the calendar is given as its last day. Working days need a calendar: ask `last_day`.
    """
    return _away(start, period, 1)


def before(target: date, period: Period) -> date:
    """The day that lies the period before `target`: a month before 31 March is the end of February.

    A date before the beginning of the calendar is given as its first day. Working days need a calendar.
    """
    return _away(target, period, -1)


def _away(day: date, period: Period, sign: int) -> date:
    count = sign * period.count
    if period.unit == "months":
        return _months_away(day, count)
    if period.unit == "working days":
        raise ValueError("working days are counted on a calendar; ask last_day or first_day_before")
    if period.unit == "hours":
        return moved(day, sign * -(-period.count // 24))
    return moved(day, count * (7 if period.unit == "weeks" else 1))


def moved(day: date, days: int) -> date:
    """So many days later, or earlier if negative; no further than the calendar goes."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _months_away(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, 12)
    year = day.year + years
    if not 1 <= year <= 9999:
        return date.max if count > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def civil_day(moment: datetime, zone: ZoneInfo) -> date:
    """The date on the calendar in that zone. Raises ValueError for a moment without a zone or past the calendar's end."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone; pass an aware datetime")
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        raise ValueError(f"{moment} has no date in {zone}: it is past the end of the calendar") from None


def first_moment(day: date, zone: ZoneInfo) -> datetime:
    """When the day begins there, in UTC: at midnight, or when the clocks have skipped it, right after the gap."""
    try:
        return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)


def last_moment_of(day: date, zone: ZoneInfo) -> datetime:
    """The last microsecond of the day there, in UTC."""
    if day < date.max:
        return first_moment(day + ONE, zone) - timedelta(microseconds=1)
    try:
        return datetime.combine(day, time.max, tzinfo=zone).astimezone(UTC)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)
