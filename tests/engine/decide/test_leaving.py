"""Leaving: a no is not got rid of by noting that whoever said it has left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseway.engine.commands import Join, Leave, Newcomer, Void
from caseway.engine.outcome import Accepted
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from tests.engine.conftest import Life


def test_who_has_said_no_leaves_by_their_own_word(life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = life(asked)
    one.do("say yes", by="Gina Hill")
    one.do("say no to it", by="Greg Hill")
    (reason,) = one.refused(Leave("Greg Hill", "Kim Field"))
    assert tell(one.process, one.case, "leave", reason).text == (
        "Greg Hill has said no, or has taken a consent back: Consent to it. That they leave, they say themselves."
    )
    assert [reason.why for reason in one.refused(Leave("Greg Hill", "Kim Field", "guardian"))] == ["no of theirs"]
    one.accepted(Leave("Gina Hill", "Kim Field"))
    one.accepted(Leave("Greg Hill", "Greg Hill"))


def test_who_takes_a_consent_back_leaves_by_their_own_word(life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = life(asked)
    one.do("say yes", by="Greg Hill")
    one.do("take back", by="Greg Hill")
    assert [reason.why for reason in one.refused(Leave("Greg Hill", "Kim Field"))] == ["no of theirs"]
    one.do("say yes", by="Greg Hill")
    one.accepted(Leave("Greg Hill", "Kim Field"))


def test_who_does_not_see_the_answers_notes_of_nobody_who_is_asked_that_they_leave(
    life: Callable[..., Life], seen_by_few: dict[str, Any]
) -> None:
    one = life(seen_by_few)
    (reason,) = one.refused(Leave("Greg Hill", "Tom Reed"))
    assert tell(one.process, one.case, "leave", reason).text == (
        "Whether Greg Hill has said no is not for you to see. That they leave, they say themselves, "
        "or somebody notes it who sees that."
    )
    one.accepted(Leave("Nora Lane", "Tom Reed"))


def test_nor_is_it_got_rid_of_by_voiding_that_they_came_in(life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = life(asked)
    seq = one.accepted(Join(Newcomer("Gus Hill", "guardian"), "Kim Field")).seq
    one.do("say no to it", by="Gus Hill")
    assert [reason.why for reason in one.refused(Void(seq, "Kim Field", "A mistake."))] == ["no of theirs"]
    one.do("say yes", by="Gus Hill")
    assert isinstance(one.tell(Void(seq, "Kim Field", "A mistake.")), Accepted)
