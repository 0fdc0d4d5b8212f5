"""case date: the case sets a date for something, and keeps it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import Clock
from caseway.engine.commands import Void
from caseway.engine.errors import Problem
from caseway.engine.rules import Missing

Life = Any  # the fixture of conftest.py


def review(**more: Any) -> dict[str, Any]:
    rule = {"says": "The next date is set, and kept.", "set": "next day", "in": "write plan", "keep": "review"}
    return {"rules": {"next date": {**rule, "strength": "must", **more}}}


def met(one: Life) -> Life:
    for action in ("agree", "invite", "hold"):
        one.do(action)
    return one


def test_it_must_be_set(life: Callable[..., Life]) -> None:
    one = met(life(review()))
    assert one.cannot("write plan")[0].missing == (Missing("fact", "next day"),)
    one.do("write plan", {"next day": "2024-09-02"})
    assert one.case.clocks == {"next date": Clock(date(2024, 5, 1), date(2024, 9, 2))}


def test_it_is_kept_to_the_end_of_the_day(life: Callable[..., Life]) -> None:
    one = met(life(review()))
    one.do("write plan", {"next day": "2024-09-02"})
    one.do("settle")
    assert one.at("2024-09-02 23:59").do("review").departures == ()
    assert one.case.clocks["next date"].met == date(2024, 9, 2)


def test_after_it_is_late(life: Callable[..., Life]) -> None:
    one = met(life(review()))
    one.do("write plan", {"next day": "2024-09-02"})
    one.do("settle")
    (departure,) = one.at("2024-09-03").do("review").departures
    assert (departure.how, departure.limit) == ("late", date(2024, 9, 2))


def test_it_is_not_put_off_without_a_reason(life: Callable[..., Life]) -> None:
    one = met(life(review(deviate={"who": "anyone", "with": "reason"})))
    one.do("write plan", {"next day": "2024-09-02"})
    (reason,) = one.cannot("write plan", {"next day": "2024-09-09"})
    assert reason.missing == (Missing("put off", "next day", value="2024-09-09", limit=date(2024, 9, 2)),)
    one.do("write plan", {"next day": "2024-08-26"})
    one.do("write plan", {"next day": "2024-09-09"}, reasons={"next date": "Gina is ill."})
    assert one.case.clocks["next date"].limit == date(2024, 9, 9)


def test_it_is_due(life: Callable[..., Life]) -> None:
    one = met(life(review()))
    one.do("write plan", {"next day": "2024-09-02"})
    assert {(due.kind, due.action, due.on) for due in one.due()} == {
        ("deadline", "review", date(2024, 9, 2)), ("planned", "review", date(2024, 9, 2)),
    }  # fmt: skip


def test_a_date_that_is_taken_back_is_waited_for_no_more(life: Callable[..., Life]) -> None:
    one = met(life(review(), {"actions": {"call off": {"title": "Call it off", "who": "anyone", "clears": "next day"}}}))
    one.do("write plan", {"next day": "2024-09-02"})
    entry = one.do("call off")
    assert one.due() == ()
    one.do("write plan", {"next day": "2024-09-09"})  # a new date, and not one put off
    assert one.case.clocks["next date"].limit == date(2024, 9, 9)
    one.accepted(Void(entry.seq, "Kim Field", "A mistake."))
    assert [due.on for due in one.due() if due.kind == "deadline"] == [date(2024, 9, 9)]


def test_an_act_that_takes_it_back_and_sets_another_puts_it_off(life: Callable[..., Life]) -> None:
    again = {"clears": "next day"}
    one = met(life(review(), {"actions": {"write plan": again}}))
    one.do("write plan", {"next day": "2024-09-02"})
    assert one.cannot("write plan", {"next day": "2024-09-09"})[0].missing[0].what == "put off"


@pytest.mark.parametrize(
    ("change", "key"),
    [({"set": "place"}, "P20.date"), ({"in": "settle"}, "P17.act"), ({"keep": "nothing"}, "P11.action")],
)
def test_what_is_wrong_with_a_case_date(problem: Callable[..., Problem], change: dict[str, str], key: str) -> None:
    assert problem(review(**change)).key == key
