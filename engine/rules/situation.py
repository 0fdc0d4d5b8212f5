"""The situation that a rule looks at: a case, and an act that somebody is about to do, or did, on a civil date."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.case.rounds import seen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from caseway.engine.case import Answer, Case, Cell, Mark, Time, Value
    from caseway.engine.rules.standing import Standing


class Situation(NamedTuple):
    """Everything that rules may know.

    `person` acts in `role`; `roles` are all that this person holds, each with the key of whom they stand in for ('' for
    nobody). `facts` are those that this act records, already added to what was there, and `given` as it gives them; `known`
    those that it finds. `since` is where its round begins: an act that opens a round finds nothing of the round before.
    `late` says that the case has moved on since that day. `answers` is what this act records of consents.
    """

    case: Case
    action: str
    person: str
    role: str
    roles: Mapping[str, str]
    day: date
    moment: datetime
    facts: Mapping[str, Value]
    known: Mapping[str, Cell]
    since: Mark
    late: bool
    standing: Standing
    answers: tuple[Answer, ...] = ()
    given: Mapping[str, Value] = MappingProxyType({})

    def value(self, fact: str) -> Value | None:
        """What a fact says, this act included; None when it is not known on that day."""
        if fact in self.facts:
            return self.facts[fact]
        cell = self.known.get(fact)
        if cell is None:
            return None
        return cell.value if cell.since <= self.day else cell.by(self.day)

    def last_value(self, fact: str) -> Value | None:
        """What a fact said at the end of the round before; for an act that opens a round, of the one that it ends."""
        if self.opens_round:
            found, _ = seen(self.case, self.day)
            cell = found.get(fact)
            return cell.by(self.day) if cell is not None and cell.keep == "round" else None
        before = next((one for one in reversed(self.case.over) if one.began < self.since), None)
        cell = before.facts.get(fact) if before is not None else None
        return cell.by(self.day) if cell is not None else None

    @property
    def opens_round(self) -> bool:
        """Whether a round begins with this act."""
        return self.since > self.case.began

    @property
    def of_earlier_round(self) -> bool:
        """Whether the act belongs to a round that is over."""
        return self.since < self.case.began

    @property
    def round(self) -> int:
        """The number of the round to which the act belongs."""
        return sum(mark <= self.since for mark in self.case.rounds) + self.opens_round

    def done(self, action: str) -> Time | None:
        """The latest time in this round that an action was done, if it had been done by that day."""
        done = self.case.done.get(action)
        return done.by(self.day, self.since) if done is not None else None
