"""reasons: whoever does this action states, in that very act, what was decided and why.

Keys: `motivate` (an action), `with` (facts that the act must record, not blank).

    ensidigt nej:
      says: Den som ensam säger nej till en insats beslutar det formellt och motiverar det skriftligt.
      motivate: säg nej
      with: [beslut av, beslutsdag, skriftliga skäl]
      strength: must

Passes: all three are given with the act. Refused: the reasons are blank, or were only written on an earlier occasion.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
        return tuple(Missing("in writing", fact) for fact in self.given if blank(situation.facts.get(fact)))
