"""What a rule sees of a situation by what it declares to read, and the days on which it can come to see something else."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseway.engine.case.answer import standing as answers_by
from caseway.engine.rules.roll import Roll
from caseway.engine.rules.rows import listed, rows_of
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from caseway.engine.case import Case, Value
    from caseway.engine.rules.reads import FactRead, Reads
    from caseway.engine.rules.situation import Situation

Seen = Mapping[tuple[str, Hashable], Hashable]
"""For each thing declared (what sort it is of, and which), what of it is seen."""


def seen(reads: Reads, situation: Situation) -> Seen:
    """What is seen. In two situations of one action in which this is the same, the rule gives the same answer."""
    case, day = situation.case, situation.day
    found: dict[tuple[str, Hashable], Hashable] = {}
    for read in reads.facts:
        found["facts", read] = _of_fact(read, situation.value(read.fact), situation)
    for read in reads.given:
        found["given", read] = _of_fact(read, situation.given.get(read.fact), situation)
    found.update(_of_actions(reads, situation))
    for read in reads.last:
        found["last", read] = _of_fact(read, situation.last_value(read.fact), situation)
    for name in reads.clocks:
        clock = case.clocks.get(name)
        found["clocks", name] = (clock, day >= clock.since, day > clock.limit) if clock is not None else None
    for name in reads.consents:
        said = (*case.answers.get(name, ()), *(one for one in situation.answers if one.consent == name))
        counting = answers_by(said, day, situation.moment)
        found["consents", name] = tuple((answer, answer.holds(day)) for answer in counting.values())
    found.update(_of_people(reads, situation))
    if reads.today:
        found["today", ""] = day
    return found


def _of_people(reads: Reads, situation: Situation) -> Iterator[tuple[tuple[str, Hashable], Hashable]]:
    standing = situation.standing
    for role in reads.holders:
        yield ("holders", role), tuple((one, standing.held_for(role, one)) for one in standing.principals(role))
    if reads.acting:
        yield ("acting", reads.acting), situation.role if situation.role in reads.acting else ""
    if reads.leaving:
        named = (situation.value(read.fact) for read in reads.facts if read.how == "people" and not read.columns)
        listed = {person for people in named if isinstance(people, tuple) for person in people if isinstance(person, str)}
        yield ("leaving", ""), frozenset(listed & standing.gone)
    if reads.everyone:
        yield ("everyone", ""), frozenset(standing.present)
    if reads.person:
        yield ("person", ""), situation.person


def _of_actions(reads: Reads, situation: Situation) -> Iterator[tuple[tuple[str, Hashable], Hashable]]:
    for action in reads.done:
        yield ("done", action), situation.done(action) is not None
    for action in reads.days:
        time = situation.done(action)
        yield ("days", action), time.day if time is not None else None
    for action in reads.ever:
        done = situation.case.done.get(action)
        times = tuple(time for time in done.times if time.day <= situation.day) if done is not None else ()
        yield ("ever", action), (times, situation.since)


def _of_fact(read: FactRead, value: Value | None, situation: Situation) -> Hashable:
    match read.how:
        case "value":
            return next((str(one) for one in read.values if one == value), None)
        case "filled":
            return not blank(value)
        case "noted":
            return value is not None
        case "said":
            return repr(value)
        case "people":
            return _roll(read, read.columns).people(value)
        case "cells":
            return tuple(tuple(blank(row.get(column)) for column in read.columns) for row in rows_of(value))
        case "listed":
            column, *state = read.columns
            rows = rows_of(value)
            counting = tuple(row for row in rows if not state or not row.get(state[0]) or row[state[0]] in read.values)
            return tuple(listed(counting, column))
        case "signatures":
            person, on, *state = read.columns
            return frozenset(_roll(read, (person, *state)).days(value, on, situation.day).items())
        case "date":
            cell = situation.known.get(read.fact)
            before = cell.value if cell is not None and type(cell.value) is date else None
            return value if type(value) is date else None, before, before is not None and situation.day <= before


def _roll(read: FactRead, columns: Sequence[str]) -> Roll:
    person, state, *_ = (*columns, "", "")
    return Roll(read.fact, person, state, tuple(map(str, read.values)))


def instants(
    reads: Reads, case: Case, derived: Mapping[str, str], given: Mapping[str, Value] | None = None
) -> tuple[date, ...]:
    """The days from each of which on more, or something else, is seen in a case that stays as it is, in order.

    `derived` is that of the process: for each derived role, the action whose doer holds it. `given` are the facts of the
    act. What reads `today` may see something else on any day.
    """
    found = {case.opened, *(began for began, _ in case.rounds)}
    for read in reads.facts | reads.last:
        found.update(_of_value(read, given.get(read.fact) if given else None))
        for facts in (case.facts, *(one.facts for one in case.over if read in reads.last)):
            cell = facts.get(read.fact)
            for since, value in ((cell.since, cell.value), *cell.earlier) if cell is not None else ():
                found.update((since, *_of_value(read, value)))
    people = reads.holders | reads.acting
    of_roles = derived.values() if reads.acting else (derived[role] for role in reads.holders if role in derived)
    for action in (*reads.done, *reads.days, *reads.ever, *of_roles):
        done = case.done.get(action)
        if done is not None:
            found.update((*(time.day for time in done.times), done.cleared[0]))
    if people or reads.leaving or reads.everyone:
        for held in case.holdings:
            found.add(held.joined.since)
            if held.joined.until is not None:
                found.add(_next(held.joined.until))
    found.update(_of_clocks(reads, case), _of_answers(reads, case))
    return tuple(sorted(found))


def _of_clocks(reads: Reads, case: Case) -> Iterator[date]:
    for name in reads.clocks:
        clock = case.clocks.get(name)
        if clock is not None:
            yield from (clock.since, _next(clock.limit))


def _of_answers(reads: Reads, case: Case) -> Iterator[date]:
    """A no counts from its moment, so that it counts for the whole of the next day only."""
    for name in reads.consents:
        for answer in case.answers.get(name, ()):
            yield from (answer.day, _next(answer.day))
            if answer.until is not None:
                yield _next(answer.until)


def _of_value(read: FactRead, value: Value | None) -> Iterator[date]:
    """The days that a value names, where it counts whether they have come."""
    if read.how == "date" and type(value) is date:
        yield _next(value)
    if read.how == "signatures":
        yield from (there for row in rows_of(value) if isinstance(there := row.get(read.columns[1]), date))


def _next(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day
