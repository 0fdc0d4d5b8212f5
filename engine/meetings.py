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
        case.began[1],
        0,
        cell.value,
        at.value if at is not None and isinstance(at.value, time) else None,
        where.value if where is not None and isinstance(where.value, str) else "",
    )
    key = next((one.key for one in _others(case, found)), f"{meeting.name}|{found.round}")
    return found._replace(sequence=_sequence(case, found._replace(key=key)), key=key)


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
    began = next((mark for mark in case.rounds if mark[1] == had.round), (date.min, had.round))
    over = next((mark for mark in case.rounds if mark[1] > had.round), (date.max, case.seq + 1))
    return any(began <= (one.day, one.seq) < over and (one.day, one.seq) > done.cleared for one in done.times)


def current(case: Case, had: Booked) -> bool:
    """Whether an entry is of the round that goes on; also where the act that opened its round turned out to be a mistake."""
    return not case.ended and had.round >= case.began[1]


def same(one: Booked, other: Booked) -> bool:
    """Whether two entries say the same, whatever their number."""
    return (one.day, one.time, one.place, one.off) == (other.day, other.time, other.place, other.off)


def _sequence(case: Case, one: Booked) -> int:
    latest = max(_others(case, one), key=lambda other: other.sequence, default=None)
    return 0 if latest is None else latest.sequence + (not same(latest, one))


def _others(case: Case, one: Booked) -> Iterator[Booked]:
    """What has been sent of the same calendar entry, to anybody."""
    for sent in case.sent.values():
        had = sent.booked
        if had is not None and had.meeting == one.meeting and (had.round == one.round or _reopened(case, had, one)):
            yield had


def _reopened(case: Case, had: Booked, one: Booked) -> bool:
    """Whether an entry is of the same round, whose opening was a mistake and has been opened by another act since."""
    openers = {mark[1] for mark in case.rounds}
    return had.round not in openers and had.round >= one.round == case.began[1]
