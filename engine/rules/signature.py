"""signature: before these actions a form must be signed by everybody concerned.

Keys:
- `form`: the form, which says under `signatures` in which table they are kept.
- `signed-by`: who must have signed: roles, or facts that list people.
- `before`: the actions that wait for it.
- `at`: the signatures must bear the day of this action.

A rule:

    plan signed:
      says: Everybody concerned signs the plan.
      form: plan
      signed-by: concerned
      before: settle
      strength: must
    signed at the meeting:
      says: The parents sign at the meeting.
      form: plan
      signed-by: guardian
      before: settle
      at: meet
      strength: should

Passes: both of those concerned have signed, on the day of the meeting.

    Given it is 2024-03-25
    When teacher holds the meeting
    And teacher writes the plan
      | concerned | guardian, nurse |
    And teacher notes signatures
    And with signatures
      | who      | on         |
      | guardian | 2024-03-25 |
      | nurse    | 2024-03-25 |
    And teacher settles the plan
    Then the rule "plan signed" is kept
    And the rule "signed at the meeting" is kept

Refused: the nurse has not signed.

    Given it is 2024-03-25
    When teacher writes the plan
      | concerned | guardian, nurse |
    And teacher notes signatures
    And with signatures
      | who      | on         |
      | guardian | 2024-03-25 |
    And teacher settles the plan
    Then it is refused under the rule "plan signed"
    And what is missing is "nurse"

Recorded: signed on the day after the meeting.

    Given it is 2024-03-25
    When teacher holds the meeting
    And teacher writes the plan
      | concerned | guardian |
    And it becomes 2024-03-26
    And teacher notes signatures
    And with signatures
      | who      | on         |
      | guardian | 2024-03-26 |
    And teacher settles the plan
    Then it is noted that the rule "signed at the meeting" was not followed
    And the rule "plan signed" is kept

A signature without a day, or with one that has not come yet, is none. Who has left the case need not sign.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import NOTHING_READ, FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply
from caseway.engine.rules.wants import everyone, read_everyone, told_everyone

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Rule):
    """Who must have signed, and the rows (a person, a date) in which signatures are kept."""

    form: str
    signatures: str
    person_column: str
    date_column: str
    signers: tuple[tuple[str, bool], ...]
    """Each role or people fact, with True for a role."""
    at: str = ""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """Who has not signed; with `at`, who has signed on another day only."""
        missing: list[Missing] = []
        wanted: dict[str, None] = {}
        for name, of_role in self.signers:
            people = everyone(situation, name, of_role=of_role)
            if not people:
                missing.append(Missing("nobody", name))
            wanted.update(dict.fromkeys(people))
        signed: dict[str, set[object]] = {}
        rows = situation.value(self.signatures)
        for row in rows if isinstance(rows, tuple) else ():
            on = row.get(self.date_column) if not isinstance(row, str) else None
            if isinstance(row, Mapping) and isinstance(on, date) and on <= situation.day:
                signed.setdefault(str(row.get(self.person_column)), set()).add(on)
        unsigned = tuple(person for person in wanted if person not in signed)
        if unsigned:
            missing.append(Missing("unsigned", self.form, people=unsigned))
        held = situation.done(self.at) if self.at else None
        if held is not None:
            other = tuple(person for person in wanted if person in signed and held.day not in signed[person])
            if other:
                missing.append(Missing("not that day", self.form, value=held.day.isoformat(), people=other))
        return tuple(missing)

    def explain(self) -> tuple[Explanation, ...]:
        """Who must have signed what before what; and on which day."""
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"),
            "form": Named("forms", (self.form,)),
            "who": tuple(told_everyone(name, of_role=of_role) for name, of_role in self.signers),
        }
        whole = Explanation("signature", parts)
        return (whole, Explanation("signature.at", {"at": Named("actions", (self.at,))})) if self.at else (whole,)

    def reads(self) -> Reads:
        """The signatures, who is to sign, and the day on which they are to."""
        reads = NOTHING_READ
        for name, of_role in self.signers:
            reads |= read_everyone(name, of_role=of_role)
        table = FactRead(self.signatures, "signatures", columns=(self.person_column, self.date_column))
        return reads | Reads(facts=frozenset((table,)), days=frozenset((self.at,) if self.at else ()))

    def satisfied_by(self, missing: Missing) -> Supply:
        """The table in which signatures are kept, or somebody who could sign."""
        if missing.what in ("unsigned", "not that day"):
            return Supply("fact", self.signatures)
        return Supply("role" if (missing.name, True) in self.signers else "fact", missing.name)
