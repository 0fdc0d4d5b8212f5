"""Held for: a role that is held for some children only, as these come and go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import fold
from caseway.engine.commands import Adopt, Join, Newcomer
from caseway.engine.decide import adopt
from caseway.engine.outcome import Accepted
from caseway.engine.rules.standing import Standing
from tests.engine.conftest import SEVERAL_CHILDREN

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life

CHILDREN = (Newcomer("Kim Field", "key worker"), Newcomer("Tia Hill", "child"), Newcomer("Ben Hill", "child"))
KIM, TIA, BEN, GREG = (f"p{number}" for number in range(1, 5))


def with_people(life: Callable[..., Life], *people: Newcomer) -> Life:
    return life(SEVERAL_CHILDREN, people=(*CHILDREN, *people))


def greg(role: str, *of: str) -> Newcomer:
    return Newcomer("Greg Lane", role, of=of)


def standing(one: Life, day: int = 2) -> Standing:
    return Standing(one.case, date(2024, 5, day), one.process.derived)


def test_a_guardian_of_two_children_stays_the_guardian_of_the_one_who_stays(life: Callable[..., Life]) -> None:
    one = with_people(life, greg("guardian", "Tia Hill", "Ben Hill"))
    one.leave("Ben Hill")
    assert standing(one).principals("guardian", TIA) == (GREG,)
    assert (GREG in standing(one).present, standing(one).gone) == (True, {BEN})


def test_who_is_guardian_of_a_child_who_left_and_of_one_still_to_come_is_not_gone(life: Callable[..., Life]) -> None:
    one = with_people(life, Newcomer("Gina Hill", "guardian"))
    one.join("Lou Hill", "child", since="2024-05-20")
    one.accepted(Join(greg("guardian", "Ben Hill", "Lou Hill"), "Kim Field"))
    one.leave("Ben Hill")
    greg_key = one.case.holdings[-1].joined.person
    assert (greg_key in standing(one).present, standing(one).gone) == (False, {BEN})
    assert greg_key in standing(one, 20).principals("guardian")


def test_who_has_another_role_is_not_gone_with_the_child(life: Callable[..., Life]) -> None:
    one = with_people(life, greg("guardian", "Ben Hill"), greg("nurse"))
    one.leave("Ben Hill")
    assert standing(one).roles_of(GREG) == {"nurse": ""}
    assert (GREG in standing(one).present, standing(one).gone) == (True, {BEN})


def test_who_is_there_for_a_sibling_only_is_not_there_as_a_child(life: Callable[..., Life]) -> None:
    one = with_people(life, greg("guardian", "Tia Hill"), Newcomer("Tia Hill", "helper", of=("Ben Hill",)))
    one.leave("Tia Hill", role="child")
    assert standing(one).roles_of(TIA) == {"helper": ""}
    assert standing(one).principals("guardian") == ()


def test_who_comes_to_a_role_for_one_child_after_another_holds_it_for_both(life: Callable[..., Life]) -> None:
    one = with_people(life, greg("guardian", "Tia Hill"))
    one.accepted(Join(greg("guardian", "Ben Hill"), "Kim Field"))
    now = standing(one)
    assert (now.principals("guardian"), now.held_for("guardian", GREG)) == ((GREG,), (TIA, BEN))


def test_where_some_roles_are_held_for_some_who_stands_in_still_holds_nothing(life: Callable[..., Life]) -> None:
    one = with_people(life, greg("guardian", "Tia Hill"), Newcomer("Nora Lane", "nurse"))
    one.stand_in("key worker", "Nora Lane", "Kim Field", "2024-05-01", "2024-05-10")
    assert standing(one).principals("key worker") == (KIM,)


MERGED: dict[str, Any] = {"people": {"guardian": {"formerly": "carer"}}}
CARER: dict[str, Any] = {"people": {"carer": {"title": "Carer", "many": "yes", "of": "child"}}}


@pytest.mark.parametrize(
    ("carer", "guardian", "of"),
    [
        ((), (), ()),
        ((), ("Tia Hill",), ()),
        (("Tia Hill",), (), ()),
        (("Tia Hill",), ("Ben Hill",), (TIA, BEN)),
    ],
)
def test_who_held_two_roles_that_become_one_holds_it_once_and_for_all_of_them(
    life: Callable[..., Life],
    process_from: Callable[..., Process],
    carer: tuple[str, ...],
    guardian: tuple[str, ...],
    of: tuple[str, ...],
) -> None:
    one = life(SEVERAL_CHILDREN, CARER, people=(*CHILDREN, greg("carer", *carer), greg("guardian", *guardian)))
    new = process_from(SEVERAL_CHILDREN, MERGED)
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    assert isinstance(outcome, Accepted)
    now = Standing(fold(one.case, outcome.entries[0]), date(2024, 5, 1), {})
    assert (now.principals("guardian"), now.held_for("guardian", GREG)) == ((GREG,), of)


def test_who_also_holds_it_for_a_child_still_to_come_is_not_gone(life: Callable[..., Life]) -> None:
    one = with_people(life, greg("guardian", "Ben Hill"))
    one.join("Lou Hill", "child", since="2024-05-20")
    one.accepted(Join(greg("guardian", "Lou Hill"), "Kim Field"))
    one.leave("Ben Hill")
    assert standing(one).gone == {BEN}
