"""A period is written as a whole number and a unit, and is never longer than about ten years."""

from __future__ import annotations

from datetime import date

import pytest

from caseway.engine.periods import LONGEST, Calendar, Period, last_day, parse_period


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("3 weeks", Period(3, "weeks")),
        ("1 week", Period(1, "weeks")),
        ("1 month", Period(1, "months")),
        ("6 months", Period(6, "months")),
        ("10 days", Period(10, "days")),
        ("1 days", Period(1, "days")),
        ("48 hours", Period(48, "hours")),
        ("1 hour", Period(1, "hours")),
        ("10 working days", Period(10, "working days")),
        ("1 working day", Period(1, "working days")),
        ("  2   working   days ", Period(2, "working days")),
        ("3660 days", Period(3660, "days")),
        ("520 weeks", Period(520, "weeks")),
        ("120 months", Period(120, "months")),
        ("87840 hours", Period(87840, "hours")),
        ("2500 working days", Period(2500, "working days")),
    ],
)
def test_a_period_is_written_as_a_number_and_a_unit(written: str, period: Period) -> None:
    assert parse_period(written) == period


@pytest.mark.parametrize(
    "written",
    [
        "", "weeks", "three weeks", "3", "0 weeks", "03 weeks", "-3 weeks", "+3 weeks", "3.5 weeks", "3weeks", "3 Weeks",
        "1 year", "3 weeks and a day", "٣ weeks", "3 minutes", "3 working weeks", "working days", "3 workingdays",
        "3661 days", "521 weeks", "121 months", "87841 hours", "2501 working days", "99999 days", "100000 hours",
    ],
)  # fmt: skip
def test_anything_else_is_no_period(written: str) -> None:
    assert parse_period(written) is None


def test_a_period_is_told_as_it_is_written() -> None:
    for written in ("1 day", "2 days", "1 week", "3 weeks", "1 month", "48 hours", "1 working day", "10 working days"):
        assert str(parse_period(written)) == written


def test_no_period_is_longer_than_about_ten_years(sweden: Calendar) -> None:
    for unit, most in LONGEST.items():
        start, last = date(2018, 9, 3), last_day(date(2018, 9, 3), Period(most, unit), sweden).day
        assert date(2028, 7, 1) < last < date(2028, 9, 20), unit
        assert start < last
        assert parse_period(f"{most + 1} {unit}") is None
