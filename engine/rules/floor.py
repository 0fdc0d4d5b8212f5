"""floor: not before a period has passed since something, unless it was agreed otherwise.

Keys: `not-within` (days, working days, weeks, months), `after` (the action from whose day it counts; `ever`, `first` or
`last round` before its name say which time), `may` (what has to wait), and optionally `unless` (what must be on record for
it to come sooner).

    six months:
      says: A review comes six months after the meeting or later, or sooner if that was negotiated.
      not-within: 6 months
      after: ever hold the meeting
      may: book a review
      unless: negotiated
      strength: should

Passes: met on 10 January, reviewed on 10 July; or sooner, once the negotiation is on record. Refused, or recorded as a
departure: a review on 9 July without it. Nothing has to wait before the first meeting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import Counted, last_day
from caseway.engine.rules.rule import Missing, Rule

if TYPE_CHECKING:
    from caseway.engine.periods import Calendar, Period
    from caseway.engine.rules.occasion import Occasion
    from caseway.engine.rules.situation import Situation
    from caseway.engine.rules.wants import Want


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor(Rule):
    """What it bites on, or what that books by the fact in `dates`, waits for `not_within` after `after`."""

    not_within: Period
    after: Occasion
    calendar: Calendar
    unless: tuple[Want, ...] = ()
    dates: Mapping[str, str] = field(default_factory=dict)

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The day that is too soon, with the first that is not, and what would let it come sooner."""
        time = self.after.time(situation)
        fact = self.dates.get(situation.action, "")
        day = situation.value(fact) if fact else situation.day
        if time is None or type(day) is not date:
            return ()
        first = self.earliest(time.day).day
        if day >= first:
            return ()
        lacking = [missing for want in self.unless if (missing := want.lacking(situation)) is not None]
        if self.unless and not lacking:
            return ()
        return (Missing("too soon", fact or situation.action, value=day.isoformat(), limit=first), *lacking)

    def earliest(self, start: date) -> Counted:
        """The first day on which it may be, counted from the day of `after`."""
        return last_day(start, self.not_within, self.calendar)
