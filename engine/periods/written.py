"""Written: a date, a time of day, or one on a date, as people write them; what could be read in two ways is none."""

from __future__ import annotations

import re
from datetime import date, datetime, time

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"(?:[Kk]l(?:\. ?| ))?([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")
_MOMENT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2})[:.]([0-9]{2})(:[0-9]{2}(?:\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"
)


def written_date(text: str) -> date:
    """A date like 2018-09-24. Raises ValueError for anything else."""
    if not _DATE.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def written_time(text: str) -> time:
    """A time of day like 14:00, 9.30 or kl. 14.00, where hours go to 23. Raises ValueError for anything else."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2]))


def written_moment(text: str) -> datetime:
    """A date and a time like 2018-09-24T14:00, with or without a zone; `14.30` is half past two. Raises ValueError."""
    found = _MOMENT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    day, hour, minute, second, zone = found.groups(default="")
    return datetime.fromisoformat(f"{day}T{hour}:{minute}{second}{zone}")
