"""Pauses: a day on which the clock stood still counts once, however many pauses hold it."""

from __future__ import annotations

from datetime import date

from caseway.engine.periods import Pause
from caseway.engine.periods.pause import merged

MARCH = {day: date(2026, 3, day) for day in range(1, 32)}


def test_a_pause_covers_its_first_day_and_not_the_day_on_which_the_clock_goes_again() -> None:
    pause = Pause(MARCH[10], MARCH[12])
    assert [day for day in MARCH if pause.covers(MARCH[day])] == [10, 11]
    assert [day for day in MARCH if Pause(MARCH[30]).covers(MARCH[day])] == [30, 31]


def test_pauses_that_overlap_or_touch_are_one() -> None:
    days = ((20, 24), (10, 14), (12, 16), (11, 12))
    pauses = [Pause(MARCH[first], MARCH[until]) for first, until in days]
    assert merged(pauses, MARCH[1]) == (Pause(MARCH[10], MARCH[16]), Pause(MARCH[20], MARCH[24]))
    assert merged([Pause(MARCH[10], MARCH[14]), Pause(MARCH[14], MARCH[16])], MARCH[1]) == (Pause(MARCH[10], MARCH[16]),)


def test_what_a_pause_has_before_the_start_does_not_count() -> None:
    assert merged([Pause(MARCH[1], MARCH[5]), Pause(MARCH[8], MARCH[12])], MARCH[10]) == (Pause(MARCH[10], MARCH[12]),)


def test_a_pause_that_is_over_before_it_began_is_none() -> None:
    assert merged([Pause(MARCH[10], MARCH[10]), Pause(MARCH[20], MARCH[10])], MARCH[1]) == ()


def test_an_open_pause_swallows_every_later_one() -> None:
    pauses = [Pause(MARCH[20], MARCH[24]), Pause(MARCH[12]), Pause(MARCH[10], MARCH[14])]
    assert merged(pauses, MARCH[1]) == (Pause(MARCH[10]),)
