"""What every rule has: a name, words, a strength, the clauses it cites, and who may depart from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

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
    "put off",
    "too soon",
    "too late",
    "too young",
    "too old",
]


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that keeps a rule from being met.

    `name` is the action, fact or role; `people` the keys of those who are missing (for a mandate, the roles that would
    do); `value` what is wanted, or the day that does not fit; `rows` the numbers (from 1) of rows with an empty cell in
    the column `value`; `limit` the last day that would have been in time, or the first that would not be too soon. For a
    consent `about` is for whom it is wanted, `people` those whose answer is not enough, `others` who said yes beside a no.
    """

    what: What
    name: str
    value: str = ""
    people: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    limit: date | None = None
    others: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule, compiled: `bites_on` are the actions at which `unmet` is asked.

    Each shape adds `unmet(situation)`: what is missing in that situation, empty when the rule is met.

    `deviators` are the roles who may depart from it with a reason: None when nobody may, empty when whoever acts may.
    """

    name: str
    says: str
    strength: str
    cites: tuple[str, ...] = ()
    deviators: tuple[str, ...] | None = None
    right_of: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    bites_on: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether an act is refused when the rule is not met: `must` and `does` block, the others are recorded."""
        return self.strength in ("must", "does")

    def belongs_to(self, situation: Situation) -> tuple[str, ...]:  # noqa: ARG002
        """The roles whose right it is in that situation: only they can yield it."""
        return self.right_of
