"""Copies: who has been given a form that holds what was a mistake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import replay
from caseway.engine.commands import Void
from caseway.engine.copies import Copy, copies_of
from caseway.engine.decide import decide
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
