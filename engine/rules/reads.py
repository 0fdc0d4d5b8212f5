"""What a rule reads: everything that can make a difference to its answer. Whatever is not declared here cannot."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from caseway.engine.case import Value

How = Literal["value", "filled", "people", "cells", "signatures", "date", "said", "noted", "listed"]


class FactRead(NamedTuple):
    """A fact, and what of it can be told apart.

    `value`: which of `values` it has, or any other. `filled`: whether it says anything. `people`: whom it names, in the
    column for a table; with a second column, those of whom that says one of `values`. `cells`: which cells of the columns
    say anything, row by row. `signatures`: who (first column) had signed on which days (second column) by the day of the
    act; with a third column, those of whom that says one of `values`. `date`: the day, as it was before the act and with
    it, and whether that has come. `said`: everything that it says. `noted`: whether it is there at all.
    `listed`: what the rows say in a column; with a
    second column, those of which that says one of `values`, or nothing.
    """

    fact: str
    how: How
    values: tuple[Value, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reads:
    """Everything that a rule can tell apart, besides which action is done.

    `facts` are read as they stand on the day, the act included, `given` only as the act itself records them. Of the
    actions in `done` it counts whether they have been done in this round, of those in `days` also on which day, of those
    in `ever` every time in whatever round. `last` are facts as they were when the last round was over. `holders` are roles
    whose holders count, `acting` the roles from which it tells the role of whoever acts. With `leaving`, it counts who has
    left the case of those whom the facts name; with `everyone`, who has any role in it. `clocks` are the deadlines
    whose clock it looks at, `consents` those whose answers. With `person`, it tells apart who acts; with `today`, it counts
    from the day of the act, so that every day may differ.
    """

    facts: frozenset[FactRead] = frozenset()
    given: frozenset[FactRead] = frozenset()
    done: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    ever: frozenset[str] = frozenset()
    last: frozenset[FactRead] = frozenset()
    holders: frozenset[str] = frozenset()
    acting: frozenset[str] = frozenset()
    clocks: frozenset[str] = frozenset()
    consents: frozenset[str] = frozenset()
    leaving: bool = False
    everyone: bool = False
    person: bool = False
    today: bool = False

    def __or__(self, other: Reads) -> Reads:
        """All that either of them reads."""
        return Reads(**{one.name: getattr(self, one.name) | getattr(other, one.name) for one in fields(self)})


NOTHING_READ = Reads()
