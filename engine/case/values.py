"""The values that facts can have, and the cell in which a case keeps one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal, NamedTuple

Scalar = str | bool | Decimal | date | datetime | time
Row = Mapping[str, Scalar]
Value = Scalar | tuple[str, ...] | tuple[Row, ...]
"""Text, choice and person (by key) are str; people a tuple of keys; rows a tuple of mappings; moments know their zone,
and times of day have none: they are those of the place."""


class Recorded(NamedTuple):
    """A fact as an entry records it.

    `about` is the key of the person whom it concerns; `keep` says for how long it stands; with `adds` its rows or
    people join those that are there.
    """

    name: str
    value: Value
    about: str
    keep: Literal["case", "round"] = "round"
    adds: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A fact as the case holds it: the value, about whom, and the civil date since which it has been so.

    `earlier` are the values before this one with the days since which they stood, the oldest first: what was done on a
    day is held against what was known by then. `seq` is the entry that recorded the latest value.
    """

    value: Value
    about: str
    since: date
    keep: Literal["case", "round"] = "round"
    seq: int = 0
    earlier: tuple[tuple[date, Value], ...] = ()
    again: tuple[date, int] | None = None
    """When the same was noted again, later than that."""

    @property
    def noted(self) -> tuple[date, int]:
        """When it was last noted, whether or not that changed what it says: the day, and the entry."""
        return self.again or (self.since, self.seq)

    def by(self, day: date) -> Value | None:
        """What the fact said at the end of a day; None when it was not known by then."""
        if self.since <= day:
            return self.value
        return next((value for since, value in reversed(self.earlier) if since <= day), None)


MOST_EARLIER = 20


def told(old: Cell | None, fact: Recorded, day: date, seq: int) -> Cell:
    """The cell after a fact was recorded that has been so since `day`.

    What is recorded late takes its place among the earlier values: an older word does not replace a newer one, and
    people or rows that are added late are there from their day on.
    """
    if old is None:
        return Cell(fact.value, fact.about, day, fact.keep, seq)
    times = [*old.earlier, (old.since, old.value)]
    before = [(since, value) for since, value in times if since <= day]
    later = [(since, value) for since, value in times if since > day]
    known = before[-1][1] if before else None
    value = joined(known, fact.value) if fact.adds and known is not None else fact.value
    if fact.adds:
        later = [(since, _before(newer, known, value)) for since, newer in later]
    if known != value:
        before = [(since, earlier) for since, earlier in before if since != day] + [(day, value)]
    *earlier, (since, latest) = [*before, *later]
    if since == old.since and latest == old.value:
        again = (day, seq) if (day, seq) > old.noted and day >= old.since else old.again
        return Cell(old.value, old.about, old.since, old.keep, old.seq, tuple(earlier[-MOST_EARLIER:]), again)
    return Cell(latest, fact.about, since, fact.keep, seq, tuple(earlier[-MOST_EARLIER:]))


def joined(old: Value, new: Value) -> Value:
    """Old people or rows with the new ones added: a person once; a row that is there already once, and now the latest."""
    if not isinstance(old, tuple) or not isinstance(new, tuple):
        return new
    known: list[object] = list(old)
    for item in new:
        if item not in known:
            known.append(item)
        elif not isinstance(item, str):  # signed, withdrawn, signed again: the last row about somebody has to stay the last
            known.remove(item)
            known.append(item)
    return tuple(known)  # type: ignore[return-value]


def _before(newer: Value, known: Value | None, value: Value) -> Value:
    """What was known later, once `known` has become `value` at a time before that: what was added later comes last."""
    if not isinstance(newer, tuple) or not isinstance(value, tuple):
        return newer
    there = known if isinstance(known, tuple) else ()
    added = next((at for at, item in enumerate(newer) if item not in there), len(newer))
    return (*(item for item in value if item not in newer[added:]), *newer[added:])
