"""The past of a case: as it stood right after one of its entries, or when one of its meetings was over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.case.replay import masked, mistakes, replay, silent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.case.entry import Entry
    from caseway.engine.case.state import Case


def as_it_stood(entries: Sequence[Entry], seq: int) -> Case:
    """The case right after the entry `seq`, with the mistakes of then: what only later was said to be one, stands.

    What has been masked at any time, before or since, is shown to nobody. Raises ValueError for an entry that is not there.
    """
    if not 1 <= seq <= len(entries):
        raise ValueError(f"the case has the entries 1 to {len(entries)}, and no entry {seq}")
    hidden = masked(entries)
    case = replay(silent(entry) if entry.seq in hidden else entry for entry in entries[:seq])
    return replace(case, masked=frozenset(one for one in hidden if one <= seq))


def when_over(entries: Sequence[Entry], now: Case, number: int) -> Case:
    """The case when its meeting of that number (from 1) was over, right before the next one began; the last one, as `now`.

    What was put on record about that meeting since is in it, as long as the case remembers the meeting; and what was said to
    be a mistake since is not. Raises ValueError for a meeting that has not begun.
    """
    if not 1 <= number <= now.round:
        raise ValueError(f"the case has begun {now.round} meetings, and no meeting {number}")
    if number == now.round:
        return now
    voided = mistakes(entries)
    until = entries[: now.rounds[number][1] - 1]
    then = replay(silent(entry) if entry.seq in voided or entry.voids is not None else entry for entry in until)
    late = next((one.facts for one in now.over if one.began == now.rounds[number - 1]), None)
    return then if late is None or then.version != now.version else replace(then, facts={**then.facts, **late})
