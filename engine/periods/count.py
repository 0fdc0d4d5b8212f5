"""The count of days: forward to a last day, back from a day ahead, and longer by the pauses of the clock.

3 weeks from 16 March 2026            6 April 2026
1 month from 31 January 2026          28 February 2026: the month has no 31st
10 working days from 30 March 2026    15 April 2026 in Sweden: 30 March is not counted, 3 and 6 April are holidays
2 weeks before 14 April 2026          31 March 2026
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, overload

from caseway.engine.periods.day import after, before, moved
from caseway.engine.periods.limit import Counted, CountedMoment, Stopped
from caseway.engine.periods.moment import resumed_moment
from caseway.engine.periods.pause import merged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.periods.calendar import Calendar, Closed
    from caseway.engine.periods.limit import IfClosed
    from caseway.engine.periods.pause import Pause
    from caseway.engine.periods.period import Period


def last_day(start: date, period: Period, calendar: Calendar, if_closed: IfClosed = "same") -> Counted:
    """The last day of the period that begins on `start`, which counts to its end. For a cadence: the next day.

    The day of the start is never counted. Hours are counted from its end, as no time of day is known.
    """
    return _counted(start, period, calendar, if_closed, back=False)


def first_day_before(target: date, period: Period, calendar: Calendar, if_closed: IfClosed = "same") -> Counted:
    """The day that lies the period before `target`: the first of a window ahead of it, the last for a minimum notice."""
    return _counted(target, period, calendar, if_closed, back=True)


@overload
def extended(counted: Counted, pauses: Iterable[Pause]) -> Counted | Stopped: ...
@overload
def extended(counted: CountedMoment, pauses: Iterable[Pause]) -> CountedMoment | Stopped: ...
def extended(counted: Counted | CountedMoment, pauses: Iterable[Pause]) -> Counted | CountedMoment | Stopped:
    """The limit of a clock that stood still: later by the days on which it did, counted in working days for those.

    A pause that begins on the last day still counts, one that begins later does not; days before the start never do.
    A clock that was stopped and not set going again gives Stopped. A day counted back has no clock, and stays.
    """
    if isinstance(counted, CountedMoment):
        return resumed_moment(counted, pauses)
    if counted.back:
        return counted
    still = merged((*counted.pauses, *pauses), counted.start)
    end, closed = _later(counted, still)
    if end is None:
        return Stopped(replace(counted, pauses=still[:-1]), still[-1].first)
    placed = _placed(replace(counted, resumed=end, closed=closed))
    while placed.day > placed.resumed and (hit := next((pause for pause in still if pause.covers(placed.day)), None)):
        if hit.until is None:
            return Stopped(replace(counted, pauses=still[:-1]), hit.first)
        placed = _placed(replace(placed, resumed=hit.until))
    reached = max(placed.day, placed.resumed)
    return replace(placed, pauses=tuple(pause for pause in still if pause.first < reached))


def _counted(start: date, period: Period, calendar: Calendar, if_closed: IfClosed, back: bool) -> Counted:
    closed: tuple[Closed, ...] = ()
    if period.unit == "working days":
        day, closed = _working_day(start, period.count, calendar, back)
    else:
        day = before(start, period) if back else after(start, period)
    return _placed(Counted(start, period, calendar, if_closed, back, day, day, day, closed))


def _working_day(start: date, count: int, calendar: Calendar, back: bool) -> tuple[date, tuple[Closed, ...]]:
    """The day that is so many open days away from `start`, which itself is not counted, and what was closed between."""
    day = start
    closed: dict[Closed, None] = {}
    for _ in range(count):
        found, passed = calendar.next_open(day, back)
        closed.update(dict.fromkeys(passed))
        if found is None:
            return date.min if back else date.max, tuple(closed)
        day = found
    return day, tuple(closed)


def _later(counted: Counted, still: tuple[Pause, ...]) -> tuple[date | None, tuple[Closed, ...]]:
    """The day on which the clock has gone its whole time, and the closed days that a count of working days met.

    One pause after the other: what was left of the time when it began is counted again from when it was over.
    """
    calendar, working = counted.calendar, counted.period.unit == "working days"
    end, closed = counted.plain, counted.closed if working else ()
    for pause in still:
        if pause.first > end:
            break
        if pause.until is None:
            return None, closed
        if working:
            left = _open_days(pause.first, end, calendar)
            last, more = _working_day(moved(pause.until, -1), left, calendar, back=False)
            end = max(end, last)
            closed = tuple(dict.fromkeys((*closed, *more)))
        else:
            end = moved(end, (pause.until - pause.first).days)
    return end, closed


def _open_days(first: date, last: date, calendar: Calendar) -> int:
    """How many days are open from `first` to `last`, both inclusive."""
    count, day = 0, moved(first, -1)
    while True:
        found, _ = calendar.next_open(day)
        if found is None or found > last:
            return count
        count, day = count + 1, found


def _placed(counted: Counted) -> Counted:
    """Where it lies on a closed day and is to be moved: on the nearest open day, if the calendar has one.

    Where all days before it are closed, back to the day from which it is counted, it goes to the next open one.
    """
    if counted.if_closed == "same":
        return replace(counted, day=counted.resumed)
    closed = counted.calendar.closed(counted.resumed)
    if closed is None:
        return replace(counted, day=counted.resumed)
    back = counted.if_closed == "before"
    day, passed = counted.calendar.next_open(counted.resumed, back)
    if back and not counted.back and (day is None or day < counted.start):  # no last day lies before the time began
        back, (day, passed) = False, counted.calendar.next_open(counted.resumed, False)
    day = day or (date.min if back else date.max)
    return replace(counted, day=day, closed=tuple(dict.fromkeys((*counted.closed, closed, *passed))))
