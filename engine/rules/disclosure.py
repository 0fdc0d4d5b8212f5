"""disclosure: what is shared was told of beforehand, is not to stay confidential, and is needed for something.

Keys:
- `share`: the actions that share something; each of them notes what.
- `shared`: the table in which they note it, an item in each row.
- `told`: the table of what somebody was told beforehand would be shared.
- `confidential`: what is to stay confidential: a table with an item in each row, or people about whom nothing is shared.
- `need-for`: the column of what is shared that says what it is needed for.

A rule:

    nothing behind their backs:
      says: The family hears beforehand what will be shared. What it wants to keep to itself stays there.
      share: share
      shared: shared items
      told: told items
      confidential: kept items
      strength: must
      right-of: guardian
    only what is needed:
      says: Each agency shares what the meeting needs.
      share: share
      shared: shared items
      need-for: purpose
      strength: should

Passes: the family knew of it, and it is needed.

    When teacher tells the family what will be shared
    And with told items
      | item           |
      | School results |
    And teacher shares
    And with shared items
      | item           | purpose         |
      | school results | Help in reading |
    Then the rule "nothing behind their backs" is kept
    And the rule "only what is needed" is kept

Refused: nobody told the family of the second item.

    When teacher tells the family what will be shared
    And with told items
      | item           |
      | School results |
    And teacher shares
    And with shared items
      | item           | purpose         |
      | School results | Help in reading |
      | Days off sick  | Rest            |
    Then it is refused under the rule "nothing behind their backs"
    And what is missing is "Days off sick"

Refused: the family keeps it to itself.

    When teacher tells the family what will be shared
    And with told items
      | item          |
      | Days off sick |
    And guardian keeps something confidential
    And with kept items
      | item          |
      | days off sick |
    And teacher shares
    And with shared items
      | item          | purpose |
      | Days off sick | Rest    |
    Then it is refused under the rule "nothing behind their backs"

Recorded: nobody said what it was needed for.

    When teacher tells the family what will be shared
    And with told items
      | item           |
      | School results |
    And teacher shares
    And with shared items
      | item           |
      | School results |
    Then it is noted that the rule "only what is needed" was not followed

An item is what stands in the first column of type text or choice; capitals and spacing do not matter. Only what the act
itself notes is looked at, and an act that notes nothing has not said what it shares. Told beforehand is what an earlier act
told. Where what is confidential is a list of people, no item may be about one of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.names import fold
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rows import rows_of
from caseway.engine.rules.rule import Missing, Rule, Supply
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from caseway.engine.case import Row, Value
    from caseway.engine.rules.rule import What
    from caseway.engine.rules.situation import Situation

LONGEST = 80
"""How much of an item is told."""


class Items(NamedTuple):
    """A table, and its column with the items."""

    fact: str
    column: str

    def folded(self, value: Value | None) -> set[str]:
        """The items in a value of it, in the form in which names are compared."""
        return {fold(item) for row in rows_of(value) if isinstance(item := row.get(self.column), str) and item.strip()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure(Rule):
    """What is shared is among `told`, not among `confidential`, and needed for something; each only where it is given."""

    shared: Items
    told: Items | None = None
    confidential: Items | None = None
    """What stays confidential; without a column, the people about whom nothing is shared."""
    about: str = ""
    """The column of what is shared that says about whom it is, where `confidential` lists people."""
    need_for: str = ""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """Rows that do not say what is shared or what for, and each item that may not be shared."""
        rows = rows_of(situation.given.get(self.shared.fact))
        if not rows:
            return (Missing("rows", self.shared.fact),)
        missing: list[Missing] = []
        for column in filter(None, (self.shared.column, self.need_for)):
            empty = tuple([number for number, row in enumerate(rows, 1) if blank(row.get(column))])
            if empty:
                missing.append(Missing("cells", self.shared.fact, value=column, rows=empty))
        if self.told is not None:
            told = self.told.folded(situation.value(self.told.fact))
            untold = (row for row in rows if self._item(row) not in told)
            missing += self._each("not told", self.told.fact, untold)
        if self.confidential is not None:
            kept = situation.value(self.confidential.fact)
            people = kept if isinstance(kept, tuple) and self.about else ()
            items = self.confidential.folded(kept) if self.confidential.column else set()
            theirs = (row for row in rows if self._item(row) in items or row.get(self.about) in people)
            missing += self._each("confidential", self.confidential.fact, theirs)
        return tuple(missing)

    def _item(self, row: Row) -> str:
        return fold(str(row.get(self.shared.column, "")))

    def _each(self, what: What, fact: str, rows: Iterable[Row]) -> Iterable[Missing]:
        """One thing missing for each item in these rows; one that has no name is missing as such already."""
        items = {self._item(row): str(row.get(self.shared.column, "")).strip()[:LONGEST] for row in rows}
        return [Missing(what, fact, item) for folded, item in items.items() if folded]

    def explain(self) -> tuple[Explanation, ...]:
        """What must be so of what is shared, a sentence for each."""
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"),
            "shared": Named("facts", (self.shared.fact,)),
        }
        found = []
        if self.told is not None:
            found.append(Explanation("disclosure.told", {**parts, "told": Named("facts", (self.told.fact,))}))
        if self.confidential is not None:
            key = "disclosure.about" if self.about else "disclosure.confidential"
            found.append(Explanation(key, {**parts, "kept": Named("facts", (self.confidential.fact,))}))
        if self.need_for:
            column = Named("columns", (self.need_for,), of=self.shared.fact)
            found.append(Explanation("disclosure.need", {**parts, "column": column}))
        return tuple(found)

    def reads(self) -> Reads:
        """What the act shares, what was told, and what stays confidential."""
        others = (items.fact for items in (self.told, self.confidential) if items is not None)
        given = frozenset((FactRead(self.shared.fact, "said"),))
        return Reads(given=given, facts=frozenset(FactRead(fact, "said") for fact in others))

    def satisfied_by(self, missing: Missing) -> Supply:
        """To tell of it first; otherwise to share something else."""
        return Supply("fact", missing.name if missing.what == "not told" else self.shared.fact)
