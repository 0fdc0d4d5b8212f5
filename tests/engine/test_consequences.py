"""Consequences and reliance: what taking a consent back changes, seen before it is recorded and after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Act, Void
from caseway.engine.consequences import consequences
from caseway.engine.outcome import Accepted, Refused
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


def test_what_relied_on_an_earlier_no_is_not_told_again(life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-10").do("take back", by="Gina Hill")
    found = consequences(one.process, one.case, Act("take back", "Greg Hill"), one.now)
    assert [(past.action, past.giver) for past in found.relied] == [("invite", "p6")]


def test_a_limit_stops_with_the_case_even_where_its_action_is_still_open(life: Callable[..., Life]) -> None:
    told = {"says": "S.", "within": "1 week", "after": "agree", "must": "report", "strength": "must"}
    one = life({"rules": {"told soon": told}})
    one.do("agree")
    found = consequences(one.process, one.case, Act("withdraw", "Gina Hill"), one.now)
    assert "report" not in [closing.action for closing in found.refused]
    assert [(due.kind, due.action) for due in found.stops] == [("deadline", "report")]


def test_what_could_not_be_done_before_is_not_told_as_refused_unless_a_consent_goes(life: Callable[..., Life]) -> None:
    one = invited(life)
    found = consequences(one.process, one.case, Act("withdraw", "Gina Hill"), one.now)
    assert "settle" not in [closing.action for closing in found.refused]
    topic = {"says": "S.", "before": "invite", "need": "topic", "strength": "must"}
    other = life(ASKED, {"rules": {"topic first": topic}})
    for name in ("Gina Hill", "Greg Hill"):
        other.do("say yes", by=name)
    other.do("agree")
    found = consequences(other.process, other.case, Act("take back", "Gina Hill"), other.now)
    assert ("invite", ["asked"]) in [
        (closing.action, [reason.name for reason in closing.reasons]) for closing in found.refused
    ]


def test_an_incident_that_waits_does_not_stop(life: Callable[..., Life]) -> None:
    one = life(ASKED)
    one.do("agree")
    one.record("invite")
    for name in ("Gina Hill", "Greg Hill"):
        one.do("say yes", by=name)
    found = consequences(one.process, one.case, Act("take back", "Gina Hill"), one.now)
    assert "invite" in [closing.action for closing in found.refused]
    assert found.stops == ()


def test_who_takes_it_back_is_told_what_they_may_see(life: Callable[..., Life]) -> None:
    day = {"facts": {"day": {"seen-by": ["key worker", "teacher", "nurse", "child"]}}}
    one = invited(lambda *changes: life(*changes, day))
    found = consequences(one.process, one.case, Act("take back", "Gina Hill"), one.now)
    assert [(due.action, due.on, due.withheld) for due in found.stops] == [("hold", None, True)]
    few = {"consents": {"meeting": {"seen-by": ["key worker", "child"]}}, "rules": {"asked": {"reveals": "whether"}}}
    one = invited(lambda *changes: life(*changes, few))
    found = consequences(one.process, one.case, Act("take back", "Gina Hill"), one.now)
    assert isinstance(found.outcome, Accepted)
    assert (found.refused, found.relied) == ((), ())


def test_the_last_day_in_time_is_not_told_with_what_will_be_refused(life: Callable[..., Life]) -> None:
    within = {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}
    one = invited(lambda *changes: life(*changes, {"rules": {"in time": within}}))
    found = consequences(one.process, one.case, Act("take back", "Gina Hill"), one.now)
    assert [(closing.action, closing.reasons[0].latest) for closing in found.refused] == [("invite", None), ("hold", None)]


def relied(one: Life) -> list[tuple[str, str, bool]]:
    return [(past.action, past.giver, past.supported) for past in reliance(one.process, one.case)]


def test_what_only_should_have_a_consent_did_not_rely_on_it(life: Callable[..., Life]) -> None:
    one = invited(lambda *changes: life(*changes, {"rules": {"asked": {"strength": "should"}}}))
    one.at("2024-05-10").do("take back", by="Gina Hill")
    assert relied(one) == []


def test_what_was_done_before_the_yes_did_not_rely_on_it(life: Callable[..., Life]) -> None:
    one = life(ASKED)
    one.do("agree")
    entry = one.record("invite")
    for name in ("Gina Hill", "Greg Hill"):
        one.agree(entry.seq, name)
    one.at("2024-05-02").do("say yes", by="Gina Hill")
    one.at("2024-05-03").do("take back", by="Gina Hill")
    assert relied(one) == []


def test_what_was_recorded_once_it_was_taken_back_is_not_told(life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-10").do("take back", by="Gina Hill")
    one.record("hold", on="2024-05-09")
    assert relied(one) == [("invite", "p5", True)]


@pytest.mark.parametrize(("day", "told"), [("2024-05-15", []), ("2024-05-22", [("hold", "p5", False)])])
def test_it_rests_on_a_newer_yes_that_was_there_then(day: str, told: Any, life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-20").do("hold")
    one.at("2024-05-25").record("say yes", by="Gina Hill", on=day)
    one.record("take back", by="Gina Hill", on="2024-05-10")
    assert relied(one) == [("invite", "p5", True), *told]


def test_taken_back_the_same_day_and_recorded_later_it_had_no_support(life: Callable[..., Life]) -> None:
    one = invited(life)
    one.at("2024-05-20").do("hold")
    one.at("2024-05-25").record("take back", by="Gina Hill", on="2024-05-20")
    assert relied(one) == [("invite", "p5", True), ("hold", "p5", False)]
    other = invited(life)
    other.at("2024-05-20 09:00").do("hold")
    other.at("2024-05-20 15:00").do("take back", by="Gina Hill")
    assert relied(other) == [("invite", "p5", True), ("hold", "p5", True)]


def test_what_was_done_when_it_had_run_out_did_not_rely_on_it(life: Callable[..., Life]) -> None:
    one = invited(lambda *changes: life(*changes, {"consents": {"meeting": {"lasts": "1 week"}}}))
    entry = one.at("2024-05-20").record("hold")
    for name in ("Gina Hill", "Greg Hill"):
        one.agree(entry.seq, name)
    one.at("2024-05-21").do("take back", by="Gina Hill")
    assert relied(one) == [("invite", "p5", True)]
