"""The effects of an act: facts, moves and clocks, gathered into the entry that will be appended."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from caseway.engine.case import (
    NOTHING,
    Departure,
    Effects,
    Ended,
    Entry,
    Incident,
    Met,
    Move,
    Occurrence,
    Recorded,
)
from caseway.engine.decide.pauses import paused
from caseway.engine.machine import BACK

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action, Fact
    from caseway.engine.case import Case, Clock, Tick, Value
    from caseway.engine.case.entry import Departing
    from caseway.engine.decide.verdict import Verdict
    from caseway.engine.decide.when import When
    from caseway.engine.rules import Clocked, Situation
    from caseway.engine.rules.standing import Standing


Running: TypeAlias = "Sequence[tuple[Clocked, Clock]]"


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
    begun = _begun(action, case, day) if action.meets else ()
    running, met = [(rule, clock) for rule, clock in begun if clock.met is None], [rule.name for rule, _ in begun]
    departures = (
        [*verdict.departures, *_late(running, case, person, day, when.moment, given)] if running else verdict.departures
    )
    moves = _moves(process, action, situation) if action.to else ()
    clears = _clears(action, situation) if action.clears and not case.ended else ()
    gone = [name for name in clears if name not in facts]
    dropped = [rule.name for rule in action.drops if rule.ended_by(gone) and _runs(case, rule, day)] if gone else ()
    ticks: tuple[Tick, ...] = tuple(Ended(name) for name in dropped if name not in met)
    if action.starts or met or verdict.stretched or (moves and process.pauses):
        ticks += _clocks(process, action, situation, met, moves, verdict)
    effects = Effects(
        Occurrence(action.name, person, role, day),
        _recorded(process, action, situation, facts) if facts else (),
        moves,
        ticks,
        situation.opens_round,
        clears,
        situation.answers,
    )
    incident = None
    if verdict.rights or verdict.whose:
        right_of = tuple(
            dict.fromkeys((*verdict.whose, *(role for rule in verdict.rights for role in rule.belongs_to(situation))))
        )
        about = _about(situation, verdict)
        entitled = situation.standing.entitled(right_of, about)
        rules = tuple(rule.name for rule in verdict.rights)
        incident = Incident(action.name, rules, right_of, effects, entitled=entitled, about=about)
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
        warnings=_warnings(situation, action, facts) if situation.late or situation.of_earlier_round else (),
        afterwards=afterwards,
    )


def _about(situation: Situation, verdict: Verdict) -> tuple[str, ...]:
    """Those whose right alone an act went against, where that is known of every right; else nobody in particular."""
    known = [rule.concerns(situation) for rule in verdict.rights]
    return () if verdict.whose or not all(known) else tuple(dict.fromkeys(one for some in known for one in some))


def _warnings(situation: Situation, action: Action, facts: Mapping[str, Value]) -> tuple[str, ...]:
    """What somebody should know who records an old act: that it does not count for what goes on now."""
    if situation.of_earlier_round:
        return ("earlier round",)
    case, day = situation.case, situation.day
    done = case.done.get(action.name)
    gone = any(day < case.taken[name][0] for name in facts if name in case.taken)
    return ("taken back",) if gone or (done is not None and day < done.cleared[0]) else ()


def _recorded(process: Process, action: Action, situation: Situation, facts: Mapping[str, Value]) -> tuple[Recorded, ...]:
    recorded = []
    for name, value in facts.items():
        fact = action.notes[name]
        recorded.append(Recorded(name, value, about_whom(process, situation.standing, fact), fact.keep, fact.adds))
    return tuple(recorded)


def about_whom(process: Process, standing: Standing, fact: Fact) -> str:
    """The key of whom a fact is about; of several who hold the role that it concerns, it is about nobody in particular."""
    people = standing.principals(fact.about) or standing.principals(process.concerns)
    return people[0] if len(people) == 1 else ""


def _moves(process: Process, action: Action, situation: Situation) -> tuple[Move, ...]:
    """Where the act leads. What happened before a track came to where it is does not take it anywhere."""
    case, moves = situation.case, []
    for name, target in action.to.items():
        track, stage = process.tracks[name], case.stages[name]
        over = stage in track.ends and not action.after_end and stage not in action.open_in.get(name, ())
        if over or (situation.late and situation.day < case.moved_on((name,))):
            continue
        to = track.to(action.name, stage, case.came_from.get(name, "")) or (target if target != BACK else None)
        if to is not None:
            moves.append(Move(name, stage, to, to in track.ends))
    return tuple(moves)


def _clears(action: Action, situation: Situation) -> tuple[str, ...]:
    """What is taken back: nothing that was said or done after that day."""
    if not situation.late:
        return action.clears
    facts, done, day = situation.case.facts, situation.case.done, situation.day
    return tuple(
        name for name in action.clears
        if (name in facts and facts[name].noted[0] <= day) or (name in done and done[name].by(day) is not None)
    )  # fmt: skip


def _runs(case: Case, rule: Clocked, day: date) -> bool:
    clock = case.clocks.get(rule.name)
    return clock is not None and clock.met is None and clock.since <= day


def overtaken(case: Case, rule: Clocked, day: date) -> bool:
    """Whether a clock from that day would tell nothing: it began anew since, or what it waits for was done since."""
    clock, done = case.clocks.get(rule.name), case.done.get(rule.must)
    later = clock is not None and clock.since > day and not rule.first
    return later or (done is not None and done.times[-1].day > day)


def _clocks(
    process: Process, action: Action, situation: Situation, met: Sequence[str], moves: Sequence[Move], verdict: Verdict
) -> tuple[Tick, ...]:
    case, day = situation.case, situation.day
    ticks: list[Tick] = []
    if not case.ended:
        for rule in action.starts:
            started = None if overtaken(case, rule, day) else rule.start(situation)
            if started is not None:
                ticks.append(started)
    again = {tick.rule for tick in ticks}
    ticks.extend([Met(name) for name in met if name not in again])
    ticks.extend(verdict.stretched)
    if process.pauses:
        ticks.extend(paused(process, case, ticks, moves, day))
    return tuple(ticks)


def _late(
    running: Running, case: Case, person: str, day: date, moment: datetime, given: Mapping[str, str]
) -> list[Departure]:
    late = []
    for rule, clock in running:
        if not rule.free and clock.paused is None and (day > clock.limit if clock.at is None else moment > clock.at):
            how: Departing = "late as booked" if clock.stretched and _by_the_booked_day(rule, case, day) else "late"
            late.append(Departure(rule.name, rule.strength, how, person, given.get(rule.name, ""), clock.limit))
    return late


def _by_the_booked_day(rule: Clocked, case: Case, day: date) -> bool:
    cells = (case.facts.get(fact) for fact in rule.dates.values())
    return any(cell is not None and isinstance(cell.value, date) and day <= cell.value for cell in cells)


def _begun(action: Action, case: Case, day: date) -> Running:
    """The clocks that wait for this action and had started by then.

    One that is met already counts, too: should what met it turn out to be a mistake, this has met it.
    """
    begun = []
    for rule in action.meets:
        clock = case.clocks.get(rule.name)
        if clock is not None and clock.since <= day:
            begun.append((rule, clock))
    return begun
