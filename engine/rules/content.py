"""content: when an action produces a form, what the form must hold is filled in.

Keys: `form`, `must-have` (facts of the form; with `in-each`, columns of those rows), `in-each` (a fact of type rows).

    vem gör vad:
      says: Det ska framgå vem som ansvarar för vad.
      form: bilaga 2 b
      in-each: åtgärder
      must-have: [insats, ansvarig]
      strength: must

Passes: each row says who and what. Refused: row 2 has nobody responsible, or there are no rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from caseway.engine.rules.rule import Missing, Rule
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


Rounds = Literal["every", "first", "later"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content(Rule):
    """The form's facts, or the columns of each of its rows, that must be filled."""

    form: str
    must_have: tuple[str, ...]
    in_each: str = ""
    rounds: Mapping[str, Rounds] = field(default_factory=dict)
    """For each action that produces the form, the rounds in which it does."""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The empty fields; for rows, each column with the numbers of the rows where it is empty."""
        rounds = self.rounds.get(situation.action, "every")
        if rounds != "every" and (rounds == "later") != (situation.round > 1):
            return ()  # another form is produced in this round
        if not self.in_each:
            value = situation.value
            return tuple([Missing("fact", fact) for fact in self.must_have if blank(value(fact))])
        rows = situation.value(self.in_each)
        if not isinstance(rows, tuple) or not rows:
            return (Missing("rows", self.in_each),)
        missing = []
        for column in self.must_have:
            empty = tuple([n for n, row in enumerate(rows, 1) if not isinstance(row, Mapping) or blank(row.get(column))])
            if empty:
                missing.append(Missing("cells", self.in_each, value=column, rows=empty))
        return tuple(missing)
