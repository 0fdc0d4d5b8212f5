"""Void: a mistake is corrected by an entry that says so; nothing is deleted, and what rested on it is listed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import Clock, Entry, fold, replay
from caseway.engine.commands import Void
from caseway.engine.decide import decide
from caseway.engine.outcome import Accepted, Reason, Refused
from caseway.engine.sight import sight_of
from caseway.engine.unsupported import Unsupported, shown_unsupported, unsupported
from caseway.engine.wording import tell

Life = Any  # the fixture of conftest.py

CONSENT: dict[str, Any] = {
    "rules": {
        "consent": {
            "says": "S.", "before": ["agree", "hold"], "need": {"consents": "every guardian"}, "strength": "does",
            "right-of": "guardian",
        },
        "in time": {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"},
    }
}  # fmt: skip
BOTH = {"consents": "Gina Hill, Greg Hill"}


def void(one: Life, seq: int, by: str = "Kim Field", reason: str = "The wrong case.", **more: Any) -> Entry:
    outcome = decide(one.process, one.case, Void(seq, by, reason, **more), one.now)
    assert isinstance(outcome, Accepted), outcome
    (entry,) = outcome.entries
    one.entries.append(entry)
    one.case = replay(one.entries)
    return entry


def test_what_an_entry_said_does_not_hold_any_more(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("agree", BOTH)
    entry = void(one, 2)
    assert (entry.kind, entry.voids, entry.reason, entry.masks) == ("voided", 2, "The wrong case.", False)
    assert (one.stage, one.case.facts, one.case.clocks, one.case.did("agree"), one.case.round) == ("asked", {}, {}, None, 0)
    assert (one.case.voided, one.case.seq, len(one.entries)) == ({2: 3}, 3, 3)


def test_later_moves_stand(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("agree", BOTH)
    one.do("invite")
    void(one, 2)
    assert one.stage == "invited"


def test_what_was_said_before_is_so_again(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    one.do("invite", {"day": "2024-05-20"})
    one.do("invite", {"day": "2024-05-21"})
    void(one, 4)
    assert one.value("day") == date(2024, 5, 20)


def test_to_void_a_voiding_is_to_take_it_back(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("agree", BOTH)
    before = one.case
    void(one, 2)
    void(one, 3)
    assert (one.stage, one.case.facts, one.case.voided) == (before_stage(before), before.facts, {3: 4})


def before_stage(case: Any) -> str:
    (stage,) = case.stages.values()
    return str(stage)


def test_who_joined_by_mistake_has_no_role_and_is_still_known_by_name(life: Callable[..., Life]) -> None:
    one = life()
    one.join("Ned Moor", "guardian")
    void(one, 2)
    assert one.case.holders("guardian", date(2024, 5, 1)) == ("p5", "p6")
    assert one.case.people["p7"].name == "Ned Moor"


def test_an_incident_that_is_voided_waits_for_nobody(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.record("agree")
    one.agree(2, "Gina Hill")
    void(one, 2)
    assert (one.case.incidents, one.due()) == ({}, ())


def test_an_agreement_that_is_voided_is_still_waited_for(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.record("agree")
    one.agree(2, "Gina Hill")
    one.agree(2, "Greg Hill")
    assert one.stage == "agreed"
    void(one, 4)
    assert (one.stage, one.case.incidents[2].agreed) == ("asked", ("p5",))


def test_what_rested_on_it_is_listed(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("agree", BOTH)
    one.do("invite")
    one.do("hold")
    assert unsupported(one.process, one.entries) == ()
    void(one, 2)
    assert unsupported(one.process, one.entries) == (Unsupported(3, ("",)), Unsupported(4, ("consent",)))


def test_what_is_masked_is_known(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"topic": "Another child"})
    void(one, 2, masks=True)
    assert one.case.masked == {2}


def test_who_may_not_void_is_told_who_may(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    (reason,) = one.refused(Void(2, "Gina Hill", "x"))
    told = tell(one.process, one.case, "void", reason)
    assert told.text == "Gina Hill may not void an entry. That is for Key worker or Teacher."


def test_going_on_after_a_hold_that_was_a_mistake_gives_no_days_back(life: Callable[..., Life]) -> None:
    hold = {
        "stages": {"resting": {"title": "On hold", "pauses": "all"}},
        "actions": {
            "rest": {"title": "Hold", "who": "anyone", "from": "agreed", "to": "resting"},
            "go on": {"title": "Go on", "who": "anyone", "from": "resting", "to": "back"},
        },
    }
    one = life(CONSENT, hold)
    one.do("agree", BOTH)
    one.do("rest")
    one.at("2024-05-11").do("go on")
    assert one.case.clocks["in time"].limit == date(2024, 6, 1)
    void(one, 3)
    assert one.case.clocks["in time"] == Clock(date(2024, 5, 1), date(2024, 5, 22))


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (Void(2, "Nobody", "x"), [Reason("unknown person", "Nobody")]),
        (Void(2, "Gina Hill", "x"), [Reason("may not void", "Gina Hill", "key worker, teacher")]),
        (Void(9, "Kim Field", "x"), [Reason("no such entry", detail="2")]),
        (Void(0, "Kim Field", "x"), [Reason("no such entry", detail="2")]),
        (Void(10**400, "Kim Field", "x"), [Reason("no such entry", detail="2")]),
        (Void(1, "Kim Field", "x"), [Reason("opening")]),
        (Void(2, "Kim Field", "  "), [Reason("no reason given")]),
        (Void(2, "Kim Field", "\u202ex"), [Reason("no reason given")]),
    ],
)
def test_what_cannot_be_voided(command: Void, expected: list[Reason], life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    assert list(one.refused(command)) == expected


def test_nothing_is_voided_twice(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    void(one, 2)
    assert list(one.refused(Void(2, "Kim Field", "x"))) == [Reason("voided already", "2", "3")]


def test_one_entry_more_cannot_be_folded_when_it_takes_another_back(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    outcome = decide(one.process, one.case, Void(2, "Kim Field", "x"), one.now)
    assert isinstance(outcome, Accepted)
    with pytest.raises(ValueError, match="entry 3 voids entry 2: replay all entries instead of folding one more"):
        fold(one.case, outcome.entries[0])


def test_what_the_family_did_is_theirs_to_take_back(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("withdraw", by="Gina Hill")
    assert list(one.refused(Void(2, "Kim Field", "She did not mean it."))) == [
        Reason("theirs to void", "Kim Field", "Gina Hill")
    ]
    void(one, 2, by="Gina Hill")
    assert (one.stage, one.case.ended) == ("asked", False)


def test_what_somebody_of_the_family_voided_nobody_brings_back_for_them(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("withdraw", by="Gina Hill")
    void(one, 2, by="Gina Hill", reason="I pressed the wrong thing.")
    assert one.stage == "asked"
    assert list(one.refused(Void(3, "Kim Field", "She withdrew."))) == [Reason("theirs to void", "Kim Field", "Gina Hill")]
    void(one, 3, by="Gina Hill")
    assert one.stage == "closed"


def test_what_was_done_twice_is_still_done_when_the_first_time_was_a_mistake(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("agree", BOTH)
    one.do("invite")
    one.at("2024-05-06").record("hold")
    one.at("2024-05-07").record("hold")
    void(one, 4)
    assert one.case.clocks["in time"].met == date(2024, 5, 7)


def test_who_may_not_see_the_answers_is_not_told_whose_it_was(life: Callable[..., Life]) -> None:
    noting = {"who": "nurse", "note": "speaker", "by": "speaker"}
    asked = {
        "consents": {"meeting": {"title": "M", "from": "every guardian", "seen-by": ["key worker", "guardian"]}},
        "facts": {"speaker": {"title": "Who said so", "type": "person"}},
        "opened-by": ["key worker", "teacher"],
        "actions": {
            "note yes": {"title": "Y", "gives": "meeting", **noting},
            "note no": {"title": "N", "refuses": "meeting", **noting},
            "take back": {"title": "T", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
        },
    }
    one = life(asked)
    one.do("note no", {"speaker": "Greg Hill"}, by="Nora Lane")
    (reason,) = one.refused(Void(2, "Tom Reed", "x"))
    assert reason == Reason("theirs to void", "Tom Reed", "")
    assert tell(one.process, one.case, "void", reason).text == (
        "Tom Reed may not take this back: only those can who said or did it."
    )
    assert one.refused(Void(2, "Kim Field", "x")) == (Reason("theirs to void", "Kim Field", "Greg Hill"),)


def test_what_was_out_of_order_already_is_not_listed(life: Callable[..., Life]) -> None:
    one = life()
    one.record("hold")
    one.do("report", {"concern": "Bruises."})
    void(one, 3)
    assert unsupported(one.process, one.entries) == ()


def test_who_has_left_voids_nothing_not_even_their_own(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("withdraw", by="Gina Hill")
    one.leave("Gina Hill", by="Gina Hill")
    one.at("2024-05-02")
    assert [reason.why for reason in one.refused(Void(2, "Gina Hill", "I did not mean it."))] == ["may not void"]


def test_what_is_brought_back_is_not_masked_any_more(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    one.do("report", {"concern": "Bruises."})
    void(one, 2, masks=True)
    void(one, 3)
    void(one, 4)
    assert (one.case.voided, one.case.masked) == ({3: 5, 4: 6}, frozenset())


def test_what_was_itself_a_mistake_is_not_listed(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("agree", BOTH)
    one.do("invite")
    one.do("hold")
    void(one, 3)
    void(one, 2)
    assert [found.seq for found in unsupported(one.process, one.entries)] == [4]


def test_it_is_listed_as_far_as_the_rules_may_be_seen(life: Callable[..., Life]) -> None:
    few = {"facts": {"consents": {"seen-by": ["key worker", "guardian"]}}, "rules": {"consent": {"reveals": "whether"}}}
    one = life(CONSENT, few)
    one.do("agree", BOTH)
    one.do("invite")
    one.do("hold")
    void(one, 2)
    found = unsupported(one.process, one.entries)
    assert found == (Unsupported(3, ("",)), Unsupported(4, ("consent",)))
    sights = [sight_of(one.process, one.case, person, one.now.date()) for person in ("p1", "p2")]
    assert [tuple(shown_unsupported(found, sight)) for sight in sights] == [found, found[:1]]


def test_a_yes_that_was_noted_in_the_wrong_case_is_voided_by_who_runs_it(life: Callable[..., Life]) -> None:
    one = life({
        "consents": {"meeting": {"title": "M", "from": "every guardian"}},
        "actions": {
            "say yes": {"title": "Y", "who": "guardian", "gives": "meeting"},
            "take back": {"title": "T", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
        },
    })  # fmt: skip
    one.do("say yes", by="Gina Hill")
    void(one, 2)
    assert one.case.answers == {}
    assert [reason.why for reason in one.refused(Void(4, "Kim Field", "x"))] == ["no such entry"]


def test_nobody_voids_what_somebody_else_noted_and_they_may_not_see(life: Callable[..., Life]) -> None:
    secret = {
        "facts": {"concern": {"seen-by": ["nurse", "key worker"]}},
        "actions": {"report": {"who": ["teacher", "nurse"]}},
    }
    one = life(secret)
    seq = one.do("report", {"concern": "Bruises."}, by="Nora Lane").seq
    outcome = decide(one.process, one.case, Void(seq, "Tom Reed", "Not so."), one.now)
    assert isinstance(outcome, Refused)
    assert [(reason.why, reason.detail) for reason in outcome.reasons] == [("theirs to void", "")]
    void(one, seq)
    own = one.do("report", {"concern": "Bruises."}, by="Tom Reed").seq
    void(one, own, by="Tom Reed")


def test_whichever_of_several_such_acts_it_was(life: Callable[..., Life]) -> None:
    hidden = {"title": "Tell", "who": "anyone", "from": "any stage", "note": "concern"}
    one = life({"facts": {"concern": {"seen-by": ["nurse", "key worker"]}}, "actions": {"tell": hidden}})
    one.do("report", {"concern": "Bruises."}, by="Nora Lane")
    seq = one.do("tell", {"concern": "More."}, by="Nora Lane").seq
    outcome = decide(one.process, one.case, Void(seq, "Tom Reed", "Not so."), one.now)
    assert isinstance(outcome, Refused)
    assert [reason.why for reason in outcome.reasons] == ["theirs to void"]
