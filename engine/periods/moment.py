"""A moment counted in hours: exact on the line of UTC, so that a clock that is changed takes or gives no hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from caseway.engine.periods.day import EARLIEST, LATEST, civil_day, first_moment, last_moment_of
from caseway.engine.periods.limit import CountedMoment, Rounding, Stopped
from caseway.engine.periods.pause import merged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.periods.calendar import Calendar
    from caseway.engine.periods.pause import Pause
    from caseway.engine.periods.period import Period

_MINUTE = timedelta(minutes=1)


def last_moment(start: datetime, period: Period, calendar: Calendar, rounding: Rounding = "to the minute") -> CountedMoment:
    """The last moment of so many hours from `start`, and its civil day. Past the end of the calendar it is its last.

    Raises ValueError for a start without a zone, and for a period that is not in hours: those are counted from a day.
    """
    if start.tzinfo is None:
        raise ValueError("a moment needs its time zone; pass an aware datetime")
    if period.unit != "hours":
        raise ValueError(f"{period} is counted from a day, not from a moment; ask last_day")
    start = _in_utc(start)
    plain = _later(start, timedelta(hours=period.count))
    return _rounded(CountedMoment(start, period, calendar, rounding, plain, plain, plain, date.max))


def resumed_moment(counted: CountedMoment, pauses: Iterable[Pause]) -> CountedMoment | Stopped:
    """The moment of a clock that stood still on whole civil days; see `extended`."""
    zone = counted.calendar.zone
    still = merged((*counted.pauses, *pauses), civil_day(counted.start, zone))
    end = counted.plain
    for pause in still:
        began = max(first_moment(pause.first, zone), counted.start)
        if began > end:
            break
        if pause.until is None:
            return Stopped(replace(counted, pauses=still[:-1]), pause.first)
        end = _later(end, first_moment(pause.until, zone) - began)
    used = tuple(pause for pause in still if first_moment(pause.first, zone) < end)
    return _rounded(replace(counted, resumed=end, pauses=used))


def _rounded(counted: CountedMoment) -> CountedMoment:
    zone = counted.calendar.zone
    day = civil_day(counted.resumed, zone)
    if counted.rounding == "to the end of the day":
        return replace(counted, moment=last_moment_of(day, zone), day=day)
    full = counted.resumed.replace(second=0, microsecond=0)
    moment = full if full == counted.resumed else _later(full, _MINUTE)
    return replace(counted, moment=moment, day=civil_day(moment, zone))


def _later(moment: datetime, time: timedelta) -> datetime:
    return moment + time if time <= LATEST - moment else LATEST


def _in_utc(moment: datetime) -> datetime:
    try:
        there = moment.astimezone(UTC)
    except OverflowError:
        there = moment.replace(tzinfo=UTC)
    return min(max(there, EARLIEST), LATEST)
