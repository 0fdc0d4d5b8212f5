"""The event: one meeting or one day, as it stands in somebody's calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from caseway.adapters.post.letter import Address


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting (aware times) or whole days (dates).

    `uid` stays the same when the event is moved or cancelled, and `sequence` (from 0) grows by one each time. `end` is the
    time at which it ends, or the last of its days; None when it is not known, or when it is one day. `stamp` is the aware
    time at which it was written so. `attendee` is the one person who is invited, `language` that of the texts.
    """

    uid: str
    sequence: int
    start: datetime | date
    end: datetime | date | None
    summary: str
    stamp: datetime
    place: str = ""
    description: str = ""
    organizer: Address | None = None
    attendee: Address | None = None
    cancelled: bool = False
    language: str = ""
