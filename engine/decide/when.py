"""When something happened: the moment in UTC and the civil date where the process is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.outcome import Reason
from caseway.engine.periods import civil_day

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

NOON = time(12)


class When(NamedTuple):
    """The moment something happened and the moment it is recorded, in UTC, with the civil dates of both."""

    moment: datetime
    day: date
    recorded: datetime
    today: date


def resolve(happened: datetime | date | None, now: datetime, zone: ZoneInfo) -> When | Reason:
    """When something happened; of a date alone, at noon there, which no clock change ever skips.

    A moment without a zone is read as the clock on the wall there. What is later than now is a Reason to refuse.
    """
    today = civil_day(now, zone)
    recorded = now.astimezone(UTC)
    if happened is None:
        return When(recorded, today, recorded, today)
    if isinstance(happened, datetime):
        doubt = _doubtful(happened, zone)
        if doubt is not None:
            return doubt
        try:
            moment = (happened.replace(tzinfo=zone) if happened.tzinfo is None else happened).astimezone(UTC)
            day = civil_day(moment, zone)
        except (OverflowError, ValueError):
            return Reason("no such day")
        return When(moment, day, recorded, today) if moment <= recorded else Reason("future", detail=day.isoformat())
    if happened > today:
        return Reason("future", detail=happened.isoformat())
    noon = datetime.combine(happened, NOON, tzinfo=zone).astimezone(UTC)
    return When(min(noon, recorded), happened, recorded, today)


def _doubtful(happened: datetime, zone: ZoneInfo) -> Reason | None:
    """A time on the clock on the wall that was never there, or twice: an hour where the clocks are changed."""
    if happened.tzinfo is not None:
        return None
    try:
        first, second = (happened.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
        if first.utcoffset() == second.utcoffset():
            return None
        there = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == happened.replace(fold=0)
    except (OverflowError, ValueError):
        return None
    detail = f"{happened:%Y-%m-%d %H:%M}"
    if not there:
        return Reason("no such time", detail=detail)
    return Reason(
        "time twice", detail=detail, guess=" / ".join(one.isoformat(timespec="minutes") for one in (first, second))
    )
