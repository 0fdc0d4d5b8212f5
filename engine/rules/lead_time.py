"""lead time: something is done so long ahead of a date, within a window or so long before it at least.

Keys:
- `ahead-of`: a fact of type date, or an action that is planned by one.
- `must`: the action that is done ahead of it.
- `between`: the window, as two periods, like `6 weeks and 4 weeks`.
- `at-least`: how long ahead at least; a rule has this or `between`.
- `if-closed`: `same`: a day that is closed stays where it is; `before` or `after`: it goes to the nearest open day.

A rule:

    arrangements checked:
      says: Four to six weeks ahead of the meeting somebody checks that everything is arranged.
      between: 6 weeks and 4 weeks
      ahead-of: meet
      must: check
      strength: must

Passes: checked on the last day of the window.

    Given it is 2024-05-01
    When teacher sends the invitation
      | day | 2024-07-12 |
    And it becomes 2024-06-14
    And teacher checks the arrangements
    Then the rule "arrangements checked" is kept

Refused: checked before the window opens.

    Given it is 2024-05-01
    When teacher sends the invitation
      | day | 2024-07-12 |
    And it becomes 2024-05-30
    And teacher checks the arrangements
    Then it is refused under the rule "arrangements checked"

Refused: there is nothing to be ahead of while no date is set.

    When teacher checks the arrangements
    Then it is refused under the rule "arrangements checked"
    And what is missing is "day"

What is still to be done ahead of a date is shown as due, with the day on which its window opens.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import Counted, first_day_before
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Awaited, Missing, Rule

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

    def explain(self) -> tuple[Explanation, ...]:
        """What is done how long ahead of what."""
        parts: dict[str, Part] = {
            "action": Named("actions", (self.must,)),
            "facts": Named("facts", self.facts, "or"),
            "last": self.closes,
        }
        if self.opens is None:
            return (Explanation("lead time", parts),)
        return (Explanation("lead time.window", {**parts, "first": self.opens}),)

    def reads(self) -> Reads:
        """The date, and the day of the act."""
        return Reads(facts=frozenset(FactRead(fact, "date") for fact in self.facts), today=True)

    def window(self, target: date) -> tuple[Counted | None, Counted]:
        """The first day (None where any is soon enough) and the last, counted back from the date."""
        first = None
        if self.opens is not None:
            first = first_day_before(target, self.opens, self.calendar, self.if_closed)
        return first, first_day_before(target, self.closes, self.calendar, self.if_closed)

    def due(self, case: Case) -> tuple[Awaited, ...]:
        """What is still to be done in this round, ahead of the date that is set."""
        cells = (case.facts.get(fact) for fact in self.facts)
        target = next((cell.value for cell in cells if cell is not None and type(cell.value) is date), None)
        if type(target) is not date:
            return ()
        first, last = self.window(target)
        opens = first.day if first is not None else None
        done = case.did(self.must)
        if done is not None and (opens is None or done.day >= opens):  # what was done too soon is still to be done
            return ()
        return (Awaited(self.must, last.day, target, opens=opens, counted=last, kind="ahead"),)
