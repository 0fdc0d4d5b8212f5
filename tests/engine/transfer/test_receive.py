"""Receiving: a case is opened with what has a place here; nothing counts as done, and nothing is left out in silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble import Process
from caseway.engine.case import Entry, Origin, replay
from caseway.engine.commands import Newcomer, Open, Receive
from caseway.engine.outcome import Accepted, Reason, Refused
from caseway.engine.rules.standing import Standing
from caseway.engine.transfer import Parcel, Sent, Traveller, receive
from caseway.engine.wording import tell, told_entry
from caseway.processes import load_texts

if TYPE_CHECKING:
    from tests.engine.transfer.conftest import Hill
else:
    Hill = Any
NOW = datetime(2024, 4, 2, 8, tzinfo=UTC)
FACTS = {"born": "född", "What  helps": "det som hjälper", "call": "", "helpers": ""}
ROLES = {"worker": "tidigare stöd", "child": "barn", "guardian": "vårdnadshavare"}
COLE = Newcomer("Mr Cole", "samordnare", "Lakeside School")


@pytest.fixture
def lakeside(lakeside_text: str) -> Process:
    return load_texts({"process.yaml": lakeside_text})


@pytest.fixture
def parcel(hill: Hill) -> Parcel:
    hill.life.at("2024-03-06").do("note", {"hours": "4"}, by="Ms Hall")
    return hill.sign().hand_over().parcel()


def command(facts: dict[str, str] = FACTS, roles: dict[str, str] = ROLES, *people: Newcomer, by: str = "Mr Cole") -> Receive:
    return Receive(Open("L-7", by, people or (COLE,)), facts, roles)


def accepted(process: Process, parcel: Parcel, said: Receive) -> tuple[Entry, ...]:
    outcome = receive(process, parcel, said, NOW)
    assert isinstance(outcome, Accepted), outcome
    return outcome.entries


def refused(process: Process, parcel: Parcel, said: Receive) -> list[tuple[str, str]]:
    outcome = receive(process, parcel, said, NOW)
    assert isinstance(outcome, Refused), outcome
    return [(one.why, one.name) for one in outcome.reasons]


def test_the_first_entry_says_where_it_comes_from(lakeside: Process, parcel: Parcel) -> None:
    opening = accepted(lakeside, parcel, command())[0]
    assert opening.origin == Origin("hill", "Family support at Hill", "case 1", date(2024, 3, 6), parcel.digest)
    case = replay((opening,))
    assert case.origin == opening.origin
    assert told_entry(lakeside, case, opening, "en") == (
        "The case was opened. It goes on from «Family support at Hill», case case 1, handed over on 2024-03-06."
    )
    assert told_entry(lakeside, case, opening) == (
        "Ärendet öppnades. Det fortsätter från «Family support at Hill», ärende case 1, överlämnat 2024-03-06."
    )


def test_the_persons_are_noted_in_their_roles(lakeside: Process, parcel: Parcel) -> None:
    case = replay(accepted(lakeside, parcel, command()))
    standing = Standing(case, date(2024, 4, 2), {})
    names = {role: [case.people[key].name for key in standing.principals(role)] for role in lakeside.roles}
    assert names == {
        "samordnare": ["Mr Cole"],
        "tidigare stöd": ["Ms Hall"],
        "barn": ["Cass Hill"],
        "vårdnadshavare": ["Gina Hill", "Greg Hill"],
    }


def test_the_facts_keep_the_day_since_which_they_were_so(lakeside: Process, parcel: Parcel) -> None:
    entries = accepted(lakeside, parcel, command())
    case = replay(entries)
    assert [(one.seq, one.kind, one.day) for one in entries] == [
        (1, "opened", date(2024, 4, 2)), (2, "received", date(2024, 3, 4)), (3, "received", date(2024, 3, 6)),
    ]  # fmt: skip
    assert {one.recorded for one in entries} == {NOW}
    values = {name: (cell.value, cell.since) for name, cell in case.facts.items()}
    first = date(2024, 3, 4)
    key = {person.name: key for key, person in case.people.items()}
    assert values == {
        "född": (date(2016, 5, 5), first),
        "det som hjälper": ("A quiet corner.", first),
        "hours": (Decimal(4), date(2024, 3, 6)),
        "interpreter": (True, first),
        "main need": ("learning", first),
        "contact": (key["Ms Hall"], first),
        "measures": (
            (
                {"what": "Reading", "who": key["Ms Hall"], "since": date(2024, 1, 8), "about": "money"},
                {"what": "Sleep"},
            ),
            first,
        ),
    }
    assert case.facts["född"].about == key["Cass Hill"]
    assert told_entry(lakeside, case, entries[1], "en") == "Noted from what was handed over."


def test_nothing_counts_as_done_and_no_consent_as_given(hill_process: Process, parcel: Parcel) -> None:
    people = (Newcomer("Mr Cole", "worker"),)
    case = replay(accepted(hill_process, parcel, command({}, {"worker": "nurse"}, *people)))
    assert (case.done, case.answers, case.clocks, case.stages) == ({}, {}, {}, {"hill": "here"})


def test_whatever_has_no_place_is_told_and_nothing_is_opened(lakeside: Process, parcel: Parcel) -> None:
    assert refused(lakeside, parcel, command({}, {})) == [
        ("no place", "born"), ("no place", "what helps"), ("no place", "call"),
        ("no place", "worker"), ("no place", "child"), ("no place", "guardian"),
    ]  # fmt: skip


def test_a_name_that_nobody_has(lakeside: Process, parcel: Parcel) -> None:
    assert refused(lakeside, parcel, command({**FACTS, "borne": "född"})) == [("not in parcel", "borne")]
    assert refused(lakeside, parcel, command({**FACTS, "born": "fodd"})) == [("no such fact", "fodd")]
    assert refused(lakeside, parcel, command(FACTS, {**ROLES, "child": "barnen"})) == [("unknown role", "barnen")]
    outcome = receive(lakeside, parcel, command({**FACTS, "borne": "född"}), NOW)
    assert isinstance(outcome, Refused)
    assert tell(lakeside, None, "receive", outcome.reasons[0], "en").text == (
        "«borne» is not in what was handed over. That holds: born, what helps, main need, hours, interpreter, call, "
        "contact, helpers, measures. Did you mean «born»?"
    )


def test_two_of_theirs_do_not_become_one_of_ours(lakeside: Process, parcel: Parcel) -> None:
    said = command({**FACTS, "call": "main need"})
    assert refused(lakeside, parcel, said) == [("fact twice", "main need")]


def test_something_of_another_kind_is_not_bent(lakeside: Process, parcel: Parcel) -> None:
    assert refused(lakeside, parcel, command({**FACTS, "what helps": "hours", "hours": ""})) == [("other kind", "hours")]
    case = replay(accepted(lakeside, parcel, command({**FACTS, "what helps": "", "call": "det som hjälper"})))
    assert case.facts["det som hjälper"].value == "2024-03-04T13:00:00+00:00"


def test_a_time_of_day_stays_one_or_becomes_text(lakeside: Process, hill_process: Process, appointed: Hill) -> None:
    sent = appointed.sign().hand_over().parcel()
    there = replay(accepted(lakeside, sent, command({"at what time": "det som hjälper"})))
    assert there.facts["det som hjälper"].value == "16:30"
    here = replay(accepted(hill_process, sent, command({}, {"worker": ""}, Newcomer("Mr Cole", "worker"))))
    assert here.facts["at what time"].value == time(16, 30)


def test_agreement_does_not_come_from_elsewhere(lakeside: Process, parcel: Parcel) -> None:
    outcome = receive(lakeside, parcel, command({name: ours for name, ours in FACTS.items() if name != "helpers"}), NOW)
    assert isinstance(outcome, Refused)
    (reason,) = outcome.reasons
    assert tell(lakeside, None, "receive", reason, "en").text == (
        "«De som har sagt ja till att hjälpa» stands for what somebody says, signs or is given here, so it cannot come from "
        "elsewhere."
    )


@pytest.mark.parametrize("kept", ["signatures", "copies"])
def test_nor_does_what_was_signed_or_given_there(kept: str, parcel: Parcel, lakeside_text: str) -> None:
    table = "  papper: {title: P, type: rows, columns: {vem: {title: V, type: person}, dag: {title: D, type: date}}}\n"
    form = f"\nforms:\n  plan: {{title: Plan, {kept}: papper, sections: [{{title: S, fields: hours}}]}}\n"
    text = lakeside_text.replace("facts:\n", f"facts:\n{table}", 1).replace("note: [född,", "note: [papper, född,")
    process = load_texts({"process.yaml": text + form})
    sent = Sent("papper", "P", "rows", ({"vem": "Gina Hill", "dag": "2024-03-04"},), date(2024, 3, 4))
    assert refused(process, replace(parcel, facts=(sent,)), command({})) == [("said anew", "papper")]


def test_nor_does_what_is_booked(lakeside: Process, parcel: Parcel) -> None:
    assert refused(lakeside, parcel, command({**FACTS, "born": "mötesdag"})) == [("booked anew", "mötesdag")]


def test_nor_a_row_that_was_somebody_else_s_to_write(lakeside: Process, parcel: Parcel) -> None:
    table = Sent("uppdrag", "U", "rows", ({"vem": "Gina Hill", "vad": "Läsa"},), date(2024, 3, 4))
    outcome = receive(lakeside, replace(parcel, facts=(table,)), command({}), NOW)
    assert isinstance(outcome, Refused)
    assert tell(lakeside, None, "receive", outcome.reasons[0], "en").text == (
        "«Uppdrag» stands for what somebody says, signs or is given here, so it cannot come from elsewhere."
    )


def test_who_is_named_and_does_not_take_part_here(lakeside: Process, parcel: Parcel) -> None:
    said = command(FACTS, {**ROLES, "worker": ""})
    assert refused(lakeside, parcel, said) == [("bad fact", "contact"), ("bad fact", "measures")]
    there = (COLE, Newcomer("Ms Hall", "tidigare stöd"))
    assert accepted(lakeside, parcel, command(FACTS, {**ROLES, "worker": ""}, *there))


def test_who_is_not_of_the_family_takes_part_only_when_that_is_said(hill_process: Process, parcel: Parcel) -> None:
    people = (Newcomer("Mr Cole", "nurse"), Newcomer("Mr Cole", "worker"))
    outcome = receive(hill_process, parcel, command({}, {}, *people), NOW)
    assert isinstance(outcome, Refused)
    reasons = {one.why: one for one in outcome.reasons}
    assert tell(hill_process, None, "receive", reasons["takes part"], "en").text == (
        "«worker» is not a role of the family here: whether those who come with it take part has to be said."
    )


def test_who_is_given_twice_is_one_person(lakeside: Process, parcel: Parcel) -> None:
    entries = accepted(lakeside, parcel, command(FACTS, ROLES, COLE, Newcomer("gina  hill", "Vårdnadshavare")))
    assert [person.name for person in entries[0].persons if "ina" in person.name] == ["gina  hill"]


def test_a_name_that_is_here_in_another_role_may_be_somebody_else(lakeside: Process, parcel: Parcel) -> None:
    there = (COLE, Newcomer("Gina Hill", "tidigare stöd", "Lakeside Clinic"))
    assert refused(lakeside, parcel, command(FACTS, ROLES, *there))[0] == ("one or two", "Gina Hill")
    assert accepted(lakeside, parcel, command(FACTS, ROLES, *there, Newcomer("Gina Hill", "vårdnadshavare")))
    outcome = receive(lakeside, parcel, command(FACTS, ROLES, *there), NOW)
    assert isinstance(outcome, Refused)
    assert tell(lakeside, None, "receive", outcome.reasons[0], "en").text == (
        "Gina Hill is named here already, in another role than «Vårdnadshavare». If it is the same person, name them in "
        "that role too; if not, add to one of the names."
    )


def test_a_key_names_nobody_here(lakeside: Process, parcel: Parcel) -> None:
    since = date(2024, 3, 4)
    for sent in (
        Sent("contact", "C", "person", "p1", since), Sent("helpers", "H", "people", ("Gina Hill", "p1"), since),
        Sent("measures", "M", "rows", ({"what": "Read", "who": "p1"},), since),
    ):  # fmt: skip
        assert refused(lakeside, replace(parcel, facts=(sent,)), command({})) == [("bad fact", sent.name)]


def test_what_is_left_out_is_left_out_however_it_is_spelt(lakeside: Process, parcel: Parcel) -> None:
    mallory = Traveller("Mallory", "Worker", "Worker")
    said = command({**FACTS, "contact": "", "measures": ""}, {**ROLES, "worker": ""})
    found = accepted(lakeside, replace(parcel, people=(mallory, *parcel.people)), said)
    assert {person.name for person in found[0].persons} == {"Mr Cole", "Cass Hill", "Gina Hill", "Greg Hill"}


def test_whom_a_list_names_that_a_rule_asks_for_has_to_be_said_here(parcel: Parcel, lakeside_text: str) -> None:
    process = load_texts({"process.yaml": lakeside_text.replace("    right-of: vårdnadshavare\n", "", 1)})
    assert refused(process, parcel, command({**FACTS, "helpers": "helpers"})) == [("said anew", "helpers")]


def test_the_opening_keeps_its_own_rules(lakeside: Process, parcel: Parcel) -> None:
    assert refused(lakeside, parcel, command(by="Ms Hall")) == [("opener", "Ms Hall")]
    assert refused(lakeside, parcel, command(FACTS, {**ROLES, "child": ""})) == [("nobody concerned", "barn")]


def test_days_that_cannot_be(lakeside_text: str, parcel: Parcel) -> None:
    process = load_texts({"process.yaml": lakeside_text.replace("Europe/Stockholm", "America/Juneau")})
    for since, why in ((date(2024, 4, 3), "future"), (date.min, "no such day")):
        sent = Sent("main need", "M", "text", "Something", since)
        found = refused(process, replace(parcel, facts=(sent,)), command({}))
        assert [one for one, _ in found] == [why]


def test_the_child_s_file_says_since_when_also_in_the_first_round(lakeside: Process, parcel: Parcel) -> None:
    case = replay(accepted(lakeside, parcel, command()))
    assert case.facts["hours"].by(date(2024, 3, 5)) is None
    assert case.facts["hours"].by(date(2024, 3, 6)) == Decimal(4)


def test_reasons_are_told_in_swedish_too(lakeside: Process) -> None:
    told = [
        tell(lakeside, None, "receive", Reason(why, "hours", detail="x")).text
        for why in ("no place", "other kind", "said anew", "booked anew", "takes part", "no such fact", "received before")
    ]
    assert told == [
        "«hours» har ingen plats här.",
        "«Timmar i veckan» är något av annat slag här än vad «x» var där.",
        "«Timmar i veckan» står för något som någon säger, skriver under eller får här, så det kan inte komma utifrån.",
        "«Timmar i veckan» bokar något här, och det som bokades någon annanstans är inte bokat här.",
        "«hours» är ingen roll för familjen här: om de som följer med i den ska vara med måste sägas.",
        "Det finns ingen uppgift som heter «hours».",
        "Det här har redan tagits emot, i ärende hours.",
    ]


def test_nothing_was_handed_over_the_day_after_tomorrow(lakeside: Process, parcel: Parcel) -> None:
    assert accepted(lakeside, replace(parcel, day=date(2024, 4, 3)), command())
    assert refused(lakeside, replace(parcel, day=date(2024, 4, 4)), command())[-1][0] == "future"
