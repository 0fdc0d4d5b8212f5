"""content: when an action produces a form, what the form must hold is filled in.

Keys:
- `form`: the form, or several; the rule is asked when an action produces one of them.
- `must-have`: the facts that must be filled in; with `in-each`, the columns.
- `in-each`: the table whose rows must each have them.
- `at`: of the actions that produce the form, those at which the rule is asked; without it, all of them.

A rule:

    when and where:
      says: The invitation says when and where the meeting is.
      form: invitation
      must-have: [day, place]
      strength: must
    who does what:
      says: The plan says who does what.
      form: plan
      in-each: measures
      must-have: [what, who]
      strength: does
    what was said:
      says: The minutes say what was said. They are written on the same form as the agenda.
      form: [first meeting, next meeting]
      must-have: minutes
      at: write minutes
      strength: must

Passes: the day and the place are given.

    When teacher sends the invitation
      | day   | 2024-03-25      |
      | place | Hillside School |
    Then the rule "when and where" is kept

Refused: there is no place.

    When teacher sends the invitation
      | day | 2024-03-25 |
    Then it is refused under the rule "when and where"
    And what is missing is "place"

Passes: each row says who and what.

    When teacher writes the plan
    And with measures
      | what            | who           |
      | Homework club   | teacher       |
      | Weekly meetings | social worker |
    Then the rule "who does what" is kept

Refused: nobody is to do what stands in the second row.

    When teacher writes the plan
    And with measures
      | what            | who     |
      | Homework club   | teacher |
      | Weekly meetings |         |
    Then it is refused under the rule "who does what"
    And what is missing is "By whom"

Recorded: whoever writes the plan may leave it open with a reason, since the rule has the strength `does`.

    When teacher writes the plan, with the reason "To be settled on Monday." against the rule "who does what"
    Then there is a deviation from the rule "who does what"

Passes: when the agenda is made nobody has said anything, and is not asked.

    When teacher makes the agenda
      | agenda | Getting to school in the morning |
    And teacher writes the minutes
      | minutes | His aunt will walk with him. |
    Then the rule "what was said" is kept

Refused: the minutes say nothing.

    When teacher makes the agenda
      | agenda | Getting to school in the morning |
    And teacher writes the minutes
    Then it is refused under the rule "what was said"
    And what is missing is "minutes"

When the form is printed, what is asked for only at an action that has not yet made it is not missing; before any has, all
of it is. What was filled in before counts. A table without rows has none of them; a `no` and a nought are filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from caseway.engine.rules.explanation import Explanation, Named
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


Rounds = Literal["first", "later"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content(Rule):
    """The facts of some forms, or the columns of each of their rows, that must be filled."""

    forms: tuple[str, ...]
    must_have: tuple[str, ...]
    in_each: str = ""
    rounds: Mapping[str, Rounds] = field(default_factory=dict)
    """The actions that produce one of the forms in some rounds only, with these rounds."""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The empty fields; for rows, each column with the numbers of the rows where it is empty."""
        rounds = self.rounds.get(situation.action) if self.rounds else None
        if rounds is not None and (rounds == "later") != (situation.round > 1):
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

    def explain(self) -> tuple[Explanation, ...]:
        """What must be filled in when which form is made."""
        parts = {"actions": Named("actions", self.bites_on, "or"), "form": Named("forms", self.forms, "or")}
        if not self.in_each:
            return (Explanation("content", {**parts, "facts": Named("facts", self.must_have)}),)
        columns = Named("columns", self.must_have, of=self.in_each)
        return (Explanation("content.rows", {**parts, "rows": Named("facts", (self.in_each,)), "columns": columns}),)

    def reads(self) -> Reads:
        """Which of the facts, or of the cells, say anything."""
        if self.in_each:
            return Reads(facts=frozenset((FactRead(self.in_each, "cells", columns=self.must_have),)))
        return Reads(facts=frozenset(FactRead(fact, "filled") for fact in self.must_have))
