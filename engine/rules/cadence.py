"""cadence: something must be done again and again, each time within a period of the last time.

Keys:
- `every`: the longest time from one to the next, in days, working days, weeks or months.
- `must`: the action that is done again and again.
- `after`: the action from whose day the first period counts; without it, it counts from the first time.
- `if-closed`: `same`: a last day that is closed stays where it is; `before` or `after`: it goes to the nearest open day.

A rule:

    twice a year:
      says: The plan is reviewed at least every six months.
      every: 6 months
      must: review
      after: settle
      strength: must

Passes: reviewed on the last day of each period.

    Given it is 2024-01-10
    When teacher settles the plan
    And it becomes 2024-07-10
    And teacher reviews the plan
    Then the rule "twice a year" is kept
    And "review" must be done by 2025-01-10

Recorded: a review that comes too late counts, stands as late, and the next period counts from it.

    Given it is 2024-01-10
    When teacher settles the plan
    And it becomes 2024-07-11
    And teacher reviews the plan
    Then "review" is late under the rule "twice a year"
    And "review" must be done by 2025-01-11

Where a day can be booked for it, a day past the limit is refused, as for a deadline.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.clocked import Counting

if TYPE_CHECKING:
    from caseway.engine.rules.explanation import Explanation


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence(Counting):
    """`must` within `within` of the last time that it was done, or for the first time of the action that begins it."""

    def explain(self) -> tuple[Explanation, ...]:
        """What must be done within how long; and, where a day can be booked for it, that it must lie within that time."""
        return self.explained("cadence")
