"""The situation that a rule looks at: what was so on the day of the act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from caseway.engine.case import Done, Time
from caseway.engine.rules import Situation


def times(*days: int) -> dict[str, Done]:
    return {"hold": Done(tuple(Time(date(2024, 5, day), seq, "p1", "teacher") for seq, day in enumerate(days, 1)))}


def test_what_the_act_says_goes_before_what_was_said(situation: Callable[..., Situation]) -> None:
    one = situation(facts={"day": "old", "place": "school"}, given={"day": "new"})
    assert (one.value("day"), one.value("place"), one.value("topic")) == ("new", "school", None)


def test_what_was_said_later_was_not_known(situation: Callable[..., Situation]) -> None:
    assert situation(facts={"place": "school"}, day=date(2024, 4, 30)).value("place") is None
    assert situation(facts={"place": "school"}, day=date(2024, 5, 1)).value("place") == "school"


def test_what_was_done_later_was_not_done(situation: Callable[..., Situation]) -> None:
    assert situation(day=date(2024, 5, 3)).done("hold") is None
    assert situation(day=date(2024, 5, 3), done=times(4)).done("hold") is None
    assert situation(day=date(2024, 5, 4), done=times(4)).done("hold") == Time(date(2024, 5, 4), 1, "p1", "teacher")


def test_of_several_times_the_latest_by_then_counts(situation: Callable[..., Situation]) -> None:
    held = times(4, 9)
    found = [situation(day=date(2024, 5, day), done=held).done("hold") for day in (3, 4, 8, 9)]
    assert [one and one.day.day for one in found] == [None, 4, 4, 9]


def test_what_was_done_in_another_round_was_not_done_in_this_one(situation: Callable[..., Situation]) -> None:
    assert situation(done=times(1), rounds=((date(2024, 5, 1), 2),)).done("hold") is None


def test_what_was_taken_back_was_done_until_then(situation: Callable[..., Situation]) -> None:
    held = {"hold": replace(times(1)["hold"], cleared=(date(2024, 5, 3), 2))}
    found = [situation(day=date(2024, 5, day), done=held).done("hold") for day in (1, 2, 3, 4)]
    assert [one and one.day.day for one in found] == [1, 1, None, None]
