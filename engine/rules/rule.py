"""What every rule has: a name, words, a strength, the clauses it cites, and who may depart from it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from datetime import date, datetime

    from caseway.engine.case import Case
    from caseway.engine.periods import Counted, CountedMoment, Stopped
    from caseway.engine.rules.explanation import Explanation
    from caseway.engine.rules.reads import Reads
    from caseway.engine.rules.situation import Situation

What = Literal[
    "action",
    "fact",
    "value",
    "people",
    "nobody",
    "cells",
    "rows",
    "unsigned",
    "not that day",
    "limit",
    "mandate",
    "in writing",
    "consent",
    "consent of one",
    "consent refused",
    "consent withdrawn",
    "consent over",
    "consent spoken",
    "left out",
    "decided",
    "too few",
    "too few agencies",
    "put off",
    "too soon",
    "too late",
    "too young",
    "too old",
    "absent",
    "absent of one",
    "not told",
    "confidential",
    "not taken up",
]


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that keeps a rule from being met.

    `name` is the action, fact or role; `people` the keys of those who are missing (for a mandate, the roles that would
    do); `value` what is wanted, or the day that does not fit; `rows` the numbers (from 1) of rows with an empty cell in
    the column `value`; `limit` the last day that would have been in time, or the first that would not be too soon. For a
    consent `about` is for whom it is wanted, `people` those whose answer is not enough, `others` who said yes beside a no.
    Of what is shared, `value` is the item; of a row that is not taken up, what it is known by.
    Where something is wanted of each of several persons, `about` is of whom.
    """

    what: What
    name: str
    value: str = ""
    people: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    limit: date | None = None
    others: tuple[str, ...] = ()
    about: str = ""


class Supply(NamedTuple):
    """What would put right something missing: an action, a fact, somebody in a role, or `act`, the same act by another."""

    kind: Literal["action", "fact", "role", "act", "consent"]
    name: str = ""


class Awaited(NamedTuple):
    """An action that must be done by a day, counted `since` another, or ahead of one.

    `on` is None while the time stands still, `paused` since when. `stretched` says that a later day is booked, by a
    recorded deviation; `at` is the last moment, where hours are counted; what is ahead of a date may have a day on which it
    `opens`. `counted` is how the day came about.
    """

    action: str
    on: date | None
    since: date
    stretched: bool = False
    paused: date | None = None
    at: datetime | None = None
    opens: date | None = None
    counted: Counted | CountedMoment | Stopped | None = None
    kind: Literal["deadline", "ahead"] = "deadline"


class Condition(Protocol):
    """One thing that has to be so for a rule to be asked: each of `wants`."""

    def lacking(self, situation: Situation) -> Missing | None:
        """What is missing for it to be so, or None."""

    def explain(self, how: Literal["want", "if"]) -> Explanation:
        """What has to be so."""

    def reads(self) -> Reads:
        """What makes a difference to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(ABC):
    """A rule, compiled: `bites_on` are the actions at which `unmet` is asked.

    Each shape adds `unmet(situation)`, what is missing in that situation, empty when the rule is met; `explain()`, what
    it asks for, without the words; and `reads()`, all that can make a difference to it.

    `deviators` are the roles who may depart from it with a reason: None when nobody may, empty when whoever acts may.
    `reasons` are those that can be given, empty when any can. With `reveals`, those who may not see what it looks at learn
    whether it is met. It is asked only where all of `only_if` is so.
    """

    name: str
    says: str
    strength: str
    cites: tuple[str, ...] = ()
    deviators: tuple[str, ...] | None = None
    reasons: tuple[str, ...] = ()
    right_of: tuple[str, ...] = ()
    reveals: bool = False
    unclear: tuple[str, ...] = ()
    bites_on: tuple[str, ...] = ()
    only_if: tuple[Condition, ...] = ()

    @abstractmethod
    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """What is missing in a situation in which the rule is asked."""

    @abstractmethod
    def reads(self) -> Reads:
        """All that can make a difference to it, besides its condition."""

    def applies(self, situation: Situation) -> bool:
        """Whether all of its condition is so; always, where it has none."""
        return all(want.lacking(situation) is None for want in self.only_if)

    def lacking(self, situation: Situation) -> tuple[Missing, ...]:
        """What is missing; nothing where the rule is not asked."""
        return self.unmet(situation) if not self.only_if or self.applies(situation) else ()

    def looks_at(self) -> Reads:
        """All that can make a difference to it, its condition included."""
        reads = self.reads()
        for want in self.only_if:
            reads |= want.reads()
        return reads

    @property
    def blocks(self) -> bool:
        """Whether an act is refused when the rule is not met: `must` and `does` block, the others are recorded."""
        return self.strength in ("must", "does")

    @property
    def free(self) -> bool:
        """Whether it asks for nothing: it tells of a freedom, or only how things are."""
        return self.strength in ("may", "states")

    def satisfied_by(self, missing: Missing) -> Supply:
        """What would supply something that the rule misses; where a shape does not say otherwise, the fact of that name."""
        return Supply("fact", missing.name)

    def instead(self) -> tuple[str, ...]:
        """The actions that can be done instead where it is not met; for most shapes none."""
        return ()

    def due(self, case: Case) -> tuple[Awaited, ...]:  # noqa: ARG002  (a shape that has no dates)
        """What the rule waits for by a day; nothing for a shape that has no dates."""
        return ()

    def instants(self, case: Case) -> tuple[date, ...]:  # noqa: ARG002  (a shape that has no dates)
        """Days that the shape counts out by itself, from each of which on its answer can be another.

        Those that follow from what it reads (since when a fact is so, when somebody leaves) need not be among them.
        """
        return ()

    def in_time_again(self, situation: Situation) -> bool:  # noqa: ARG002  (a shape that has no clock)
        """Whether its clock was stretched for a day that is not booked any more; never, for a shape that has no clock."""
        return False

    def belongs_to(self, situation: Situation) -> tuple[str, ...]:  # noqa: ARG002
        """The roles whose right it is in that situation: only they can yield it."""
        return self.right_of

    def concerns(self, situation: Situation) -> tuple[str, ...]:  # noqa: ARG002
        """Of several persons in the case, those whose right alone it is; nobody where that is not known."""
        return ()
