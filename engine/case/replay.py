"""Replay: entries, folded in order of seq, are the case. Only recorded effects count; no rule is asked again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.case.entry import Joined, Met, Started
from caseway.engine.case.state import Case, Clock, Done, Holding
from caseway.engine.case.values import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from caseway.engine.case.entry import Effects, Entry, Occurrence
    from caseway.engine.case.values import Cell


def replay(entries: Iterable[Entry]) -> Case:
    """The case that these entries make. The first must open it; raises ValueError for none, or for a gap in seq."""
    case: Case | None = None
    for entry in entries:
        case = fold(case, entry)
    if case is None:
        raise ValueError("a case begins with the entry that opens it")
    return case


def fold(case: Case | None, entry: Entry) -> Case:
    """The case after one more entry; None before the first. Raises ValueError when `seq` does not follow."""
    if case is None:
        if entry.kind != "opened" or entry.seq != 1:
            raise ValueError("a case begins with the entry that opens it")
        case = Case(id=entry.case, process=entry.process, version=entry.version, seq=0, opened=entry.day)
    if entry.seq != case.seq + 1:
        raise ValueError(f"entry {entry.seq} cannot follow entry {case.seq}")
    changes: dict[str, object] = {"seq": entry.seq}
    if entry.persons:
        changes["people"] = {**case.people, **{person.key: person for person in entry.persons}}
    if entry.people:
        changes["holdings"] = _held(case.holdings, entry)
    if entry.incident is not None:
        changes["incidents"] = {**case.incidents, entry.seq: entry.incident}
    if entry.agrees_to is not None:
        changes["incidents"] = _agreed(case, entry)
    _apply(case, entry.seq, entry.effects, entry, changes)
    return replace(case, **changes)  # type: ignore[arg-type]


def before(case: Case, *, opens_round: bool, clears: tuple[str, ...]) -> tuple[Mapping[str, Cell], Mapping[str, Done]]:
    """The facts and the actions done that an act finds.

    A new round starts with the facts that are kept for the case and nothing done yet; what is cleared is gone.
    """
    facts, done = case.facts, case.done
    if opens_round:
        facts = {name: cell for name, cell in facts.items() if cell.keep == "case"}
        done = {action: replace(times, first=None, last=None) for action, times in done.items()}
    if clears:
        facts = {name: cell for name, cell in facts.items() if name not in clears}
        undone = {action: replace(done[action], first=None, last=None) for action in clears if action in done}
        done = {**done, **undone}
    return facts, done


def _held(holdings: tuple[Holding, ...], entry: Entry) -> tuple[Holding, ...]:
    for change in entry.people:
        if isinstance(change, Joined):
            holdings = (*holdings, Holding(entry.seq, change))
        else:
            holdings = tuple(
                replace(holding, joined=replace(holding.joined, until=change.last_day))
                if holding.joined.person == change.person
                and change.role in ("", holding.joined.role)
                and (holding.joined.until is None or holding.joined.until > change.last_day)
                else holding
                for holding in holdings
            )
    return holdings


def _agreed(case: Case, entry: Entry) -> Mapping[int, object]:
    seq = entry.agrees_to or 0
    incident = case.incidents[seq]
    others = {number: held for number, held in case.incidents.items() if number != seq}
    return others if entry.settles else {**others, seq: replace(incident, agreed=(*incident.agreed, entry.by))}


def _apply(case: Case, seq: int, effects: Effects, entry: Entry, changes: dict[str, object]) -> None:
    if effects.opens_round:
        changes["round"] = case.round + 1
    facts, done = before(case, opens_round=effects.opens_round, clears=effects.clears)
    day = effects.occurrence.day if effects.occurrence else entry.day
    if effects.facts:
        facts = {**facts, **{fact.name: told(facts.get(fact.name), fact, day, seq) for fact in effects.facts}}
    if effects.occurrence is not None:
        times = done.get(effects.occurrence.action)
        now = effects.occurrence
        done = {
            **done,
            now.action: Done(
                first_ever=_earlier(times.first_ever if times else None, now),
                last_ever=_later(times.last_ever if times else None, now),
                first=_earlier(times.first if times else None, now),
                last=_later(times.last if times else None, now),
                seq=seq if times is None or now.day >= times.last_ever.day else times.seq,
            ),
        }
    if facts is not case.facts:
        changes["facts"] = facts
    if done is not case.done:
        changes["done"] = done
    if effects.moves:
        changes["stages"] = {**case.stages, **{move.track: move.to for move in effects.moves}}
        if effects.occurrence is not None:
            changes["moved"], changes["moved_by"] = day, seq
        changes["ended"] = all(move.ends for move in effects.moves)
    if effects.clocks:
        changes["clocks"] = _ticked(case.clocks, effects, day)


def _earlier(known: Occurrence | None, now: Occurrence) -> Occurrence:
    return now if known is None or now.day < known.day else known


def _later(known: Occurrence | None, now: Occurrence) -> Occurrence:
    return now if known is None or now.day >= known.day else known


def _ticked(clocks: Mapping[str, Clock], effects: Effects, day: date) -> Mapping[str, Clock]:
    ticked = dict(clocks)
    for change in effects.clocks:
        if isinstance(change, Started):
            ticked[change.rule] = Clock(day, change.limit)
        elif change.rule not in ticked:
            continue
        elif isinstance(change, Met):
            ticked[change.rule] = replace(ticked[change.rule], met=day)
        else:
            ticked[change.rule] = replace(ticked[change.rule], stretched=change.still)
    return ticked
