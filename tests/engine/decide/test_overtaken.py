"""Overtaken: an older act starts no clock where that would tell nothing, and a new one starts it anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.engine.conftest import Life

IN_TIME: dict[str, Any] = {
    "rules": {"in time": {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}}
}


def test_no_clock_starts_between_two_times_that_it_was_done(life: Callable[..., Life]) -> None:
    one = life(IN_TIME)
    for day in (3, 10):
        one.at(f"2024-05-{day:02}").record("hold")
    one.at("2024-05-12").record("agree", on="2024-05-05")
    assert (one.case.clocks, one.due()) == ({}, ())


def test_what_is_agreed_anew_on_the_same_day_is_waited_for_anew(life: Callable[..., Life]) -> None:
    one = life(IN_TIME)
    for action in ("agree", "invite", "hold"):
        one.do(action)
    assert one.due() == ()
    one.record("agree")
    assert [(due.action, due.on) for due in one.due()] == [("hold", date(2024, 5, 22))]


def test_no_clock_starts_once_the_case_has_ended(life: Callable[..., Life]) -> None:
    one = life(IN_TIME)
    one.do("withdraw", by="Gina Hill")
    entry = one.record("agree")
    assert (entry.effects.clocks, one.case.clocks) == ((), {})
