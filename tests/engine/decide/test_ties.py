"""Ties: for which children somebody is to be guardian."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from caseway.engine.case import Joined
from caseway.engine.commands import HandOver, Join, Newcomer, Open
from caseway.engine.decide import open_case
from caseway.engine.outcome import Accepted, Reason, Refused
from caseway.engine.rules.standing import Standing
from caseway.engine.wording import tell
from tests.engine.conftest import SEVERAL_CHILDREN

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life

KIM, TIA, BEN = Newcomer("Kim Field", "key worker"), Newcomer("Tia Hill", "child"), Newcomer("Ben Hill", "child")
GINA, GREG = Newcomer("Gina Hill", "guardian"), Newcomer("Greg Lane", "guardian", of=("Tia Hill",))
PEOPLE = (KIM, TIA, BEN, GINA, GREG)
TODAY = date(2024, 5, 1)


def opening(process: Process, *people: Newcomer) -> tuple[Joined, ...] | tuple[Reason, ...]:
    now = datetime(2024, 5, 1, 8, tzinfo=process.zone)
    outcome = open_case(process, Open("case 1", "Kim Field", people), now)
    if isinstance(outcome, Refused):
        return outcome.reasons
    return tuple(change for change in outcome.entries[0].people if isinstance(change, Joined))


def test_a_case_opens_with_guardians_of_some_children(process_from: Callable[..., Process]) -> None:
    process = process_from(SEVERAL_CHILDREN)
    greg = Newcomer("Greg Lane", "guardian", of=("  ben HILL", "Tia Hill", "Ben Hill"))
    found = opening(process, greg, KIM, TIA, BEN, GINA)
    assert found[0] == Joined("p1", "guardian", TODAY, of=("p4", "p3"))
    assert found[-1] == Joined("p5", "guardian", TODAY)


def test_the_same_person_may_be_named_once_for_each_child(process_from: Callable[..., Process]) -> None:
    process = process_from(SEVERAL_CHILDREN)
    again = Newcomer("Greg Lane", "guardian", of=("Ben Hill",))
    found = opening(process, KIM, TIA, BEN, GREG, again)
    assert found[-2:] == (Joined("p4", "guardian", TODAY, of=("p2",)), Joined("p4", "guardian", TODAY, of=("p3",)))
    assert opening(process, KIM, TIA, GREG, Newcomer("Greg Lane", "guardian")) == (
        Reason("already holds", "Greg Lane", detail="guardian"),
    )


@pytest.mark.parametrize(
    ("newcomer", "reason", "text"),
    [
        (
            Newcomer("Greg Lane", "guardian", of=("Ben Hil",)), Reason("not of them", "Ben Hil", "child", "Ben Hill"),
            "Ben Hil is not Child in this case. Did you mean «Ben Hill»?",
        ),
        (
            Newcomer("Greg Lane", "guardian", of=("Gina Hill",)), Reason("not of them", "Gina Hill", "child", "Tia Hill"),
            "Gina Hill is not Child in this case. Did you mean «Tia Hill»?",
        ),
        (
            Newcomer("Greg Lane", "nurse", of=("Ben Hill",)), Reason("not of", "nurse"),
            "The role School nurse is nobody's in particular: it is held for everybody in the case. Leave out for whom.",
        ),
    ],
)  # fmt: skip
def test_whoever_is_guardian_of_nobody_there_is_refused(
    process_from: Callable[..., Process], life: Callable[..., Life], newcomer: Newcomer, reason: Reason, text: str
) -> None:
    assert opening(process_from(SEVERAL_CHILDREN), KIM, TIA, BEN, GINA, newcomer) == (reason,)
    one = life(SEVERAL_CHILDREN, people=(KIM, TIA, BEN, GINA))
    (found,) = one.refused(Join(newcomer, "Kim Field"))
    assert found == reason
    assert tell(one.process, one.case, "join", found).text == text


def test_somebody_joins_for_one_child_and_then_for_another(life: Callable[..., Life]) -> None:
    one = life(SEVERAL_CHILDREN, people=PEOPLE)
    more = one.accepted(Join(Newcomer("Greg Lane", "guardian", of=("Ben Hill",)), "Kim Field"))
    assert more.people == (Joined("p5", "guardian", TODAY, of=("p3",)),)
    for already in (("Ben Hill",), ("Tia Hill", "Ben Hill")):
        (reason,) = one.refused(Join(Newcomer("Greg Lane", "guardian", of=already), "Kim Field"))
        assert reason == Reason("already holds", "Greg Lane", detail="guardian")
    (reason,) = one.refused(Join(Newcomer("Gina Hill", "guardian", of=("Ben Hill",)), "Kim Field"))
    assert reason == Reason("already holds", "Gina Hill", detail="guardian")
    one.join("Greg Lane", "guardian")
    assert Standing(one.case, TODAY, {}).held_for("guardian", "p5") == ()


def test_a_role_that_is_handed_over_stays_for_the_same_children(life: Callable[..., Life]) -> None:
    helper = Newcomer("Sam Cole", "helper", of=("Tia Hill",))
    one = life(SEVERAL_CHILDREN, people=(*PEOPLE, helper, Newcomer("Nora Lane", "nurse")))
    entry = one.accepted(HandOver("helper", "Sam Cole", "Nora Lane", "Kim Field", date(2024, 5, 2)))
    assert entry.people[1] == Joined("p7", "helper", date(2024, 5, 2), of=("p2",))
    outcome = one.tell(Join(Newcomer("Sam Cole", "guardian", of=("Tia Hill",)), "Kim Field"))
    assert isinstance(outcome, Accepted)
