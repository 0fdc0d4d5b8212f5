"""need: before these actions, something must be in place.

Keys: `before` (actions), `need` (an action done, a fact recorded, a fact with a value, or `every …`: a fact that names
everybody in a role or in a list), and optionally `if`, in the same form.

    rätt personer:
      says: Alla som bjuds in är överenskomna med familjen.
      before: bjud in
      need: {överenskomna: every kallade}
      strength: must
      right-of: vårdnadshavare

Passes: everybody in `kallade` is also in `överenskomna`. Refused: one of them is not, or nobody is listed at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.rule import Missing, Rule

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation
    from caseway.engine.rules.wants import Want


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Rule):
    """All of `needs` must hold, whenever all of `only_if` holds."""

    needs: tuple[Want, ...]
    only_if: tuple[Want, ...] = ()

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """Everything needed that is not there."""
        for want in self.only_if:
            if want.lacking(situation) is not None:
                return ()
        missing: tuple[Missing, ...] = ()
        for want in self.needs:
            lacking = want.lacking(situation)
            if lacking is not None:
                missing += (lacking,)
        return missing
