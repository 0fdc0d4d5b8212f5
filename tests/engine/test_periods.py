"""Periods are counted on the calendar; the last day counts, and clocks that change never move a date."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.periods import LONGEST, Period, after, civil_day, parse_period

STOCKHOLM, AUCKLAND = ZoneInfo("Europe/Stockholm"), ZoneInfo("Pacific/Auckland")


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("3 weeks", Period(3, "weeks")),
        ("1 week", Period(1, "weeks")),
        ("1 month", Period(1, "months")),
        ("6 months", Period(6, "months")),
        ("10 days", Period(10, "days")),
        ("1 days", Period(1, "days")),
        ("  2   weeks ", Period(2, "weeks")),
        ("3660 days", Period(3660, "days")),
        ("520 weeks", Period(520, "weeks")),
        ("120 months", Period(120, "months")),
    ],
)
def test_a_period_is_written_in_days_weeks_or_months(written: str, period: Period) -> None:
    assert parse_period(written) == period


@pytest.mark.parametrize(
    "written",
    [
        "", "weeks", "three weeks", "3", "0 weeks", "03 weeks", "-3 weeks", "+3 weeks", "3.5 weeks", "3weeks", "3 Weeks",
        "1 year", "3 weeks and a day", "٣ weeks", "3 hours", "3661 days", "521 weeks", "121 months", "99999 days",
    ],
)  # fmt: skip
def test_anything_else_is_no_period(written: str) -> None:
    assert parse_period(written) is None


def test_a_period_is_told_as_it_is_written() -> None:
    for written in ("1 day", "2 days", "1 week", "3 weeks", "1 month", "6 months"):
        assert str(parse_period(written)) == written


def test_no_period_is_longer_than_ten_years() -> None:
    for unit, most in LONGEST.items():
        longest, start = Period(most, unit), date(2018, 9, 3)
        assert start < after(start, longest) <= date(2028, 9, 15)
        assert parse_period(f"{most + 1} {unit}") is None


def test_three_weeks_from_a_monday_end_on_the_monday_three_weeks_later() -> None:
    assert after(date(2018, 9, 3), Period(3, "weeks")) == date(2018, 9, 24)


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2018, 1, 31), 1, date(2018, 2, 28)),
        (date(2020, 1, 31), 1, date(2020, 2, 29)),
        (date(2018, 8, 31), 6, date(2019, 2, 28)),
        (date(2018, 3, 31), 1, date(2018, 4, 30)),
        (date(2020, 2, 29), 12, date(2021, 2, 28)),
        (date(2020, 2, 29), 48, date(2024, 2, 29)),
        (date(2018, 12, 15), 1, date(2019, 1, 15)),
        (date(2018, 11, 30), 3, date(2019, 2, 28)),
        (date(2018, 12, 31), 12, date(2019, 12, 31)),
    ],
)
def test_months_keep_the_day_and_are_clipped_at_the_end_of_the_month(start: date, months: int, last: date) -> None:
    assert after(start, Period(months, "months")) == last


def test_a_date_past_the_end_of_the_calendar_is_its_last_day() -> None:
    for period in (Period(1, "days"), Period(1, "weeks"), Period(1, "months"), Period(120, "months")):
        assert after(date.max, period) == date.max
    assert after(date(9999, 11, 30), Period(1, "months")) == date(9999, 12, 30)


def test_near_midnight_the_date_is_the_one_on_the_calendar_there() -> None:
    late = datetime(2018, 9, 24, 22, 30, tzinfo=UTC)
    assert civil_day(late, STOCKHOLM) == date(2018, 9, 25)
    assert civil_day(late, UTC) == date(2018, 9, 24)  # type: ignore[arg-type]
    assert civil_day(datetime(2018, 9, 24, 21, 59, tzinfo=UTC), STOCKHOLM) == date(2018, 9, 24)
    assert civil_day(datetime(2018, 9, 24, 11, 59, tzinfo=UTC), AUCKLAND) == date(2018, 9, 24)
    assert civil_day(datetime(2018, 9, 24, 12, 0, tzinfo=UTC), AUCKLAND) == date(2018, 9, 25)


@pytest.mark.parametrize("day", [date(2018, 3, 25), date(2018, 10, 28)])
def test_on_the_days_when_the_clock_changes_every_hour_belongs_to_that_day(day: date) -> None:
    """23 hours in March, 25 in October; none of them is counted to a neighbour."""
    start = datetime(day.year, day.month, day.day, tzinfo=STOCKHOLM).astimezone(UTC)
    following = day + timedelta(days=1)
    end = datetime(following.year, following.month, following.day, tzinfo=STOCKHOLM).astimezone(UTC)
    hours = [start + timedelta(minutes=30 * half) for half in range(int((end - start) / timedelta(minutes=30)))]

    assert len(hours) == (46 if day.month == 3 else 50)
    assert {civil_day(hour, STOCKHOLM) for hour in hours} == {day}
    assert civil_day(end, STOCKHOLM) == following


def test_a_clock_that_changes_does_not_move_a_limit() -> None:
    assert after(date(2018, 3, 19), Period(1, "weeks")) == date(2018, 3, 26)
    assert after(date(2018, 3, 24), Period(1, "days")) == date(2018, 3, 25)
    assert after(date(2018, 10, 27), Period(1, "days")) == date(2018, 10, 28)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="a moment needs its time zone; pass an aware datetime"):
        civil_day(datetime(2018, 9, 24, 12, 0), STOCKHOLM)


def test_a_moment_past_the_end_of_the_calendar_is_named() -> None:
    with pytest.raises(ValueError, match="has no date in Europe/Stockholm: it is past the end"):
        civil_day(datetime.max.replace(tzinfo=UTC), ZoneInfo("Europe/Stockholm"))
