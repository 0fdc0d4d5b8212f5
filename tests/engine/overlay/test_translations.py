"""Translations come from the base, but for what the overlay says otherwise: they would tell what no longer holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from caseway.engine.overlay import Laid

Laying = Callable[..., Laid]
RULE: dict[str, Any] = {
    "says": "The meeting is held within three weeks.", "within": "3 weeks", "after": "agree", "must": "hold",
    "strength": "must", "cites": "N-1",
}  # fmt: skip


def swedish(laid: Laid) -> Any:
    (part,) = laid.whole.words
    return part


def test_what_is_said_as_in_the_base_keeps_its_translation(laid: Laying) -> None:
    found = swedish(laid(replace={"rules": {"in time": RULE | {"strength": "does", "cites": "L-1"}}}))
    assert (found.words, found.title, found.rules) == ("town", "Familjemöte", {"in time": "Inom tre veckor."})


def test_what_is_said_otherwise_or_dropped_loses_it(laid: Laying) -> None:
    said = {"says": "Within five weeks.", "within": "5 weeks", "cites": "L-1"}
    assert swedish(laid(replace={"rules": {"in time": RULE | said}})).rules == {}
    assert swedish(laid(drop={"rules": "in time"}, because={"in time": "L-1"})).rules == {}
    assert swedish(laid(title="Meetings in town")).title == "Meetings in town"


def test_an_easy_text_that_is_said_otherwise_loses_its_translation(laid: Laying) -> None:
    day = {"title": "Day of the meeting", "type": "date", "easy": "Which day is it?", "cites": "L-1"}
    assert swedish(laid(replace={"facts": {"day": day}})).easy == {"Which day is it?": "Vilken dag är det?"}
    assert swedish(laid(replace={"facts": {"day": day | {"easy": "On which day?"}}})).easy == {}


def test_its_own_words_win(laid: Laying) -> None:
    own = {"words": "town", "language": "sv", "title": "Möten i stan", "rules": {"IN TIME": "I tid."}}
    found = swedish(laid((own,)))
    assert (found.words, found.title, found.rules) == ("town", "Möten i stan", {"IN TIME": "I tid."})
