"""reasons: whoever does this action states, in that very act, what was decided and why.

Keys:
- `motivate`: the action that has to be explained.
- `with`: the facts that must be given in that very act.

A rule:

    a no has its reasons:
      says: Whoever alone says no to a measure decides it formally and gives the reasons in writing.
      motivate: say no
      with: [decided by, grounds]
      strength: must

Passes: both are given with the act.

    When social worker says no to a measure
      | decided by | Head of unit                       |
      | grounds    | The school gives this help already |
    Then the rule "a no has its reasons" is kept

Refused: nobody says why.

    When social worker says no to a measure
      | decided by | Head of unit |
    Then it is refused under the rule "a no has its reasons"
    And what is missing is "grounds"

Refused: the reasons of another time do not count for this one.

    When social worker says no to a measure
      | decided by | Head of unit                       |
      | grounds    | The school gives this help already |
    And social worker says no to a measure
      | decided by | Head of unit |
    Then it is refused under the rule "a no has its reasons"

Recorded: a no without reasons that was said is put on record as what it was.

    When it is recorded afterwards that social worker says no to a measure
    Then the rule "a no has its reasons" is broken
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons(Rule):
    """The facts that must be given with the act itself."""

    given: tuple[str, ...]

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The facts that the act does not give."""
        return tuple(Missing("in writing", fact) for fact in self.given if blank(situation.given.get(fact)))

    def explain(self) -> tuple[Explanation, ...]:
        """What must be stated with which act."""
        return (
            Explanation("reasons", {"actions": Named("actions", self.bites_on, "or"), "facts": Named("facts", self.given)}),
        )

    def reads(self) -> Reads:
        """Which of the facts the act itself gives."""
        return Reads(given=frozenset(FactRead(fact, "filled") for fact in self.given))
