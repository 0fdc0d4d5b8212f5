"""Opening a case: who it concerns, who opens it, and whether the process is in force that day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from caseway.engine.case import Joined, Move, Person, replay
from caseway.engine.commands import Newcomer, Open
from caseway.engine.decide import open_case
from caseway.engine.outcome import Accepted, Reason, Refused

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

NOW = datetime(2024, 4, 30, 23, 30, tzinfo=UTC)  # half past midnight on 1 May in London
KIM, CASS = Newcomer("Kim Field", "key worker", "Family Team"), Newcomer("Cass Hill", "child")


def opened(process: Process, *people: Newcomer, by: str = "Kim Field", now: datetime = NOW) -> Accepted | Refused:
    command = Open("case 1", by, people)
    outcome = open_case(process, command, now)
    assert open_case(process, command, now) == outcome
    return outcome


def reasons(process: Process, *people: Newcomer, by: str = "Kim Field") -> tuple[Reason, ...]:
    outcome = opened(process, *people, by=by)
    assert isinstance(outcome, Refused), outcome
    assert outcome.action == "open"
    return outcome.reasons


def test_a_case_is_opened(process_from: Callable[..., Process]) -> None:
    process = process_from()
    outcome = opened(process, KIM, CASS, Newcomer(" Gina  Hill ", " GUARDIAN "), by="kim FIELD")
    assert isinstance(outcome, Accepted)
    (entry,) = outcome.entries
    assert (entry.seq, entry.kind, entry.by, entry.role) == (1, "opened", "p1", "key worker")
    assert (entry.happened, entry.recorded, entry.day) == (NOW, NOW, date(2024, 5, 1))
    assert (entry.case, entry.process, entry.version) == ("case 1", "family meeting", process.version)
    assert entry.persons == (
        Person("p1", "Kim Field", "Family Team"), Person("p2", "Cass Hill"), Person("p3", "Gina  Hill")
    )  # fmt: skip
    assert entry.people[2] == Joined("p3", "guardian", date(2024, 5, 1))
    assert entry.effects.moves == (Move("family meeting", "", "asked"),)
    assert entry.warnings == ()
    case = replay(outcome.entries)
    assert (case.id, case.seq, case.round, case.ended, case.stages) == ("case 1", 1, 0, False, {"family meeting": "asked"})


def test_who_holds_two_roles_is_one_person_and_opens_in_the_role_that_may(process_from: Callable[..., Process]) -> None:
    outcome = opened(process_from(), Newcomer("Kim Field", "guardian"), KIM, CASS)
    assert isinstance(outcome, Accepted)
    assert (outcome.entries[0].by, outcome.entries[0].role) == ("p1", "key worker")
    assert len(outcome.entries[0].persons) == 2


@pytest.mark.parametrize(
    ("now", "warnings"),
    [
        (datetime(2019, 12, 31, 12, tzinfo=UTC), ("not in force",)),
        (datetime(2020, 1, 1, 0, 0, tzinfo=UTC), ()),
        (datetime(2029, 12, 31, 23, 59, tzinfo=UTC), ()),
        (datetime(2030, 1, 1, 0, 0, tzinfo=UTC), ("not in force",)),
    ],
)
def test_opening_outside_in_force_is_accepted_with_a_warning_on_record(
    now: datetime, warnings: tuple[str, ...], process_from: Callable[..., Process]
) -> None:
    outcome = opened(process_from(), KIM, CASS, now=now)
    assert isinstance(outcome, Accepted)
    assert outcome.entries[0].warnings == warnings


@pytest.mark.parametrize(
    ("people", "by", "expected"),
    [
        ((KIM,), "Kim Field", [Reason("nobody concerned", "child")]),
        ((KIM, CASS), "Kim Feld", [Reason("unknown person", "Kim Feld", guess="Kim Field")]),
        ((KIM, CASS), "", [Reason("unknown person", "")]),
        ((), "Kim", [Reason("nobody concerned", "child"), Reason("unknown person", "Kim")]),
        ((KIM, CASS), "Cass Hill", [Reason("opener", "Cass Hill", "key worker, teacher")]),
        (
            (KIM, CASS, Newcomer("Tom Reed", "techer")),
            "Kim Field",
            [Reason("unknown role", "techer", guess="teacher")],
        ),
        ((KIM, CASS, Newcomer("Tom Reed", "host")), "Kim Field", [Reason("derived role", "host", "invite")]),
        (
            (KIM, CASS, Newcomer("kim field", "Key Worker")),
            "Kim Field",
            [Reason("already holds", "kim field", "key worker")],
        ),
        (
            (KIM, CASS, Newcomer("Tom Reed", "key worker")),
            "Kim Field",
            [Reason("one holder", "key worker", "Kim Field")],
        ),
        ((KIM, CASS, Newcomer(" ", "nurse")), "Kim Field", [Reason("bad name")]),
        ((KIM, CASS, Newcomer("", "nurse")), "Kim Field", [Reason("bad name")]),
        ((KIM, CASS, Newcomer("Reed, Tom", "nurse")), "Kim Field", [Reason("bad name")]),
        ((KIM, CASS, Newcomer('Tom "Tim" Reed', "nurse")), "Kim Field", [Reason("bad name")]),
        ((KIM, CASS, Newcomer("Tom\nReed", "nurse")), "Kim Field", [Reason("bad name")]),
        ((KIM, CASS, Newcomer("Tom\u202eReed", "nurse")), "Kim Field", [Reason("bad name")]),
        ((KIM, CASS, Newcomer("x" * 201, "nurse")), "Kim Field", [Reason("bad name")]),
        ((KIM, CASS, Newcomer("Tom Reed", "nurse", "a\x00b")), "Kim Field", [Reason("bad name")]),
        (
            (KIM, Newcomer("x,y", "nobody")),
            "Nobody",
            [Reason("bad name"), Reason("unknown role", "nobody"), Reason("unknown person", "Nobody")],
        ),
    ],
)
def test_a_case_is_not_opened(
    people: tuple[Newcomer, ...], by: str, expected: list[Reason], process_from: Callable[..., Process]
) -> None:
    assert list(reasons(process_from(), *people, by=by)) == expected


def test_a_name_may_be_long(process_from: Callable[..., Process]) -> None:
    assert isinstance(opened(process_from(), KIM, CASS, Newcomer("x" * 200, "nurse")), Accepted)


def test_many_may_hold_a_role_that_many_hold(process_from: Callable[..., Process]) -> None:
    guardians = [Newcomer(name, "guardian") for name in ("Gina", "Greg", "Gus")]
    assert isinstance(opened(process_from(), KIM, CASS, *guardians), Accepted)


def test_two_persons_of_one_name_are_told_apart(process_from: Callable[..., Process]) -> None:
    namesake = Newcomer("Kim Field", "nurse", "Hillside School")
    assert [reason.why for reason in reasons(process_from(), KIM, CASS, namesake)] == ["name taken"]


def test_nobody_is_called_like_the_key_of_another(process_from: Callable[..., Process]) -> None:
    reasons(process_from(), Newcomer("p2", "key worker"), CASS, by="p2")


@pytest.mark.parametrize("case", ["", " ", "a\nb", "\u202ecase"])
def test_a_case_has_an_id_that_can_be_read(case: str, process_from: Callable[..., Process]) -> None:
    assert isinstance(open_case(process_from(), Open(case, "Kim Field", (KIM, CASS)), NOW), Refused)
