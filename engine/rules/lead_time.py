"""lead time: something is done so long ahead of a date: within a window, or so long before it at least.

Keys: `between` (two periods, like `6 weeks and 4 weeks`) or `at-least` (one period), `ahead-of` (a fact of type date, or an
action that is planned by one), `must` (the action). `if-closed: before` or `after` moves a day that is closed.

    arrangements checked:
      says: Four to six weeks ahead of the meeting somebody checks that everything is arranged.
      between: 6 weeks and 4 weeks
      ahead-of: date of the meeting
      must: check the arrangements
      strength: should

Passes: checked on 1 March for a meeting on 5 April. Refused, or recorded as a departure: checked on 10 March, which is too
late, or on 1 February, which is too soon; or while no date is set.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import Counted, first_day_before
from caseway.engine.rules.rule import Missing, Rule

if TYPE_CHECKING:
    from caseway.engine.case import Case
    from caseway.engine.periods import Calendar, IfClosed, Period
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadTime(Rule):
    """`must` is done from `opens` (if given) to `closes` ahead of the date that one of `facts` holds."""

    opens: Period | None
    closes: Period
    facts: tuple[str, ...]
    must: str
    calendar: Calendar
    if_closed: IfClosed = "same"

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The day that is too soon or too late, with the first or the last that is not; or the date that is not set."""
        dates = (situation.value(fact) for fact in self.facts)
        target = next((value for value in dates if type(value) is date), None)
        if target is None:
            return (Missing("fact", self.facts[0]),)
        first, last = self.window(target)
        if situation.day > last.day:
            return (Missing("too late", self.must, value=situation.day.isoformat(), limit=last.day),)
        if first is not None and situation.day < first.day:
            return (Missing("too soon", self.must, value=situation.day.isoformat(), limit=first.day),)
        return ()

    def window(self, target: date) -> tuple[Counted | None, Counted]:
        """The first day (None where any is soon enough) and the last, counted back from the date."""
        first = None
        if self.opens is not None:
            first = first_day_before(target, self.opens, self.calendar, self.if_closed)
        return first, first_day_before(target, self.closes, self.calendar, self.if_closed)

    def awaited(self, case: Case) -> date | None:
        """The date ahead of which it is still to be done; None when none is set or it has been done in this round."""
        if case.did(self.must) is not None:
            return None
        cells = (case.facts.get(fact) for fact in self.facts)
        return next((cell.value for cell in cells if cell is not None and type(cell.value) is date), None)
