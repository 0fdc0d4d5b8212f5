"""Which days are closed and why: holidays, the owner's own days, weekends."""

from __future__ import annotations

from datetime import date

import pytest

from caseway.engine.periods import Calendar, Closed, ClosedDays

GOOD_FRIDAY, EASTER_MONDAY = date(2026, 4, 3), date(2026, 4, 6)
COUNTRIES = ("england", "sweden", "denmark", "new_zealand")


@pytest.mark.parametrize("country", COUNTRIES)
def test_at_easter_2026_the_same_days_are_closed_in_four_countries(country: str, request: pytest.FixtureRequest) -> None:
    calendar = request.getfixturevalue(country)
    names = {day: calendar.closed(day, "en") for day in (GOOD_FRIDAY, EASTER_MONDAY)}
    assert names == {
        GOOD_FRIDAY: Closed("holiday", "Good Friday", GOOD_FRIDAY, GOOD_FRIDAY),
        EASTER_MONDAY: Closed("holiday", "Easter Monday", EASTER_MONDAY, EASTER_MONDAY),
    }
    assert calendar.closed(date(2026, 4, 7)) is None


def test_only_denmark_is_closed_on_maundy_thursday(request: pytest.FixtureRequest) -> None:
    closed = [name for name in COUNTRIES if request.getfixturevalue(name).closed(date(2026, 4, 2))]
    assert closed == ["denmark"]


def test_a_weekend_has_no_name(sweden: Calendar) -> None:
    saturday = date(2026, 3, 21)
    assert sweden.closed(saturday, "sv") == Closed("weekend", "", saturday, saturday)
    assert sweden.weekend(saturday)


def test_the_owners_own_days_are_closed_from_the_first_to_the_last(school: Calendar) -> None:
    first, last = date(2026, 3, 30), date(2026, 4, 10)
    assert school.closed(first) == school.closed(last) == Closed("own", "Easter break", first, last)
    assert school.closed(date(2026, 3, 27)) is None
    assert school.closed(date(2026, 4, 13)) is None


def test_a_holiday_is_told_before_the_owners_days_and_they_before_a_weekend(school: Calendar) -> None:
    found = [school.closed(date(2026, 4, day)) for day in (4, 6, 12)]
    assert [closed.kind if closed else "" for closed in found] == ["own", "holiday", "weekend"]


def test_a_holiday_on_a_weekend_is_both(sweden: Calendar) -> None:
    national_day = date(2026, 6, 6)
    closed = sweden.closed(national_day, "sv")
    assert closed is not None
    assert (closed.kind, closed.name) == ("holiday", "nationaldagen")
    assert sweden.weekend(national_day)
    assert not sweden.weekend(date(2026, 4, 6))


def test_the_next_open_day_and_what_was_closed_on_the_way(sweden: Calendar) -> None:
    found, passed = sweden.next_open(date(2026, 4, 2))
    assert found == date(2026, 4, 7)
    assert [closed.name for closed in passed] == ["långfredagen", "", "påskdagen", "annandag påsk"]
    assert sweden.next_open(date(2026, 4, 7), back=True) == (date(2026, 4, 2), passed[::-1])


def test_the_way_over_the_owners_days_goes_in_one_step(school: Calendar) -> None:
    found, passed = school.next_open(date(2026, 3, 29))
    assert found == date(2026, 4, 13)
    assert [closed.kind for closed in passed] == ["own", "weekend", "weekend"]
    assert school.next_open(date(2026, 4, 11), back=True)[0] == date(2026, 3, 27)


def test_where_nothing_opens_any_more_there_is_no_next_day(for_ever: Calendar) -> None:
    assert for_ever.next_open(date(2026, 5, 1))[0] is None
    assert for_ever.next_open(date(2026, 4, 1), back=True)[0] is None
    assert for_ever.next_open(date.max)[0] is None


def test_days_written_from_the_last_to_the_first_close_nothing(sweden: Calendar) -> None:
    calendar = Calendar(sweden.zone, "SE", "", (ClosedDays("x", date(2026, 3, 20), date(2026, 3, 16)),))
    assert calendar.closed(date(2026, 3, 18)) is None
