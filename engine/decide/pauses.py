"""Pauses: a stage may let clocks stand still; what it holds up is given back when the case goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.case import Met, Paused, Resumed, Started
from caseway.engine.rules import Clocked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Clock, Move, Tick


def paused(process: Process, case: Case, ticks: Sequence[Tick], moves: Sequence[Move], day: date) -> Iterator[Tick]:
    """The clocks that stop and those that go on when an act of that day starts clocks and moves tracks.

    A clock stands still from the day on which the case came to the stage to the day before it goes on; its limit is
    that many days later. A clock that starts there stands still at once.
    """
    after = {**case.stages, **{move.track: move.to for move in moves}}
    was, still = _still(process, case.stages), _still(process, after)
    started = {tick.rule for tick in ticks if isinstance(tick, Started)}
    met = {tick.rule for tick in ticks if isinstance(tick, Met)}
    for rule in sorted(still.keys() & started):
        since = day if rule not in was else case.moved_on((was[rule],))
        yield Paused(rule, max(day, since))
    for rule in sorted(still.keys() - was.keys() - started - met):
        clock = case.clocks.get(rule)
        if clock is not None and clock.met is None and clock.paused is None:
            yield Paused(rule, max(day, clock.since))
    for rule, clock in case.clocks.items():
        if clock.paused is not None and clock.met is None and rule not in still and rule not in started:
            yield _resumed(process, rule, clock, day)


def _resumed(process: Process, name: str, clock: Clock, day: date) -> Resumed:
    """The clock with its new limit."""
    rule = process.rules.get(name)
    return Resumed(name, *(rule.resumed(clock, day) if isinstance(rule, Clocked) else (clock.limit, clock.at)))


def _still(process: Process, stages: Mapping[str, str]) -> dict[str, str]:
    """The deadlines that stand still at these stages, each with the track that holds it up."""
    return {rule: track for track, stage in stages.items() for rule in process.tracks[track].pauses.get(stage, ())}
