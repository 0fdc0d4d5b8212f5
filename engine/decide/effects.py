"""The effects of an act: facts, moves and clocks, gathered into the entry that will be appended."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from caseway.engine.case import (
    NOTHING,
    Departure,
    Effects,
    Entry,
    Incident,
    Met,
    Move,
    Occurrence,
    Recorded,
    Started,
    Stretched,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action
    from caseway.engine.case import Case, Clock, Value
    from caseway.engine.case.entry import Departing
    from caseway.engine.decide.verdict import Verdict
    from caseway.engine.decide.when import When
    from caseway.engine.rules import Situation
    from caseway.engine.rules.deadline import Deadline


Running: TypeAlias = "Sequence[tuple[Deadline, Clock]]"


def entry(
    process: Process,
    action: Action,
    situation: Situation,
    when: When,
    facts: Mapping[str, Value],
    given: Mapping[str, str],
    verdict: Verdict,
    *,
    afterwards: bool,
) -> Entry:
    """The entry of an accepted act. Effects of an act against a right are held back until those whose right it is agree."""
    case, day, person, role = situation.case, situation.day, situation.person, situation.role
    running = _running(action, case, day) if action.meets else ()
    departures = [*verdict.departures, *_late(running, case, person, day, given)] if running else verdict.departures
    effects = Effects(
        Occurrence(action.name, person, role, day),
        _recorded(process, action, situation, facts) if facts else (),
        _moves(process, case, action, day),
        (*_clocks(action, case, day, running), *verdict.stretched) if action.starts or running or verdict.stretched else (),
        opens_round(action, case, day),
        _clears(action, case, day) if action.clears and not case.ended else (),
    )
    incident = None
    if verdict.rights or verdict.whose:
        right_of = tuple(dict.fromkeys((*verdict.whose, *(role for rule in verdict.rights for role in rule.right_of))))
        entitled = tuple(dict.fromkeys(key for role in right_of for key in situation.standing.principals(role)))
        rules = tuple(rule.name for rule in verdict.rights)
        incident = Incident(action.name, rules, right_of, effects, entitled=entitled)
    return Entry(
        case.seq + 1,
        "acted",
        person,
        role,
        when.moment,
        day,
        when.recorded,
        action.name,
        situation.roles[role],
        NOTHING if incident else effects,
        departures=tuple(departures),
        incident=incident,
        warnings=_warnings(case, action, facts, day) if day < case.moved else (),
        afterwards=afterwards,
    )


def _warnings(case: Case, action: Action, facts: Mapping[str, Value], day: date) -> tuple[str, ...]:
    """What somebody should know who records an old act: that it does not count for what goes on now."""
    if day < case.began[0]:
        return ("earlier round",)
    done = case.done.get(action.name)
    gone = any(day < case.taken[name][0] for name in facts if name in case.taken)
    return ("taken back",) if gone or (done is not None and day < done.cleared[0]) else ()


def _recorded(process: Process, action: Action, situation: Situation, facts: Mapping[str, Value]) -> tuple[Recorded, ...]:
    principals, recorded = situation.standing.principals, []
    for name, value in facts.items():
        fact = action.notes[name]
        subjects = principals(fact.about) or principals(process.concerns)
        recorded.append(Recorded(name, value, subjects[0] if subjects else "", fact.keep, fact.adds))
    return tuple(recorded)


def _moves(process: Process, case: Case, action: Action, day: date) -> tuple[Move, ...]:
    track = process.track
    stage = case.stages[track.name]
    if stage in track.ends and stage not in action.open_in:
        return ()
    to = track.to(action.name, stage) or track.target(action.name)
    if to is None or day < case.moved:
        return ()  # what happened before the case came to where it is does not take it back
    return (Move(track.name, stage, to, to in track.ends),)


def opens_round(action: Action, case: Case, day: date) -> bool:
    """Whether the act begins a round, and so finds nothing of the one before; what it clears is gone only afterwards."""
    return action.opens_round and day >= case.moved and not case.ended


def _clears(action: Action, case: Case, day: date) -> tuple[str, ...]:
    """What is taken back: nothing that was said or done after that day."""
    if day >= case.moved:
        return action.clears
    return tuple(name for name in action.clears if (cell := case.facts.get(name)) is not None and cell.since <= day)


def _started_later(case: Case, rule: Deadline, day: date) -> bool:
    clock = case.clocks.get(rule.name)
    return clock is not None and clock.since > day


def _clocks(action: Action, case: Case, day: date, running: Running) -> list[Started | Met | Stretched]:
    ticks: list[Started | Met | Stretched] = []
    if not case.ended:
        ticks.extend([Started(rule.name, rule.limit(day)) for rule in action.starts if not _started_later(case, rule, day)])
        ticks.extend([Met(rule.name) for rule, _ in running])
    return ticks


def _late(running: Running, case: Case, person: str, day: date, given: Mapping[str, str]) -> list[Departure]:
    late = []
    for rule, clock in running:
        if day > clock.limit:
            how: Departing = "late as booked" if clock.stretched and _by_the_booked_day(rule, case, day) else "late"
            late.append(Departure(rule.name, rule.strength, how, person, given.get(rule.name, ""), clock.limit))
    return late


def _by_the_booked_day(rule: Deadline, case: Case, day: date) -> bool:
    cells = (case.facts.get(fact) for fact in rule.dates.values())
    return any(cell is not None and isinstance(cell.value, date) and day <= cell.value for cell in cells)


def _running(action: Action, case: Case, day: date) -> Running:
    """The clocks that this action meets: those that run, and had started by then."""
    running = []
    for rule in action.meets:
        clock = case.clocks.get(rule.name)
        if clock is not None and clock.met is None and clock.since <= day:
            running.append((rule, clock))
    return running
