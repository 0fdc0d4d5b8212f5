"""Decide: the same process, case, command and time give the same answer, and a refused command changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from caseway.engine.commands import Act
from caseway.engine.decide import decide

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life


def test_a_case_of_another_process_is_a_mistake_of_the_caller(
    life: Callable[..., Life], process_from: Callable[..., Process]
) -> None:
    one, other = life(), process_from({"process": "another"})
    with pytest.raises(ValueError, match="case case 1 runs under family meeting, not under another"):
        decide(other, one.case, Act("agree", "Kim Field"), one.now)


@pytest.mark.parametrize("action", ["agree", "no such action"])
def test_a_time_without_a_zone_is_a_mistake_of_the_caller(action: str, life: Callable[..., Life]) -> None:
    one = life()
    if action == "agree":
        with pytest.raises(ValueError, match="a moment needs its time zone"):
            decide(one.process, one.case, Act(action, "Kim Field"), datetime(2024, 5, 1, 9))


def test_what_is_refused_names_every_reason_at_once(life: Callable[..., Life]) -> None:
    one = life(
        {"rules": {
            "topic first": {"says": "S.", "before": "close", "need": "topic", "strength": "must"},
            "reviewed": {"says": "S.", "before": "close", "need": "review", "strength": "does"},
        }}
    )  # fmt: skip
    reasons = one.cannot("close", {"colour": "red", "topic": "x"}, by="Nora Lane", reasons={"no such rule": "x"})
    assert [(reason.why, reason.name) for reason in reasons] == [
        ("unknown fact", "colour"),
        ("unknown fact", "topic"),
        ("unknown rule", "no such rule"),
        ("stage", "close"),
        ("who", "close"),
        ("rule", "topic first"),
        ("rule", "reviewed"),
    ]


def test_a_case_is_not_decided_under_another_version(life: Callable[..., Life]) -> None:
    one = life()
    other = life({"rules": {"r": {"says": "S.", "before": "invite", "need": "topic", "strength": "must"}}})
    with pytest.raises(ValueError, match="runs under version"):
        decide(other.process, one.case, Act("agree", "Kim Field"), datetime(2024, 5, 2, tzinfo=UTC))


def test_what_is_recorded_after_the_end_opens_no_round_and_forgets_nothing(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    one.do("withdraw", by="Gina Hill")
    before = one.case
    one.at("2024-05-03").record("agree", {"guests": "Tom Reed"})
    assert (one.case.round, one.case.clocks, one.stage) == (before.round, before.clocks, "closed")
    assert one.value("topic") == "School"


def test_what_only_the_family_does_is_no_deed_of_an_officer(life: Callable[..., Life]) -> None:
    consent = {"says": "S.", "before": "invite", "need": {"consents": "every guardian"}, "strength": "must"}
    one = life({"rules": {"consent": {**consent, "right-of": "guardian"}}})
    entry = one.record("withdraw", by="Kim Field")
    assert entry.incident is not None
    assert one.stage != "closed"
