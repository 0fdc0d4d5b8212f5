"""Somebody grows a year older on their birthday, on 1 March when the year lacks it."""

from __future__ import annotations

from datetime import date

import pytest

from caseway.engine.periods import age_on, birthday


@pytest.mark.parametrize(
    ("born", "age", "day"),
    [
        (date(2008, 6, 15), 18, date(2026, 6, 15)),
        (date(2008, 2, 29), 18, date(2026, 3, 1)),
        (date(2008, 2, 29), 16, date(2024, 2, 29)),
        (date(2008, 2, 28), 18, date(2026, 2, 28)),
        (date(2008, 6, 15), 0, date(2008, 6, 15)),
        (date(2008, 2, 29), 92, date(2100, 3, 1)),
        (date(9990, 6, 15), 18, date.max),
    ],
)
def test_the_day_on_which_somebody_turns_an_age(born: date, age: int, day: date) -> None:
    assert birthday(born, age) == day


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2008, 6, 15), date(2026, 6, 14), 17),
        (date(2008, 6, 15), date(2026, 6, 15), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2024, 2, 29), 16),
        (date(2008, 12, 31), date(2009, 1, 1), 0),
        (date(2008, 6, 15), date(2008, 6, 14), 0),
        (date(2008, 6, 15), date(1990, 1, 1), 0),
    ],
)
def test_how_old_somebody_is(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age
