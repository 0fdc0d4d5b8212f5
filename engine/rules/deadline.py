"""deadline: within a period after one action, another must have been done; the last day counts to its end.

Keys:
- `within`: how long, in hours, days, working days, weeks or months.
- `after`: the action from whose day it counts. Done again, it counts anew from then; `first` before its name: from the
  first time in the round.
- `must`: the action that must be done by then.
- `if-closed`: `same`: a last day on a weekend or a holiday stays where it is; `before` or `after`: it goes to the nearest
  open day.

A rule:

    three weeks:
      says: The meeting is held within three weeks.
      within: 3 weeks
      after: agree
      must: meet
      strength: must
      deviate: {who: teacher, with: reason}

Passes: agreed on 4 March, booked for the last day and held then.

    Given it is 2024-03-04
    When teacher agrees with the family
    And teacher sends the invitation
      | day | 2024-03-25 |
    And it becomes 2024-03-25 at 23:30
    And teacher holds the meeting
    Then the rule "three weeks" is kept

Refused: booked for the day after.

    Given it is 2024-03-04
    When teacher agrees with the family
    And teacher sends the invitation
      | day | 2024-03-26 |
    Then it is refused under the rule "three weeks"
    And "meet" must be done by 2024-03-25

Recorded: the teacher may book it with a reason.

    Given it is 2024-03-04
    When teacher agrees with the family
    And teacher sends the invitation, with the reason "The child is ill." against the rule "three weeks"
      | day | 2024-03-26 |
    Then there is a deviation from the rule "three weeks" with the reason "The child is ill."

Recorded: a meeting that is held too late counts, and stands as late.

    Given it is 2024-03-04
    When teacher agrees with the family
    And it becomes 2024-03-26
    And teacher holds the meeting
    Then "meet" is late under the rule "three weeks"

Where an act `clears` the action from which it counts, nothing is waited for any more.

Months keep the day of the month, clipped at its end: a month after 31 January is the last day of February.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.clocked import Counting

if TYPE_CHECKING:
    from collections.abc import Collection

    from caseway.engine.rules.explanation import Explanation


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Counting):
    """`must` within `within` of each of `starts_on`."""

    def ended_by(self, gone: Collection[str]) -> bool:
        """Whether nothing is left from which it could count."""
        return all(action in gone for action in self.starts_on)

    def explain(self) -> tuple[Explanation, ...]:
        """What must be done within how long; and, where a day can be booked for it, that it must lie within that time."""
        return self.explained("deadline")
