"""A stage may let clocks stand still: nothing is late meanwhile, and the days are given back afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import Clock, Paused, Resumed
from caseway.engine.errors import Problem
from caseway.engine.wording import told_due

Life = Any  # the fixture of conftest.py

RESTING: dict[str, Any] = {
    "stages": {"resting": {"title": "On hold", "pauses": "all"}},
    "actions": {
        "rest": {"title": "Put on hold", "who": "anyone", "from": ["agreed", "invited"], "to": "resting"},
        "go on": {"title": "Go on", "who": "anyone", "from": "resting", "to": "back"},
    },
    "rules": {
        "in time": {
            "says": "Held within three weeks.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must",
        },
        "written soon": {"says": "S.", "within": "1 week", "after": "hold", "must": "write plan", "strength": "should"},
    },
}  # fmt: skip


def test_the_days_on_hold_are_given_back(life: Callable[..., Life]) -> None:
    one = life(RESTING)
    one.do("agree")
    one.at("2024-05-03")
    assert one.do("rest").effects.clocks == (Paused("in time"),)
    assert one.case.clocks["in time"] == Clock(date(2024, 5, 1), date(2024, 5, 22), paused=date(2024, 5, 3))
    one.at("2024-05-13")
    assert one.do("go on").effects.clocks == (Resumed("in time", date(2024, 6, 1)),)
    still = (date(2024, 5, 3), date(2024, 5, 13))
    assert one.case.clocks["in time"] == Clock(date(2024, 5, 1), date(2024, 6, 1), pauses=(still,))
    assert one.stage == "agreed"


def test_back_on_the_same_day_nothing_is_given_back(life: Callable[..., Life]) -> None:
    one = life(RESTING)
    one.do("agree")
    one.do("rest")
    one.do("go on")
    assert one.case.clocks["in time"].limit == date(2024, 5, 22)


def test_what_stands_still_is_shown_and_is_not_late(life: Callable[..., Life]) -> None:
    one = life(RESTING)
    one.do("agree")
    one.do("rest")
    one.at("2024-07-01")
    (due,) = one.due()
    assert (due.on, due.paused, due.days) == (None, date(2024, 5, 1), 0)
    assert told_due(one.process, one.case, due) == (
        "«Hold the meeting» stands still since 2024-05-01 (Held within three weeks).", ""
    )  # fmt: skip


def test_what_was_awaited_may_happen_on_hold_and_is_in_time(life: Callable[..., Life]) -> None:
    one = life(RESTING)
    one.do("agree")
    one.do("rest")
    entry = one.at("2024-07-01").record("hold")
    assert [departure.how for departure in entry.departures] == ["out of order"]
    assert one.case.clocks["in time"].met == date(2024, 7, 1)


def test_only_the_clocks_named_stand_still(life: Callable[..., Life]) -> None:
    one = life(RESTING, {"stages": {"resting": {"pauses": "written soon"}}})
    one.do("agree")
    assert one.do("rest").effects.clocks == ()


def test_a_clock_that_was_not_running_stays_as_it_was(life: Callable[..., Life]) -> None:
    one = life(RESTING, {"actions": {"rest": {"from": ["asked", "agreed"]}}})
    assert one.do("rest").effects.clocks == ()
    assert one.do("go on").effects.clocks == ()


@pytest.mark.parametrize(("pauses", "key"), [("nothing", "P11.rule"), ("who", "P20.pauses")])
def test_only_a_deadline_stands_still(problem: Callable[..., Problem], pauses: str, key: str) -> None:
    who = {"rules": {"who": {"says": "S.", "only": "teacher", "may": "invite", "strength": "must"}}}
    found = problem(RESTING, who, {"stages": {"resting": {"pauses": pauses}}})
    assert (found.key, found.path) == (key, ("stages", "resting", "pauses"))
