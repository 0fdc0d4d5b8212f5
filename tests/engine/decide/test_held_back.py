"""Held back: an act against somebody's right waits, and for whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseway.engine.case import NOTHING, Incident
from caseway.engine.commands import Join, Newcomer

if TYPE_CHECKING:
    from tests.engine.conftest import Life

GINA, GREG = "p5", "p6"


def test_what_only_the_family_may_do_waits_for_them_when_another_did_it(
    life: Callable[..., Life], asked: dict[str, Any]
) -> None:
    one = life(asked)
    entry = one.record("withdraw", by="Kim Field")
    assert isinstance(entry.incident, Incident)
    assert (entry.effects, one.stage) == (NOTHING, "asked")
    assert (entry.incident.rules, entry.incident.right_of, entry.incident.entitled) == ((), ("guardian",), (GINA, GREG))
    assert [(due.kind, due.people) for due in one.due()] == [("incident", (GINA, GREG))]
    one.agree(entry.seq, "Gina Hill")
    one.agree(entry.seq, "Greg Hill")
    assert (one.stage, one.case.ended) == ("closed", True)


FOR_EACH: dict[str, Any] = {
    "people": {
        "child": {"title": "Child", "many": "yes"},
        "guardian": {"title": "Guardian", "many": "yes", "of": "child"},
    },
    "actions": {"share": {"title": "Share", "who": "guardian"}},
    "rules": {"asked": {"before": "share"}},
}
SIBLINGS = (
    Newcomer("Kim Field", "key worker"),
    Newcomer("Tia Hill", "child"),
    Newcomer("Ben Hill", "child"),
    Newcomer("Gina Hill", "guardian", of=("Tia Hill",)),
    Newcomer("Rob Lane", "guardian", of=("Ben Hill",)),
)
BEN, ROB = "p3", "p5"


def test_what_was_not_theirs_waits_for_every_guardian_whichever_child_it_was(
    life: Callable[..., Life], asked: dict[str, Any]
) -> None:
    one = life(asked, FOR_EACH, people=SIBLINGS)
    one.do("say yes", by="Gina Hill")
    by_gina, by_kim = one.record("share", by="Gina Hill").incident, one.record("share", by="Kim Field").incident
    assert by_gina is not None
    assert by_kim is not None
    assert (by_gina.about, by_gina.entitled) == ((BEN,), (ROB,))
    assert (by_kim.about, by_kim.entitled) == ((), ("p4", ROB))


def test_whose_guardian_left_since_can_still_be_heard(life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = life(asked, FOR_EACH, people=SIBLINGS)
    one.do("say yes", by="Gina Hill")
    entry = one.record("share", by="Gina Hill")
    one.leave("Rob Lane")
    assert one.at("2024-05-03").agree(entry.seq, "Rob Lane").settles


def shared(one: Life, by: str = "Kim Field") -> int:
    entry = one.record("share", by=by)
    assert entry.incident is not None
    return entry.seq


ANYBODY: dict[str, Any] = {"actions": {"share": {"who": "anyone"}}}


def test_a_guardian_of_every_child_lets_it_stand_for_each(life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = life(asked, FOR_EACH, ANYBODY, people=(*SIBLINGS[:3], Newcomer("Gina Hill", "guardian")))
    assert one.agree(shared(one), "Gina Hill").settles


def test_who_came_and_went_without_a_word_has_not_let_it_stand(life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = life(asked, FOR_EACH, ANYBODY, people=SIBLINGS[:4])
    seq = shared(one)
    one.at("2024-05-03").accepted(Join(SIBLINGS[4], "Kim Field"))
    one.leave("Rob Lane")
    assert not one.at("2024-05-05").agree(seq, "Gina Hill").settles
    one.accepted(Join(SIBLINGS[4], "Kim Field"))
    assert one.agree(seq, "Rob Lane").settles


def test_who_only_helps_a_child_does_not_let_it_stand_for_that_child(
    life: Callable[..., Life], asked: dict[str, Any]
) -> None:
    helper = {"people": {"helper": {"title": "Helper", "many": "yes", "of": "child"}}}
    people = (*SIBLINGS[:4], Newcomer("Gina Hill", "helper", of=("Ben Hill",)))
    one = life(asked, FOR_EACH, ANYBODY, helper, people=people)
    assert not one.agree(shared(one), "Gina Hill").settles


def test_a_young_mother_lets_it_stand_for_her_child_and_her_own_guardian_for_her(
    life: Callable[..., Life], asked: dict[str, Any]
) -> None:
    mother = Newcomer("Tia Hill", "guardian", of=("Ben Hill",))
    one = life(asked, FOR_EACH, ANYBODY, people=(*SIBLINGS[:4], mother))
    seq = shared(one)
    assert [due.people for due in one.due()] == [("p4", "p2")]
    assert not one.agree(seq, "Tia Hill").settles
    assert one.agree(seq, "Gina Hill").settles
