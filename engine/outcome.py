"""The answer to a command: accepted, with the entries to append, or refused, with every reason why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from caseway.engine.case import Entry
from caseway.engine.rules import Missing

Why = Literal[
    "rule", "stage", "who", "unknown action", "unknown person", "unknown taker", "unknown role",
    "unknown rule", "not your role",
    "future", "past", "bad fact", "unknown fact", "case ended", "no reason", "name taken", "derived role",
    "not in case", "not yours", "no incident", "not waiting", "backwards", "planned in past", "nobody concerned", "opener",
    "bad name", "bad case", "last who can", "own role", "not oneself", "no of theirs", "fact twice",
    "no such entry", "voided already",
    "theirs to void", "may not void", "opening", "no reason given", "no such day", "no such time",
    "time twice", "one holder", "already holds",
    "nobody answers", "in person", "own answer", "not asked", "not for", "reason not listed",
    "same version", "may not adopt", "no grounds", "ended stays", "stranded", "unknown stage", "two stages", "other type",
    "two in one", "role empty", "adoption stands", "stage stays", "stage ends", "would be opened", "no forgotten",
    "answer forgotten", "right forgotten", "a right forgotten",
    "sends nothing", "not sent", "incident waits", "moved since", "left since", "one or two", "received before",
    "no place", "not in parcel", "no such fact",
    "other kind", "said anew", "booked anew", "takes part",
    "not of", "not of them", "not asked for",
    "unknown letter", "letter not due", "letter not to them", "form not for them", "may not send", "no copy", "back already",
    "no way", "nothing said", "sent already", "no consent",
    "not your contact", "not your household",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Remedy:
    """Who can put something right, by which action: role names, and the action's name ('' when it is no action).

    `instead` says that the action puts nothing right, and can be done in place of the one that is refused.
    """

    action: str
    roles: tuple[str, ...]
    instead: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason why a command is refused.

    For `rule`: the rule's name, strength and clauses, what is missing, who can supply it, the last day in time if a
    deadline is at stake, and `deviators`, the roles that may depart with a reason (None: nobody; empty: whoever acts).
    For the others `name` is what was named, `detail` and `guess` say more.
    """

    why: Why
    name: str = ""
    detail: str = ""
    guess: str = ""
    strength: str = "must"
    cites: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    deviators: tuple[str, ...] | None = None
    latest: date | None = None
    column: str = ""
    row: int = 0
    hidden: bool = False
    """Whether whoever is refused may not see what the rule looks at: then they learn only that it is not met, and whom
    to `ask`: the roles that may see it."""
    ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """The command is accepted; nothing is recorded until these entries are appended."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The command is refused and changes nothing; `reasons` are all of them, and never none."""

    action: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class AcceptedTogether:
    """A command is accepted in each of several cases; by their ids."""

    accepted: Mapping[str, Accepted]


@dataclass(frozen=True, slots=True)
class RefusedTogether:
    """A command is refused in these of several cases, by their ids, and so changes nothing in any of them."""

    refused: Mapping[str, Refused]


Together = AcceptedTogether | RefusedTogether
Outcome = Accepted | Refused
