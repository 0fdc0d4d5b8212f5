"""Periods and civil dates against a calendar that is counted by hand."""

from __future__ import annotations

from calendar import Calendar
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.periods import Period, Unit, after, civil_day, parse_period

FIRST, LAST = date(2014, 1, 1), date(2023, 12, 31)  # ten years, three of them with a 29 February
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
MONTHS = [
    [day for day in Calendar().itermonthdates(year, month) if (day.year, day.month) == (year, month)]
    for year in range(2014, 2036)
    for month in range(1, 13)
]


@pytest.mark.parametrize("months", [1, 2, 3, 6, 11, 12, 18, 48, 120])
def test_months_from_every_day_of_ten_years(months: int) -> None:
    for start in DAYS:
        target = MONTHS[(start.year - 2014) * 12 + start.month - 1 + months]
        expected = next((day for day in target if day.day == start.day), target[-1])
        assert after(start, Period(months, "months")) == expected


@pytest.mark.parametrize(
    ("count", "unit", "length"), [(1, "days", 1), (10, "days", 10), (3, "weeks", 21), (52, "weeks", 364)]
)
def test_days_and_weeks_from_every_day_of_ten_years(count: int, unit: Unit, length: int) -> None:
    line = DAYS + [LAST + timedelta(days=number) for number in range(1, 400)]
    for number, start in enumerate(DAYS):
        assert after(start, Period(count, unit)) == line[number + length]


@given(start=st.dates(), count=st.integers(1, 3660), unit=st.sampled_from(["days", "weeks", "months"]))
def test_a_period_ends_after_it_begins_and_a_longer_one_no_earlier(start: date, count: int, unit: Unit) -> None:
    one, more = after(start, Period(count, unit)), after(start, Period(count + 1, unit))
    assert start < one <= more or one == date.max


@given(st.text(max_size=20) | st.from_regex(r"\s?\d{1,5} ?(day|week|month|year)s?\s?", fullmatch=True))
def test_what_is_read_as_a_period_is_told_as_it_was_written(text: str) -> None:
    period = parse_period(text)
    if period is not None:
        assert parse_period(str(period)) == period
        assert str(period).split()[0] == text.split(maxsplit=1)[0]


def changes_of(year: int) -> tuple[datetime, datetime]:
    """When the clocks of the European Union change: the last Sundays of March and October, at one o'clock UTC."""
    found = []
    for month in (3, 10):
        sunday = max(day for day in Calendar().itermonthdates(year, month) if day.month == month and day.weekday() == 6)
        found.append(datetime(sunday.year, sunday.month, sunday.day, 1, tzinfo=UTC))
    return found[0], found[1]


@given(st.datetimes(datetime(1997, 1, 1), datetime(2037, 12, 30)))
def test_the_date_in_stockholm_is_counted_by_the_rules_of_the_european_union(naive: datetime) -> None:
    moment = naive.replace(tzinfo=UTC)
    summer, winter = changes_of(moment.year)
    there = moment + timedelta(hours=2 if summer <= moment < winter else 1)
    assert civil_day(moment, ZoneInfo("Europe/Stockholm")) == there.date()
