"""Birth: where it stands when somebody was born, in a fact for one, or in a table with a row for each of several."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.periods import plausible

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True)
class Birth:
    """The fact with the day of birth; of a table, the columns with the person and with the day."""

    fact: str
    person_column: str = ""
    date_column: str = ""

    @property
    def of_several(self) -> bool:
        """Whether it is a table, with a row for each person."""
        return bool(self.person_column)

    def day(self, situation: Situation, person: str = "") -> date | None:
        """When a person was born: of several rows for them, the last. None when nobody has noted it.

        Nobody was born on a day that is still to come, or so long ago that nobody lives who was.
        """
        value = situation.value(self.fact)
        if isinstance(value, tuple):
            rows = (row for row in reversed(value) if isinstance(row, Mapping) and row.get(self.person_column) == person)
            value = next((born for row in rows if type(born := row.get(self.date_column)) is date), None)
        return value if type(value) is date and plausible(value, situation.day) else None
