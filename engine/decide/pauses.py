"""Pauses: a stage may let clocks stand still; what it holds up is given back when the case goes on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.case import Paused, Resumed, Started

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Move, Tick


def paused(process: Process, case: Case, ticks: Sequence[Tick], moves: Sequence[Move], day: date) -> Iterator[Tick]:
    """The clocks that stop and those that go on when tracks move on that day.

    A clock stands still from the day of the move to the day before it goes on; its limit is that many days later.
    """
    after = {**case.stages, **{move.track: move.to for move in moves}}
    still = _still(process, after)
    started = {tick.rule for tick in ticks if isinstance(tick, Started)}
    for rule in sorted(still - _still(process, case.stages)):
        clock = case.clocks.get(rule)
        if rule in started or (clock is not None and clock.met is None and clock.paused is None):
            yield Paused(rule)
    for rule, clock in case.clocks.items():
        if clock.paused is not None and clock.met is None and rule not in still and rule not in started:
            days = max(0, (day - clock.paused).days)
            yield Resumed(rule, date.fromordinal(min(clock.limit.toordinal() + days, date.max.toordinal())))


def _still(process: Process, stages: Mapping[str, str]) -> frozenset[str]:
    """The deadlines that stand still at these stages."""
    return frozenset(rule for track, stage in stages.items() for rule in process.tracks[track].pauses.get(stage, ()))
