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
    assert one.do("rest").effects.clocks == (Paused("in time", date(2024, 5, 3)),)
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


def test_a_clock_that_starts_on_hold_stands_still_at_once(life: Callable[..., Life]) -> None:
    one = life(RESTING)
    one.do("agree")
    one.do("rest")
    entry = one.at("2024-05-06").record("report")  # nothing starts, nothing stands still anew
    assert entry.effects.clocks == ()
    settled = life(RESTING, {"rules": {"told soon": {
        "says": "S.", "within": "1 week", "after": "report", "must": "review", "strength": "must",
    }}})  # fmt: skip
    settled.do("agree")
    settled.at("2024-05-03").do("rest")
    settled.at("2024-05-10").do("report")
    assert settled.case.clocks["told soon"].paused == date(2024, 5, 10)
    settled.record("report", on="2024-05-10")  # said again: the clock starts again and still stands
    assert settled.case.clocks["told soon"].paused == date(2024, 5, 10)
    settled.at("2024-05-20").do("go on")
    assert settled.case.clocks["told soon"].limit == date(2024, 5, 27)


def test_what_started_before_the_hold_and_is_recorded_on_it_stands_still_since_the_hold(life: Callable[..., Life]) -> None:
    told_soon = {"says": "S.", "within": "1 week", "after": "report", "must": "review", "strength": "must"}
    one = life(RESTING, {"rules": {"told soon": told_soon}})
    one.do("agree")
    one.at("2024-05-06").do("rest")
    one.at("2024-05-08").record("report", on="2024-05-04")
    assert one.case.clocks["told soon"] == Clock(date(2024, 5, 4), date(2024, 5, 11), paused=date(2024, 5, 6))
    one.at("2024-05-16").do("go on")
    assert one.case.clocks["told soon"].limit == date(2024, 5, 21)


def test_a_hold_that_is_recorded_later_takes_nothing_from_before_a_clock_started(life: Callable[..., Life]) -> None:
    told_soon = {"says": "S.", "within": "1 week", "after": "report", "must": "review", "strength": "must"}
    one = life(RESTING, {"rules": {"told soon": told_soon}})
    one.do("agree")
    one.at("2024-05-06").do("report")
    one.at("2024-05-08").record("rest", on="2024-05-04")
    assert one.case.clocks["told soon"].paused == date(2024, 5, 6)


def test_the_latest_day_is_not_told_while_the_clock_stands_still(life: Callable[..., Life]) -> None:
    topic = {"says": "S.", "before": "hold", "need": "topic", "strength": "must"}
    one = life(RESTING, {"rules": {"topic": topic}, "actions": {"hold": {"from": ["agreed", "resting"]}}})
    one.do("agree")
    assert one.cannot("hold")[0].latest == date(2024, 5, 22)
    one.do("rest")
    assert one.cannot("hold")[0].latest is None


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


def test_a_cadence_stands_still_as_well(life: Callable[..., Life]) -> None:
    monthly = {"says": "S.", "every": "1 month", "must": "report", "after": "agree", "strength": "must"}
    one = life(RESTING, {"rules": {"monthly": monthly}})
    one.do("agree")
    one.at("2024-05-03").do("rest")
    one.at("2024-05-13").do("go on")
    assert one.case.clocks["monthly"].limit == date(2024, 6, 11)


def test_what_is_met_on_the_way_to_the_hold_does_not_stand_still(life: Callable[..., Life]) -> None:
    rest_soon = {"says": "S.", "within": "1 week", "after": "agree", "must": "rest", "strength": "must"}
    one = life(RESTING, {"rules": {"in time": None, "rest soon": rest_soon}})
    one.do("agree")
    one.do("rest")
    assert (one.case.clocks["rest soon"].met, one.case.clocks["rest soon"].paused) == (date(2024, 5, 1), None)


def test_what_is_met_does_not_stand_still_later_either(life: Callable[..., Life]) -> None:
    one = life(RESTING, {"actions": {"rest": {"from": ["agreed", "met"]}}})
    for action in ("agree", "invite", "hold"):
        one.do(action)
    assert one.do("rest").effects.clocks == (Paused("written soon", date(2024, 5, 1)),)
