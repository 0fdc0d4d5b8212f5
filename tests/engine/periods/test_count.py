"""Limits are counted on the calendar of a country, forward and back, and wait while the clock stands still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.periods import (
    Calendar,
    ClosedDays,
    Counted,
    IfClosed,
    Pause,
    Period,
    Stopped,
    extended,
    first_day_before,
    last_day,
    told_date,
)

Read = Callable[[str], Period]


def march(day: int) -> date:
    return date(2026, 3, day)


def april(day: int) -> date:
    return date(2026, 4, day)


# Forward and back


@pytest.mark.parametrize(("if_closed", "day"), [("same", april(6)), ("before", april(2)), ("after", april(7))])
def test_a_limit_on_easter_monday_stays_or_moves_as_the_rule_says(
    if_closed: IfClosed, day: date, sweden: Calendar, period: Read
) -> None:
    counted = last_day(march(16), period("3 weeks"), sweden, if_closed)
    assert (counted.start, counted.plain, counted.day) == (march(16), april(6), day)


def test_no_last_day_lies_before_the_day_from_which_it_is_counted(period: Read) -> None:
    shut = Calendar(ZoneInfo("Europe/London"), "GB", "ENG", (ClosedDays("break", march(1), april(10)),))
    counted = last_day(march(16), period("2 weeks"), shut, "before")
    assert counted.day == april(13)
    assert told_date(counted, "en") == (
        "2 weeks from 16 March 2026 = 30 March 2026, when it is closed (break); moved to 13 April 2026, the next open day."
    )


def test_a_move_keeps_the_closed_days_that_it_passed(sweden: Calendar, period: Read) -> None:
    moved = last_day(march(20), period("2 weeks"), sweden, "after")
    assert moved.day == april(7)
    assert [(closed.kind, closed.name) for closed in moved.closed] == [
        ("holiday", "långfredagen"), ("weekend", ""), ("holiday", "påskdagen"), ("holiday", "annandag påsk"),
    ]  # fmt: skip
    assert last_day(march(20), period("2 weeks"), sweden, "same").closed == ()


def test_an_open_day_is_moved_nowhere(sweden: Calendar, period: Read) -> None:
    for if_closed in ("same", "before", "after"):
        counted = last_day(march(16), period("4 weeks"), sweden, if_closed)
        assert (counted.day, counted.closed) == (april(13), ())


@pytest.mark.parametrize(
    ("country", "start", "count", "day"),
    [
        ("sweden", march(30), 10, april(15)),
        ("denmark", march(30), 10, april(16)),
        ("england", march(30), 10, april(15)),
        ("new_zealand", march(30), 10, april(15)),
        ("school", march(27), 10, april(24)),
        ("sweden", date(2024, 12, 9), 15, date(2025, 1, 2)),
        ("sweden", march(20), 1, march(23)),
        ("sweden", march(21), 1, march(23)),
        ("sweden", march(23), 1, march(24)),
    ],
)
def test_working_days_skip_what_is_closed_and_never_count_the_day_of_the_start(
    country: str, start: date, count: int, day: date, request: pytest.FixtureRequest
) -> None:
    calendar = request.getfixturevalue(country)
    assert last_day(start, Period(count, "working days"), calendar).day == day


def test_working_days_back_from_a_meeting(sweden: Calendar, period: Read) -> None:
    """A form that is to be back ten working days before the meeting on 14 April."""
    counted = first_day_before(april(14), period("10 working days"), sweden)
    assert (counted.day, counted.back) == (march(27), True)
    assert [closed.name for closed in counted.closed if closed.name] == ["annandag påsk", "påskdagen", "långfredagen"]


@pytest.mark.parametrize(
    ("target", "written", "if_closed", "day"),
    [
        (april(14), "2 weeks", "same", march(31)),
        (april(20), "2 weeks", "same", april(6)),
        (april(20), "2 weeks", "before", april(2)),
        (april(20), "2 weeks", "after", april(7)),
        (march(31), "1 month", "same", date(2026, 2, 28)),
        (march(31), "1 month", "after", date(2026, 3, 2)),
        (april(14), "48 hours", "same", april(12)),
    ],
)
def test_counted_back_from_a_day_that_is_ahead(
    target: date, written: str, if_closed: IfClosed, day: date, sweden: Calendar, period: Read
) -> None:
    assert first_day_before(target, period(written), sweden, if_closed).day == day


def test_a_clock_that_changes_does_not_move_a_limit(sweden: Calendar, period: Read) -> None:
    assert last_day(date(2018, 3, 19), period("1 week"), sweden).day == date(2018, 3, 26)
    assert last_day(date(2018, 3, 24), period("1 day"), sweden).day == date(2018, 3, 25)
    assert last_day(date(2018, 10, 27), period("1 day"), sweden).day == date(2018, 10, 28)


def test_a_limit_past_the_calendar_is_its_last_day_and_back_its_first(sweden: Calendar, for_ever: Calendar) -> None:
    for unit in ("hours", "days", "weeks", "months", "working days"):
        for if_closed in ("same", "after"):
            assert last_day(date.max, Period(1, unit), sweden, if_closed).day == date.max
        assert first_day_before(date.min, Period(1, unit), sweden).day == date.min
    assert last_day(april(30), Period(3, "working days"), for_ever).day == date.max
    assert last_day(april(30), Period(3, "days"), for_ever, "after").day == date.max
    assert first_day_before(april(2), Period(3, "working days"), for_ever).day == date.min
    assert first_day_before(april(2), Period(3, "days"), for_ever, "before").day == date.min


def test_a_calendar_that_is_closed_for_ever_costs_no_time(for_ever: Calendar) -> None:
    began = perf_counter()
    last_day(april(30), Period(2500, "working days"), for_ever, "after")
    assert perf_counter() - began < 0.5


# Pauses


def ended(counted: Counted, *pauses: Pause) -> date | None:
    """The last day with these pauses; None while the clock stands still."""
    made = extended(counted, pauses)
    return None if isinstance(made, Stopped) else made.day


@pytest.fixture
def three_weeks(sweden: Calendar) -> Counted:
    """Three weeks from Monday 16 March 2026: until Easter Monday, 6 April."""
    return last_day(march(16), Period(3, "weeks"), sweden)


@pytest.mark.parametrize(
    ("pauses", "day"),
    [
        ([], april(6)),
        ([Pause(march(20), march(24))], april(10)),
        ([Pause(march(20), march(24)), Pause(march(20), march(24))], april(10)),
        ([Pause(march(20), march(24)), Pause(march(22), march(26))], april(12)),
        ([Pause(march(20), march(24)), Pause(april(1), april(4))], april(13)),
        ([Pause(march(16), march(19))], april(9)),
        ([Pause(march(1), march(19))], april(9)),
        ([Pause(march(1), march(16))], april(6)),
        ([Pause(april(6), april(8))], april(8)),
        ([Pause(april(7), april(9))], april(6)),
        ([Pause(march(20), march(24)), Pause(april(7), april(9))], april(12)),
        ([Pause(march(20), march(20))], april(6)),
        ([Pause(april(7))], april(6)),
        ([Pause(april(6))], None),
        ([Pause(march(20), march(24)), Pause(april(9))], None),
        ([Pause(march(20), date.max)], date.max),
    ],
)
def test_a_clock_that_stood_still_ends_that_many_days_later(
    pauses: list[Pause], day: date | None, three_weeks: Counted
) -> None:
    assert ended(three_weeks, *pauses) == day


@pytest.mark.parametrize(
    ("pauses", "day"),
    [
        ([], april(15)),
        ([Pause(march(31), april(2))], april(17)),
        ([Pause(april(2), april(8))], april(17)),
        ([Pause(april(3), april(7))], april(15)),
        ([Pause(march(30), april(1))], april(17)),
        ([Pause(april(15), april(16))], april(16)),
        ([Pause(april(16), april(20))], april(15)),
        ([Pause(march(31), april(2)), Pause(april(16), april(18))], april(21)),
        ([Pause(april(2))], None),
    ],
)
def test_working_days_are_made_up_for_in_working_days(pauses: list[Pause], day: date | None, sweden: Calendar) -> None:
    """Ten working days from Monday 30 March 2026; 3 and 6 April are holidays."""
    assert ended(last_day(march(30), Period(10, "working days"), sweden), *pauses) == day


def test_a_pause_on_a_calendar_that_is_closed_for_ever_leaves_the_last_day_of_all(for_ever: Calendar) -> None:
    counted = last_day(april(30), Period(3, "working days"), for_ever)
    assert ended(counted, Pause(date(2027, 1, 1), date(2027, 1, 5))) == date.max


def test_a_limit_is_moved_to_an_open_day_after_its_pauses(sweden: Calendar) -> None:
    counted = last_day(march(16), Period(2, "weeks"), sweden, "after")
    made = extended(counted, [Pause(march(20), march(27))])
    assert isinstance(made, Counted)
    assert (made.plain, made.resumed, made.day) == (march(30), april(6), april(7))
    assert [closed.name for closed in made.closed] == ["annandag påsk"]


def test_a_pause_on_the_day_to_which_a_limit_was_moved_holds_it_up(sweden: Calendar) -> None:
    counted = last_day(march(16), Period(3, "weeks"), sweden, "after")
    assert ended(counted, Pause(april(7), april(9))) == april(9)
    assert ended(counted, Pause(april(7))) is None
    assert ended(counted, Pause(april(8), april(9))) == april(7)


def test_only_the_pauses_that_count_are_kept_each_day_once(three_weeks: Counted) -> None:
    made = extended(three_weeks, [Pause(march(1), march(18)), Pause(march(17), march(20)), Pause(date(2026, 5, 1), None)])
    assert isinstance(made, Counted)
    assert made.pauses == (Pause(march(16), march(20)),)


def test_pauses_that_come_one_by_one_are_as_those_that_come_together(three_weeks: Counted) -> None:
    first, second = Pause(march(20), march(24)), Pause(april(8), april(11))
    one = extended(three_weeks, [first])
    assert isinstance(one, Counted)
    assert extended(one, [second]) == extended(three_weeks, [first, second])
    assert extended(one, [first]) == one


def test_a_clock_that_stands_still_has_no_last_day(three_weeks: Counted) -> None:
    made = extended(three_weeks, [Pause(march(20), march(24)), Pause(april(1))])
    assert isinstance(made, Stopped)
    assert made.since == april(1)
    assert made.counted.pauses == (Pause(march(20), march(24)),)


def test_a_day_counted_back_has_no_clock_that_could_stand_still(sweden: Calendar) -> None:
    counted = first_day_before(april(14), Period(2, "weeks"), sweden)
    assert extended(counted, [Pause(april(1))]) == counted
