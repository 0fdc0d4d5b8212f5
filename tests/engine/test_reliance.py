"""Reliance: what was done on a consent that has been taken back since, told act by act and person by person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Newcomer
from caseway.engine.reliance import Relied, reliance

if TYPE_CHECKING:
    from tests.engine.conftest import Life

Tree = dict[str, Any]
BOTH = ("Gina Hill", "Greg Hill")


@pytest.fixture
def agreed(life: Callable[..., Life], asked: Tree) -> Callable[..., Life]:
    """A case in which the family has agreed, and both guardians are asked before they invite and before they meet."""

    def new(*changes: Tree, people: tuple[Newcomer, ...] = (), answers: tuple[str, ...] = BOTH) -> Life:
        before = {"rules": {"asked": {"before": ["invite", "hold"]}}}
        one = life(asked, before, *changes, **({"people": people} if people else {}))
        for name in answers:
            one.do("say yes", by=name)
        one.do("agree")
        return one

    return new


def relied(one: Life) -> list[tuple[str, int, str]]:
    return [(past.action, past.day.day, past.giver) for past in reliance(one.process, one.case)]


def test_every_time_that_something_was_done_on_it_is_told(agreed: Callable[..., Life]) -> None:
    one = agreed()
    for day in (2, 3, 4):
        one.at(f"2024-05-0{day}").do("invite")
    one.at("2024-05-10").do("take back", by="Gina Hill")
    assert relied(one) == [("invite", 2, "p5"), ("invite", 3, "p5"), ("invite", 4, "p5")]


def test_where_two_take_it_back_the_act_relied_on_both(agreed: Callable[..., Life]) -> None:
    one = agreed()
    one.at("2024-05-02").do("invite")
    for name in BOTH:
        one.at("2024-05-10").do("take back", by=name)
    assert relied(one) == [("invite", 2, "p5"), ("invite", 2, "p6")]


def test_two_rules_that_ask_for_the_same_tell_it_once(agreed: Callable[..., Life]) -> None:
    again = {"says": "S.", "before": "invite", "consent": "meeting", "strength": "must"}
    one = agreed({"rules": {"asked again": again}})
    one.at("2024-05-02").do("invite")
    one.at("2024-05-10").do("take back", by="Gina Hill")
    assert relied(one) == [("invite", 2, "p5")]


def test_it_is_told_in_the_order_in_which_it_was_recorded(agreed: Callable[..., Life]) -> None:
    one = agreed({"rules": {"asked": {"before": ["hold", "invite"]}}})
    one.at("2024-05-02").do("invite")
    one.at("2024-05-03").do("hold")
    one.at("2024-05-10").do("take back", by="Gina Hill")
    assert relied(one) == [("invite", 2, "p5"), ("hold", 3, "p5")]


def test_of_two_consents_taken_back_at_once_each_is_told(agreed: Callable[..., Life]) -> None:
    both = ["meeting", "minutes"]
    one = agreed({
        "consents": {"minutes": {"title": "Consent to minutes", "from": "every guardian"}},
        "actions": {"say yes": {"gives": both}, "say no to it": {"refuses": both}, "take back": {"withdraws": both}},
        "rules": {"asked": {"consent": both}},
    })  # fmt: skip
    one.at("2024-05-02").do("invite")
    one.at("2024-05-10").do("take back", by="Gina Hill")
    assert [(past.action, past.consent) for past in reliance(one.process, one.case)] == [
        ("invite", "meeting"), ("invite", "minutes"),
    ]  # fmt: skip


SIBLINGS = (
    Newcomer("Kim Field", "key worker"),
    Newcomer("Tia Hill", "child"),
    Newcomer("Ben Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
)
EACH: Tree = {
    "people": {"child": {"title": "Child", "many": "yes"}},
    "facts": {"for whom": {"title": "For whom", "type": "people"}},
    "actions": {
        name: {"note": "for whom", "for": "for whom"} for name in ("say yes", "say no to it", "take back")
    },
}  # fmt: skip


def test_a_consent_is_taken_back_for_each_child_by_itself(agreed: Callable[..., Life]) -> None:
    one = agreed(EACH, people=SIBLINGS, answers=("Gina Hill",))
    seq = one.at("2024-05-02").do("invite").seq
    one.at("2024-05-10").do("take back", {"for whom": "Ben Hill"}, by="Gina Hill")
    told = Relied("invite", seq, date(2024, 5, 2), "asked", "meeting", giver="p4", about="p3", supported=True)
    assert reliance(one.process, one.case) == (told,)
    one.at("2024-05-11").do("take back", {"for whom": "Tia Hill"}, by="Gina Hill")
    assert [past.about for past in reliance(one.process, one.case)] == ["p2", "p3"]


def test_a_yes_for_one_child_is_not_taken_back_by_a_no_for_another(agreed: Callable[..., Life]) -> None:
    one = agreed(EACH, people=SIBLINGS, answers=())
    one.do("say yes", {"for whom": "Tia Hill"}, by="Gina Hill")
    one.agree(one.record("invite").seq, "Gina Hill")
    one.at("2024-05-10").do("say no to it", {"for whom": "Ben Hill"}, by="Gina Hill")
    assert relied(one) == []


def test_a_no_that_is_the_first_word_takes_nothing_back(agreed: Callable[..., Life]) -> None:
    one = agreed(answers=())
    one.do("say no to it", by="Gina Hill")
    assert relied(one) == []


def test_a_no_that_had_become_a_yes_by_then_does_not_count(agreed: Callable[..., Life]) -> None:
    one = agreed(answers=("Greg Hill",))
    one.do("say no to it", by="Gina Hill")
    one.at("2024-05-02").do("say yes", by="Gina Hill")
    one.at("2024-05-03").do("invite")
    one.at("2024-05-10").do("take back", by="Gina Hill")
    assert relied(one) == [("invite", 3, "p5")]


def test_what_was_done_on_a_yes_that_was_given_anew_relied_on_the_new_one(agreed: Callable[..., Life]) -> None:
    one = agreed({"consents": {"meeting": {"lasts": "1 week"}}})
    for name in BOTH:
        one.at("2024-05-20").do("say yes", by=name)
    one.at("2024-05-22").do("invite")
    one.at("2024-05-25").do("take back", by="Gina Hill")
    assert relied(one) == [("invite", 22, "p5")]


def test_another_no_after_it_was_taken_back_is_no_newer_yes(agreed: Callable[..., Life]) -> None:
    one = agreed()
    one.at("2024-05-20").do("invite")
    one.at("2024-05-25").record("take back", by="Gina Hill", on="2024-05-10")
    one.record("say no to it", by="Gina Hill", on="2024-05-12")
    assert relied(one) == [("invite", 20, "p5")]


def test_a_yes_of_the_same_day_that_came_before_it_was_taken_back_is_none_any_more(agreed: Callable[..., Life]) -> None:
    one = agreed()
    one.at("2024-05-10 08:00").do("say yes", by="Gina Hill")
    one.at("2024-05-20").do("invite")
    one.at("2024-05-25").record("take back", by="Gina Hill", on="2024-05-10")
    assert relied(one) == [("invite", 20, "p5")]


def test_of_a_yes_and_a_no_of_one_day_the_word_that_was_recorded_last_holds(agreed: Callable[..., Life]) -> None:
    one = agreed()
    one.at("2024-05-20").do("invite")
    one.at("2024-05-25").record("say yes", by="Gina Hill", on="2024-05-10")
    one.record("take back", by="Gina Hill", on="2024-05-10")
    assert relied(one) == [("invite", 20, "p5")]


def test_a_newer_yes_counts_for_the_whole_of_its_day(agreed: Callable[..., Life]) -> None:
    one = agreed()
    one.at("2024-05-20 09:00").do("invite")
    one.at("2024-05-25").record("take back", by="Gina Hill", on="2024-05-10")
    one.record("say yes", by="Gina Hill", on="2024-05-20")
    assert relied(one) == []


def test_a_yes_said_once_more_before_it_was_taken_back_hides_nothing(agreed: Callable[..., Life]) -> None:
    one = agreed()
    one.at("2024-05-02").do("invite")
    one.at("2024-05-05").do("say yes", by="Gina Hill")
    one.at("2024-05-10").do("take back", by="Gina Hill")
    assert relied(one) == [("invite", 2, "p5")]


def test_of_two_answers_of_one_day_the_later_one_is_meant(agreed: Callable[..., Life]) -> None:
    one = agreed()
    one.at("2024-05-20").do("invite")
    one.at("2024-05-25").record("take back", by="Gina Hill", on="2024-05-10")
    assert relied(one) == [("invite", 20, "p5")]
    one.record("say yes", by="Gina Hill", on="2024-05-10")
    assert relied(one) == []
