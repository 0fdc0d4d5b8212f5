"""Sent: a copy that somebody has got, by which way, and the calendar entry that went with it."""

from __future__ import annotations

from datetime import date, time
from typing import Literal, NamedTuple

Channel = Literal["e-mail", "letter", "by hand"]


class Booked(NamedTuple):
    """A calendar entry as somebody has it: of which meeting in which round, when and where, or that it is `off`.

    A round is known by the entry that opened it, 0 for none. `key` stays the same whatever the meeting is called later.
    `sequence` counts the changes of that entry, as calendars do (RFC 5546); times are civil, where the process is.
    """

    meeting: str
    round: int
    sequence: int
    day: date
    time: time | None = None
    place: str = ""
    off: bool = False
    key: str = ""


class Sent(NamedTuple):
    """A letter that went to a person on a civil date, with the forms as they stood after the entry `of`.

    `letter` is one of the process, or one that every process has; then `behind` is the letter of the process that it is
    about. `recalls` are the entries by which the copies went that it recalls. `returned` is the day on which it came back.
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
    behind: str = ""

    @property
    def about(self) -> str:
        """The letter of the process that it is, or is about."""
        return self.behind or self.letter


MOVED, OFF, UNINVITED, RECALL = ":moved", ":off", ":uninvited", ":recall"
"""The letters that every process has: a meeting has another time or place, it is off, it is off for that person alone, what
was sent does not hold. No letter of a process can be called so."""
