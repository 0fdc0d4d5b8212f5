"""age: something is open only until somebody is so old, or from then on.

Keys:
- `until-age`: years; open until the birthday.
- `from-age`: years; open from the birthday on. A rule has this or `until-age`.
- `born`: the fact of type date with the date of birth.
- `before`: the actions that depend on it.
- `if`: the rule asks only when this holds, written as under `need`.

A rule:

    up to 18:
      says: Meetings are for children up to 18.
      until-age: 18
      born: born
      before: invite
      strength: must

Passes: on the day before the eighteenth birthday.

    Given it is 2024-03-04
    When teacher notes the birth
      | born | 2006-03-05 |
    And teacher sends the invitation
    Then the rule "up to 18" is kept

Refused: on the birthday.

    Given it is 2024-03-05
    When teacher notes the birth
      | born | 2006-03-05 |
    And teacher sends the invitation
    Then it is refused under the rule "up to 18"

Refused: while no date of birth is known.

    When teacher sends the invitation
    Then it is refused under the rule "up to 18"
    And what is missing is "born"

Who was born on 29 February has a birthday on 1 March in the years that have no such day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import birthday, plausible
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation
    from caseway.engine.rules.wants import Want


@dataclass(frozen=True, slots=True, kw_only=True)
class Age(Rule):
    """Open before the day on which somebody turns `years`; with `after`, from that day on."""

    years: int
    born: str
    after: bool
    only_if: tuple[Want, ...] = ()

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The birthday that has been, or is still to come; or the date of birth that is not known."""
        for want in self.only_if:
            if want.lacking(situation) is not None:
                return ()
        born = situation.value(self.born)
        if type(born) is not date or not plausible(born, situation.day):
            return (Missing("fact", self.born),)
        turns = birthday(born, self.years)
        if (situation.day >= turns) == self.after:
            return ()
        return (Missing("too young" if self.after else "too old", self.born, value=str(self.years), limit=turns),)

    def explain(self) -> tuple[Explanation, ...]:
        """Until or from which age what is open, and when the rule asks."""
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"),
            "years": str(self.years),
            "born": Named("facts", (self.born,)),
        }
        key = "age.from" if self.after else "age.until"
        if not self.only_if:
            return (Explanation(key, parts),)
        return (Explanation(f"{key}.if", {**parts, "conditions": tuple(want.explain("if") for want in self.only_if)}),)

    def reads(self) -> Reads:
        """The date of birth, the day of the act, and what the condition reads."""
        reads = Reads(facts=frozenset((FactRead(self.born, "date"),)), today=True)
        for want in self.only_if:
            reads |= want.reads()
        return reads
