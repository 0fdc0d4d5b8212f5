"""age: something is open only until somebody is so old, or from then on.

Keys: `until-age` or `from-age` (years), `born` (a fact of type date), `before` (the actions), and optionally `if`.

    up to 18:
      says: Key working is for children and young people up to 18.
      until-age: 18
      born: date of birth
      before: suggest a key worker
      if: {in a complex needs school: no}
      strength: must

Passes: on the day before the eighteenth birthday. Refused: on the birthday and later, or while no date of birth is known.
Who was born on 29 February has a birthday on 1 March in the years that have no such day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import birthday
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
        if type(born) is not date:
            return (Missing("fact", self.born),)
        turns = birthday(born, self.years)
        if (situation.day >= turns) == self.after:
            return ()
        return (Missing("too young" if self.after else "too old", self.born, value=str(self.years), limit=turns),)
