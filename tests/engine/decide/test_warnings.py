"""Warnings: who records an old act is told that it does not count for what goes on now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.wording import told_warnings

if TYPE_CHECKING:
    from tests.engine.conftest import Life

DROPPED: dict[str, Any] = {
    "actions": {
        "mention": {"title": "Mention it", "who": "anyone", "note": "topic"},
        "drop it": {"title": "Drop it", "who": "anyone", "clears": "topic"},
    }
}


@pytest.fixture
def cancelled(life: Callable[..., Life]) -> Life:
    """A meeting that was cancelled on the fifth of May, and to which they invited anew on the seventh."""
    one = life(DROPPED)
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-05").do("cancel")
    one.at("2024-05-07").do("invite", {"place": "home"})
    return one.at("2024-05-08")


@pytest.mark.parametrize("facts", [{}, {"day": "2024-05-21"}])
def test_what_was_done_before_it_was_taken_back_has_been_taken_back(cancelled: Life, facts: dict[str, str]) -> None:
    one = cancelled
    entry = one.record("invite", facts, on="2024-05-04")
    assert entry.warnings == ("taken back",)
    assert [told_warnings(one.process, entry, language) for language in ("en", "sv")] == [
        ("Some of it has been taken back since, and does not count now.",),
        ("Något av det har tagits tillbaka sedan dess och räknas inte nu.",),
    ]
    assert one.value("day") is None


@pytest.mark.parametrize("facts", [{}, {"day": "2024-05-21"}])
def test_what_was_done_on_the_day_when_it_was_taken_back_counts(cancelled: Life, facts: dict[str, str]) -> None:
    one = cancelled
    assert one.record("invite", facts, on="2024-05-05").warnings == ()
    assert (one.value("day") is not None) == bool(facts)


def test_what_was_noted_before_it_was_taken_back_is_not_so_now(life: Callable[..., Life]) -> None:
    one = life(DROPPED)
    one.do("agree", {"topic": "School"})
    one.at("2024-05-03").do("drop it")
    one.at("2024-05-05").do("invite")
    entry = one.at("2024-05-06").record("mention", {"topic": "Home"}, on="2024-05-02")
    assert (entry.warnings, one.value("topic")) == (("taken back",), None)
