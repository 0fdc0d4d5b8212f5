"""What was departed from: every rule that was not followed in a case, by whom and with which reason, and how often."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.case.entry import Departure
from caseway.engine.case.renaming import told_now
from caseway.engine.case.replay import mistakes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from caseway.engine.case import Entry


class Departed(NamedTuple):
    """A departure, with the entry that it stands in: its number, its action, its day, and the key of who acted."""

    seq: int
    action: str
    day: date
    by: str
    departure: Departure


def departed(entries: Sequence[Entry]) -> tuple[Departed, ...]:
    """Every departure in a case, in order, the rights that were gone against too; `entries` are all of a case.

    Those of entries that were a mistake are none.
    """
    voided = mistakes(entries)
    return tuple(
        Departed(entry.seq, entry.action, entry.day, entry.by, departure)
        for entry in told_now(entries)
        if entry.seq not in voided
        for departure in (*_rights(entry), *entry.departures)
    )


def _rights(entry: Entry) -> tuple[Departure, ...]:
    """The rights that the entry went against, whether or not those whose right it was have agreed to that since."""
    rules = entry.incident.rules if entry.incident is not None else ()
    return tuple(Departure(rule, "must", "against a right", entry.by) for rule in rules)


def counted(found: Iterable[Departed]) -> Mapping[tuple[str, str], int]:
    """How often each rule was departed from, and how: by rule ('' for the order, or for who may act) and way."""
    return Counter((one.departure.rule, one.departure.how) for one in found)
