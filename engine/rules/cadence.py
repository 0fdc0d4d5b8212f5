"""cadence: something must be done again and again, each time within a period of the last time.

Keys: `every` (days, working days, weeks, months), `must` (what is done again and again), and optionally `after` (the action
from whose day the first period counts), `if-closed` as for a deadline.

    reviewed twice a year:
      says: The plan is reviewed at least every six months.
      every: 6 months
      must: review
      after: settle the plan
      strength: must

Passes: settled on 10 January, reviewed by 10 July, and again within six months of that review. Late: the review held on
11 July counts, stands as late, and the next one is due six months after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.clocked import Counting

if TYPE_CHECKING:
    from caseway.engine.rules.rule import Missing
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence(Counting):
    """`must` within `within` of the last time that it was done, or for the first time of the action that begins it."""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The booked date, when it is past the limit and no deviation has been recorded for it."""
        return self.past(situation)
