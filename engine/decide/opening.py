"""Opening a case: who it concerns, who opens it, and whether the process is in force that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from caseway.engine.case import Effects, Entry, Joined, Move, Person
from caseway.engine.decide.people import gives_self, newcomer_reasons
from caseway.engine.decide.ties import tied
from caseway.engine.names import fold, nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day

if TYPE_CHECKING:
    from datetime import date, datetime

    from caseway.engine.assemble import Process
    from caseway.engine.commands import Newcomer, Open

NOT_IN_FORCE = "not in force"
LONGEST_ID = 100


def open_case(process: Process, command: Open, now: datetime) -> Outcome:
    """The entry that opens a case. Opening it outside the dates of `in-force` is accepted, with a warning on record."""
    today = civil_day(now, process.zone)
    persons, joins, wrong = _gathered(process, command.newcomers, today)
    keys = {fold(person.name): person.key for person in persons}
    if not command.case.strip() or len(command.case) > LONGEST_ID or not command.case.isprintable():
        wrong.append(Reason("bad case"))
    if not wrong and not any(join.role == process.concerns for join in joins):
        wrong.append(Reason("nobody concerned", process.concerns))
    by = keys.get(fold(command.by), "")
    role = next((join.role for join in joins if join.person == by and join.role in process.opened_by), "")
    if not by:
        wrong.append(
            Reason("unknown person", command.by, guess=nearest(command.by, [person.name for person in persons]) or "")
        )
    elif not role and not wrong:
        wrong.append(Reason("opener", command.by, detail=", ".join(process.opened_by)))
    if not wrong:
        own = (join.role for join in joins if join.person == by and gives_self(process, join.role))
        wrong += [Reason("not oneself", command.by, detail=role_given) for role_given in own]
    if wrong:
        return Refused("open", tuple(wrong))
    moment = now.astimezone(UTC)
    entry = Entry(
        seq=1,
        kind="opened",
        by=by,
        role=role,
        happened=moment,
        day=today,
        recorded=moment,
        effects=Effects(
            moves=tuple(Move(name, "", track.start, track.start in track.ends) for name, track in process.tracks.items())
        ),
        persons=tuple(persons),
        people=tuple(joins),
        warnings=() if process.in_force.holds_on(today) else (NOT_IN_FORCE,),
        case=command.case,
        process=process.id,
        version=process.version,
    )
    return Accepted((entry,))


def _gathered(
    process: Process, newcomers: tuple[Newcomer, ...], today: date
) -> tuple[list[Person], list[Joined], list[Reason]]:
    """The persons and roles with which a case begins, and what is wrong with them."""
    wrong = [reason for newcomer in newcomers for reason in newcomer_reasons(process, newcomer)]
    keys: dict[str, str] = {}
    persons: list[Person] = []
    joins: list[Joined] = []
    for newcomer in newcomers:
        name = fold(newcomer.name)
        if name not in keys:
            keys[name] = f"p{len(keys) + 1}"
            persons.append(Person(keys[name], newcomer.name.strip(), newcomer.agency.strip()))
        elif not _same_person(persons, int(keys[name][1:]) - 1, newcomer):
            wrong.append(Reason("name taken", newcomer.name, detail=persons[int(keys[name][1:]) - 1].agency))
        role = process.find("roles", newcomer.role) or ""
        holders = [join.person for join in joins if join.role == role]
        if keys[name] in holders and not _for_others_too(newcomer, newcomers):
            wrong.append(Reason("already holds", newcomer.name, detail=role))
        elif role and holders and not process.roles[role].many:
            first = next(person.name for person in persons if person.key == holders[0])
            wrong.append(Reason("one holder", role, detail=first))
        joins.append(Joined(keys[name], role, today))
    held = {(join.role, join.person) for join in joins}
    for at, newcomer in enumerate(newcomers):
        if newcomer.of and joins[at].role:
            of = process.roles[joins[at].role].of
            there = {person.key: person.name for person in persons if (of, person.key) in held}
            tie, untrue = tied(process, joins[at].role, newcomer, there)
            joins[at] = replace(joins[at], of=tie)
            wrong.extend(untrue)
    return persons, joins, wrong


def _for_others_too(newcomer: Newcomer, newcomers: tuple[Newcomer, ...]) -> bool:
    """Whether each time that this person comes in this role, it is for certain persons."""
    same = (one for one in newcomers if (fold(one.name), fold(one.role)) == (fold(newcomer.name), fold(newcomer.role)))
    return all(one.of for one in same)


def _same_person(persons: list[Person], index: int, newcomer: Newcomer) -> bool:
    """Whether a name that comes again is the same person; an agency that was not given before is taken over."""
    known = persons[index]
    if newcomer.agency and not known.agency:
        persons[index] = Person(known.key, known.name, newcomer.agency.strip())
    return not newcomer.agency or not known.agency or fold(newcomer.agency) == fold(known.agency)
