"""deadline: within a period after one action, another must have been done; the last day counts to its end.

Keys: `within` (hours, days, working days, weeks, months), `after` (the action from whose day it counts), `must` (the
action awaited), `if-closed` (what becomes of a last day that is closed: `same`, it stays; `before` or `after`, the nearest
open day).

    tre veckor:
      says: Mötet ska hållas inom tre veckor.
      within: 3 weeks
      after: kom överens
      must: håll mötet
      strength: must
      deviate: {who: inbjudaren, with: reason}

Passes: agreed on 3 September, booked for the 24th. Refused: booked for the 25th, unless `inbjudaren` gives a reason.
Doing it late is not refused: it counts, and stands as late. Months keep the day of the month, clipped at its end. Hours
count from the moment of the act, on a clock that no summer time changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.clocked import Counting

if TYPE_CHECKING:
    from caseway.engine.rules.rule import Missing
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Counting):
    """`must` within `within` of each of `starts_on`."""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The booked date, when it is past the limit and no deviation has been recorded for it."""
        return self.past(situation)
