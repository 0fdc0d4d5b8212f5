"""The things that a rule can ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from caseway.engine.case import Done, Time
from caseway.engine.commands import Join, Newcomer
from caseway.engine.rules import Missing, Situation
from caseway.engine.rules.roll import Roll
from caseway.engine.rules.wants import ActionDone, EveryoneNamed, FactIs, FactThere, WholeCaseNamed, blank, everyone

PEOPLE = {"p1": "teacher", "p2": "guardian", "p3": "guardian"}


@pytest.mark.parametrize("value", [None, "", "  ", "\n", ()])
def test_what_says_nothing_is_blank(value: Any) -> None:
    assert blank(value)


@pytest.mark.parametrize("value", ["x", False, True, Decimal(0), date(2024, 5, 1), ("p1",), ({},)])
def test_a_no_and_a_nought_say_something(value: Any) -> None:
    assert not blank(value)


def test_an_action_done(situation: Callable[..., Situation]) -> None:
    once = Done((Time(date(2024, 5, 2), 2, "p1", "teacher"),))
    assert ActionDone("hold").lacking(situation()) == Missing("action", "hold")
    assert ActionDone("hold").lacking(situation(done={"hold": once})) is None


def test_a_fact_there(situation: Callable[..., Situation]) -> None:
    assert FactThere("topic").lacking(situation()) == Missing("fact", "topic")
    assert FactThere("topic").lacking(situation(facts={"topic": "x"})) is None
    assert FactThere("topic").lacking(situation(given={"topic": False})) is None


def test_a_fact_with_a_value(situation: Callable[..., Situation]) -> None:
    want = FactIs("seats", Decimal(3), "3")
    assert want.lacking(situation()) == Missing("value", "seats", "3")
    assert want.lacking(situation(facts={"seats": Decimal(4)})) == Missing("value", "seats", "3")
    assert want.lacking(situation(facts={"seats": Decimal("3.0")})) is None


def test_everybody_in_a_role(situation: Callable[..., Situation]) -> None:
    want = EveryoneNamed(Roll("yes"), "guardian", of_role=True)
    assert want.lacking(situation()) == Missing("nobody", "guardian")
    assert want.lacking(situation(people=PEOPLE)) == Missing("people", "yes", people=("p2", "p3"))
    assert want.lacking(situation(people=PEOPLE, facts={"yes": ("p3", "p1")})) == Missing("people", "yes", people=("p2",))
    assert want.lacking(situation(people=PEOPLE, facts={"yes": ("p3", "p2", "p9")})) is None


def test_everybody_in_a_list_who_is_still_in_the_case(situation: Callable[..., Situation]) -> None:
    want = EveryoneNamed(Roll("yes"), "asked", of_role=False)
    assert want.lacking(situation(people=PEOPLE)) == Missing("nobody", "asked")
    lacking = want.lacking(situation(people=PEOPLE, facts={"asked": ("p1", "p2"), "yes": ("p1",)}))
    assert lacking == Missing("people", "yes", people=("p2",))


def test_who_is_still_to_come_counts_and_who_has_left_does_not(life: Callable[..., Any]) -> None:
    one = life(
        {
            "rules": {
                "guests": {"says": "S.", "before": "invite", "need": {"guests": "every invited parties"}, "strength": "must"}
            }
        }
    )
    one.do("agree", {"guests": "Tom Reed"})
    one.tell(Join(Newcomer("Ned Moor", "guardian"), "Kim Field", date(2024, 5, 9)))
    (reason,) = one.cannot("invite", {"invited parties": "Tom Reed, Ned Moor"})
    assert reason.missing[0].people == (one.case.holdings[-1].joined.person,)
    one.leave("Tom Reed")
    (reason,) = one.at("2024-05-03").cannot("invite", {"invited parties": "Tom Reed"})
    assert reason.missing == (Missing("nobody", "invited parties"),)


def test_everybody_in_a_column(situation: Callable[..., Situation]) -> None:
    want = EveryoneNamed(Roll("views", "who"), "guardian", of_role=True)
    rows: Any = ({"who": "p2", "view": "x"}, {"view": "y"})
    assert want.lacking(situation(people=PEOPLE, facts={"views": rows})) == Missing("people", "views", people=("p3",))
    assert want.lacking(situation(people=PEOPLE, facts={"views": (*rows, {"who": "p3"})})) is None


def test_everybody_whose_row_says_so_last(situation: Callable[..., Situation]) -> None:
    want = EveryoneNamed(Roll("told", "who", "how", ("in person", "by letter")), "guardian", of_role=True)
    rows: Any = ({"who": "p2", "how": "by letter"}, {"who": "p3", "how": "in person"}, {"who": "p3", "how": "not reached"})
    assert want.lacking(situation(people=PEOPLE, facts={"told": rows})) == Missing("people", "told", people=("p3",))
    assert want.lacking(situation(people=PEOPLE, facts={"told": (*rows, {"who": "p3", "how": "by letter"})})) is None


def test_everybody_who_has_a_role_that_day(life: Callable[..., Any]) -> None:
    rule = {"says": "S.", "before": "invite", "need": {"guests": "everyone"}, "strength": "must"}
    one = life({"rules": {"all": rule}})
    everybody = "Kim Field, Tom Reed, Nora Lane, Cass Hill, Gina Hill, Greg Hill"
    one.do("agree", {"guests": everybody})
    one.do("invite")
    one.join("Ned Moor", "guardian", since="2024-05-03")
    one.do("invite")
    (reason,) = one.at("2024-05-03").cannot("invite")
    assert reason.missing == (Missing("people", "guests", people=("p7",)),)
    one.leave("Ned Moor")
    one.at("2024-05-04").do("invite")


def test_in_a_case_without_anybody_everybody_is_nobody(situation: Callable[..., Situation]) -> None:
    assert WholeCaseNamed(Roll("copies")).lacking(situation(facts={"copies": ("p1",)})) == Missing("fact", "copies")


def test_a_list_that_is_no_list_names_nobody(situation: Callable[..., Situation]) -> None:
    assert everyone(situation(people=PEOPLE, facts={"asked": "p1"}), "asked", of_role=False) == ()
