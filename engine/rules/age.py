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

Who was born on 29 February has a birthday on 1 March in the years that have no such day. Where `born` is a table of
persons and dates, everybody whom the case concerns must be of that age; of several rows for somebody the last counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.periods import birthday
from caseway.engine.rules.birth import Birth
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply

if TYPE_CHECKING:
    from caseway.engine.rules.rule import What
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Age(Rule):
    """Open before the day on which somebody turns `years`; with `after`, from that day on.

    Where the days of birth are a table, each who holds the role `about` must be of that age.
    """

    years: int
    born: Birth
    about: str
    after: bool

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The birthday that has been, or is still to come; or the date of birth that is not known."""
        if not self.born.of_several:
            return self._of(situation, "")
        people = situation.standing.principals(self.about)
        if not people:
            return (Missing("nobody", self.about),)
        return tuple([missing for person in people for missing in self._of(situation, person)])

    def _of(self, situation: Situation, person: str) -> tuple[Missing, ...]:
        """The same of one person."""
        born = self.born.day(situation, person)
        if born is None:
            return (Missing("fact", self.born.fact, about=person),)
        turns = birthday(born, self.years)
        if (situation.day >= turns) == self.after:
            return ()
        what: What = "too young" if self.after else "too old"
        return (Missing(what, self.born.fact, value=str(self.years), limit=turns, about=person),)

    def satisfied_by(self, missing: Missing) -> Supply:
        """The days of birth, or somebody who is to be of that age."""
        return Supply("role" if missing.what == "nobody" else "fact", missing.name)

    def explain(self) -> tuple[Explanation, ...]:
        """Until or from which age what is open, and when the rule asks."""
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"),
            "years": str(self.years),
            "born": Named("facts", (self.born.fact,)),
        }
        key = "age.from" if self.after else "age.until"
        if not self.only_if:
            return (Explanation(key, parts),)
        return (Explanation(f"{key}.if", {**parts, "conditions": tuple(want.explain("if") for want in self.only_if)}),)

    def reads(self) -> Reads:
        """The dates of birth, of whom they are wanted, the day of the act."""
        read = FactRead(self.born.fact, "said" if self.born.of_several else "date")
        holders = frozenset((self.about,) if self.born.of_several else ())
        return Reads(facts=frozenset((read,)), holders=holders, today=True)
