"""Hours are real hours: 48 of them pass between two moments, whatever the clocks on the wall do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.periods import (
    Calendar,
    CountedMoment,
    Pause,
    Period,
    Stopped,
    civil_day,
    extended,
    last_moment,
)

TWO_DAYS = Period(48, "hours")


def there(calendar: Calendar, written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=calendar.zone)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-03-16 09:00", "2026-03-18 09:00"),
        ("2026-03-28 09:00", "2026-03-30 10:00"),
        ("2026-10-24 09:00", "2026-10-26 08:00"),
        ("2026-03-27 02:30", "2026-03-29 03:30"),
        ("2028-02-28 09:00", "2028-03-01 09:00"),
    ],
)
def test_forty_eight_hours_are_real_hours(start: str, end: str, sweden: Calendar) -> None:
    counted = last_moment(there(sweden, start), TWO_DAYS, sweden)
    assert counted.moment.astimezone(sweden.zone).replace(tzinfo=None) == datetime.fromisoformat(end)
    assert counted.moment - there(sweden, start).astimezone(UTC) == timedelta(hours=48)
    assert counted.day == civil_day(counted.moment, sweden.zone)


def test_a_minute_that_has_begun_counts_in_full(sweden: Calendar) -> None:
    half = datetime(2026, 3, 16, 9, 0, 30, tzinfo=UTC)
    assert last_moment(half, TWO_DAYS, sweden).moment == datetime(2026, 3, 18, 9, 1, tzinfo=UTC)
    assert last_moment(half.replace(second=0), TWO_DAYS, sweden).moment == datetime(2026, 3, 18, 9, 0, tzinfo=UTC)


def test_the_day_on_which_the_hours_end_counts_to_its_end(sweden: Calendar) -> None:
    counted = last_moment(there(sweden, "2026-03-28 09:00"), TWO_DAYS, sweden, "to the end of the day")
    assert counted.plain == datetime(2026, 3, 30, 8, 0, tzinfo=UTC)
    assert counted.moment == datetime(2026, 3, 30, 21, 59, 59, 999999, tzinfo=UTC)
    assert counted.day == date(2026, 3, 30)


def test_the_day_is_the_one_on_the_calendar_there(new_zealand: Calendar) -> None:
    counted = last_moment(datetime(2026, 7, 1, 12, 30, tzinfo=UTC), Period(24, "hours"), new_zealand)
    assert counted.day == date(2026, 7, 3)


def test_a_moment_without_a_zone_and_a_period_in_days_are_refused(sweden: Calendar) -> None:
    with pytest.raises(ValueError, match="a moment needs its time zone"):
        last_moment(datetime(2026, 3, 16, 9, 0), TWO_DAYS, sweden)
    with pytest.raises(ValueError, match="3 weeks is counted from a day, not from a moment; ask last_day"):
        last_moment(datetime(2026, 3, 16, 9, 0, tzinfo=UTC), Period(3, "weeks"), sweden)


def ended(counted: CountedMoment, *pauses: Pause) -> str:
    made = extended(counted, pauses)
    return f"{made.moment.astimezone(made.calendar.zone):%m-%d %H:%M}" if isinstance(made, CountedMoment) else "stopped"


def test_a_clock_of_hours_stands_still_on_whole_days(sweden: Calendar) -> None:
    """From Saturday 28 March 2026 at 9; the Sunday has 23 hours."""
    counted = last_moment(there(sweden, "2026-03-28 09:00"), TWO_DAYS, sweden)
    days = {day: date(2026, 3, day) for day in range(1, 32)}
    assert ended(counted) == "03-30 10:00"
    assert ended(counted, Pause(days[29], days[30])) == "03-31 09:00"
    assert ended(counted, Pause(days[29], days[30]), Pause(days[28], days[30])) == "04-01 00:00"
    assert ended(counted, Pause(days[1], days[29])) == "03-31 01:00"
    assert ended(counted, Pause(days[30], days[31])) == "03-31 10:00"
    assert ended(counted, Pause(days[31])) == "03-30 10:00"
    assert ended(counted, Pause(days[30])) == "stopped"
    until_midnight = last_moment(there(sweden, "2026-03-16 00:00"), Period(24, "hours"), sweden)
    assert ended(until_midnight, Pause(days[17], days[18])) == "03-18 00:00"
    later = last_moment(there(sweden, "2026-03-28 09:00"), TWO_DAYS, sweden, "to the end of the day")
    assert ended(later, Pause(days[29], days[30])) == "03-31 23:59"


def test_a_clock_of_hours_that_stands_still_says_since_when(sweden: Calendar) -> None:
    made = extended(last_moment(there(sweden, "2026-03-28 09:00"), TWO_DAYS, sweden), [Pause(date(2026, 3, 29))])
    assert isinstance(made, Stopped)
    assert made.since == date(2026, 3, 29)


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
def test_at_the_edges_of_the_calendar_there_still_is_a_moment(zone: str) -> None:
    calendar, most = Calendar(ZoneInfo(zone)), Period(87840, "hours")
    for start in (datetime(9999, 12, 31, 23, 59, 59), datetime(1, 1, 1), datetime(9999, 12, 31, 1), datetime(9995, 1, 1)):
        for tzinfo in (UTC, calendar.zone):
            for rounding in ("to the minute", "to the end of the day"):
                counted = last_moment(start.replace(tzinfo=tzinfo), most, calendar, rounding)
                assert counted.start <= counted.moment
                assert counted.day == civil_day(counted.moment, calendar.zone)
                made = extended(counted, [Pause(date.min, date.max)])
                assert isinstance(made, CountedMoment)
                assert made.moment >= counted.moment
