"""Whole lives of cases under the real process of Västbus, from the first need to the end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.available import available
from caseway.engine.case import Clock, replay

if TYPE_CHECKING:
    from tests.engine.conftest import Life

RUT, SARA, NILS, ANNA, BO = "Rut Åkesson", "Sara Holm", "Nils Ek", "Anna Berg", "Bo Berg"
AGREED = {"har sagt ja": "Anna Berg, Bo Berg", "överenskomna": "Nils Ek, Sara Holm", "frågeställning": "Skolgång"}
CONTACTED = {"muntligt kontaktade": "Nils Ek, Sara Holm", "mötesdag": "2018-09-20", "klockslag": "14.00", "plats": "Skolan"}
MEASURE = {"insats": "Läxhjälp", "ansvarig": SARA, "omfattning": "2 h i veckan", "genomförande": "På biblioteket"}
PLAN = {
    "åtgärder": [MEASURE],
    "hur följs planen upp": "Nytt möte",
    "uppföljningsdag": "2018-11-26",
    "berörda parter": "Anna Berg, Bo Berg, Sara Holm",
}


def came(*people: str) -> dict[str, Any]:
    """Those who were at the meeting."""
    return {"närvaro": [{"part": name, "hur": "kom"} for name in people]}


def do(case: Life, action: str, facts: dict[str, Any] | None = None, by: str = RUT, **more: Any) -> None:
    """An act that keeps every rule."""
    entry = case.do(action, facts, by, **more)
    assert (entry.departures, entry.incident) == ((), None)


def to_invitation(case: Life, day: str = "2018-09-20", contacted: str = "") -> None:
    do(case, "kom överens", AGREED)
    do(case, "avtala tid", {**CONTACTED, "mötesdag": day})
    do(case, "bjud in", {"kallade": "Nils Ek, Sara Holm"})
    do(case, "förbered", {"förberedda": "Nils Ek, Sara Holm", "sekretessen klar": "Nils Ek, Sara Holm"})


def to_plan(case: Life, day: str = "2018-09-20") -> None:
    case.at(day)
    do(case, "håll mötet", {**came(ANNA, NILS, SARA), "verksamheter på mötet": "Nils Ek, Sara Holm"})
    do(case, "skriv planen", PLAN)
    signed = [{"part": name, "dag": day, "läge": "undertecknad"} for name in (ANNA, BO, SARA)]
    do(case, "samla underskrifter", {"underskrifter": signed})
    do(case, "fastställ planen")


def test_from_the_first_need_to_the_end_with_every_rule_kept(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case)
    to_plan(case)
    assert case.stage == "planen gäller"
    assert case.case.clocks == {
        "tre veckor": Clock(date(2018, 9, 3), date(2018, 9, 24), date(2018, 9, 20)),
        "uppföljning på utsatt dag": Clock(date(2018, 9, 20), date(2018, 11, 26)),
    }
    do(case, "bekräfta dokumentation", {"har dokumenterat": NILS}, by=NILS)
    assert [reason.name for reason in case.cannot("avsluta", by=RUT)] == ["egen dokumentation"]
    do(case, "bekräfta dokumentation", {"har dokumenterat": SARA}, by=SARA)
    case.at("2018-11-26")
    do(case, "följ upp", {"resultat av uppföljningen": "Det går bra."})
    do(case, "avsluta", {"skäl att avsluta": "Målen är nådda."})
    assert case.case.ended
    assert case.due() == ()
    assert case.case == replay(case.entries)


def test_at_each_stage_something_can_be_done(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case)
    to_plan(case)
    stages = set()
    for length in range(1, len(case.entries) + 1):
        state = replay(case.entries[:length])
        stages.add(state.stages["vastbus"])
        now = case.entries[length - 1].recorded
        assert [
            found.action for found in available(case.process, state, now) if found.possible and found.action != "förbered"
        ]
    assert len(stages) == 7


def test_a_cancelled_meeting_is_followed_by_a_new_one_within_the_same_three_weeks(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case)
    case.at("2018-09-19")
    assert [reason.name for reason in case.cannot("ställ in mötet", by=SARA)] == ["den som bjuder in ändrar"]
    do(case, "ställ in mötet", {"skäl till ändringen": "Elsa är sjuk."})
    assert [(due.kind, due.on) for due in case.due()] == [("deadline", date(2018, 9, 24))]
    assert {"stage", "rule"} == {reason.why for reason in case.cannot("håll mötet", by=RUT)}

    assert [reason.name for reason in case.cannot("avtala tid", {**CONTACTED, "mötesdag": "2018-09-25"}, by=RUT)] == [
        "tre veckor"
    ]
    do(case, "avtala tid", {**CONTACTED, "mötesdag": "2018-09-24"})
    do(case, "bjud in", {"kallade": "Nils Ek, Sara Holm"})
    case.at("2018-09-24 23:30")
    do(case, "håll mötet", came(NILS, SARA))


def test_a_moved_meeting_is_invited_to_again(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case)
    do(case, "flytta mötet", {"skäl till ändringen": "Nils kan inte.", **CONTACTED, "mötesdag": "2018-09-21"})
    assert case.stage == "tid avtalad"
    assert case.cannot("håll mötet", by=RUT)
    do(case, "bjud in", {"kallade": "Nils Ek, Sara Holm"})
    to_plan(case, "2018-09-21")


def test_a_second_meeting_is_a_round_of_its_own(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case)
    to_plan(case)
    case.at("2018-11-26")
    do(case, "följ upp", {"resultat av uppföljningen": "Det går bra."})
    assert [reason.name for reason in case.cannot("kom överens", {"har sagt ja": ANNA}, by=RUT)] == ["familjens ja"]
    do(case, "kom överens", AGREED, by=SARA)
    assert case.case.clocks["tre veckor"] == Clock(date(2018, 11, 26), date(2018, 12, 17))
    assert case.value("åtgärder") is not None  # the plan holds until there is a new one
    assert case.value("kallade") is None
    assert case.cannot("avtala tid", {**CONTACTED, "mötesdag": "2018-12-18"}, by=SARA)
    do(case, "avtala tid", {**CONTACTED, "mötesdag": "2018-12-10"}, by=SARA)
    do(case, "bjud in", {"kallade": NILS}, by=SARA)
    case.at("2018-12-10").do("håll mötet", came(NILS), by=SARA, reasons={"sekretessen efterfrågad": "Inga problem."})
    assert case.case.round == 2
    next_plan = {**PLAN, "uppföljningsdag": "2019-03-04"}
    assert [reason.name for reason in case.cannot("skriv planen", next_plan, by=RUT)] == [
        "den som leder ansvarar för planen"
    ]


def test_a_meeting_that_nobody_asked_the_family_about_has_no_effect_until_both_agree(case_of_elsa: Life) -> None:
    case = case_of_elsa
    case.record("kom överens", {"överenskomna": NILS}, by=RUT)
    assert case.cannot("avtala tid", CONTACTED, by=RUT)[0].why == "stage"
    case.at("2018-09-10").agree(2, ANNA)
    assert case.stage == "behov finns"
    case.agree(2, BO)
    assert (case.stage, case.case.clocks["tre veckor"].limit) == ("familjen är överens", date(2018, 9, 24))
    do(case, "avtala tid", {**CONTACTED, "muntligt kontaktade": NILS})


def test_inviting_somebody_whom_the_family_has_not_accepted_is_against_a_right(case_of_elsa: Life) -> None:
    case = case_of_elsa
    do(case, "kom överens", {**AGREED, "överenskomna": NILS})
    do(case, "avtala tid", CONTACTED)
    (reason,) = case.cannot("bjud in", {"kallade": "Nils Ek, Sara Holm"}, by=RUT, reasons={"rätt personer": "Hon behövs."})
    assert (reason.name, reason.missing[0].people) == ("rätt personer", ("p2",))
    entry = case.record("bjud in", {"kallade": "Nils Ek, Sara Holm"}, by=RUT)
    assert entry.incident is not None
    assert entry.incident.rules == ("rätt personer",)
    assert case.value("kallade") is None
    assert case.stage == "tid avtalad"


def test_a_late_meeting_counts_and_stands_as_late(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case)
    entry = case.at("2018-09-28").record("håll mötet", came(NILS, SARA), by=RUT, on="2018-09-25")
    assert [(one.rule, one.how, one.limit) for one in entry.departures] == [("tre veckor", "late", date(2018, 9, 24))]
    assert case.stage == "mötet hållet"
    assert case.due() == ()


def test_a_meeting_of_the_last_day_that_is_recorded_next_morning_is_in_time(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case, "2018-09-24")
    assert case.at("2018-09-25 08:00").record("håll mötet", came(NILS, SARA), by=RUT, on="2018-09-24").departures == ()


def test_whoever_takes_over_the_invitation_leads_the_meeting(case_of_elsa: Life) -> None:
    case = case_of_elsa
    to_invitation(case)
    case.hand_over("inbjudaren", RUT, SARA, by=RUT)
    assert [reason.name for reason in case.at("2018-09-20").cannot("håll mötet", by=RUT)] == ["den som bjuder in leder"]
    do(case, "håll mötet", came(NILS, SARA), by=SARA)


@pytest.mark.parametrize("at", ["behov finns", "inbjudet", "planen gäller"])
def test_the_family_can_stop_whenever_it_wants(at: str, case_of_elsa: Life) -> None:
    case = case_of_elsa
    if at != "behov finns":
        to_invitation(case)
    if at == "planen gäller":
        to_plan(case)
    assert case.stage == at
    do(case, "familjen avbryter", {"skäl att avsluta": "Vi orkar inte."}, by=BO)
    assert case.case.ended
    assert case.due() == ()
