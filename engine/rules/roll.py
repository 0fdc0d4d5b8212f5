"""A roll: whom a fact names, in a list or in the rows of a table; with `as`, only those of whom the rows say so.

Whoever has several rows has one state, the latest: sent, then signed; signed, then withdrawn. A row that leaves the column
of the state empty says nothing about it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.rules.rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.case import Row, Value


class Roll(NamedTuple):
    """A fact of type people; or a table, with the column `person` of those it is about.

    With `counting`, only the rows of a table count whose column `state` says one of these.
    """

    fact: str
    person: str = ""
    state: str = ""
    counting: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it looks at."""
        return (self.person, self.state) if self.state else (self.person,) if self.person else ()

    def people(self, value: Value | None) -> tuple[str, ...]:
        """The keys of those who are named; of several rows about one person the last in the table counts."""
        if not self.person:
            return value if isinstance(value, tuple) else ()  # type: ignore[return-value]  # a list of people has no rows
        found: dict[str, bool] = {}
        for row in rows_of(value):
            person, counts = row.get(self.person), self._counts(row)
            if isinstance(person, str) and counts is not None:
                found[person] = counts
        return tuple(person for person, counts in found.items() if counts)

    def days(self, value: Value | None, on: str, until: date) -> Mapping[str, tuple[date, ...]]:
        """For each who is named, the days in the column `on` of the rows that count, as they stand at the end of `until`.

        Of several rows about one person that of the latest day counts, of one day the last in the table; one that does not
        count takes back what was before it, even without a day. A row that counts is none without a day.
        """
        noted: dict[str, list[tuple[date, bool]]] = {}
        for row in rows_of(value):
            person, day, counts = row.get(self.person), row.get(on), self._counts(row)
            if not isinstance(person, str) or counts is None or (counts and not isinstance(day, date)):
                continue
            theirs = noted.setdefault(person, [])
            when = day if isinstance(day, date) else max((one for one, _ in theirs), default=date.min)
            if when <= until:
                theirs.append((when, counts))
        found: dict[str, tuple[date, ...]] = {}
        for person, theirs in noted.items():
            days: list[date] = []
            for when, counts in sorted(theirs, key=lambda one: one[0]):
                days = [*days, when] if counts else []
            if days:
                found[person] = tuple(days)
        return found

    def _counts(self, row: Row) -> bool | None:
        """Whether a row counts; None when it says nothing about that."""
        if not self.state:
            return True
        return row[self.state] in self.counting if row.get(self.state) else None
