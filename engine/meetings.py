"""Meetings: when and where one takes place now, as far as the case knows, and what somebody's calendar says of it."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from caseway.engine.case import Booked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Meeting
    from caseway.engine.case import Case


def planned(case: Case, meeting: Meeting) -> Booked | None:
    """The meeting of this round as it is planned, for a calendar; None where no day is known.

    The sequence (RFC 5546) is that of those who have this entry already, and one more where theirs says something else.
    """
    cell = case.facts.get(meeting.day)
    if cell is None or type(cell.value) is not date:
        return None
    at = case.facts.get(meeting.time)
    where = case.facts.get(meeting.place)
    found = Booked(
        meeting.name,
        case.round,
        0,
        cell.value,
        at.value if at is not None and isinstance(at.value, time) else None,
        where.value if where is not None and isinstance(where.value, str) else "",
    )
    return found._replace(sequence=_sequence(case, found))


def called_off(case: Case, had: Booked) -> Booked:
    """What takes an entry out of somebody's calendar."""
    off = had._replace(off=True)
    return off._replace(sequence=_sequence(case, off))


def held(process: Process, case: Case, had: Booked) -> bool:
    """Whether the meeting of a calendar entry was held, in the round for which it was planned."""
    meeting = process.meetings.get(had.meeting)
    done = case.done.get(meeting.held) if meeting is not None else None
    if done is None:
        return False
    began = case.rounds[had.round - 1] if 0 < had.round <= case.round else (date.min, 0)
    over = case.rounds[had.round] if had.round < case.round else (date.max, case.seq + 1)
    return any(began <= (one.day, one.seq) < over and (one.day, one.seq) > done.cleared for one in done.times)


def _sequence(case: Case, one: Booked) -> int:
    there = list(_others(case, one))
    if not there:
        return 0
    latest = max(there, key=lambda other: other.sequence)
    return latest.sequence + (latest._replace(sequence=0) != one._replace(sequence=0))


def _others(case: Case, one: Booked) -> Iterator[Booked]:
    """What has been sent of the same calendar entry, to anybody."""
    for sent in case.sent.values():
        if sent.booked is not None and (sent.booked.meeting, sent.booked.round) == (one.meeting, one.round):
            yield sent.booked
