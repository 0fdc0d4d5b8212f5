"""The case as it stands: what the entries so far add up to, and no more than that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from caseway.engine.case.entry import Incident, Joined, Occurrence, Person
from caseway.engine.case.values import Cell


@dataclass(frozen=True, slots=True)
class Done:
    """When an action was done: the first and the latest time ever, and in the current round (None when not in it)."""

    first_ever: Occurrence
    last_ever: Occurrence
    first: Occurrence | None
    last: Occurrence | None
    seq: int
    """The entry of `last_ever`."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A deadline that runs, or has run: from which day, to which last day, and when it was met.

    `stretched` says that the day booked now is past the limit, by a recorded deviation.
    """

    since: date
    limit: date
    met: date | None = None
    stretched: bool = False


@dataclass(frozen=True, slots=True)
class Holding:
    """A role held by a person, as the entry with this `seq` says."""

    seq: int
    joined: Joined


@dataclass(frozen=True, slots=True)
class Case:
    """The folded state of a case. Mappings are never changed in place."""

    id: str
    process: str
    version: str
    seq: int
    opened: date
    round: int = 0
    ended: bool = False
    moved: date = date.min
    """The day of the act that moved the case to where it stands."""
    moved_by: int = 0
    """The entry that moved it there."""
    stages: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    holdings: tuple[Holding, ...] = ()
    facts: Mapping[str, Cell] = field(default_factory=dict)
    done: Mapping[str, Done] = field(default_factory=dict)
    clocks: Mapping[str, Clock] = field(default_factory=dict)
    incidents: Mapping[int, Incident] = field(default_factory=dict)

    def holders(self, role: str, day: date) -> tuple[str, ...]:
        """The keys of the persons who hold a role on a civil date, in the order in which they came to it."""
        return tuple(
            dict.fromkeys(
                holding.joined.person
                for holding in self.holdings
                if holding.joined.role == role
                and holding.joined.since <= day
                and (holding.joined.until is None or day <= holding.joined.until)
            )
        )
