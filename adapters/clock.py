"""The clock on the wall: the only place that asks what time it is."""

from __future__ import annotations

from datetime import UTC, datetime


def system_clock() -> datetime:
    """The moment it is now, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
