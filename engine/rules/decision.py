"""decision: what some facts say is for somebody to decide; that somebody else filled them in is not enough.

Keys:
- `decide`: the facts that are decided.
- `by`: whose decision it is: a role, `any guardian`, or `every guardian` for everybody who holds it.
- `said-in`: a fact of type people, in which whoever writes it down notes who decided.
- `if`: the rule is asked only when this holds, written like `need`.

A rule:

    the family chooses:
      says: The family decides who is invited.
      decide: invited
      by: every guardian
      said-in: who decided
      strength: must

Passes: the guardian notes it.

    When guardian notes who is invited
      | invited | nurse |
    Then the rule "the family chooses" is kept

Passes: the teacher notes what the guardian has decided.

    When teacher notes who is invited
      | invited     | nurse    |
      | who decided | guardian |
    Then the rule "the family chooses" is kept

Refused: the teacher fills it in.

    When teacher notes who is invited
      | invited | nurse |
    Then it is refused under the rule "the family chooses"

It is the right of those who decide: what somebody wrote down without them is an incident, and holds only once they agree.
An act that notes none of the facts decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Rule):
    """Each of `facts` is decided by `deciders`: a role, with True for everybody who holds it; `said_in` names them."""

    facts: tuple[str, ...]
    deciders: tuple[tuple[str, bool], ...]
    said_in: str = ""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The facts that this act notes without those who decide them, with who that is."""
        noted = [fact for fact in self.facts if fact in situation.given]
        if not noted:
            return ()
        said = situation.given.get(self.said_in, ()) if self.said_in else ()
        there = {situation.person, *(said if isinstance(said, tuple) else ())}
        wanting: list[Missing] = []
        for role, every in self.deciders:
            people = situation.standing.principals(role)
            if not people:
                wanting.append(Missing("nobody", role))
                continue
            absent = tuple([person for person in people if person not in there])
            if absent and (every or len(absent) == len(people)):
                wanting += [Missing("decided", fact, people=absent) for fact in noted]
        return tuple(wanting)

    def explain(self) -> tuple[Explanation, ...]:
        """What is decided by whom."""
        facts = Named("facts", self.facts)
        who = tuple(
            Explanation("decision.every" if every else "decision.any", {"role": Named("roles", (role,))})
            for role, every in self.deciders
        )
        parts: dict[str, Part] = {"facts": facts, "who": who}
        if not self.said_in:
            return (Explanation("decision", parts),)
        return (Explanation("decision.said", {**parts, "said": Named("facts", (self.said_in,))}),)

    def satisfied_by(self, missing: Missing) -> Supply:
        """The fact, by those who decide it; or somebody in their role."""
        return Supply("role" if missing.what == "nobody" else "fact", missing.name)

    def reads(self) -> Reads:
        """Whether the act notes the facts, who acts and who decided, and who holds the roles."""
        given = {FactRead(fact, "noted") for fact in self.facts}
        if self.said_in:
            given.add(FactRead(self.said_in, "people"))
        roles = frozenset(role for role, _ in self.deciders)
        return Reads(given=frozenset(given), holders=roles, person=True)
