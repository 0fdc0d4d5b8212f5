"""The things that a rule can ask for, compiled: an action done, a fact there, a fact with a value, everybody named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.explanation import Explanation, Named
from caseway.engine.rules.occasion import Occasion
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing

if TYPE_CHECKING:
    from typing import Literal

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

    def explain(self, how: Literal["want", "if"]) -> Explanation:
        """That it must be so, or what follows if it is."""
        return Explanation(f"{how}.action.{self.which}".rstrip("."), {"action": Named("actions", (self.action,))})

    def reads(self) -> Reads:
        """Whether it has been done."""
        action = frozenset((self.action,))
        return Reads(ever=action) if self.which else Reads(done=action)


@dataclass(frozen=True, slots=True)
class FactThere:
    """A fact has been recorded; with `last_round`, in the round before."""

    fact: str
    last_round: bool = False

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        value = situation.last_value(self.fact) if self.last_round else situation.value(self.fact)
        return Missing("fact", self.fact) if blank(value) else None

    def explain(self, how: Literal["want", "if"]) -> Explanation:
        """That it must be so, or what follows if it is."""
        key = f"{how}.fact.last round" if self.last_round else f"{how}.fact"
        return Explanation(key, {"fact": Named("facts", (self.fact,))})

    def reads(self) -> Reads:
        """Whether it says anything."""
        if self.last_round:
            return Reads(last=frozenset((self.fact,)))
        return Reads(facts=frozenset((FactRead(self.fact, "filled"),)))


@dataclass(frozen=True, slots=True)
class FactIs:
    """A fact has a certain value; `written` is that value in the owner's words."""

    fact: str
    value: Value
    written: str

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        return None if situation.value(self.fact) == self.value else Missing("value", self.fact, self.written)

    def explain(self, how: Literal["want", "if"]) -> Explanation:
        """That it must be so, or what follows if it is."""
        value = self.value if isinstance(self.value, bool) else self.written
        return Explanation(f"{how}.value", {"fact": Named("facts", (self.fact,)), "value": value})

    def reads(self) -> Reads:
        """Whether it has that value, or any other."""
        return Reads(facts=frozenset((FactRead(self.fact, "value", (self.value,)),)))


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

    def explain(self, how: Literal["want", "if"]) -> Explanation:
        """That it must be so, or what follows if it is."""
        who = (told_everyone(self.of, of_role=self.of_role),)
        key = f"{how}.everyone.rows" if self.column else f"{how}.everyone"
        return Explanation(key, {"who": who, "fact": Named("facts", (self.fact,))})

    def reads(self) -> Reads:
        """Whom it names, and whom it should name."""
        named = FactRead(self.fact, "people", columns=(self.column,) if self.column else ())
        return read_everyone(self.of, of_role=self.of_role) | Reads(facts=frozenset((named,)))


def everyone(situation: Situation, of: str, *, of_role: bool) -> tuple[str, ...]:
    """The persons who hold a role, or whom a fact of type people lists and who have not left the case."""
    if of_role:
        return situation.standing.principals(of)
    listed = situation.value(of)
    if not isinstance(listed, tuple):
        return ()
    gone = situation.standing.gone
    return tuple([key for key in listed if key not in gone]) if gone else listed  # type: ignore[misc,return-value]


def told_everyone(of: str, *, of_role: bool) -> Explanation:
    """Everyone in a role, or in a fact that lists people."""
    return Explanation("who.role" if of_role else "who.fact", {"of": Named("roles" if of_role else "facts", (of,))})


def read_everyone(of: str, *, of_role: bool) -> Reads:
    """What `everyone` reads."""
    if of_role:
        return Reads(holders=frozenset((of,)))
    return Reads(facts=frozenset((FactRead(of, "people"),)), leaving=True)


Want = ActionDone | FactThere | FactIs | EveryoneNamed
