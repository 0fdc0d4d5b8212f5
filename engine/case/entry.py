"""An entry: one thing that happened in a case, with every effect that it had, so that replay never decides again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from caseway.engine.case.adoption import Adoption
from caseway.engine.case.answer import Answer
from caseway.engine.case.sent import Sent
from caseway.engine.case.values import Recorded

Kind = Literal[
    "opened", "joined", "left", "handed over", "stands in", "acted", "agreed", "voided", "adopted", "received",
    "sent", "returned",
]  # fmt: skip
Departing = Literal[
    "deviation",
    "departure",
    "broken",
    "late",
    "late as booked",
    "out of order",
    "not theirs",
    "after the end",
    "against a right",
]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a case. `key` is what entries use; name and agency are facts about that person."""

    key: str
    name: str
    agency: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """A person takes a role from a civil date, until one if given, in place of another if `instead_of` is given.

    `of` are the keys of those for whom alone the person holds it; empty for everybody.
    """

    person: str
    role: str
    since: date
    until: date | None = None
    instead_of: str = ""
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """A person gives up a role (or, with no role, all of them) at the end of a civil date."""

    person: str
    role: str
    last_day: date


class Move(NamedTuple):
    """A track goes from one stage to another; `ends` when that is an end."""

    track: str
    source: str
    to: str
    ends: bool = False


class Started(NamedTuple):
    """A clock starts; the limit is the last civil date in time, and of a clock in hours `at` the last moment.

    One that counts from an older act than the entry that says so names its day, and the entry `of` that act.
    """

    rule: str
    limit: date
    start: datetime | None = None
    at: datetime | None = None
    since: date | None = None
    of: int = 0


class Met(NamedTuple):
    """What a deadline waited for was done; by an older act than the entry that says so, on that `day`, in entry `of`."""

    rule: str
    day: date | None = None
    of: int = 0


class Stretched(NamedTuple):
    """A date past the limit was booked, by a recorded deviation with its reason; or (`still` False) one in time again."""

    rule: str
    still: bool = True


class Paused(NamedTuple):
    """A deadline's clock stands still from a day on."""

    rule: str
    since: date


class Resumed(NamedTuple):
    """A deadline's clock goes on; the limit is the last civil date that is in time, now that it stood still."""

    rule: str
    limit: date
    at: datetime | None = None


class Ended(NamedTuple):
    """A clock ends without having been met: its rule is gone, or waits for something else."""

    rule: str


Tick = Started | Met | Stretched | Paused | Resumed | Ended


class Occurrence(NamedTuple):
    """An action counts as done: by whom, in which role, on which civil date."""

    action: str
    person: str
    role: str
    day: date


class Effects(NamedTuple):
    """What an act does to the case. First a round opens, then what it `clears` is taken back, then the rest takes effect."""

    occurrence: Occurrence | None = None
    facts: tuple[Recorded, ...] = ()
    moves: tuple[Move, ...] = ()
    clocks: tuple[Tick, ...] = ()
    opens_round: bool = False
    clears: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()


NOTHING = Effects()


@dataclass(frozen=True, slots=True)
class Departure:
    """A rule that was not followed: how, whose decision that was (if one was taken), and the reason given.

    `rule` is empty where the order of stages, or who may act, was not kept. `limit` is the last day that would have
    been in time, where the rule is a deadline.
    """

    rule: str
    strength: str
    how: Departing
    by: str = ""
    reason: str = ""
    limit: date | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """An act against somebody's right: `held` takes effect only when each person in the roles of `right_of` has agreed.

    `entitled` are the keys of those who had these roles on the day of the act. `about` are those of whose right it is
    known that it was theirs; empty where that may be anybody's in the case.
    """

    action: str
    rules: tuple[str, ...]
    right_of: tuple[str, ...]
    held: Effects
    agreed: tuple[str, ...] = ()
    entitled: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


class Origin(NamedTuple):
    """Where a case went on from: the process (and its title) and the case there, the day on which it was handed over.

    `digest` is that of the parcel in which it came.
    """

    process: str
    title: str
    case: str
    day: date
    digest: str


class Entry(NamedTuple):
    """One line of the journal: `happened` and `recorded` are moments in UTC, `day` the civil date where the process is."""

    seq: int
    kind: Kind
    by: str
    role: str
    happened: datetime
    day: date
    recorded: datetime
    action: str = ""
    instead_of: str = ""
    effects: Effects = NOTHING
    persons: tuple[Person, ...] = ()
    people: tuple[Joined | Left, ...] = ()
    departures: tuple[Departure, ...] = ()
    incident: Incident | None = None
    agrees_to: int | None = None
    settles: bool = False
    warnings: tuple[str, ...] = ()
    case: str = ""
    process: str = ""
    version: str = ""
    afterwards: bool = False
    voids: int | None = None
    """The entry that was a mistake."""
    masks: bool = False
    """Whether what that entry said is shown to nobody."""
    reason: str = ""
    adoption: Adoption | None = None
    """How the case came to the `version` of this entry."""
    origin: Origin | None = None
    """Of the entry that opens a case, where it was before."""
    together: tuple[str, ...] = ()
    """The ids of the other cases in which the same was done by the same command."""
    sent: Sent | None = None
    """The copy that somebody got."""
    returns: int | None = None
    """The entry by which the copy went that came back."""
