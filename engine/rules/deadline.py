"""deadline: within a period after one action, another must have been done; the last day counts to its end.

Keys: `within` (days, weeks, months), `after` (the action from whose day it counts), `must` (the action awaited),
`if-closed: same` (a limit on a closed day stays where it is).

    tre veckor:
      says: Mötet ska hållas inom tre veckor.
      within: 3 weeks
      after: kom överens
      must: håll mötet
      strength: must
      deviate: {who: inbjudaren, with: reason}

Passes: agreed on 3 September, booked for the 24th. Refused: booked for the 25th, unless `inbjudaren` gives a reason.
Doing it late is not refused: it counts, and stands as late. Months keep the day of the month, clipped at its end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import Period, after
from caseway.engine.rules.rule import Missing, Rule

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Rule):
    """`must` within `within` of the day of `after`. It bites on the actions that book `must`, by the fact `dates` gives."""

    within: Period
    after: str
    must: str
    dates: Mapping[str, str] = field(default_factory=dict)
    """Each action that books, with the fact that holds the date."""

    def limit(self, start: date) -> date:
        """The last civil date in time, counted from the day of `after`."""
        return after(start, self.within)

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The booked date, when it is past the limit and no deviation has been recorded for it."""
        clock = situation.case.clocks.get(self.name)
        booking = self.dates.get(situation.action)
        booked = situation.value(booking) if booking is not None else None
        if type(booked) is not date or booking is None:
            return ()
        if situation.action == self.after:
            limit = self.limit(situation.day)
        elif clock is None or clock.met is not None or clock.paused is not None:
            return ()
        else:
            limit = clock.limit
            if clock.stretched and (known := situation.known.get(booking)) is not None and known.value == booked:
                return ()
        return (Missing("limit", booking, value=booked.isoformat(), limit=limit),) if booked > limit else ()

    def in_time_again(self, situation: Situation) -> bool:
        """Whether this act books a day in time, where one past the limit was booked before."""
        clock = situation.case.clocks.get(self.name)
        if clock is None or not clock.stretched:
            return False
        booked = situation.value(self.dates[situation.action])
        return type(booked) is date and booked <= clock.limit
