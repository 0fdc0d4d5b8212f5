"""continuity: what stood in a table in the last round is taken up again in this one, row by row.

Keys:
- `take-up`: the table. It is one that is kept for its round, so that the next one writes it anew.
- `known-by`: the column by which a row is known again; capitals and spacing do not matter.
- `in`: the actions at which every row of the last round must be there again.
- `as`: where the table has a column of choices, the choices with which a row has to be taken up; one that is still without
  a choice has to be as well. Without `as`, every row has to be.

A rule:

    nothing is forgotten:
      says: The plan says of each measure of the last plan what becomes of it.
      take-up: measures
      known-by: what
      in: write plan
      strength: does
    what goes on is not forgotten:
      says: What was to go on is spoken of again.
      take-up: decisions
      known-by: what
      in: write plan
      as: [starts, goes on, changes]
      strength: must

Passes: there was no plan before the first one.

    When teacher writes the plan
    And with measures
      | what          | who     |
      | Homework club | teacher |
    Then the rule "nothing is forgotten" is kept

Passes: the measure of last time is there again, whatever has changed about it.

    When teacher writes the plan
    And with measures
      | what          | who     |
      | Homework club | teacher |
    And teacher begins the next meeting
    And teacher writes the plan
    And with measures
      | what           | who           |
      | homework  club | social worker |
      | Weekly walks   | nurse         |
    Then the rule "nothing is forgotten" is kept

Passes: the walks were stopped at the last meeting, and nobody has to speak of them again.

    When teacher writes the plan
    And with decisions
      | what          | decision  |
      | Homework club | goes on   |
      | Weekly walks  | stops now |
    And teacher begins the next meeting
    And teacher writes the plan
    And with decisions
      | what          | decision  |
      | Homework club | stops now |
    Then the rule "what goes on is not forgotten" is kept

Refused: nobody says what becomes of the homework club.

    When teacher writes the plan
    And with measures
      | what          | who     |
      | Homework club | teacher |
    And teacher begins the next meeting
    And teacher writes the plan
    And with measures
      | what         | who   |
      | Weekly walks | nurse |
    Then it is refused under the rule "nothing is forgotten"
    And what is missing is "Homework club"

Refused: it was to go on, and nobody speaks of it.

    When teacher writes the plan
    And with decisions
      | what          | decision |
      | Homework club | goes on  |
    And teacher begins the next meeting
    And teacher writes the plan
    Then it is refused under the rule "what goes on is not forgotten"

Recorded: whoever writes the plan may leave it out with a reason, since the rule has the strength `does`.

    When teacher writes the plan
    And with measures
      | what          | who     |
      | Homework club | teacher |
    And teacher begins the next meeting
    And teacher writes the plan, with the reason "It ended in May." against the rule "nothing is forgotten"
    And with measures
      | what         | who   |
      | Weekly walks | nurse |
    Then there is a deviation from the rule "nothing is forgotten"

A row whose column is empty is known by nothing and is not asked for. Of a meeting that has left no such table, there is
nothing to take up; it is the last round alone that counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rows import listed, rows_of
from caseway.engine.rules.rule import Missing, Rule, Supply

if TYPE_CHECKING:
    from caseway.engine.case import Row
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Continuity(Rule):
    """Each row that `table` had in the last round is there again, known by `column`.

    With `counting`, only those are asked for that say one of these, or nothing, in the column `state`.
    """

    table: str
    column: str
    state: str = ""
    counting: tuple[str, ...] = ()

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The rows of the last round that are not taken up, each by what it is known by."""
        rows = rows_of(situation.last_value(self.table))
        before = listed(tuple(row for row in rows if self._counts(row)), self.column)
        now = listed(situation.value(self.table), self.column) if before else {}
        return tuple(Missing("not taken up", self.table, value=before[known]) for known in before if known not in now)

    def _counts(self, row: Row) -> bool:
        return not self.state or not row.get(self.state) or row[self.state] in self.counting

    def explain(self) -> tuple[Explanation, ...]:
        """Which table is held against that of the last round, and when."""
        parts = {
            "actions": Named("actions", self.bites_on, "or"),
            "rows": Named("facts", (self.table,)),
            "column": Named("columns", (self.column,), of=self.table),
        }
        told = Explanation("continuity", parts)
        if not self.state:
            return (told,)
        return told, Explanation("continuity.as", {"says": Named("choices", self.counting, "or")})

    def reads(self) -> Reads:
        """What stands in the column, now and at the end of the last round."""
        now = FactRead(self.table, "listed", columns=(self.column,))
        before = FactRead(self.table, "listed", self.counting, (self.column, self.state))
        return Reads(facts=frozenset((now,)), last=frozenset((before if self.state else now,)))

    def supply(self, missing: Missing) -> Supply:
        """A row is taken up where the table is written."""
        return Supply("fact", missing.name)
