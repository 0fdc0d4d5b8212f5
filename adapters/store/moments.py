"""Moments as they are stored: ISO text in UTC, always of the same width, so that text sorts as time does."""

from __future__ import annotations

from datetime import UTC, datetime


def moment_text(moment: datetime) -> str:
    """`2018-09-03T08:00:00.000000+00:00`. Raises ValueError for a moment without a time zone, or without a date in UTC."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone; pass an aware datetime")
    try:
        return moment.astimezone(UTC).isoformat(timespec="microseconds")
    except OverflowError:
        raise ValueError("a moment lies outside the calendar; pass one that has a date in UTC") from None


def moment_from(text: str) -> datetime:
    """The moment, in UTC. Raises ValueError for a text that is no moment, or has no time zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a stored moment has no time zone")
    return moment.astimezone(UTC)
