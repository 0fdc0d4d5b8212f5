"""A period: so many hours, days, weeks, months or working days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Unit = Literal["hours", "days", "weeks", "months", "working days"]

LONGEST: dict[Unit, int] = {"hours": 87840, "days": 3660, "weeks": 520, "months": 120, "working days": 2500}
"""How many of each unit are about ten years; nothing longer is read."""

_WRITTEN = re.compile(r"([1-9][0-9]{0,4}) (hour|day|week|month|working day)s?")


@dataclass(frozen=True, slots=True)
class Period:
    """So many of a unit. Months keep the day of the month and are clipped at the month's end."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit if self.count != 1 else self.unit[:-1]}"


def parse_period(text: str) -> Period | None:
    """`3 weeks`, `1 month`, `10 working days` as a Period; None for anything else, and for more than ten years."""
    match = _WRITTEN.fullmatch(" ".join(text.split()))
    if match is None:
        return None
    unit: Unit = f"{match[2]}s"  # type: ignore[assignment]
    period = Period(int(match[1]), unit)
    return period if period.count <= LONGEST[unit] else None
