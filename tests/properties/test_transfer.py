"""Handing over: whatever has happened in a case, nothing travels that is not listed, is confidential or was left out.

A process is drawn that sends some of its facts, and a life of a case in it, people who come and go included.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from caseway.adapters.parcel import parcel_of, text_of
from caseway.engine.assemble import Process, assemble
from caseway.engine.case import Case, Entry, fold, replay
from caseway.engine.commands import Act, Agree, Newcomer, Open, Receive, Void
from caseway.engine.decide import decide, open_case
from caseway.engine.definition import ProcessDefinition
from caseway.engine.outcome import Accepted
from caseway.engine.sight import confidential
from caseway.engine.transfer import Parcel, parcel, receive
from caseway.processes.reader import read

Tree = dict[str, Any]
HILL = Path(__file__).parents[1] / "workspaces" / "moving" / "processes" / "hill" / "process.yaml"
BASE: Tree = dict(read(HILL.read_text("utf-8"), "process").tree)  # type: ignore[arg-type]
FIRST = date(2024, 3, 4)
PEOPLE = (
    Newcomer("Ms Hall", "worker", "Hill Family Team"),
    Newcomer("Nora Lane", "nurse", "Hill Clinic"),
    Newcomer("Ned Low", "nurse", "Hill Clinic"),
    Newcomer("Cass Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
    Newcomer("Greg Hill", "guardian"),
)
NAMES = tuple(person.name for person in PEOPLE)
NOTED = [name for name in BASE["facts"] if name not in ("people left out", "subject left out", "place")]


def the_process(rng: Random) -> Process:
    """Hill, sending some of its facts and naming some others beside the family."""
    sent = [
        *rng.sample([name for name in NOTED if name != "own notes"], rng.randint(1, 8)),
        *rng.sample(["worker", "nurse"], 1),
    ]
    actions = {**BASE["actions"], "hand over": {**BASE["actions"]["hand over"], "sends": sent}}
    made = assemble(ProcessDefinition.model_validate({**BASE, "actions": actions}))
    assert isinstance(made, Process), made
    return made


def value(rng: Random, fact: str) -> object:
    part = BASE["facts"][fact]
    match part.get("type", "text"):
        case "date":
            return FIRST + timedelta(rng.randrange(90))
        case "yes-no":
            return rng.random() < 0.5
        case "number":
            return rng.randrange(40)
        case "time":
            return f"{rng.randrange(24)}.{rng.randrange(60):02}"
        case "moment":
            return f"2024-03-0{rng.randint(1, 9)}T10:00+00:00"
        case "choice":
            return rng.choice(part["choices"])
        case "person":
            return rng.choice(NAMES)
        case "people":
            return ", ".join(rng.sample(NAMES, rng.randint(0, 3)))
        case "rows":
            row = {"what": "Reading", "who": rng.choice(NAMES), "about": rng.choice(["learning", "health", "money"])}
            return [{name: cell for name, cell in row.items() if rng.random() < 0.7} for _ in range(rng.randint(0, 2))]
        case _:
            return rng.choice(["Music.", "«Ö»\nand more", ""])


def command(rng: Random, case: Case) -> Act | Agree | Void:
    chance = rng.random()
    if chance < 0.05:
        return Void(rng.randint(2, case.seq + 1), rng.choice(NAMES), "A mistake.")
    if chance < 0.1 and case.incidents:
        return Agree(rng.choice(list(case.incidents)), rng.choice(NAMES))
    action = rng.choice(
        ["note"] * 3 + ["sign"] * 5 + ["hand over"] * 3 + ["keep it between us", "take it back", "note their no"]
    )
    doers = {"sign": NAMES[4:], "take it back": NAMES[4:], "keep it between us": NAMES[3:]}
    facts = {}
    if action == "note":
        facts = {name: value(rng, name) for name in rng.sample(NOTED, rng.randint(1, 6))}
    elif action == "sign" and rng.random() < 0.4:
        facts = {name: value(rng, name) for name in ("people left out", "subject left out") if rng.random() < 0.6}
    return Act(action, rng.choice(doers.get(action, NAMES[:1])), facts=facts, afterwards=rng.random() < 0.2)


def lived(seed: int) -> tuple[Process, Case, list[Entry], datetime, Parcel | None]:
    """A process, a case that has lived in it, and what would travel at its end."""
    rng = Random(seed)
    process = the_process(rng)
    now = datetime.combine(FIRST, time(9), tzinfo=process.zone)
    opened = open_case(process, Open("S-1", "Ms Hall", PEOPLE), now)
    assert isinstance(opened, Accepted)
    case, entries = replay(opened.entries), list(opened.entries)
    for _ in range(rng.randint(3, 25)):
        now += timedelta(days=rng.choice((0, 0, 1, 5)))
        outcome = decide(process, case, command(rng, case), now)
        if isinstance(outcome, Accepted):
            entries += outcome.entries
            voids = any(entry.voids for entry in outcome.entries)
            case = replay(entries) if voids else fold(case, outcome.entries[0])
    found = parcel(process, case, entries, "Lakeside", now)
    return process, case, entries, now, found if isinstance(found, Parcel) else None


def left_out(case: Case) -> set[str]:
    """Whom and what the latest answer of somebody to the consent leaves out, by names."""
    last = {answer.giver: answer for answer in case.answers.get("moving", ())}
    out = {one for answer in last.values() for one in answer.leaves_out}
    agencies = {case.people[key].agency for key in out if key in case.people} - {""}
    out |= {key for key, person in case.people.items() if person.agency in agencies}
    return {case.people[key].name if key in case.people else key for key in out}


def cells(found: Parcel) -> set[str]:
    """Every text of the values that travel."""
    texts: set[str] = set()
    for sent in found.facts:
        if isinstance(sent.value, str):
            texts.add(sent.value)
        else:
            texts |= {text for one in sent.value for text in ([one] if isinstance(one, str) else one.values())}
    return texts


@given(st.integers(0, 2**32))
@settings(max_examples=300)
def test_nothing_travels_that_should_not(seed: int) -> None:
    process, case, _, now, found = lived(seed)
    if found is None:
        return
    sends = process.actions["hand over"].sends
    assert sends is not None
    names = {sent.name for sent in found.facts}
    assert names <= set(sends.facts)
    assert not any(confidential(process.facts[name], case, now.date()) for name in names)
    out = left_out(case)
    assert out.isdisjoint(cells(found))
    assert out.isdisjoint(person.name for person in found.people)
    assert {person.role for person in found.people} <= {"child", "guardian", *sends.roles}
    assert "own notes" not in text_of(found, "en")
    assert {answer.says for answer in {one.giver: one for one in case.answers.get("moving", ())}.values()} <= {"yes"}


@given(st.integers(0, 2**32))
def test_what_is_read_back_is_what_was_written_and_can_be_received(seed: int) -> None:
    process, _, _, now, found = lived(seed)
    if found is None:
        return
    assert parcel_of(text_of(found, "sv").encode()) == found
    opening = Open("L-7", "Mr Cole", (Newcomer("Mr Cole", "worker"), *(Newcomer(name, "nurse") for name in NAMES[:3])))
    roles = {person.role: "" for person in found.people if person.role in ("worker", "nurse")}
    if not any(person.role == "child" for person in found.people):
        return
    outcome = receive(process, found, Receive(opening, {}, roles), now)
    if isinstance(outcome, Accepted):
        case = replay(outcome.entries)
        assert case.facts.keys() == {sent.name for sent in found.facts}
        assert {name: cell.since for name, cell in case.facts.items()} == {sent.name: sent.since for sent in found.facts}
        assert (case.done, case.answers, case.clocks) == ({}, {}, {})
    else:
        assert {reason.why for reason in outcome.reasons} <= {"bad fact"}, outcome


def test_in_many_of_them_something_travels_and_something_stays() -> None:
    lives = [lived(seed) for seed in range(200)]
    sent = [one for one in lives if one[4] is not None]
    assert len(sent) > 30
    kept = 0
    for process, case, _, _, found in sent:
        sends = process.actions["hand over"].sends
        if sends and found and len([name for name in sends.facts if name in case.facts]) > len(found.facts):
            kept += 1
    assert kept > 10
