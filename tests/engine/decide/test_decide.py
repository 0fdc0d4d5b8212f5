"""Decide: the same process, case, command and time give the same answer, and a refused command changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
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
