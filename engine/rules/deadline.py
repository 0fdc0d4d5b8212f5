"""deadline: within a period after one action, another must have been done; the last day counts to its end.

Keys:
- `within`: how long, in days, weeks or months.
- `after`: the action from whose day it counts.
- `must`: the action that must be done by then.
- `if-closed`: `same`: a last day on a weekend or a holiday stays where it is.

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

Months keep the day of the month, clipped at its end: a month after 31 January is the last day of February.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import Period, after
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Awaited, Missing, Rule

if TYPE_CHECKING:
    from caseway.engine.case import Case
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

    def due(self, case: Case) -> tuple[Awaited, ...]:
        """What is awaited, while the clock has not been met."""
        clock = case.clocks.get(self.name)
        if clock is None or clock.met is not None:
            return ()
        return (Awaited(self.must, clock.limit, clock.since, clock.stretched, clock.paused),)

    def explain(self) -> tuple[Explanation, ...]:
        """What must be done within how long; and, where a day can be booked for it, that it must lie within that time."""
        parts: dict[str, Part] = {
            "within": self.within,
            "after": Named("actions", (self.after,)),
            "awaited": Named("actions", (self.must,)),
        }
        whole = Explanation("deadline", parts)
        if not self.bites_on:
            return (whole,)
        return (whole, Explanation("deadline.booked", {"actions": Named("actions", self.bites_on, "or")}))

    def reads(self) -> Reads:
        """Its clock, and the days that are booked; where the act that starts the clock books, the day of that act."""
        booked = frozenset(FactRead(fact, "date") for fact in self.dates.values())
        return Reads(facts=booked, clocks=frozenset((self.name,)), today=self.after in self.dates)
