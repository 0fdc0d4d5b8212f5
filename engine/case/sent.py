"""Sent: a copy that somebody has got, by which way, and the calendar entry that went with it."""

from __future__ import annotations

from datetime import date, time
from typing import Literal, NamedTuple

Channel = Literal["e-mail", "letter", "by hand"]


class Booked(NamedTuple):
    """A calendar entry as somebody has it: of which meeting in which round, when and where, or that it is `off`.

    `sequence` counts the changes of that entry, as calendars do (RFC 5546); times are civil, where the process is.
    """

    meeting: str
    round: int
    sequence: int
    day: date
    time: time | None = None
    place: str = ""
    off: bool = False


class Sent(NamedTuple):
    """A letter that went to a person on a civil date, with the forms as they stood after the entry `of`.

    `letter` is one of the process, or MOVED, OFF or RECALL. `recalls` are the entries by which the copies went that it
    recalls. `returned` is the day on which it came back.
    """

    letter: str
    person: str
    channel: Channel
    of: int
    day: date
    forms: tuple[str, ...] = ()
    household: str = ""
    booked: Booked | None = None
    recalls: tuple[int, ...] = ()
    returned: date | None = None


MOVED, OFF, RECALL = ":moved", ":off", ":recall"
"""The letters that every process has: a meeting has another time or place, it is off, what was sent does not hold.

No letter of a process can be called so."""
