"""cadence: something must be done again and again, each time within a period of the last time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from caseway.engine.case import Clock

Life = Any  # the fixture of conftest.py

REVIEWED: dict[str, Any] = {
    "rules": {
        "reviewed": {
            "says": "The plan is reviewed every six months.", "every": "6 months", "must": "review", "after": "settle",
            "strength": "must",
        }
    }
}  # fmt: skip


def settled(one: Life) -> Life:
    for action in ("agree", "invite", "hold", "write plan", "settle"):
        one.do(action)
    return one


def test_it_counts_from_the_last_time(life: Callable[..., Life]) -> None:
    one = settled(life(REVIEWED, opened="2024-01-10"))
    assert one.case.clocks == {"reviewed": Clock(date(2024, 1, 10), date(2024, 7, 10))}
    assert one.at("2024-07-10").do("review").departures == ()
    assert one.case.clocks == {"reviewed": Clock(date(2024, 7, 10), date(2025, 1, 10))}
    late = one.at("2025-01-11").do("review")
    assert [(departure.how, departure.limit) for departure in late.departures] == [("late", date(2025, 1, 10))]
    assert one.case.clocks == {"reviewed": Clock(date(2025, 1, 11), date(2025, 7, 11))}


def test_an_older_review_that_is_recorded_late_changes_nothing(life: Callable[..., Life]) -> None:
    one = settled(life(REVIEWED, opened="2024-01-10"))
    one.at("2024-05-01").do("review")
    one.record("review", on="2024-04-01")
    assert one.case.clocks == {"reviewed": Clock(date(2024, 5, 1), date(2024, 11, 1))}


def test_it_is_due(life: Callable[..., Life]) -> None:
    one = settled(life(REVIEWED, opened="2024-01-10"))
    assert [(due.action, due.on) for due in one.due()] == [("review", date(2024, 7, 10))]


def test_without_a_beginning_it_counts_from_the_first_time(life: Callable[..., Life]) -> None:
    rule = {"says": "S.", "every": "8 weeks", "must": "give view", "strength": "should"}
    one = life({"rules": {"often": rule}})
    assert one.due() == ()
    one.do("give view")
    assert one.case.clocks == {"often": Clock(date(2024, 5, 1), date(2024, 6, 26))}


def test_a_month_that_is_shorter_ends_with_its_last_day(life: Callable[..., Life]) -> None:
    one = settled(life(REVIEWED, opened="2023-08-31"))
    assert one.case.clocks["reviewed"].limit == date(2024, 2, 29)
