"""mandate: only these roles may do these actions.

Keys: `only` (roles), `may` (actions).

    mandat:
      says: Bara rektor och handläggare får bjuda in.
      only: [rektor, soc, bup]
      may: bjud in
      strength: must

Passes: the head teacher (rektor) does `bjud in`. Refused: a school nurse, who holds none of the three roles, does it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.rule import Missing, Rule

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate(Rule):
    """Only `only` may do what the rule bites on."""

    only: tuple[str, ...]

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The roles that would do (in `people`), when the one who acts has none of them."""
        if situation.role in self.only:
            return ()
        return (Missing("mandate", self.name, people=self.only),)
