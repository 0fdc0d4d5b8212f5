"""Agreeing afterwards: a person whose right an act went against lets it stand, on record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import NOTHING, Clock
from caseway.engine.commands import Agree, HandOver, Newcomer, StandIn, Void
from caseway.engine.outcome import Reason

if TYPE_CHECKING:
    from tests.engine.conftest import Life

CONSENT: dict[str, Any] = {
    "rules": {
        "consent": {
            "says": "S.", "before": "agree", "need": {"consents": "every guardian"},
            "strength": "does", "right-of": "guardian",
        },
        "in time": {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"},
    }
}  # fmt: skip
FEW = (Newcomer("Kim Field", "key worker"), Newcomer("Cass Hill", "child"))


def incident(one: Life) -> Life:
    """Somebody went ahead without asking either guardian."""
    one.record("agree", {"guests": "Tom Reed", "topic": "School"})
    return one


def test_with_the_last_guardian_the_act_takes_effect(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT)).at("2024-05-04")
    first = one.agree(2, "Gina Hill")
    assert (first.kind, first.by, first.role, first.agrees_to, first.settles) == ("agreed", "p5", "guardian", 2, False)
    assert (first.effects, first.action) == (NOTHING, "agree")
    assert (one.stage, one.case.facts, one.case.incidents[2].agreed) == ("asked", {}, ("p5",))

    second = one.at("2024-05-06").agree(2, "p6")
    assert second.settles
    assert second.effects.occurrence is not None
    assert (one.stage, one.case.incidents, one.case.round) == ("agreed", {}, 1)
    assert one.value("guests") == ("p2",)
    assert one.case.facts["guests"].since == date(2024, 5, 1)


def test_what_takes_effect_counts_from_the_day_when_it_happened(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT)).at("2024-05-06")
    one.agree(2, "Gina Hill")
    one.agree(2, "Greg Hill")
    assert one.case.clocks == {"in time": Clock(date(2024, 5, 1), date(2024, 5, 22))}
    assert one.case.done["agree"].times[-1].day == date(2024, 5, 1)


def test_once_it_has_taken_effect_it_satisfies_rules(life: Callable[..., Life]) -> None:
    needed = {"says": "S.", "before": "invite", "need": "agree", "strength": "must"}
    one = incident(life(CONSENT, {"rules": {"agreed first": needed}}))
    one.agree(2, "Gina Hill")
    assert one.cannot("invite")
    one.agree(2, "Greg Hill")
    one.do("invite")


def test_whoever_has_agreed_does_not_agree_again(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT))
    one.agree(2, "Gina Hill")
    assert one.refused(Agree(2, "Gina Hill")) == (Reason("not waiting", "Gina Hill", "Greg Hill"),)


@pytest.mark.parametrize("by", ["Kim Field", "Cass Hill"])
def test_nobody_else_can_agree(by: str, life: Callable[..., Life]) -> None:
    assert incident(life(CONSENT)).refused(Agree(2, by)) == (Reason("not waiting", by, "Gina Hill, Greg Hill"),)


def test_nobody_stands_in_for_a_right(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT))
    command = StandIn("guardian", "Nora Lane", "Gina Hill", "Kim Field", date(2024, 5, 1), date(2024, 5, 30))
    assert one.refused(command) == (Reason("own role", "guardian"),)


def test_a_guardian_who_joins_later_has_to_agree_too(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT)).at("2024-05-03")
    one.join("Gus Hill", "guardian")
    one.agree(2, "Gina Hill")
    assert not one.agree(2, "Greg Hill").settles
    assert one.agree(2, "Gus Hill").settles


def test_a_guardian_who_has_left_since_is_asked_all_the_same(life: Callable[..., Life]) -> None:
    """Whose right it was on the day of the act is not changed by noting afterwards that somebody left."""
    one = incident(life(CONSENT))
    one.leave("Greg Hill")
    assert not one.at("2024-05-02").agree(2, "Gina Hill").settles
    assert one.agree(2, "Greg Hill").settles


@pytest.mark.parametrize("seq", [0, 1, 3, -1, 99])
def test_only_an_incident_is_agreed_to(seq: int, life: Callable[..., Life]) -> None:
    assert incident(life(CONSENT)).refused(Agree(seq, "Gina Hill")) == (Reason("no incident", str(seq), "2"),)
    assert life(CONSENT).refused(Agree(seq, "Gina Hill")) == (Reason("no incident", str(seq)),)


def test_who_is_not_in_the_case_is_guessed(life: Callable[..., Life]) -> None:
    assert incident(life(CONSENT)).refused(Agree(2, "Gina Hil")) == (
        Reason("unknown person", "Gina Hil", guess="Gina Hill"),
    )


def test_two_incidents_are_agreed_to_one_by_one(life: Callable[..., Life]) -> None:
    one = incident(incident(life(CONSENT)))
    assert sorted(one.case.incidents) == [2, 3]
    one.agree(3, "Gina Hill")
    assert one.agree(3, "Greg Hill").settles
    assert sorted(one.case.incidents) == [2]


def test_a_case_that_has_gone_on_is_not_moved_back(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT))
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})
    one.do("invite")
    one.agree(2, "Gina Hill")
    assert one.agree(2, "Greg Hill").effects.moves == ()
    assert one.stage == "invited"


def test_once_the_case_has_ended_agreeing_does_not_open_it_again(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT))
    one.do("withdraw", by="Gina Hill")
    one.agree(2, "Gina Hill")
    one.agree(2, "Greg Hill")
    assert (one.stage, one.case.ended) == ("closed", True)


def test_agreeing_to_an_old_act_does_not_undo_what_was_done_since(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT)).at("2024-05-04")
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})
    one.do("invite", {"day": "2024-05-20", "place": "school"})
    before = one.case
    one.agree(2, "Gina Hill")
    one.agree(2, "Greg Hill")
    assert (one.case.round, one.value("day"), one.case.clocks) == (before.round, date(2024, 5, 20), before.clocks)


def test_agreeing_to_an_old_act_does_not_replace_what_was_said_since(life: Callable[..., Life]) -> None:
    one = life(CONSENT, {"rules": {"consent": {"before": "invite"}}})
    one.do("agree")
    one.record("invite", {"day": "2024-05-10"})
    one.do("consent", {"consents": "Gina Hill, Greg Hill"})
    one.do("invite", {"day": "2024-05-20"})
    one.agree(3, "Gina Hill")
    one.agree(3, "Greg Hill")
    assert one.value("day") == date(2024, 5, 20)


def test_when_the_last_who_had_not_agreed_leaves_nobody_agrees_instead(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT))
    one.agree(2, "Gina Hill")
    one.leave("Greg Hill")
    one.at("2024-05-02")
    assert one.refused(Agree(2, "Kim Field")) == (Reason("not waiting", "Kim Field", "Greg Hill"),)
    assert one.refused(Agree(2, "Gina Hill")) == (Reason("not waiting", "Gina Hill", "Greg Hill"),)
    assert one.agree(2, "Greg Hill").settles
    assert (one.stage, one.case.incidents) == ("agreed", {})


def test_a_number_may_be_as_long_as_it_likes(life: Callable[..., Life]) -> None:
    life(CONSENT).refused(Agree(10**5000, "Gina Hill"))


def test_an_officer_cannot_take_a_right_over(life: Callable[..., Life]) -> None:
    """What yields only to the person whose right it is must not yield to who hands that person's role over."""
    incident(life(CONSENT)).refused(HandOver("guardian", "Gina Hill", "Nora Lane", "Kim Field"))


def test_of_two_words_of_one_day_the_one_agreed_to_afterwards_may_be_the_newer(life: Callable[..., Life]) -> None:
    one = life(CONSENT, {"rules": {"consent": {"before": "invite", "need": {"guests": "every invited parties"}}}})
    one.do("agree", {"guests": "Tom Reed", "consents": "Gina Hill, Greg Hill"})
    one.do("invite", {"invited parties": "Tom Reed", "day": "2024-05-10"})
    one.record("invite", {"invited parties": "Nora Lane", "day": "2024-05-12"})
    one.agree(4, "Gina Hill")
    one.agree(4, "Greg Hill")
    assert one.value("day") == date(2024, 5, 12)


def test_a_case_that_has_come_round_again_is_not_taken_back(life: Callable[..., Life]) -> None:
    one = life(CONSENT)
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})
    for action in ("invite", "hold", "write plan", "settle"):
        one.do(action)
    one.at("2024-08-01").record("agree")  # without asking anybody
    number = one.case.seq
    one.at("2024-08-02").do("agree", {"consents": "Gina Hill, Greg Hill"})
    for action in ("invite", "hold", "write plan", "settle"):
        one.do(action, {"next day": "2024-11-01"} if action == "write plan" else {})
    one.at("2024-10-01").agree(number, "Gina Hill")
    one.agree(number, "Greg Hill")
    assert (one.stage, one.case.round, one.value("next day")) == ("planned", 2, date(2024, 11, 1))


def test_an_old_act_that_moves_nothing_takes_nothing_back_either(life: Callable[..., Life]) -> None:
    talk = {"actions": {"talk": {"title": "Talk", "who": "anyone", "note": "consents", "opens": "round"}}}
    one = life(CONSENT, talk, {"rules": {"consent": {"before": "talk"}, "in time": {"after": "talk"}}})
    one.record("talk")
    one.at("2024-05-04").do("talk", {"consents": "Gina Hill, Greg Hill"})
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.agree(2, "Gina Hill")
    one.agree(2, "Greg Hill")
    assert (one.value("day"), one.case.clocks["in time"].since) == (date(2024, 5, 20), date(2024, 5, 4))


def test_an_old_act_takes_nothing_back_that_was_done_without_a_move(life: Callable[..., Life]) -> None:
    talk = {"actions": {"talk": {"title": "Talk", "who": "anyone", "note": ["consents", "topic"], "opens": "round"}}}
    one = life(CONSENT, talk, {"rules": {"consent": {"before": "talk"}, "in time": {"after": "talk"}}})
    one.record("talk")
    one.at("2024-05-04").do("talk", {"consents": "Gina Hill, Greg Hill"})
    one.agree(2, "Gina Hill")
    one.agree(2, "Greg Hill")
    assert (one.case.round, one.value("consents"), one.case.clocks["in time"].since) == (1, ("p5", "p6"), date(2024, 5, 4))


def test_an_old_act_does_not_meet_a_clock_that_started_later(life: Callable[..., Life]) -> None:
    one = life(CONSENT, {"rules": {"consent": {"before": "hold", "need": "minutes"}}})
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})
    one.do("invite")
    one.record("hold")  # without the minutes that are the guardians' right here
    number = one.case.seq
    for action in ("hold", "write plan", "settle"):
        one.do(action, {"minutes": "Ours."} if action == "hold" else {})
    one.at("2024-08-01").do("agree")
    one.agree(number, "Gina Hill")
    one.agree(number, "Greg Hill")
    assert one.case.clocks["in time"].met is None


def test_where_it_was_nobodys_right_nobody_else_lets_it_stand(life: Callable[..., Life]) -> None:
    one = life(CONSENT, people=FEW)
    one.record("agree")
    assert one.case.incidents[2].entitled == ()
    assert [reason.why for reason in one.refused(Agree(2, "Kim Field"))] == ["not waiting"]
    one.join("Gina Hill", "guardian")
    assert one.agree(2, "Gina Hill").settles


def test_agreeing_does_not_replace_what_was_said_right_after(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT, {"actions": {"report": {"note": ["concern", "topic"]}}}))
    assert one.do("report", {"topic": "Sleep"}).seq == 3
    for name in ("Gina Hill", "Greg Hill"):
        one.agree(2, name)
    assert (one.value("topic"), one.value("guests")) == ("Sleep", ("p2",))


def test_a_case_that_has_gone_on_keeps_what_the_old_act_would_have_taken_back(life: Callable[..., Life]) -> None:
    right = {"says": "S.", "before": "cancel", "need": "topic", "strength": "must", "right-of": "guardian"}
    one = life({"rules": {"topic first": right}})
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.record("cancel")
    one.do("hold")
    for name in ("Gina Hill", "Greg Hill"):
        one.agree(4, name)
    assert (one.stage, one.value("day"), one.case.did("invite") is not None) == ("met", date(2024, 5, 20), True)


def test_when_who_came_later_has_left_one_whose_right_it_was_settles_it(life: Callable[..., Life]) -> None:
    one = incident(life(CONSENT))
    one.join("Gus Hill", "guardian")
    for name in ("Gina Hill", "Greg Hill"):
        one.agree(2, name)
    for name in ("Gina Hill", "Gus Hill"):
        one.leave(name, by=name)
    assert 2 in one.at("2024-05-03").case.incidents
    assert one.case.incidents[2].entitled == ("p5", "p6")
    assert [reason.why for reason in one.refused(Agree(2, "Kim Field"))] == ["not waiting"]
    assert one.agree(2, "Gina Hill").settles


def test_an_agreement_that_is_said_twice_and_taken_back_once_still_holds(life: Callable[..., Life]) -> None:
    right = {"says": "S.", "before": "agree", "need": "topic", "strength": "must", "right-of": "guardian"}
    one = life({"rules": {"asked": right}})
    seq = one.record("agree").seq
    first = one.agree(seq, "Gina Hill").seq
    one.agree(seq, "Greg Hill")
    mistaken = one.accepted(Void(first, "Kim Field", "She never did.")).seq
    assert one.stage == "asked"
    again = one.agree(seq, "Gina Hill").seq
    assert one.stage == "agreed"
    one.accepted(Void(mistaken, "Kim Field", "She had."))
    one.accepted(Void(again, "Kim Field", "It was said before."))
    assert (one.stage, dict(one.case.incidents)) == ("agreed", {})
