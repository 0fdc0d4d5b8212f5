"""Replay: entries, folded in order of seq, are the case. Only recorded effects count; no rule is asked again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.case.answer import heard
from caseway.engine.case.entry import NOTHING, Ended, Joined, Met, Paused, Resumed, Started
from caseway.engine.case.renaming import adopted
from caseway.engine.case.rounds import noted_late, turned
from caseway.engine.case.state import Case, Clock, Holding, changed
from caseway.engine.case.times import Time, again
from caseway.engine.case.values import told

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from caseway.engine.case.entry import Effects, Entry
    from caseway.engine.case.sent import Sent
    from caseway.engine.case.times import Mark


def replay(entries: Iterable[Entry]) -> Case:
    """The case that these entries make. The first must open it; raises ValueError for none, or for a gap in seq.

    An entry that was a mistake says nothing: neither its facts nor its clocks nor its move. What was done later stands.
    """
    entries = tuple(entries)
    voided = mistakes(entries)
    case: Case | None = None
    for entry in effective(entries):
        case = fold(case, entry)
    if case is None:
        raise ValueError("a case begins with the entry that opens it")
    hidden = masked(entries)
    voids = {entry.seq: entry.by for entry in entries if entry.voids is not None}
    strangers = _strangers(case, entries, hidden)
    return replace(case, voided=voided, voids=voids, masked=hidden, strangers=strangers) if voided else case


def masked(entries: Sequence[Entry]) -> frozenset[int]:
    """The entries that were a mistake and whose content is shown to nobody."""
    voided = mistakes(entries)
    return frozenset(one.voids for one in entries if one.voids and one.masks and voided.get(one.voids) == one.seq)


def _strangers(case: Case, entries: Iterable[Entry], hidden: frozenset[int]) -> frozenset[str]:
    """Those who came into the case by entries that are masked, and by no other."""
    came = {person.key for entry in entries if entry.seq in hidden for person in entry.persons}
    return frozenset(came - {held.joined.person for held in case.holdings}) if came else frozenset()


def effective(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries as they count: those that were a mistake say nothing, and neither do those that only say so."""
    voided = mistakes(entries)
    if not voided:
        return tuple(entries)
    settled: set[int] = set()
    fallen = set(voided)
    found = []
    for entry in entries:
        to = entry.agrees_to
        if entry.seq in voided or entry.voids is not None or to in voided or to in settled:
            found.append(silent(entry))
            fallen.add(entry.seq)
        elif to is not None and entry.settles and _trusted_in_vain(entry, entries, voided):
            found.append(entry._replace(effects=NOTHING, settles=False))
            fallen.add(entry.seq)
        else:
            settled.update({to} if to is not None and entry.settles else ())
            found.append(_resting(entry, fallen))
    return tuple(found)


def _trusted_in_vain(settling: Entry, entries: Sequence[Entry], voided: Mapping[int, int]) -> bool:
    """Whether somebody in whose agreement it trusted had not agreed: that it was a mistake was said only later."""
    before = [one for one in entries[: settling.seq] if one.agrees_to == settling.agrees_to]
    agreed = {one.by for one in before if one.seq not in voided}
    return any(voided.get(one.seq, 0) > settling.seq and one.by not in agreed for one in before)


def mistakes(entries: Sequence[Entry]) -> dict[int, int]:
    """The entries that are voided, each with the entry that does it. To void a voiding is to take it back."""
    voided: dict[int, int] = {}
    for entry in reversed(entries):
        if entry.voids is not None and entry.seq not in voided:
            voided[entry.voids] = entry.seq
    return dict(sorted(voided.items()))


def silent(entry: Entry) -> Entry:
    """An entry that says nothing but that it is there; the persons whom it named are still known by name."""
    return entry._replace(
        effects=NOTHING, people=(), incident=None, agrees_to=None, voids=None, adoption=None,
        sent=None, returns=None,
    )  # fmt: skip


def _resting(entry: Entry, fallen: Collection[int]) -> Entry:
    """An entry without what clocks took from acts that have fallen."""
    if entry.adoption is None:
        return entry
    clocks = tuple(tick for tick in entry.effects.clocks if not (isinstance(tick, (Started, Met)) and tick.of in fallen))
    return entry._replace(effects=entry.effects._replace(clocks=clocks))


def fold(case: Case | None, entry: Entry) -> Case:
    """The case after one more entry; None before the first. Raises ValueError when `seq` does not follow.

    An entry that voids another cannot be folded alone: what it takes back is known only from all entries, so that
    needs `replay`.
    """
    if entry.voids is not None:
        raise ValueError(f"entry {entry.seq} voids entry {entry.voids}: replay all entries instead of folding one more")
    if case is None:
        if entry.kind != "opened" or entry.seq != 1:
            raise ValueError("a case begins with the entry that opens it")
        case = Case(
            id=entry.case, process=entry.process, version=entry.version, seq=0, opened=entry.day, origin=entry.origin
        )
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
    if entry.sent is not None or entry.returns is not None:
        changes["sent"] = _sent(case, entry)
    if entry.adoption is not None:
        case = adopted(case, entry, entry.adoption)
        changes["clocks"] = _ticked(case.clocks, entry.effects, entry.day)
        return changed(case, changes)
    _apply(case, entry.seq, entry.effects, entry, changes)
    return changed(case, changes)


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


def _sent(case: Case, entry: Entry) -> Mapping[int, Sent]:
    """Who has got which copy; of one that was never sent, since that was a mistake, nothing comes back."""
    if entry.sent is not None:
        return {**case.sent, entry.seq: entry.sent}
    return {
        seq: sent._replace(returned=entry.day) if seq == entry.returns else sent for seq, sent in case.sent.items()
    }  # fmt: skip


def _agreed(case: Case, entry: Entry) -> Mapping[int, object]:
    seq = entry.agrees_to or 0
    incident = case.incidents[seq]
    others = {number: held for number, held in case.incidents.items() if number != seq}
    return others if entry.settles else {**others, seq: replace(incident, agreed=(*incident.agreed, entry.by))}


def _apply(case: Case, seq: int, effects: Effects, entry: Entry, changes: dict[str, object]) -> None:
    did = effects.occurrence
    day = did.day if did else entry.day
    if effects.opens_round:
        changes.update(turned(case, (day, seq)))
        case = changed(case, changes)
    if effects.clears:
        changes.update(_cleared(case, effects.clears, (day, seq)))
        case = changed(case, changes)
    if effects.facts:
        changes.update(_noted(case, effects, day, seq))
    if did is not None:
        time = Time(day, seq, did.person, did.role)
        changes["done"] = {**case.done, did.action: again(case.done.get(did.action), time)}
    if effects.moves:
        changes.update(_moved(case, effects, (day, seq)))
    if effects.answers:
        changes["answers"] = heard(case.answers, effects.answers)
    if effects.clocks:
        changes["clocks"] = _ticked(case.clocks, effects, day)


def _moved(case: Case, effects: Effects, mark: Mark) -> dict[str, object]:
    moves = {move.track: move for move in effects.moves}
    acted = moves if effects.occurrence is not None else {}
    going = {track for track, move in moves.items() if not move.ends}
    return {
        "stages": {**case.stages, **{track: move.to for track, move in moves.items()}},
        "moved": {**case.moved, **dict.fromkeys(acted, mark)},
        "came_from": {**case.came_from, **{track: move.source for track, move in acted.items() if move.source != move.to}},
        "over_tracks": (case.over_tracks | moves.keys()) - going,
    }


def _cleared(case: Case, names: tuple[str, ...], mark: Mark) -> dict[str, object]:
    gone = {name: (mark[0], case.facts[name]) for name in names if name in case.facts}
    undone = {name: replace(done, cleared=max(done.cleared, mark)) for name in names if (done := case.done.get(name))}
    return {
        "facts": {name: cell for name, cell in case.facts.items() if name not in gone},
        "taken": {**case.taken, **gone},
        "done": {**case.done, **undone},
    }


def _noted(case: Case, effects: Effects, day: date, seq: int) -> dict[str, object]:
    """The facts of an act. What was so in a round that is over, or was taken back after that day, is not so now."""
    facts, taken, over = dict(case.facts), case.taken, case.over
    for fact in effects.facts:
        gone, cell = taken.get(fact.name, (None, None))
        if fact.keep == "round" and case.rounds and day < case.rounds[-1][0]:
            over = noted_late(replace(case, over=over), fact, day, seq)
        elif gone is not None and day < gone:
            taken = {**taken, fact.name: (gone, told(cell, fact, day, seq))}
        else:
            facts[fact.name] = told(facts.get(fact.name), fact, day, seq)
    return {"facts": facts, "taken": taken, "over": over}


def _ticked(clocks: Mapping[str, Clock], effects: Effects, day: date) -> Mapping[str, Clock]:
    ticked = dict(clocks)
    for change in effects.clocks:
        if isinstance(change, Started):
            ticked[change.rule] = Clock(change.since or day, change.limit, start=change.start, at=change.at)
        elif change.rule not in ticked:
            continue
        elif isinstance(change, Ended):
            del ticked[change.rule]
        elif isinstance(change, Met):
            met = ticked[change.rule].met
            done = change.day or day
            ticked[change.rule] = replace(ticked[change.rule], met=done if met is None else min(met, done))
        elif isinstance(change, Paused):
            ticked[change.rule] = replace(ticked[change.rule], paused=change.since)
        elif isinstance(change, Resumed):
            ticked[change.rule] = _went_on(ticked[change.rule], change, day)
        else:
            ticked[change.rule] = replace(ticked[change.rule], stretched=change.still)
    return ticked


def _went_on(clock: Clock, change: Resumed, day: date) -> Clock:
    """The clock with the days given back. One that does not stand still, as its pause was a mistake, gets none."""
    if clock.paused is None:
        return clock
    return replace(clock, limit=change.limit, at=change.at, paused=None, pauses=(*clock.pauses, (clock.paused, day)))
