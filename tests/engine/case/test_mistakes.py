"""Mistakes: what is left of a case once an entry turns out to have been one, and of what trusted in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import fold
from caseway.engine.commands import Adopt, Void
from caseway.engine.decide import adopt
from caseway.engine.outcome import Accepted

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life

CONSENT: dict[str, Any] = {
    "rules": {
        "consent": {
            "says": "S.", "before": "agree", "need": {"consents": "every guardian"}, "strength": "must",
            "right-of": "guardian",
        },
    },
}  # fmt: skip


def void(one: Life, seq: int, by: str = "Kim Field", **more: Any) -> int:
    return one.accepted(Void(seq, by, "A mistake.", **more)).seq


def test_what_was_settled_stands_when_something_else_turns_out_to_be_a_mistake(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    told = one.do("report", {"concern": "Bruises."}, by="Nora Lane").seq
    seq = one.record("agree").seq
    one.agree(seq, "Gina Hill")
    one.agree(seq, "Greg Hill")
    void(one, told)
    assert (one.stage, one.case.incidents) == ("agreed", {})


def test_it_stands_too_when_who_agreed_by_mistake_had_agreed_once_more(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    seq = one.record("agree").seq
    first = one.agree(seq, "Gina Hill").seq
    taken_back = void(one, first)
    one.agree(seq, "Greg Hill")
    one.agree(seq, "Gina Hill")
    assert one.stage == "agreed"
    void(one, taken_back)
    void(one, first)
    assert (one.stage, one.case.incidents) == ("agreed", {})


def test_who_agreed_by_mistake_and_left_is_not_waited_for(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    seq = one.record("agree").seq
    one.join("Gus Hill", "guardian")
    void(one, one.agree(seq, "Gus Hill").seq)
    one.leave("Gus Hill")
    one.at("2024-05-02").agree(seq, "Gina Hill")
    one.agree(seq, "Greg Hill")
    assert (one.stage, one.case.incidents) == ("agreed", {})


def test_what_was_agreed_to_afterwards_has_led_there_since_the_day_of_the_act(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    seq = one.at("2024-05-02").record("agree").seq
    one.at("2024-05-09").agree(seq, "Gina Hill")
    one.agree(seq, "Greg Hill")
    one.at("2024-05-10").record("invite", on="2024-05-05")
    assert one.stage == "invited"


def test_what_it_took_back_has_been_taken_back_since_the_day_of_the_act(life: Callable[..., Life]) -> None:
    cancelling = {"rules": {"consent": {"before": "cancel"}}}
    one = life(CONSENT, cancelling)
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    seq = one.at("2024-05-02").record("cancel").seq
    one.at("2024-05-09").agree(seq, "Gina Hill")
    one.agree(seq, "Greg Hill")
    assert (one.stage, one.value("day")) == ("agreed", None)
    one.at("2024-05-10").record("invite", {"day": "2024-05-30"}, on="2024-05-05")
    assert (one.stage, str(one.value("day"))) == ("invited", "2024-05-30")
    assert one.case.did("invite") is not None


def test_only_who_came_in_by_what_is_shown_to_nobody_is_a_stranger(life: Callable[..., Life]) -> None:
    one = life()
    ned, gus = one.join("Ned Moor", "guardian").seq, one.join("Gus Moor", "guardian").seq
    void(one, gus)
    assert one.case.strangers == set()
    void(one, ned, masks=True)
    assert one.case.strangers == {"p7"}
    one.join("Ned Moor", "guardian")
    assert "p9" not in one.case.strangers
    assert [person.name for key, person in one.case.people.items() if key in one.case.strangers] == ["Ned Moor"]


@pytest.mark.parametrize("mistake", [2, 3])
def test_a_clock_of_a_later_version_falls_with_the_act_that_had_been_agreed_to(
    life: Callable[..., Life], process_from: Callable[..., Process], mistake: int
) -> None:
    within = {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}
    one, new = life(CONSENT), process_from(CONSENT, {"rules": {"in time": within}})
    seq = one.record("agree").seq
    assert [seq, one.agree(seq, "Gina Hill").seq] == [2, 3]
    one.agree(seq, "Greg Hill")
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    assert isinstance(outcome, Accepted)
    one.entries += outcome.entries
    one.case, one.process = fold(one.case, outcome.entries[0]), new
    assert list(one.case.clocks) == ["in time"]
    void(one, mistake)
    assert one.case.clocks == {}


def test_a_masking_that_was_taken_back_masks_nothing_when_the_entry_is_voided_openly(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    void(one, 2, masks=True)
    void(one, 3)
    void(one, 2)
    assert (one.case.masked, one.case.voided) == (frozenset(), {2: 5, 3: 4})
