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
    from caseway.engine.rules.explanation import Part
    from caseway.engine.rules.occasion import Which
    from caseway.engine.rules.roll import Roll
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
        read = frozenset((FactRead(self.fact, "filled"),))
        return Reads(last=read) if self.last_round else Reads(facts=read)


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

    That nobody holds the role, or is listed, is not "everybody": it is unmet.
    """

    roll: Roll
    of: str
    of_role: bool

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        wanted = everyone(situation, self.of, of_role=self.of_role)
        if not wanted:
            return Missing("nobody", self.of)
        return _unnamed(self.roll, wanted, situation)

    def explain(self, how: Literal["want", "if"]) -> Explanation:
        """That it must be so, or what follows if it is."""
        return _told_named(how, self.roll, told_everyone(self.of, of_role=self.of_role))

    def reads(self) -> Reads:
        """Whom it names, and whom it should name."""
        return read_everyone(self.of, of_role=self.of_role) | read_roll(self.roll)


@dataclass(frozen=True, slots=True)
class WholeCaseNamed:
    """A fact names everybody who has a role in the case on that day, whichever it is."""

    roll: Roll

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing, or None."""
        present = situation.standing.present
        wanted = tuple([person for person in situation.case.people if person in present])
        return _unnamed(self.roll, wanted, situation) if wanted else Missing("fact", self.roll.fact)

    def explain(self, how: Literal["want", "if"]) -> Explanation:
        """That it must be so, or what follows if it is."""
        return _told_named(how, self.roll, Explanation("who.case", {}))

    def reads(self) -> Reads:
        """Whom it names, and who is in the case."""
        return read_roll(self.roll) | Reads(everyone=True)


def _unnamed(roll: Roll, wanted: tuple[str, ...], situation: Situation) -> Missing | None:
    """Who is not named of those who should be, or None."""
    there = roll.people(situation.value(roll.fact))
    for person in wanted:
        if person not in there:
            return Missing("people", roll.fact, people=tuple([one for one in wanted if one not in there]))
    return None


def _told_named(how: Literal["want", "if"], roll: Roll, who: Explanation) -> Explanation:
    """Who is in a list, has a row in a table, or one that says one of these."""
    key = f"{how}.everyone.as" if roll.state else f"{how}.everyone.rows" if roll.person else f"{how}.everyone"
    parts: dict[str, Part] = {"who": (who,), "fact": Named("facts", (roll.fact,)), "says": told_counting(roll)}
    return Explanation(key, parts)


def told_counting(roll: Roll) -> Named:
    """What the rows must say to count."""
    return Named("choices", roll.counting, "or")


def read_roll(roll: Roll) -> Reads:
    """Whom a roll names."""
    return Reads(facts=frozenset((FactRead(roll.fact, "people", roll.counting, roll.columns),)))


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


Want = ActionDone | FactThere | FactIs | EveryoneNamed | WholeCaseNamed
