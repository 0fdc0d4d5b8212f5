"""mandate: only these roles may do these actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from caseway.engine.commands import Newcomer
from caseway.engine.outcome import Remedy
from caseway.engine.rules import Mandate, Missing, Situation
from caseway.engine.rules.rule import Supply

if TYPE_CHECKING:
    from tests.engine.conftest import Life

MANDATE = {"says": "Only these may invite.", "only": ["teacher", "key worker"], "may": "invite", "strength": "must"}


def test_one_of_the_roles_will_do(situation: Callable[..., Situation]) -> None:
    rule = Mandate(name="m", says="S.", strength="must", only=("teacher", "nurse"))
    assert rule.unmet(situation(role="nurse")) == ()
    assert rule.unmet(situation(role="guardian")) == (Missing("mandate", rule.name, people=("teacher", "nurse")),)
    assert rule.unmet(situation(role="")) != ()


def test_the_refusal_names_the_roles_and_what_they_can_do(life: Callable[..., Life]) -> None:
    one = life({"rules": {"mandate": MANDATE}})
    one.do("agree")
    (reason,) = one.cannot("invite", {"day": "2024-05-20"}, by="Nora Lane")
    assert reason.missing == (Missing("mandate", "mandate", people=("teacher", "key worker")),)
    assert reason.remedies == (Remedy("invite", ("key worker", "teacher")),)
    assert reason.deviators is None


TWO_ROLES = (
    Newcomer("Kim Field", "key worker"),
    Newcomer("Cass Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
    Newcomer("Gina Hill", "teacher"),
)


def test_whoever_holds_two_roles_acts_in_the_one_that_may(life: Callable[..., Life]) -> None:
    one = life({"rules": {"mandate": MANDATE}}, people=TWO_ROLES)
    one.do("agree")
    assert one.do("invite", by="Gina Hill").role == "teacher"


def test_the_role_that_is_named_is_the_one_that_counts(life: Callable[..., Life]) -> None:
    one = life({"rules": {"mandate": MANDATE}}, people=TWO_ROLES)
    one.do("agree")
    (reason,) = one.cannot("invite", by="Gina Hill", role="guardian")
    assert reason.name == "mandate"


def test_it_is_satisfied_by_the_same_act_of_another() -> None:
    rule = Mandate(name="m", says="S.", strength="must", only=("teacher",))
    assert rule.satisfied_by(Missing("mandate", "m", people=("teacher",))) == Supply("act")
