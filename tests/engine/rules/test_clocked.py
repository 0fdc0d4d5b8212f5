"""Clocks count in working days and hours too, move from closed days, and explain themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from caseway.engine.case import Clock
from caseway.engine.commands import Act
from caseway.engine.errors import Problem
from caseway.engine.periods import told_date

Life = Any  # the fixture of conftest.py


def within(period: str, **more: Any) -> dict[str, Any]:
    rule = {"says": "S.", "within": period, "after": "agree", "must": "hold", "strength": "must", **more}
    return {"region": "ENG", "rules": {"in time": rule}}


def told(one: Life, language: str = "en") -> str:
    (due,) = one.due()
    assert due.counted is not None
    return told_date(due.counted, language)


def test_working_days_are_those_of_the_country_and_its_region(life: Callable[..., Life]) -> None:
    one = life(within("5 working days"), opened="2024-05-01")
    one.do("agree")
    assert one.case.clocks["in time"].limit == date(2024, 5, 9)  # 6 May is the early May bank holiday
    assert told(one) == "5 working days from 1 May 2024 = 9 May 2024; not counted: weekends and May Day (6 May 2024)."


def test_the_owners_closed_days_are_not_worked(life: Callable[..., Life]) -> None:
    one = life(within("5 working days"), {"closed-days": {"Planning": "2024-05-02 until 2024-05-03"}})
    one.do("agree")
    assert one.case.clocks["in time"].limit == date(2024, 5, 13)


@pytest.mark.parametrize(("closed", "limit"), [("same", 27), ("before", 24), ("after", 28)])
def test_a_last_day_that_is_closed(closed: str, limit: int, life: Callable[..., Life]) -> None:
    one = life(within("3 weeks", **{"if-closed": closed}), opened="2024-05-06")
    one.do("agree")
    assert one.case.clocks["in time"].limit == date(2024, 5, limit)


def test_hours_count_on_a_clock_that_no_summer_time_changes(life: Callable[..., Life]) -> None:
    one = life(within("48 hours"), opened="2024-03-30")
    one.do("agree")  # at nine in the morning; that night the clocks go forward
    clock = one.case.clocks["in time"]
    assert (clock.limit, clock.at) == (date(2024, 4, 1), datetime(2024, 4, 1, 9, 0, tzinfo=UTC))
    assert told(one) == "48 hours from 30 March 2024 at 09:00 = 1 April 2024 at 10:00 (the clocks were changed in between)."
    one.do("invite")
    in_time = Act("hold", "Kim Field", happened=datetime(2024, 4, 1, 9, 0, tzinfo=UTC), afterwards=True)
    too_late = Act("hold", "Kim Field", happened=datetime(2024, 4, 1, 9, 1, tzinfo=UTC), afterwards=True)
    one.at("2024-04-02")
    assert [departure.how for departure in one.accepted(too_late).departures] == ["late"]
    other = life(within("48 hours"), opened="2024-03-30")
    other.do("agree")
    other.do("invite")
    assert other.at("2024-04-02").accepted(in_time).departures == ()


def test_working_days_on_hold_are_given_back_as_working_days(life: Callable[..., Life]) -> None:
    rest = {
        "stages": {"resting": {"title": "On hold", "pauses": "all"}},
        "actions": {
            "rest": {"title": "Rest", "who": "anyone", "from": "agreed", "to": "resting"},
            "go on": {"title": "Go on", "who": "anyone", "from": "resting", "to": "back"},
        },
    }
    one = life(within("5 working days"), rest, opened="2024-05-13")  # a Monday: until Monday the 20th
    one.do("agree")
    one.at("2024-05-16").do("rest")  # Thursday
    one.at("2024-05-21").do("go on")  # Tuesday: Thursday, Friday and Monday were lost
    assert one.case.clocks["in time"] == Clock(
        date(2024, 5, 13), date(2024, 5, 23), pauses=((date(2024, 5, 16), date(2024, 5, 21)),)
    )
    assert "16 May 2024" in told(one)


@pytest.mark.parametrize(
    ("changes", "key", "path"),
    [
        ({"rounding": {"months": "clipped"}, **within("48 hours")}, "P26.hours", ("rules", "in time", "within")),
        ({"rounding": {"hours": "to the minute"}, **within("1 month")}, "P26.months", ("rules", "in time", "within")),
        ({**within("3 weeks"), "region": "NOWHERE"}, "P27.region", ("region",)),
        ({**within("5 working days"), "country": "XX", "region": ""}, "P27.country", ("country",)),
    ],
)
def test_a_unit_without_rounding_and_a_country_without_holidays(
    problems: Callable[..., tuple[Problem, ...]], changes: dict[str, Any], key: str, path: tuple[str, ...]
) -> None:
    found = problems({"rounding": None}, changes) if "rounding" in changes else problems(changes)
    assert [(problem.key, problem.path) for problem in found] == [(key, path)]


def test_two_rules_that_set_one_deadline(problem: Callable[..., Problem]) -> None:
    other = {"says": "S.", "within": "2 weeks", "after": "agree", "must": "hold", "strength": "must"}
    found = problem(within("3 weeks"), {"rules": {"sooner": other}})
    assert (found.key, found.path, found.related[0].path) == (
        "P18.two-deadlines", ("rules", "sooner", "within"), ("rules", "in time")
    )  # fmt: skip
