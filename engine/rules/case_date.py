"""case date: the case sets a date for something, and keeps it.

Keys:
- `set`: the fact of type date.
- `in`: the actions that must set it.
- `keep`: the action to be done by that date.

A rule:

    date of the review:
      says: When the plan is written, the date of its review is set.
      set: review day
      in: write plan
      keep: review
      strength: must
      deviate: {who: teacher, with: reason}

Passes: the date is set, and the review held on that day.

    Given it is 2024-03-04
    When teacher writes the plan
      | review day | 2024-09-02 |
    And it becomes 2024-09-02
    And teacher reviews the plan
    Then the rule "date of the review" is kept

Refused: a plan without the date.

    When teacher writes the plan
    Then it is refused under the rule "date of the review"
    And what is missing is "review day"

Refused: a date that was set is put off.

    Given it is 2024-03-04
    When teacher writes the plan
      | review day | 2024-09-02 |
    And teacher writes the plan
      | review day | 2024-09-09 |
    Then it is refused under the rule "date of the review"

Recorded: the review is held after the date.

    Given it is 2024-03-04
    When teacher writes the plan
      | review day | 2024-09-02 |
    And it becomes 2024-09-03
    And teacher reviews the plan
    Then "review" is late under the rule "date of the review"

A date may be brought forward; that is not putting it off.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.case import Started
from caseway.engine.rules.clocked import Clocked
from caseway.engine.rules.explanation import Explanation, Named
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDate(Clocked):
    """`fact` is set by each action of `set_in`, and `must` is done by then; every action that notes it starts the clock."""

    fact: str
    set_in: tuple[str, ...]
    of_round: bool
    """Whether the date is kept for its round only."""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The date, when it is not set where it must be, or is put off although it was set."""
        value = situation.value(self.fact)
        if situation.action in self.set_in and blank(value):
            return (Missing("fact", self.fact),)
        clock = situation.case.clocks.get(self.name)
        if clock is None or clock.met is not None or situation.action == self.must or self.fact not in situation.facts:
            return ()
        if not isinstance(value, date) or value <= clock.limit:
            return ()
        return (Missing("put off", self.fact, value=value.isoformat(), limit=clock.limit),)

    def start(self, situation: Situation) -> Started | None:
        """The clock of the date that this act sets; the date of a round that is over starts none."""
        if self.of_round and situation.of_earlier_round:
            return None
        value = situation.facts.get(self.fact)
        return Started(self.name, value) if type(value) is date else None

    def ended_by(self, gone: Collection[str]) -> bool:
        """Whether the date is among them."""
        return self.fact in gone

    def count(self, day: date, moment: datetime | None = None) -> None:  # noqa: ARG002
        """Nothing: the date is set, not counted."""
        return

    def explain(self) -> tuple[Explanation, ...]:
        """Which actions must set the date, and what is done by then."""
        parts = {
            "actions": Named("actions", self.set_in, "or"),
            "fact": Named("facts", (self.fact,)),
            "awaited": Named("actions", (self.must,)),
        }
        return (Explanation("case date", parts),)

    def reads(self) -> Reads:
        """The date, as it stands and as the act notes it, and the clock."""
        read = frozenset((FactRead(self.fact, "date"),))
        return Reads(facts=read, given=read, clocks=frozenset((self.name,)))
