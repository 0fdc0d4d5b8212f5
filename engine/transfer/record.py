"""The record: what a case held by a certain entry, or by the end of the day of that, without what was a mistake."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from caseway.engine.case import fold
from caseway.engine.case.replay import effective
from caseway.engine.periods import civil_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

    from caseway.engine.case import Case, Entry


def by_entry(entries: Sequence[Entry], seq: int) -> Case:
    """The case as it stood with entry `seq`. What was found to be a mistake since never was."""
    return _folded(effective(entries)[:seq])


def by_its_day(entries: Sequence[Entry], seq: int, zone: ZoneInfo) -> Case:
    """The case as it stood at the end of the civil day on which entry `seq` was recorded, without later mistakes.

    What was recorded later is not in it, whatever day it tells of.
    """
    last = civil_day(entries[seq - 1].recorded, zone)
    return _folded(takewhile(lambda one: one.seq <= seq or civil_day(one.recorded, zone) <= last, effective(entries)))


def _folded(entries: Iterable[Entry]) -> Case:
    first, *others = entries
    case = fold(None, first)
    for entry in others:
        case = fold(case, entry)
    return case
