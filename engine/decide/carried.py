"""Clocks carried into another version: what runs keeps its limit, what has no rule any more ends, and what is new starts.

A limit that was counted stands, whatever the new version would count: people were told it. A rule that the earlier version
did not have counts from the day on which what starts it was done, even if its time has run out since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.case import Ended, Paused, Resumed, Started
from caseway.engine.periods import first_moment, moved
from caseway.engine.rules import Clocked, Situation
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Clock, Tick, Time


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
            started = _started(new, rule, case, day)
            if started is not None:
                ticks.append(started)
                if name in still:
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


def _started(new: Process, rule: Clocked, case: Case, day: date) -> Started | None:
    """The clock from the last time that what starts it was done in this round, unless what it waits for was done since."""
    times = [time for action in rule.starts_on if (time := _last(case, action, day)) is not None]
    last = max(times, default=None)
    done = case.done.get(rule.must)
    if last is None or (done is not None and done.times[-1][:2] > last[:2]):
        return None
    # Of an older act the day is known and not the hour, so that hours count from its end.
    moment = first_moment(moved(last.day, 1), new.zone)
    facts = {name: cell.value for name, cell in case.facts.items()}
    standing = Standing(case, last.day, new.derived)
    situation = Situation(
        case, next(action for action in rule.starts_on if _last(case, action, day) == last), last.person, last.role, {},
        last.day, moment, facts, case.facts, case.began, False, standing,
    )  # fmt: skip
    started = rule.start(situation)
    return started._replace(since=last.day, of=last.seq) if started is not None else None


def _last(case: Case, action: str, day: date) -> Time | None:
    done = case.done.get(action)
    return done.by(day, case.began) if done is not None else None


def _held_up(new: Process, name: str, clock: Clock, still: bool, day: date) -> Iterator[Tick]:
    """Stages of the new version may hold up other clocks than those of the old one."""
    rule = new.rules[name]
    if clock.met is None and still and clock.paused is None:
        yield Paused(name, max(day, clock.since))
    elif clock.met is None and not still and clock.paused is not None and isinstance(rule, Clocked):
        yield Resumed(name, *rule.resumed(clock, day))
