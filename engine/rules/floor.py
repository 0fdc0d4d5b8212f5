"""floor: not before a period has passed since something, unless it was agreed otherwise.

Keys:
- `not-within`: how long it has to wait, in days, working days, weeks or months.
- `after`: the action from whose day it counts; `first`, `ever` or `last round` before its name say which time.
- `may`: the actions that have to wait; a date that is booked for them has to wait as well.
- `unless`: what must be on record for it to come sooner, written as under `need`.

A rule:

    six months:
      says: A review comes six months after the meeting or later, or sooner if that was negotiated.
      not-within: 6 months
      after: ever meet
      may: review
      unless: negotiated
      strength: must

Passes: a review on the day on which six months have passed.

    Given it is 2024-01-10
    When teacher holds the meeting
    And it becomes 2024-07-10
    And teacher reviews the plan
    Then the rule "six months" is kept

Passes: a review that comes sooner, once the negotiation is on record.

    Given it is 2024-01-10
    When teacher holds the meeting
    And teacher negotiates
      | negotiated | The family and the school want it in April. |
    And it becomes 2024-04-10
    And teacher reviews the plan
    Then the rule "six months" is kept

Refused: a review the day before, without it.

    Given it is 2024-01-10
    When teacher holds the meeting
    And it becomes 2024-07-09
    And teacher reviews the plan
    Then it is refused under the rule "six months"

Nothing has to wait for what has never happened. Where something waits for its own last time (`after: ever meet` and
`may: meet`), it waits from the time before; and what it books for its next time waits from this one. What was negotiated
before counts for the one, and has to be given anew for the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import Counted, last_day
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply

if TYPE_CHECKING:
    from caseway.engine.case import Value
    from caseway.engine.periods import Calendar, Period
    from caseway.engine.rules.occasion import Occasion
    from caseway.engine.rules.situation import Situation
    from caseway.engine.rules.wants import Want


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor(Rule):
    """What is done in `waits`, or booked for it by the facts in `dates`, waits for `not_within` after `after`."""

    waits: tuple[str, ...]
    not_within: Period
    after: Occasion
    calendar: Calendar
    unless: tuple[Want, ...] = ()
    dates: Mapping[str, str] = field(default_factory=dict)

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The day that is too soon, with the first that is not, and what would let it come sooner."""
        time = self.after.time(situation)
        since = time.day if time is not None else None
        found: list[Missing] = []
        if situation.action in self.waits:
            found += self._too_soon(situation, situation.action, situation.day, since)
        fact = self.dates.get(situation.action)
        if fact is not None:
            booked = situation.value(fact)
            if self._counts_from(situation.action):
                found += self._too_soon(_alone(situation), fact, booked, situation.day)
            else:
                found += self._too_soon(situation, fact, booked, since)
        return tuple(dict.fromkeys(found))

    def _counts_from(self, action: str) -> bool:
        """Whether what an act books has to wait from the day of that very act."""
        return action == self.after.action and self.after.which != "last round"

    def _too_soon(self, situation: Situation, name: str, day: Value | None, since: date | None) -> Iterator[Missing]:
        if since is None or type(day) is not date:
            return
        first = self.earliest(since).day
        lacking = [missing for want in self.unless if (missing := want.lacking(situation)) is not None]
        if day < first and (lacking or not self.unless):
            yield Missing("too soon", name, value=day.isoformat(), limit=first)
            yield from lacking

    def explain(self) -> tuple[Explanation, ...]:
        """What has to wait how long after what, and what lets it come sooner."""
        after = Explanation(f"after.{self.after.which}".rstrip("."), {"action": Named("actions", (self.after.action,))})
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"), "period": self.not_within, "after": (after,)
        }  # fmt: skip
        if not self.unless:
            return (Explanation("floor", parts),)
        return (Explanation("floor.unless", {**parts, "unless": tuple(want.explain("if") for want in self.unless)}),)

    def satisfied_by(self, missing: Missing) -> Supply:
        """What would let it come sooner."""
        return Supply("action" if missing.what == "action" else "fact", missing.name)

    def reads(self) -> Reads:
        """When it was done, the day that is booked or the day of the act, and what lets it come sooner."""
        booked = frozenset(FactRead(fact, "date") for fact in self.dates.values())
        reads = Reads(facts=booked, ever=frozenset((self.after.action,)), today=True)
        for want in self.unless:
            reads |= want.reads()
        if self.after.action in self.dates and self._counts_from(self.after.action):
            reads |= Reads(given=reads.facts - booked)  # what is booked anew needs it anew
        return reads

    def earliest(self, start: date) -> Counted:
        """The first day on which it may be, counted from the day of `after`."""
        return last_day(start, self.not_within, self.calendar)


def _alone(situation: Situation) -> Situation:
    """Only what the act itself records: what was on record before it was about this time, and not about the next."""
    return situation._replace(known={}, facts=situation.given, since=(situation.day, situation.case.seq + 1))
