"""Agreeing afterwards: a person whose right an act went against lets it stand, on record."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from caseway.engine.case import NOTHING, Entry, Met
from caseway.engine.case.roster import Roster
from caseway.engine.names import nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import sight_of

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Effects, Incident
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
        effects=_released(case, command.seq, incident) if settles else NOTHING,
        agrees_to=command.seq,
        settles=settles,
    )
    return Accepted((entry,))


def _released(case: Case, seq: int, incident: Incident) -> Effects:
    """What the incident of entry `seq` does once agreed to. Where the case has gone on since, it takes nothing back."""
    held = incident.held
    newer = {name for name, cell in case.facts.items() if cell.noted[1] > seq}
    facts = tuple(fact for fact in held.facts if fact.adds or fact.name not in newer)
    if not _gone_on(case, seq, incident):
        return held._replace(facts=facts)
    clocks = tuple(change for change in held.clocks if isinstance(change, Met) and _ran(case, change.rule, held))
    return held._replace(facts=facts, moves=(), clocks=clocks, opens_round=False, clears=())


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
