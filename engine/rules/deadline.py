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

from dataclasses import dataclass
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
    dates: tuple[tuple[str, str], ...] = ()
    """Each action that books, with the fact that holds the date."""

    def limit(self, start: date) -> date:
        """The last civil date in time, counted from the day of `after`."""
        return after(start, self.within)

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The booked date, when it is past the limit and no deviation has been recorded for it."""
        clock = situation.case.clocks.get(self.name)
        if situation.action == self.after:
            limit, known = self.limit(situation.day), None
        elif clock is None or clock.met is not None:
            return ()
        else:
            fact = next((fact for action, fact in self.dates if action == situation.action), "")
            limit, known = clock.limit, situation.known.get(fact) if clock.stretched else None
        booked = self.booked(situation)
        if booked is None or booked <= limit or (known is not None and known.value == booked):
            return ()
        fact = next(fact for action, fact in self.dates if action == situation.action)
        return (Missing("limit", fact, value=booked.isoformat(), limit=limit),)

    def booked(self, situation: Situation) -> date | None:
        """The day for which this act books what is awaited, as far as it is known."""
        for action, fact in self.dates:
            if action == situation.action:
                booked = situation.value(fact)
                return booked if type(booked) is date else None
        return None

    def in_time_again(self, situation: Situation) -> bool:
        """Whether this act books a day in time, where one past the limit was booked before."""
        clock = situation.case.clocks.get(self.name)
        booked = self.booked(situation)
        return clock is not None and clock.stretched and booked is not None and booked <= clock.limit
