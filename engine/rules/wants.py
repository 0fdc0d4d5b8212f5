"""The things that a rule can ask for, compiled: an action done, a fact there, a fact with a value, everybody named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.occasion import Occasion
from caseway.engine.rules.rule import Missing

if TYPE_CHECKING:
    from caseway.engine.case import Value
    from caseway.engine.rules.occasion import Which
    from caseway.engine.rules.situation import Situation


def blank(value: Value | None) -> bool:
    """Whether a fact says nothing: not recorded, an empty text, no people, no rows. A `no` says something."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == ()


@dataclass(frozen=True, slots=True)
class ActionDone:
    """An action has been done: in this round, unless `which` says otherwise."""

    action: str
    which: Which = ""

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        done = Occasion(self.action, self.which).time(situation) if self.which else situation.done(self.action)
        return None if done else Missing("action", self.action)


@dataclass(frozen=True, slots=True)
class FactThere:
    """A fact has been recorded; with `last_round`, in the round before."""

    fact: str
    last_round: bool = False

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        value = situation.last_value(self.fact) if self.last_round else situation.value(self.fact)
        return Missing("fact", self.fact) if blank(value) else None


@dataclass(frozen=True, slots=True)
class FactIs:
    """A fact has a certain value; `written` is that value in the owner's words."""

    fact: str
    value: Value
    written: str

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        return None if situation.value(self.fact) == self.value else Missing("value", self.fact, self.written)


@dataclass(frozen=True, slots=True)
class EveryoneNamed:
    """A fact names everybody who holds a role, or everybody whom another fact lists.

    `column` is the person column to look in when the fact is a table. That nobody holds the role, or is listed, is
    not "everybody": it is unmet.
    """

    fact: str
    of: str
    of_role: bool
    column: str = ""

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        wanted = everyone(situation, self.of, of_role=self.of_role)
        if not wanted:
            return Missing("nobody", self.of)
        named = situation.value(self.fact)
        if not isinstance(named, tuple):
            named = ()
        there = {row.get(self.column) for row in named if not isinstance(row, str)} if self.column else named
        for person in wanted:
            if person not in there:
                return Missing("people", self.fact, people=tuple([one for one in wanted if one not in there]))
        return None


def everyone(situation: Situation, of: str, *, of_role: bool) -> tuple[str, ...]:
    """The persons who hold a role, or whom a fact of type people lists and who have not left the case."""
    if of_role:
        return situation.standing.principals(of)
    listed = situation.value(of)
    if not isinstance(listed, tuple):
        return ()
    gone = situation.standing.gone
    return tuple([key for key in listed if key not in gone]) if gone else listed  # type: ignore[misc,return-value]


Want = ActionDone | FactThere | FactIs | EveryoneNamed
