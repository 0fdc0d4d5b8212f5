"""The verdict: what the strength of a rule does, who may depart from it, and that a right yields to nobody's reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.available import option
from caseway.engine.case import Departure
from caseway.engine.outcome import Reason, Remedy
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from tests.engine.conftest import Life


def topic(strength: str, **keys: Any) -> dict[str, Any]:
    written = {key.replace("_", "-"): value for key, value in keys.items()}
    rule = {"says": "S.", "before": "agree", "need": "topic", "strength": strength, **written}
    return {"rules": {"topic first": rule}}


@pytest.mark.parametrize("strength", ["must", "does"])
def test_must_and_does_refuse(strength: str, life: Callable[..., Life]) -> None:
    (reason,) = life(topic(strength)).cannot("agree")
    assert (reason.why, reason.name, reason.strength) == ("rule", "topic first", strength)


@pytest.mark.parametrize("strength", ["may", "states"])
def test_what_is_free_is_no_departure(strength: str, life: Callable[..., Life]) -> None:
    assert life(topic(strength)).do("agree").departures == ()


@pytest.mark.parametrize("strength", ["should", "aim"])
def test_what_is_weaker_never_blocks_and_is_recorded(strength: str, life: Callable[..., Life]) -> None:
    entry = life(topic(strength)).do("agree")
    assert entry.departures == (Departure("topic first", strength, "departure", "p1"),)


def test_what_is_weaker_is_recorded_with_the_reason_if_there_is_one(life: Callable[..., Life]) -> None:
    entry = life(topic("should")).do("agree", reasons={"topic first": " It was urgent. "})
    assert entry.departures == (Departure("topic first", "should", "departure", "p1", "It was urgent."),)


@pytest.mark.parametrize("strength", ["must", "does", "should", "aim", "may", "states"])
def test_a_rule_that_is_kept_leaves_no_trace(strength: str, life: Callable[..., Life]) -> None:
    assert life(topic(strength)).do("agree", {"topic": "School"}).departures == ()


# Deviating


def test_whoever_acts_may_depart_from_how_it_is_done_with_a_reason(life: Callable[..., Life]) -> None:
    entry = life(topic("does")).do("agree", by="Nora Lane", reasons={"topic first": "Urgent."})
    assert entry.departures == (Departure("topic first", "does", "deviation", "p3", "Urgent."),)


@pytest.mark.parametrize("keys", [{"strength": "must"}, {"strength": "does", "deviate": "no"}])
def test_from_a_must_nobody_departs_unless_it_says_who(keys: dict[str, str], life: Callable[..., Life]) -> None:
    (reason,) = life(topic(**keys)).cannot("agree", reasons={"topic first": "Urgent."})
    assert reason.deviators is None


def test_only_who_is_named_departs(life: Callable[..., Life]) -> None:
    one = life(topic("must", deviate={"who": ["teacher", "nurse"], "with": "reason"}))
    (reason,) = one.cannot("agree", reasons={"topic first": "Urgent."})
    assert reason.deviators == ("teacher", "nurse")
    entry = one.do("agree", by="Nora Lane", reasons={"topic first": "Urgent."})
    assert [departure.how for departure in entry.departures] == ["deviation"]


def test_who_holds_the_role_departs_whatever_role_is_acted_in(life: Callable[..., Life]) -> None:
    one = life(topic("must", before="hold", deviate={"who": "host", "with": "reason"}))
    one.do("agree")
    one.do("invite", by="Tom Reed")
    assert one.cannot("hold", by="Kim Field", reasons={"topic first": "Urgent."})
    entry = one.do("hold", by="Tom Reed", role="teacher", reasons={"topic first": "Urgent."})
    assert [departure.how for departure in entry.departures] == ["deviation"]


def test_anyone_may_depart_where_it_says_so(life: Callable[..., Life]) -> None:
    one = life(topic("must", deviate={"who": "anyone", "with": "reason"}))
    assert one.cannot("agree", by="Gina Hill")[0].deviators == ()
    assert one.do("agree", by="Gina Hill", reasons={"topic first": "Urgent."}).departures[0].how == "deviation"


def test_each_rule_needs_a_reason_of_its_own(life: Callable[..., Life]) -> None:
    second = {"says": "S.", "before": "agree", "need": "guests", "strength": "does"}
    one = life(topic("does"), {"rules": {"guests first": second}})
    (reason,) = one.cannot("agree", reasons={"topic first": "Urgent."})
    assert reason.name == "guests first"
    entry = one.do("agree", reasons={"topic first": "Urgent.", "guests first": "Later."})
    assert [departure.reason for departure in entry.departures] == ["Urgent.", "Later."]


def test_a_deviation_from_what_is_no_deadline_stretches_nothing(life: Callable[..., Life]) -> None:
    assert life(topic("does")).do("agree", reasons={"topic first": "Urgent."}).effects.clocks == ()


# Rights

RIGHT = topic("does", right_of="guardian")


def test_a_right_never_yields_to_a_reason(life: Callable[..., Life]) -> None:
    one = life(RIGHT)
    for by in ("Kim Field", "Gina Hill"):
        (reason,) = one.cannot("agree", by=by, reasons={"topic first": "Very urgent."})
        assert reason.deviators is None


def test_recorded_afterwards_a_broken_right_is_an_incident_without_any_effect(life: Callable[..., Life]) -> None:
    deadline = {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}
    needed = {"says": "S.", "before": "invite", "need": "agree", "strength": "must"}
    one = life(RIGHT, {"rules": {"in time": deadline, "agreed": needed}})
    before = one.case
    entry = one.record("agree", {"guests": "Tom Reed"}, reasons={"topic first": "Urgent."})

    assert entry.incident is not None
    assert (entry.incident.action, entry.incident.rules, entry.incident.right_of) == (
        "agree",
        ("topic first",),
        ("guardian",),
    )
    assert entry.departures == ()
    assert (one.case.stages, one.case.facts, one.case.done, one.case.clocks, one.case.round) == (
        before.stages, before.facts, before.done, before.clocks, before.round
    )  # fmt: skip
    assert [reason.why for reason in one.cannot("invite")] == ["stage", "rule"]


def test_a_right_that_is_kept_is_no_incident(life: Callable[..., Life]) -> None:
    assert life(RIGHT).record("agree", {"topic": "School"}).incident is None


def test_a_rule_about_a_right_that_only_should_be_kept_is_a_departure(life: Callable[..., Life]) -> None:
    entry = life(topic("should", right_of="guardian")).do("agree")
    assert (entry.incident, [departure.how for departure in entry.departures]) == (None, ["departure"])


def test_an_act_against_two_rights_names_both_and_each_holder_once(life: Callable[..., Life]) -> None:
    second = {"says": "S.", "before": "agree", "need": "guests", "strength": "must", "right-of": ["child", "guardian"]}
    third = {"says": "S.", "before": "agree", "need": "guests", "strength": "must"}
    entry = life(RIGHT, {"rules": {"second": second, "third": third}}).record("agree")
    assert entry.incident is not None
    assert entry.incident.rules == ("topic first", "second")
    assert entry.incident.right_of == ("guardian", "child")
    assert [(departure.rule, departure.how) for departure in entry.departures] == [("third", "broken")]


# Recorded afterwards


def test_recorded_afterwards_every_broken_rule_stands_as_a_departure(life: Callable[..., Life]) -> None:
    one = life(topic("must"))
    entry = one.record("agree", reasons={"topic first": "Nobody asked."})
    assert entry.departures == (Departure("topic first", "must", "broken", "p1", "Nobody asked."),)
    assert one.stage == "agreed"


def test_recorded_afterwards_who_may_depart_departs(life: Callable[..., Life]) -> None:
    entry = life(topic("does")).record("agree", reasons={"topic first": "Urgent."})
    assert entry.departures[0].how == "deviation"


def test_recorded_afterwards_a_wrong_stage_and_a_wrong_person_stand_as_departures(life: Callable[..., Life]) -> None:
    one = life()
    entry = one.record("close", by="Nora Lane")
    assert entry.departures == (Departure("", "must", "out of order", "p3"), Departure("", "must", "not theirs", "p3"))
    assert one.stage == "closed"


# Stages and people


def test_an_action_is_done_at_its_stage(life: Callable[..., Life]) -> None:
    one = life()
    (reason,) = one.cannot("hold")
    assert (reason.why, reason.name, reason.detail) == ("stage", "hold", "asked")


def test_an_action_is_done_by_those_it_is_for(life: Callable[..., Life]) -> None:
    (reason,) = life().cannot("withdraw")
    assert (reason.why, reason.name, reason.remedies) == ("who", "withdraw", (Remedy("withdraw", ("guardian",)),))


def test_once_the_case_has_ended_only_what_is_open_in_any_stage_is_done(life: Callable[..., Life]) -> None:
    one = life()
    one.do("withdraw", by="Gina Hill")
    assert one.case.ended
    assert one.cannot("agree")[0].why == "case ended"
    assert one.cannot("give view", {"views": {"view": "x"}})[0].why == "case ended"
    assert one.do("report", {"concern": "She is not well."}).departures == ()


def test_a_reason_names_its_rule_with_its_clauses_and_who_can_put_it_right(vastbus_case: Life) -> None:
    (reason,) = vastbus_case.cannot("kom överens", {"har sagt ja": "Anna Berg"}, by="Rut Åkesson")
    assert (reason.name, reason.strength, reason.cites) == ("familjens ja", "does", ("VB-003",))
    assert [missing.people for missing in reason.missing] == [("p6",)]
    assert reason.remedies[0].action == "kom överens"


@pytest.fixture
def vastbus_case(case_of_elsa: Life) -> Life:
    return case_of_elsa


def test_the_last_day_is_named_when_what_is_refused_has_one(life: Callable[..., Life]) -> None:
    deadline = {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}
    sooner = {"says": "S.", "within": "2 weeks", "after": "agree", "must": "hold", "strength": "should"}
    one = life(topic("must", before="hold"), {"rules": {"in time": deadline, "sooner": sooner}})
    one.do("agree")
    one.do("invite")
    assert one.cannot("hold")[0].latest == date(2024, 5, 15)


HIDDEN: dict[str, Any] = {
    "facts": {"topic": {"seen-by": ["key worker", "guardian"]}},
    "rules": {
        "topic first": {
            "says": "The topic is known first.", "before": "invite", "need": "topic", "strength": "must",
            "reveals": "whether", "deviate": {"who": "teacher", "with": "reason"},
        },
        "guests first": {"says": "S.", "before": "invite", "need": "guests", "strength": "must"},
        "in time": {"says": "S.", "within": "3 weeks", "after": "agree", "must": "invite", "strength": "must"},
    },
    "actions": {"invite": {"who": ["key worker", "teacher"]}},
}  # fmt: skip


def test_who_may_not_see_what_a_rule_looks_at_learns_that_it_is_not_met_and_whom_to_ask(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    one.do("agree")
    hidden, plain = one.cannot("invite", by="Tom Reed")
    assert hidden == Reason(
        "rule", "topic first", deviators=("teacher",), hidden=True, ask=("key worker", "guardian")
    )  # fmt: skip
    told = tell(one.process, one.case, "invite", hidden)
    assert (told.text, told.missing, told.remedies) == (
        "The topic is known first.", (), ("What stands there is not shown to you. Ask Key worker or Guardian.",)
    )  # fmt: skip
    assert tell(one.process, one.case, "invite", hidden, "sv").remedies == (
        "Vad som står där visas inte för dig. Fråga Key worker eller Guardian.",
    )
    assert (plain.name, plain.hidden, plain.latest) == ("guests first", False, date(2024, 5, 22))


def test_who_may_see_it_learns_what_is_missing(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    one.do("agree")
    first = one.cannot("invite")[0]
    assert (first.name, first.hidden, first.missing[0].name) == ("topic first", False, "topic")


def test_whose_act_it_is_not_does_not_even_learn_whether_it_is_met(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    one.do("agree")
    assert [(reason.why, reason.name) for reason in one.cannot("invite", by="Nora Lane")] == [
        ("who", "invite"), ("rule", "guests first"),
    ]  # fmt: skip


def test_what_is_hidden_is_not_asked_of_who_acts(life: Callable[..., Life]) -> None:
    one = life(
        HIDDEN,
        {
            "actions": {
                "invite": {
                    "note": ["topic", "guests", "day", "invited parties", "start", "place", "interpreter", "seats", "chair"]
                }
            }
        },
    )
    one.do("agree")
    found = option(one.process, one.case, "invite", one.now, "Tom Reed")
    assert ([reason.name for reason in found.reasons], [reason.name for reason in found.asks]) == (
        ["topic first"], ["guests first"]
    )  # fmt: skip


def test_a_limit_that_hangs_on_a_hidden_day_is_not_told(life: Callable[..., Life]) -> None:
    kept = {"says": "S.", "set": "next day", "in": "write plan", "keep": "review", "strength": "must", "reveals": "whether"}
    noted = {"says": "S.", "before": "review", "need": "minutes", "strength": "must"}
    one = life({"facts": {"next day": {"seen-by": "key worker"}}, "rules": {"kept": kept, "noted": noted}})
    for action in ("agree", "invite", "hold"):
        one.do(action)
    one.do("write plan", {"next day": "2024-09-02"})
    one.do("settle")
    assert [one.cannot("review", by=name)[0].latest for name in ("Kim Field", "Tom Reed")] == [date(2024, 9, 2), None]
