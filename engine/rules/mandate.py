"""mandate: only these roles may do these actions.

Keys:
- `only`: the roles that may.
- `may`: the actions that others may not do.

A rule:

    who invites:
      says: Only the school and social services invite to a meeting.
      only: [teacher, social worker]
      may: invite
      strength: must

Passes: the social worker has one of the two roles.

    When social worker sends the invitation
    Then the rule "who invites" is kept

Refused: the nurse has neither of them.

    When nurse sends the invitation
    Then it is refused under the rule "who invites"
    And it can be put right by teacher with "invite"

Recorded: that the nurse did it all the same can be put on record, and shows as what it was.

    When it is recorded afterwards that nurse sends the invitation
    Then the rule "who invites" is broken

Whoever holds several roles may act if one of them will do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named
from caseway.engine.rules.reads import Reads
from caseway.engine.rules.rule import Missing, Rule, Supply

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

    def explain(self) -> tuple[Explanation, ...]:
        """Who may do what."""
        parts = {"roles": Named("roles", self.only, "or"), "actions": Named("actions", self.bites_on)}
        return (Explanation("mandate", parts),)

    def reads(self) -> Reads:
        """In which role somebody acts."""
        return Reads(acting=frozenset(self.only))

    def satisfied_by(self, missing: Missing) -> Supply:  # noqa: ARG002  (there is one way only)
        """The same act, by somebody who may."""
        return Supply("act")
