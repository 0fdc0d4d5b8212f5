"""Recall: which copies do not hold any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.case import RECALL
from caseway.engine.commands import Returned, Send, Void
from caseway.engine.recall import to_recall

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]
LAST = {"next day": "2024-09-02"}


@pytest.fixture
def sent(life: Callable[..., Life], letters: Tree) -> Life:
    """A case in which the invitation (entries 6, 7) and the plan (11, 12) have gone to both guardians."""
    one = life(letters)
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", {"invited parties": "Gina Hill, Greg Hill", "day": "2024-05-20", "place": "school"})
    for name in ("Gina Hill", "Greg Hill"):
        one.accepted(Send("invitation", name, "Kim Field", "e-mail"))
    one.at("2024-05-20").do("hold")
    one.do("write plan", LAST)
    one.do("settle")
    for name in ("Gina Hill", "Greg Hill"):
        one.accepted(Send("the plan", name, "Kim Field", "letter"))
    return one


def found(one: Life, seq: int) -> tuple[int, ...]:
    return to_recall(one.process, one.case, one.entries, seq)


def test_a_form_that_holds_a_mistake_is_recalled_from_all_who_have_it(sent: Life) -> None:
    assert found(sent, 9) == ()  # the plan was written, and that was no mistake yet
    seq = sent.accepted(Void(9, "Kim Field", "Another child's plan")).seq
    assert found(sent, seq) == found(sent, 9) == (11, 12)


def test_what_came_back_or_was_recalled_is_not_recalled_again(sent: Life) -> None:
    sent.accepted(Returned(11, "Kim Field", "No such address"))
    seq = sent.accepted(Void(9, "Kim Field", "Another child's plan")).seq
    assert found(sent, seq) == (12,)
    recall = sent.accepted(Send(RECALL, "Greg Hill", "Kim Field", "letter", recalls=(12,))).seq
    assert found(sent, seq) == ()
    sent.accepted(Returned(recall, "Kim Field", "No such address"))
    assert found(sent, seq) == (12,)


def test_what_was_sent_after_it_was_known_does_not_hold_it(sent: Life) -> None:
    seq = sent.accepted(Void(9, "Kim Field", "Another child's plan")).seq
    sent.do("write plan", LAST) if sent.stage == "met" else None
    sent.accepted(Send("the plan", "Gina Hill", "Kim Field", "e-mail", afterwards=True))
    assert found(sent, seq) == (11, 12)


def test_what_went_by_a_consent_is_recalled_when_it_is_taken_back(sent: Life) -> None:
    seq = sent.do("take back", by="Greg Hill").seq
    assert found(sent, seq) == (6, 7)


def test_of_any_other_entry_there_is_nothing_to_recall(sent: Life) -> None:
    for seq in (1, 2, 3, 5, 6, 8):
        assert found(sent, seq) == ()


def test_what_went_by_a_yes_that_was_a_mistake_is_recalled(sent: Life) -> None:
    seq = sent.accepted(Void(3, "Kim Field", "She never said so")).seq
    assert found(sent, seq) == (6, 7)


def test_what_was_a_mistake_and_is_none_is_not_recalled(sent: Life) -> None:
    first = sent.accepted(Void(9, "Kim Field", "Another child's plan")).seq
    second = sent.accepted(Void(first, "Kim Field", "It was theirs")).seq
    assert found(sent, first) == found(sent, second) == found(sent, 9) == ()
