"""Agreeing afterwards: a person whose right an act went against lets it stand, on record."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from caseway.engine.case import NOTHING, Cell, Entry, Met, Stretched, Time
from caseway.engine.case.roster import Roster
from caseway.engine.case.state import changed
from caseway.engine.decide.carried import started_by
from caseway.engine.decide.effects import overtaken
from caseway.engine.decide.pauses import paused
from caseway.engine.names import nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import sight_of

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Effects, Incident, Tick
    from caseway.engine.commands import Agree

TOO_LONG = 10**9


def agree(process: Process, case: Case, command: Agree, now: datetime) -> Outcome:
    """Record that a person agrees; with the last one the act takes effect, and moves the track if it is still there."""
    roster = Roster(case.people, case.strangers)
    by = roster.get(command.by)
    if by is None:
        return Refused("agree", (Reason("unknown person", command.by, guess=nearest(command.by, roster) or ""),))
    incident = case.incidents.get(command.seq)
    if incident is None:
        return Refused(
            "agree",
            (
                Reason(
                    "no incident",
                    str(command.seq) if abs(command.seq) < TOO_LONG else "",
                    detail=", ".join(map(str, case.incidents)),
                ),
            ),
        )
    day = civil_day(now, process.zone)
    standing = Standing(case, day, process.derived)
    waiting, unheard = standing.yet_to_agree(incident), standing.unheard(incident)
    entitled = {*incident.entitled, *standing.entitled(incident.right_of, incident.about)}
    if by not in waiting and (waiting or unheard or by not in entitled):
        told = sight_of(process, case, by, day).rules.issuperset(incident.rules)
        names = ", ".join(case.people[person].name for person in waiting) if told else ""
        return Refused("agree", (Reason("not waiting", case.people[by].name, detail=names),))
    settles = waiting in ((by,), ()) and not unheard
    role = next((role for role in incident.right_of if by in standing.principals(role)), incident.right_of[0])
    moment = now.astimezone(UTC)
    entry = Entry(
        seq=case.seq + 1,
        kind="agreed",
        by=by,
        role=role,
        happened=moment,
        day=day,
        recorded=moment,
        action=incident.action,
        effects=_released(process, case, command.seq, incident) if settles else NOTHING,
        agrees_to=command.seq,
        settles=settles,
    )
    return Accepted((entry,))


def _released(process: Process, case: Case, seq: int, incident: Incident) -> Effects:
    """What the incident of entry `seq` does once agreed to. Where the case has gone on since, it takes nothing back."""
    held = incident.held
    newer = {name for name, cell in case.facts.items() if cell.noted[1] > seq}
    facts = tuple(fact for fact in held.facts if fact.adds or fact.name not in newer)
    if not _gone_on(case, seq, incident):
        moved = any(adopted > seq for adopted in case.adoptions)
        return held._replace(facts=facts, clocks=_under_this_version(process, case, seq, held) if moved else held.clocks)
    clocks = tuple(change for change in held.clocks if isinstance(change, Met) and _ran(case, change.rule, held))
    return held._replace(facts=facts, moves=(), clocks=clocks, opens_round=False, clears=())


def _under_this_version(process: Process, case: Case, seq: int, held: Effects) -> tuple[Tick, ...]:
    """What an act of an earlier version does to the clocks: what its rules do now, and of what it held the rest."""
    did = held.occurrence
    action = process.actions.get(did.action) if did is not None else None
    if did is None or action is None:
        return ()
    time = Time(did.day, seq, did.person, did.role)
    noted = {fact.name: Cell(fact.value, fact.about, did.day, fact.keep, seq) for fact in held.facts}
    known = changed(case, {"facts": {**case.facts, **noted}})
    starting = (rule for rule in action.starts if not overtaken(case, rule, did.day))
    started = (started_by(process, rule, known, action.name, time) for rule in starting)
    ticks: list[Tick] = [tick._replace(of=0) for tick in started if tick is not None]
    begun = {tick.rule for tick in ticks}
    running = {name for name, clock in case.clocks.items() if clock.since <= did.day}
    ticks.extend(Met(rule.name) for rule in action.meets if rule.name in running - begun)
    ticks.extend(tick for tick in held.clocks if isinstance(tick, Stretched) and tick.rule in process.rules)
    ticks.extend(paused(process, case, ticks, held.moves, did.day) if process.pauses else ())
    return tuple(ticks)


def _gone_on(case: Case, seq: int, incident: Incident) -> bool:
    """Whether the case has moved since that entry, or the same has been done again, as it should be."""
    again = case.done.get(incident.action)
    tracks = [move.track for move in incident.held.moves] or case.stages
    return any(case.moved[track][1] > seq for track in tracks if track in case.moved) or (
        again is not None and any(time.seq > seq for time in again.times)
    )


def _ran(case: Case, rule: str, held: Effects) -> bool:
    """Whether the clock ran when the act was done: one that started later is not met by it."""
    clock = case.clocks.get(rule)
    return clock is not None and held.occurrence is not None and clock.since <= held.occurrence.day
