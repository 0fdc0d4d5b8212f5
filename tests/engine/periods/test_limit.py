"""A limit is a value: alike when it was counted alike, and never changed."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime

import pytest

from caseway.engine.periods import Calendar, Period, Stopped, last_day, last_moment


def test_limits_that_were_counted_alike_are_alike(sweden: Calendar) -> None:
    one, other = (last_day(date(2026, 3, 16), Period(3, "weeks"), sweden, "after") for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert Stopped(one, one.day) == Stopped(other, other.day)


def test_the_way_in_which_it_was_counted_belongs_to_a_limit(sweden: Calendar, england: Calendar) -> None:
    start, period = date(2026, 3, 16), Period(3, "weeks")
    assert last_day(start, period, sweden) != last_day(start, period, england)
    assert last_day(start, period, sweden) != last_day(start, Period(21, "days"), sweden)


def test_a_limit_is_never_changed(sweden: Calendar) -> None:
    counted = last_moment(datetime(2026, 3, 16, 9, tzinfo=UTC), Period(48, "hours"), sweden)
    with pytest.raises(FrozenInstanceError):
        counted.day = date(2026, 4, 6)  # type: ignore[misc]
