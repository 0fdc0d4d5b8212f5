"""Consequences and reliance: what taking a consent back changes, seen before it is recorded and after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Act, Void
from caseway.engine.consequences import consequences
from caseway.engine.outcome import Refused
from caseway.engine.reliance import reliance

if TYPE_CHECKING:
    from tests.engine.conftest import Life

ASKED: dict[str, Any] = {
    "consents": {"meeting": {"title": "Consent to the meeting", "from": "every guardian"}},
    "actions": {
        "say yes": {"title": "Say yes", "who": "guardian", "gives": "meeting"},
        "say no to it": {"title": "Say no", "who": "guardian", "refuses": "meeting"},
        "take back": {"title": "Take it back", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
    },
    "rules": {
        "asked": {"says": "They consent.", "before": ["invite", "hold"], "consent": "meeting", "strength": "must"},
    },
}


def invited(life: Callable[..., Life]) -> Life:
    one = life(ASKED)
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("agree")
    one.at("2024-05-02").do("invite", {"day": "2024-05-20"})
    return one


def test_what_is_refused_what_stops_and_what_relied_on_it(life: Callable[..., Life]) -> None:
    one = invited(life).at("2024-05-10")
    before = one.case
    found = consequences(one.process, one.case, Act("take back", "Gina Hill"), one.now)
    assert one.case == before
    assert [(closing.action, [reason.name for reason in closing.reasons]) for closing in found.refused] == [
        ("invite", ["asked"]), ("hold", ["asked"]),
    ]  # fmt: skip
    assert [(due.kind, due.action) for due in found.stops] == [("planned", "hold")]
    assert [(past.action, past.entry, past.consent, past.giver, past.supported) for past in found.relied] == [
        ("invite", 5, "meeting", "p5", True)
    ]
    entry = one.do("take back", by="Gina Hill")
    assert entry.effects.moves == ()
    assert one.stage == "invited"
    assert reliance(one.process, one.case) == found.relied


def test_taken_back_late_what_came_after_it_has_no_support_and_is_not_undone(life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-20").do("hold")
    one.at("2024-05-25").record("take back", by="Gina Hill", on="2024-05-10")
    assert [(past.action, past.day, past.supported) for past in reliance(one.process, one.case)] == [
        ("invite", date(2024, 5, 2), True), ("hold", date(2024, 5, 20), False),
    ]  # fmt: skip
    assert one.stage == "met"
    assert one.case.did("hold")


def test_given_again_nothing_new_relied_on_the_old_one(life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-10").do("take back", by="Gina Hill")
    one.at("2024-05-11").do("say yes", by="Gina Hill")
    one.at("2024-05-12").do("hold")
    assert [past.action for past in reliance(one.process, one.case)] == ["invite"]


def test_a_no_after_a_yes_takes_it_back_too(life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-10").do("say no to it", by="Gina Hill")
    assert [past.action for past in reliance(one.process, one.case)] == ["invite"]


def test_what_ends_the_case_stops_everything(life: Callable[..., Life]) -> None:
    one = invited(life)
    found = consequences(one.process, one.case, Act("withdraw", "Gina Hill"), one.now)
    assert [due.action for due in found.stops] == ["hold"]
    assert "hold" in [closing.action for closing in found.refused]
    assert found.relied == ()


def test_what_is_refused_has_no_consequences(life: Callable[..., Life]) -> None:
    one = life(ASKED)
    found = consequences(one.process, one.case, Act("invite", "Kim Field"), one.now)
    assert isinstance(found.outcome, Refused)
    assert (found.refused, found.stops, found.relied) == ((), (), ())


def test_a_yes_that_was_a_mistake_is_none(life: Callable[..., Life]) -> None:
    one = invited(life)
    command = Void(2, "Kim Field", "It was another Gina.")
    with pytest.raises(ValueError, match="voids"):
        consequences(one.process, one.case, command, one.now)
    found = consequences(one.process, one.case, command, one.now, one.entries)
    assert [closing.action for closing in found.refused] == ["invite", "hold"]


def test_a_yes_taken_back_is_brought_back_by_nobody_else(life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-10").do("say no to it", by="Gina Hill")
    (reason,) = one.refused(Void(one.case.seq, "Kim Field", "She did not mean it."))
    assert (reason.why, reason.detail) == ("theirs to void", "Gina Hill")
