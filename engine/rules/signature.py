"""signature: before these actions a form must be signed by everybody concerned.

Keys:
- `form`: the form, which says under `signatures` in which table they are kept.
- `signed-by`: who must have signed: roles, or facts that list people.
- `before`: the actions that wait for it.
- `as`: which rows are signatures: only those whose column of type choice says one of these.
- `at`: the signatures must bear the day of this action.
- `if`: the rule is asked only when this holds, written like `need`.

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
    signed on paper:
      says: The review begins when the parents have signed the agreement, or somebody has for them.
      form: agreement
      signed-by: guardian
      before: review
      as: [signed, signed for them]
      strength: must

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

Refused: the paper was sent, and has come back unsigned.

    Given it is 2024-03-25
    When teacher notes signatures
    And with papers
      | whose    | on         | state         |
      | guardian | 2024-03-21 | sent          |
      | guardian | 2024-03-25 | back unsigned |
    And teacher reviews the plan
    Then it is refused under the rule "signed on paper"
    And what is missing is "guardian"

Passes: it was sent once more, and somebody held the pen for them.

    Given it is 2024-03-25
    When teacher notes signatures
    And with papers
      | whose    | on         | state           | pen           |
      | guardian | 2024-03-21 | back unsigned   |               |
      | guardian | 2024-03-25 | signed for them | social worker |
    And teacher reviews the plan
    Then the rule "signed on paper" is kept

Refused: who takes a signature back has not signed.

    Given it is 2024-03-25
    When teacher notes signatures
    And with papers
      | whose    | on         | state      |
      | guardian | 2024-03-25 | taken back |
    And teacher notes signatures
    And with papers
      | whose    | on         | state  |
      | guardian | 2024-03-21 | signed |
    And teacher reviews the plan
    Then it is refused under the rule "signed on paper"

A signature without a day, or with one that has not come yet, is none. Who has left the case need not sign. Whose signature
it is stands in the first column of type person, its day in the first of type date; a second column of type person can say
who held the pen.

With `as`, the row of the latest day counts, of one day the last in the table: what was sent and then signed is signed, what
was signed and then taken back is not, also where that has no day. With `at`, one of the days since then must be that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import NOTHING_READ, FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply
from caseway.engine.rules.wants import everyone, read_everyone, told_counting, told_everyone

if TYPE_CHECKING:
    from caseway.engine.rules.roll import Roll
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Rule):
    """Who must have signed, the rows in which signatures are kept, and the column of the day."""

    form: str
    signatures: Roll
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
        signed = self.signatures.days(situation.value(self.signatures.fact), self.date_column, situation.day)
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
        told = [Explanation("signature", parts)]
        if self.signatures.state:
            told.append(Explanation("signature.as", {"says": told_counting(self.signatures)}))
        if self.at:
            told.append(Explanation("signature.at", {"at": Named("actions", (self.at,))}))
        return tuple(told)

    def reads(self) -> Reads:
        """The signatures, who is to sign, and the day on which they are to."""
        reads = NOTHING_READ
        for name, of_role in self.signers:
            reads |= read_everyone(name, of_role=of_role)
        person, *state = self.signatures.columns
        columns = (person, self.date_column, *state)
        table = FactRead(self.signatures.fact, "signatures", self.signatures.counting, columns)
        return reads | Reads(facts=frozenset((table,)), days=frozenset((self.at,) if self.at else ()))

    def satisfied_by(self, missing: Missing) -> Supply:
        """The table in which signatures are kept, or somebody who could sign."""
        if missing.what in ("unsigned", "not that day"):
            return Supply("fact", self.signatures.fact)
        return Supply("role" if (missing.name, True) in self.signers else "fact", missing.name)
