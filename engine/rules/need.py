"""need: before these actions, something must be in place.

Keys:
- `before`: the actions that wait.
- `need`: what they wait for: an action done, a fact noted, `{fact: value}`, or `{fact: every …}`, where the fact names
  everybody in a role or in a list of people, and with `{fact: everyone}` everybody in the case; several of them stand in
  brackets or one to a line.
- `as`: which rows count, in the tables that `need` looks at: only those whose column of type choice says one of these.
- `if`: the rule is asked only when this holds, written like `need`.

A rule:

    only who was agreed:
      says: Only those to whom the family has agreed are invited.
      before: invite
      need: {may be invited: every invited}
      strength: must
    interpreter booked:
      says: Families who need an interpreter have one at the meeting.
      before: meet
      if: {interpreter needed: yes}
      need: interpreter
      strength: should
    everybody has a copy:
      says: The plan goes to everybody in the case, and each of them has had it.
      before: review
      need: {copies: everyone}
      as: [given, arrived by post]
      strength: does

Passes: everybody who is invited may be invited.

    When teacher agrees with the family
      | may be invited | nurse, social worker |
    And teacher sends the invitation
      | invited | nurse |
    Then the rule "only who was agreed" is kept

Refused: the family did not agree to the social worker.

    When teacher agrees with the family
      | may be invited | nurse |
    And teacher sends the invitation
      | invited | nurse, social worker |
    Then it is refused under the rule "only who was agreed"
    And what is missing is "social worker"

Refused: a list with nobody in it is not everybody.

    When teacher sends the invitation
    Then it is refused under the rule "only who was agreed"
    And what is missing is "invited"

Passes: an interpreter is needed, and booked.

    When teacher agrees with the family
      | interpreter needed | yes       |
      | interpreter        | Irena Ray |
    And teacher holds the meeting
    Then the rule "interpreter booked" is kept

Recorded: what should be there and is not stops nobody.

    When teacher agrees with the family
      | interpreter needed | yes |
    And teacher holds the meeting
    Then it is noted that the rule "interpreter booked" was not followed

Refused: the nurse's copy has come back.

    When teacher notes copies
    And with copies
      | who           | how             |
      | teacher       | given           |
      | social worker | given           |
      | child         | given           |
      | guardian      | arrived by post |
      | nurse         | arrived by post |
    And teacher notes copies
    And with copies
      | who   | how       |
      | nurse | came back |
    And teacher reviews the plan
    Then it is refused under the rule "everybody has a copy"
    And what is missing is "nurse"

Passes: the nurse was given another.

    When teacher notes copies
    And with copies
      | who           | how             |
      | teacher       | given           |
      | social worker | given           |
      | child         | given           |
      | guardian      | arrived by post |
      | nurse         | came back       |
    And teacher notes copies
    And with copies
      | who   | how   |
      | nurse | given |
    And teacher reviews the plan
    Then the rule "everybody has a copy" is kept

A fact that says `no` is noted; an empty text, an empty list and an empty table are not.

With `as`, of several rows about one person the last counts: whoever was reached, and then could not be, is not reached. A
person is whoever stands in the first column of type person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import NOTHING_READ, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply
from caseway.engine.rules.wants import EveryoneNamed

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation
    from caseway.engine.rules.wants import Want


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Rule):
    """All of `needs` must hold, whenever all of `only_if` holds."""

    needs: tuple[Want, ...]

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """Everything needed that is not there."""
        missing: tuple[Missing, ...] = ()
        for want in self.needs:
            lacking = want.lacking(situation)
            if lacking is not None:
                missing += (lacking,)
        return missing

    def explain(self) -> tuple[Explanation, ...]:
        """What is needed before what, and when."""
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"),
            "needs": tuple(want.explain("want") for want in self.needs),
        }
        if not self.only_if:
            return (Explanation("need", parts),)
        return (Explanation("need.if", {**parts, "conditions": tuple(want.explain("if") for want in self.only_if)}),)

    def reads(self) -> Reads:
        """What each of the wants reads."""
        reads = NOTHING_READ
        for want in self.needs:
            reads |= want.reads()
        return reads

    def satisfied_by(self, missing: Missing) -> Supply:
        """The action, the fact, or somebody in the role of whom everybody is to be named."""
        if missing.what == "action":
            return Supply("action", missing.name)
        of_role = any(isinstance(want, EveryoneNamed) and want.of_role and want.of == missing.name for want in self.needs)
        return Supply("role" if missing.what == "nobody" and of_role else "fact", missing.name)
