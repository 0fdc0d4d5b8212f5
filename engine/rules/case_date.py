"""case date: the case sets a date for something, and keeps it.

Keys: `set` (a fact of type date), `in` (the action that must set it), `keep` (the action to be done by that date).

    review date:
      says: Before the family leaves the meeting, the date of the next one is set.
      set: date of the review
      in: close the meeting
      keep: review
      strength: must

Passes: the meeting is closed with a date for the review, which is held on that day. Refused: closing the meeting without
one; putting the date off once it is set, unless somebody who may departs from the rule with a reason. Late: the review is
held after the date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.case import Started
from caseway.engine.rules.clocked import Clocked
from caseway.engine.rules.rule import Missing
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDate(Clocked):
    """`fact` is set by each action of `set_in`, and `must` is done by then; every action that notes it starts the clock."""

    fact: str
    set_in: tuple[str, ...]

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The date, when it is not set where it must be, or is put off although it was set."""
        value = situation.value(self.fact)
        if situation.action in self.set_in and blank(value):
            return (Missing("fact", self.fact),)
        clock = situation.case.clocks.get(self.name)
        set_now = type(value) is date and self.fact in situation.facts
        if not set_now or clock is None or clock.met is not None or situation.action == self.must:
            return ()
        return (Missing("put off", self.fact, value=value.isoformat(), limit=clock.limit),) if value > clock.limit else ()  # type: ignore[union-attr,operator]

    def start(self, situation: Situation) -> Started | None:
        """The clock of the date that this act sets."""
        value = situation.facts.get(self.fact)
        return Started(self.name, value) if type(value) is date else None

    def count(self, day: date, moment: datetime | None = None) -> None:  # noqa: ARG002
        """Nothing: the date is set, not counted."""
        return
