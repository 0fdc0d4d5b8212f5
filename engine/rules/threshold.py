"""threshold: before these actions there are so many persons, from so many agencies.

Keys:
- `before`: the actions that wait for it.
- `at-least`: how many persons.
- `of`: a role, or a fact that lists people; each person counts once.
- `from-at-least`: from how many different agencies.
- `if`: the rule is asked only when this holds, written like `need`.

A rule:

    enough professionals:
      says: There are at least two professionals, from at least two agencies.
      before: settle
      at-least: 2
      of: invited
      from-at-least: 2
      strength: must

Passes: two persons from two agencies.

    Given these people take part
      | name      | role          | agency          |
      | Ruth Dean | teacher       | Hill School     |
      | Cass Hill | child         |                 |
      | Gina Hill | guardian      |                 |
      | Nora Lane | nurse         | Health Centre   |
      | Sam Cole  | social worker | Social Services |
    When teacher sends the invitation
      | invited | Nora Lane, Sam Cole |
    And teacher settles the plan
    Then the rule "enough professionals" is kept

Refused: two persons from one agency.

    Given these people take part
      | name      | role          | agency          |
      | Ruth Dean | teacher       | Hill School     |
      | Cass Hill | child         |                 |
      | Gina Hill | guardian      |                 |
      | Nora Lane | nurse         | Health Centre   |
      | Sam Cole  | social worker | Health Centre   |
    When teacher sends the invitation
      | invited | Nora Lane, Sam Cole |
    And teacher settles the plan
    Then it is refused under the rule "enough professionals"

Refused: one person.

    When teacher sends the invitation
      | invited | nurse |
    And teacher settles the plan
    Then it is refused under the rule "enough professionals"

Who works nowhere that is noted counts as a person, and adds no agency. Who has left the case does not count.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.names import fold
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply
from caseway.engine.rules.wants import everyone

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold(Rule):
    """At least `persons` of `of`, from at least `agencies` different ones (0 when that does not matter)."""

    of: str
    of_role: bool
    persons: int
    agencies: int = 0

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """How many persons or agencies are wanted, where there are too few."""
        there = dict.fromkeys(everyone(situation, self.of, of_role=self.of_role))
        missing = []
        if len(there) < self.persons:
            missing.append(Missing("too few", self.of, str(self.persons), tuple(there)))
        people = situation.case.people
        agencies = {fold(people[person].agency) for person in there if person in people and people[person].agency}
        if len(agencies) < self.agencies:
            missing.append(Missing("too few agencies", self.of, str(self.agencies), tuple(there)))
        return tuple(missing)

    def explain(self) -> tuple[Explanation, ...]:
        """How many persons of what, from how many agencies, before what."""
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"),
            "of": Named("roles" if self.of_role else "facts", (self.of,)),
            "persons": str(self.persons),
        }
        if not self.agencies:
            return (Explanation("threshold", parts),)
        return (Explanation("threshold.agencies", {**parts, "agencies": str(self.agencies)}),)

    def satisfied_by(self, missing: Missing) -> Supply:
        """More persons in the role, or in the list."""
        return Supply("role" if self.of_role else "fact", missing.name)

    def reads(self) -> Reads:
        """Who holds the role, or is listed and has not left. Agencies belong to the persons, and do not change."""
        if self.of_role:
            return Reads(holders=frozenset((self.of,)))
        return Reads(facts=frozenset((FactRead(self.of, "people"),)), leaving=True)
