"""attendance: those who must attend are there, or something else is done.

Keys:
- `must-attend`: who: roles, or facts that list people; everybody in each, and with `any nurse` one of them is enough.
- `at`: the actions at which they must be there.
- `present`: the fact that says who is there: a list of people, or a table with a column of type person.
- `as`: which rows of the table count as being there: only those whose column of type choice says one of these.
- `otherwise`: the actions that can be done instead; a refusal names them, with who may do them.
- `if`: the rule is asked only when this holds, written like `need`.

A rule:

    the nurse attends:
      says: The nurse and everybody invited take part, in the room or by telephone.
      must-attend: [nurse, invited]
      at: meet
      present: presence
      as: [came, by telephone, late]
      otherwise: [put off, call off]
      strength: must
      deviate: {who: guardian, with: reason, reasons: [We cannot wait, She has said all she knows]}

Passes: everybody is there, one of them by telephone.

    When teacher sends the invitation
      | invited | guardian, social worker |
    And teacher holds the meeting
    And with presence
      | who           | how          |
      | nurse         | by telephone |
      | guardian      | came         |
      | social worker | late         |
    Then the rule "the nurse attends" is kept

Refused: the nurse has only sent a summary.

    When teacher sends the invitation
      | invited | guardian |
    And teacher holds the meeting
    And with presence
      | who      | how            |
      | guardian | came           |
      | nurse    | sent a summary |
    Then it is refused under the rule "the nurse attends"
    And what is missing is "nurse"
    And it can be put right by teacher with "put off"

Recorded: the family wants the meeting all the same, and says why.

    When teacher sends the invitation
      | invited | guardian |
    And guardian holds the meeting, with the reason "we cannot wait" against the rule "the nurse attends"
    And with presence
      | who      | how      |
      | guardian | came     |
      | nurse    | declined |
    Then there is a deviation from the rule "the nurse attends" with the reason "We cannot wait"

Recorded: the meeting was held without her.

    When teacher sends the invitation
      | invited | guardian |
    And it is recorded afterwards that teacher holds the meeting
    And with presence
      | who      | how  |
      | guardian | came |
    Then the rule "the nurse attends" is broken

Of several rows about one person the last in the table counts. Whoever is not named is not there. Who has left the case need
not come; a list with nobody in it is not everybody. Where somebody else may come in their place, let a choice of yours say
so in the row about the one who must attend.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.rule import Missing, Rule, Supply
from caseway.engine.rules.wants import everyone, read_everyone, read_roll, told_counting, told_everyone

if TYPE_CHECKING:
    from caseway.engine.rules.reads import Reads
    from caseway.engine.rules.roll import Roll
    from caseway.engine.rules.situation import Situation


class Attending(NamedTuple):
    """Who must attend: everybody in a role or in a fact that lists people, or one of them."""

    of: str
    of_role: bool
    every: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Rule):
    """Who must be there, the fact that says who is, and what can be done instead."""

    attending: tuple[Attending, ...]
    present: Roll
    otherwise: tuple[str, ...] = ()

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """Who must attend and is not there."""
        there = self.present.people(situation.value(self.present.fact))
        absent: dict[str, None] = {}
        missing: list[Missing] = []
        for of, of_role, every in self.attending:
            people = everyone(situation, of, of_role=of_role)
            if not people:
                missing.append(Missing("nobody", of))
            away = tuple([person for person in people if person not in there])
            if every or len(people) == 1:
                absent.update(dict.fromkeys(away))
            elif len(away) == len(people) > 0:
                missing.append(Missing("absent of one", self.present.fact, people=away))
        return (Missing("absent", self.present.fact, people=tuple(absent)), *missing) if absent else tuple(missing)

    def explain(self) -> tuple[Explanation, ...]:
        """Who must be there at what, what counts as being there, and what can be done instead."""
        parts: dict[str, Part] = {
            "actions": Named("actions", self.bites_on, "or"),
            "who": tuple(_told(one) for one in self.attending),
            "fact": Named("facts", (self.present.fact,)),
            "says": told_counting(self.present),
        }
        told = Explanation("attendance.as" if self.present.state else "attendance", parts)
        if not self.otherwise:
            return (told,)
        return told, Explanation("attendance.instead", {"actions": Named("actions", self.otherwise, "or")})

    def reads(self) -> Reads:
        """Who is there, and who must be."""
        reads = read_roll(self.present)
        for of, of_role, _ in self.attending:
            reads |= read_everyone(of, of_role=of_role)
        return reads

    def satisfied_by(self, missing: Missing) -> Supply:
        """The fact that says who is there, or somebody who could be."""
        of_role = missing.what == "nobody" and any(one.of == missing.name and one.of_role for one in self.attending)
        return Supply("role" if of_role else "fact", missing.name)

    def instead(self) -> tuple[str, ...]:
        """What can be done instead."""
        return self.otherwise


def _told(one: Attending) -> Explanation:
    if one.every:
        return told_everyone(one.of, of_role=one.of_role)
    if one.of_role:
        return Explanation("who.any role", {"of": Named("roles", (one.of,))})
    return Explanation("who.any fact", {"of": Named("facts", (one.of,))})
