"""A limit: a day or a moment that was counted, with all that is needed to explain it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date, datetime

    from caseway.engine.periods.calendar import Calendar, Closed
    from caseway.engine.periods.pause import Pause
    from caseway.engine.periods.period import Period

IfClosed = Literal["same", "before", "after"]
"""What becomes of a limit on a closed day: it stays, or goes to the nearest open day before or after."""

Rounding = Literal["to the minute", "to the end of the day"]
"""How far a limit in hours reaches: a minute that has begun counts in full, or the day on which the hours end does."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A day counted from another: `day` is the answer and counts to its end, the rest says how it came about."""

    start: date
    period: Period
    calendar: Calendar
    if_closed: IfClosed
    back: bool
    """Whether it was counted back, from a day that is ahead."""
    plain: date
    """As counted, before pauses and before a move to an open day."""
    resumed: date
    """With the pauses, before a move to an open day."""
    day: date
    closed: tuple[Closed, ...] = ()
    """The closed days that were met: on the way, for working days; from `resumed` to `day`, for a move."""
    pauses: tuple[Pause, ...] = ()
    """The pauses that made it later, each day once."""


@dataclass(frozen=True, slots=True)
class CountedMoment:
    """A moment counted from another in hours: in time is what happens at `moment` or before. Every moment is in UTC."""

    start: datetime
    period: Period
    calendar: Calendar
    rounding: Rounding
    plain: datetime
    """As counted, exactly so many hours later, before pauses and rounding."""
    resumed: datetime
    """With the pauses, before rounding."""
    moment: datetime
    day: date
    """The civil day of `moment` in the calendar's zone."""
    pauses: tuple[Pause, ...] = ()
    """The pauses that made it later, each day once."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A clock that stands still: there is no last day until it goes again."""

    counted: Counted | CountedMoment
    """The limit as it was, with the pauses that were over before."""
    since: date
