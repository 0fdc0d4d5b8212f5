"""Copies: who has been given a form that holds what was a mistake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import replay
from caseway.engine.commands import Adopt, Void
from caseway.engine.copies import Copy, copies_of
from caseway.engine.decide import adopt, decide
from caseway.engine.errors import Problem
from caseway.engine.outcome import Accepted
from caseway.engine.wording import told_copy

Life = Any  # the fixture of conftest.py

GIVEN: dict[str, Any] = {
    "facts": {
        "copies": {
            "title": "Who got a copy", "type": "rows", "each-time": "adds",
            "columns": {"who": {"title": "Who", "type": "person"}, "on": {"title": "On", "type": "date"}, "how": "How"},
        },
    },
    "actions": {"send plan": {"title": "Send the plan", "who": "anyone", "note": "copies"}},
    "forms": {"plan": {"copies": "copies"}},
}  # fmt: skip


def planned(one: Life) -> Life:
    for action in ("agree", "invite", "hold"):
        one.do(action)
    one.do("write plan", {"next day": "2024-09-02"})
    return one


def test_who_got_the_form_after_it_was_noted(life: Callable[..., Life]) -> None:
    one = planned(life(GIVEN))
    rows = [{"who": "Gina Hill", "how": "by hand"}, {"who": "Greg Hill", "on": "2024-05-02"}]
    one.at("2024-05-03").do("send plan", {"copies": rows})
    one.do("send plan", {"copies": {"who": "Nora Lane", "on": "2024-04-29"}})  # before there was anything in it
    assert copies_of(one.process, one.entries, 5) == (
        Copy("plan", "p5", date(2024, 5, 3)), Copy("plan", "p6", date(2024, 5, 2)),
    )  # fmt: skip
    told = told_copy(one.process, one.case, Copy("plan", "p5", date(2024, 5, 3)), 5)
    assert told == "Gina Hill got «Plan» on 2024-05-03, which may hold what entry 5 said. Tell them that it was a mistake."


def test_what_stands_in_no_form_that_was_given_has_no_copies(life: Callable[..., Life]) -> None:
    one = life(GIVEN)
    one.do("agree", {"topic": "School"})
    one.do("send plan", {"copies": {"who": "Gina Hill"}})
    assert copies_of(one.process, one.entries, 2) == ()


def test_a_copy_that_was_itself_a_mistake_is_none(life: Callable[..., Life]) -> None:
    one = planned(life(GIVEN))
    one.do("send plan", {"copies": {"who": "Gina Hill"}})
    outcome = decide(one.process, one.case, Void(6, "Kim Field", "It was not sent."), one.now)
    assert isinstance(outcome, Accepted)
    entries = [*one.entries, *outcome.entries]
    assert copies_of(one.process, entries, 5) == ()
    assert replay(entries).voided == {6: 7}


def test_where_no_copies_are_kept_there_are_none(life: Callable[..., Life]) -> None:
    one = planned(life())
    assert copies_of(one.process, one.entries, 5) == ()


@pytest.mark.parametrize(("fact", "key"), [("topic", "P20.copies"), ("nothing", "P11.fact")])
def test_copies_are_kept_in_a_table(fact: str, key: str, problem: Callable[..., Problem]) -> None:
    found = problem({"forms": {"plan": {"copies": fact}}})
    assert (found.key, found.path) == (key, ("forms", "plan", "copies"))


def test_what_was_given_before_it_was_noted_does_not_hold_it(life: Callable[..., Life]) -> None:
    one = planned(life(GIVEN))
    one.do("send plan", {"copies": {"who": "Gina Hill"}})
    one.do("write plan", {"next day": "2024-10-02"})
    assert copies_of(one.process, one.entries, 7) == ()
    assert copies_of(one.process, one.entries, 5) == (Copy("plan", "p5", date(2024, 5, 1)),)


def test_who_got_it_twice_that_day_is_told_once(life: Callable[..., Life]) -> None:
    one = planned(life(GIVEN))
    for how in ("by hand", "by post"):
        one.do("send plan", {"copies": {"who": "Gina Hill", "how": how}})
    assert copies_of(one.process, one.entries, 5) == (Copy("plan", "p5", date(2024, 5, 1)),)


def test_what_was_noted_against_a_right_may_have_been_given_too(life: Callable[..., Life]) -> None:
    right = {"says": "S.", "before": "write plan", "need": "topic", "strength": "must", "right-of": "guardian"}
    one = life(GIVEN, {"rules": {"topic first": right}})
    for action in ("agree", "invite", "hold"):
        one.do(action)
    one.record("write plan", {"next day": "2024-09-02"})
    one.do("send plan", {"copies": {"who": "Gina Hill"}})
    assert copies_of(one.process, one.entries, 5) == (Copy("plan", "p5", date(2024, 5, 1)),)


def test_a_copy_is_found_under_the_names_of_now(life: Callable[..., Life], process_from: Callable[..., Any]) -> None:
    one = planned(life(GIVEN))
    one.do("send plan", {"copies": {"who": "Gina Hill"}})
    new = process_from(GIVEN, {
        "facts": {"copies": None, "given to": {**GIVEN["facts"]["copies"], "formerly": "copies"}},
        "actions": {"send plan": {"note": "given to"}}, "forms": {"plan": {"copies": "given to"}},
    })  # fmt: skip
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    assert isinstance(outcome, Accepted)
    assert copies_of(new, [*one.entries, *outcome.entries], 5) == (Copy("plan", "p5", date(2024, 5, 1)),)
