"""Days are counted on the calendar, months are clipped at their end, and clocks that change never move a date."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.periods import Period, after, before, civil_day, first_moment, last_moment_of

STOCKHOLM, AUCKLAND = ZoneInfo("Europe/Stockholm"), ZoneInfo("Pacific/Auckland")


def test_three_weeks_from_a_monday_end_on_the_monday_three_weeks_later() -> None:
    assert after(date(2018, 9, 3), Period(3, "weeks")) == date(2018, 9, 24)
    assert before(date(2018, 9, 24), Period(3, "weeks")) == date(2018, 9, 3)


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


@pytest.mark.parametrize(
    ("target", "months", "first"),
    [
        (date(2018, 3, 31), 1, date(2018, 2, 28)),
        (date(2020, 3, 30), 1, date(2020, 2, 29)),
        (date(2019, 8, 31), 6, date(2019, 2, 28)),
        (date(2020, 2, 29), 12, date(2019, 2, 28)),
        (date(2019, 1, 15), 1, date(2018, 12, 15)),
        (date(2019, 12, 31), 12, date(2018, 12, 31)),
    ],
)
def test_months_before_a_day_are_clipped_as_well(target: date, months: int, first: date) -> None:
    assert before(target, Period(months, "months")) == first


@pytest.mark.parametrize(("hours", "days"), [(1, 1), (24, 1), (25, 2), (48, 2), (49, 3)])
def test_hours_from_a_day_are_counted_from_its_end_to_the_end_of_a_day(hours: int, days: int) -> None:
    assert after(date(2018, 9, 3), Period(hours, "hours")) == date(2018, 9, 3) + timedelta(days=days)
    assert before(date(2018, 9, 3), Period(hours, "hours")) == date(2018, 9, 3) - timedelta(days=days)


def test_working_days_need_a_calendar() -> None:
    for count in (after, before):
        with pytest.raises(ValueError, match="working days are counted on a calendar; ask last_day or first_day_before"):
            count(date(2018, 9, 3), Period(3, "working days"))


def test_a_date_past_the_end_of_the_calendar_is_its_last_day_and_one_before_it_the_first() -> None:
    for period in (Period(1, "hours"), Period(1, "days"), Period(1, "weeks"), Period(1, "months"), Period(120, "months")):
        assert after(date.max, period) == date.max
        assert before(date.min, period) == date.min
    assert after(date(9999, 11, 30), Period(1, "months")) == date(9999, 12, 30)
    assert before(date(1, 2, 28), Period(1, "months")) == date(1, 1, 28)


def test_near_midnight_the_date_is_the_one_on_the_calendar_there() -> None:
    late = datetime(2018, 9, 24, 22, 30, tzinfo=UTC)
    assert civil_day(late, STOCKHOLM) == date(2018, 9, 25)
    assert civil_day(late, ZoneInfo("UTC")) == date(2018, 9, 24)
    assert civil_day(datetime(2018, 9, 24, 21, 59, tzinfo=UTC), STOCKHOLM) == date(2018, 9, 24)
    assert civil_day(datetime(2018, 9, 24, 11, 59, tzinfo=UTC), AUCKLAND) == date(2018, 9, 24)
    assert civil_day(datetime(2018, 9, 24, 12, 0, tzinfo=UTC), AUCKLAND) == date(2018, 9, 25)


@pytest.mark.parametrize(("day", "hours"), [(date(2018, 3, 25), 23), (date(2018, 3, 26), 24), (date(2018, 10, 28), 25)])
def test_a_day_has_all_its_hours_when_the_clocks_change(day: date, hours: int) -> None:
    first, last = first_moment(day, STOCKHOLM), last_moment_of(day, STOCKHOLM)
    every = [first + timedelta(minutes=30 * half) for half in range(2 * hours)]

    assert last - first == timedelta(hours=hours) - timedelta(microseconds=1)
    assert {civil_day(moment, STOCKHOLM) for moment in (*every, last)} == {day}
    assert civil_day(first - timedelta(microseconds=1), STOCKHOLM) == day - timedelta(days=1)
    assert civil_day(last + timedelta(microseconds=1), STOCKHOLM) == day + timedelta(days=1)


def test_where_the_clocks_skip_midnight_the_day_begins_after_the_gap() -> None:
    """Chile puts its clocks forward at midnight: 8 September 2024 began at one o'clock."""
    santiago = ZoneInfo("America/Santiago")
    first = first_moment(date(2024, 9, 8), santiago)
    assert first.astimezone(santiago).hour == 1
    assert civil_day(first - timedelta(microseconds=1), santiago) == date(2024, 9, 7)


def test_a_day_begins_and_ends_even_at_the_edges_of_the_calendar() -> None:
    assert first_moment(date.min, AUCKLAND) <= last_moment_of(date.min, AUCKLAND)
    for zone in (AUCKLAND, ZoneInfo("America/Los_Angeles")):
        assert first_moment(date.max, zone) <= last_moment_of(date.max, zone)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="a moment needs its time zone; pass an aware datetime"):
        civil_day(datetime(2018, 9, 24, 12, 0), STOCKHOLM)


def test_a_moment_past_the_end_of_the_calendar_is_named() -> None:
    with pytest.raises(ValueError, match="has no date in Europe/Stockholm: it is past the end"):
        civil_day(datetime.max.replace(tzinfo=UTC), ZoneInfo("Europe/Stockholm"))
