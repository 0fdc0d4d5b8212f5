"""Clocks carried into another version: what runs keeps its limit, what has no rule any more ends, and what is new starts.

A limit that was counted stands, whatever the new version would count: people were told it. A rule that the earlier version
did not have counts from the day on which what starts it was done, even if its time has run out since.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.case import BEGINNING, Ended, Met, Paused, Resumed, Started
from caseway.engine.case.state import changed
from caseway.engine.periods import first_moment, moved
from caseway.engine.rules import Clocked, Situation
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Cell, Clock, Tick, Time, Value


def carried(process: Process, new: Process, case: Case, day: date) -> tuple[Tick, ...]:
    """What becomes of the clocks of a case that comes from one version to another on a day.

    `case` has the names and the stages of the new version already.
    """
    before = {now: rule for name, rule in process.rules.items() if (now := new.successor("rules", name)) is not None}
    kept: dict[str, Clock] = {}
    ticks: list[Tick] = []
    for name, clock in case.clocks.items():
        if _goes_on(before.get(name), new, name):
            kept[name] = clock
        else:
            ticks.append(Ended(name))
    still = {name for track, stage in case.stages.items() for name in new.tracks[track].pauses.get(stage, ())}
    for name, rule in new.rules.items():
        if isinstance(rule, Clocked) and name not in kept and not _had_its_time(before.get(name), new, name):
            so_far = list(_so_far(new, rule, case, day))
            ticks.extend(so_far)
            if name in still and so_far and isinstance(so_far[-1], Started):
                ticks.append(Paused(name, day))
    ticks.extend(tick for name, clock in kept.items() for tick in _held_up(new, name, clock, name in still, day))
    return tuple(ticks)


def _goes_on(old: object, new: Process, name: str) -> bool:
    """Whether a rule waits for the same in the same way, so that its clock is still about the same thing."""
    rule = new.rules.get(name)
    return (
        isinstance(rule, Clocked) and isinstance(old, Clocked) and type(old) is type(rule)
        and new.successor("actions", old.must) == rule.must
    )  # fmt: skip


def _had_its_time(old: object, new: Process, name: str) -> bool:
    """Whether the earlier version had the rule too, so that its clock would have been started when it was to start."""
    rule = new.rules[name]
    if not _goes_on(old, new, name) or not isinstance(old, Clocked) or not isinstance(rule, Clocked):
        return False
    return {new.successor("actions", action) for action in old.starts_on} >= set(rule.starts_on)


def _so_far(new: Process, rule: Clocked, case: Case, day: date) -> Iterator[Tick]:
    """What the acts that were done have made of a clock: each with its entry, so that it falls with what was a mistake."""
    actions = dict.fromkeys((*rule.starts_on, rule.must))
    acts = sorted(((time, action) for action in actions for time in _times(case, action, day)), key=lambda one: one[0][:2])
    for time, action in acts:
        started = started_by(new, rule, case, action, time) if action in rule.starts_on else None
        if started is not None:
            yield started
        elif action == rule.must:
            yield Met(rule.name, time.day, time.seq)


def started_by(process: Process, rule: Clocked, case: Case, action: str, time: Time) -> Started | None:
    """The clock that an older act sets going, with its day and its entry; None when it sets none going.

    Of an older act the day is known and not the hour, so that hours count from its end.
    """
    moment = first_moment(moved(time.day, 1), process.zone)
    facts = {name: value for name, cell in case.facts.items() for value in _noted_by(cell, time)}
    standing = Standing(case, time.day, process.derived)
    before = {
        name: replace(done, times=tuple(one for one in done.times if one[:2] < time[:2])) for name, done in case.done.items()
    }
    since = max((mark for mark in case.rounds if mark <= time[:2]), default=BEGINNING)
    situation = Situation(
        changed(case, {"done": before}), action, time.person, time.role, {}, time.day, moment, facts, case.facts, since,
        False, standing,
    )  # fmt: skip
    started = rule.start(situation)
    return started._replace(since=time.day, of=time.seq) if started is not None else None


def _noted_by(cell: Cell, time: Time) -> Iterator[Value]:
    """What an act noted in a fact itself, as far as that is known still."""
    if cell.seq == time.seq:
        yield cell.value
    else:
        yield from [value for since, value in cell.earlier if since == time.day][-1:]


def _times(case: Case, action: str, day: date) -> Iterator[Time]:
    """Every time by that day that an action was done, but for those that were taken back."""
    done = case.done.get(action)
    if done is not None:
        yield from (time for time in done.times if time.day <= day and time[:2] >= done.cleared)


def _held_up(new: Process, name: str, clock: Clock, still: bool, day: date) -> Iterator[Tick]:
    """Stages of the new version may hold up other clocks than those of the old one."""
    rule = new.rules[name]
    if clock.met is None and still and clock.paused is None:
        yield Paused(name, max(day, clock.since))
    elif clock.met is None and not still and clock.paused is not None and isinstance(rule, Clocked):
        yield Resumed(name, *rule.resumed(clock, day))
