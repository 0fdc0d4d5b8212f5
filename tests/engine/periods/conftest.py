"""Calendars of four countries, each in its zone, and a short way to write days and periods."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.periods import Calendar, ClosedDays, Period, parse_period


@pytest.fixture
def sweden() -> Calendar:
    return Calendar(ZoneInfo("Europe/Stockholm"), "SE")


@pytest.fixture
def england() -> Calendar:
    return Calendar(ZoneInfo("Europe/London"), "GB", "ENG")


@pytest.fixture
def denmark() -> Calendar:
    return Calendar(ZoneInfo("Europe/Copenhagen"), "DK")


@pytest.fixture
def new_zealand() -> Calendar:
    return Calendar(ZoneInfo("Pacific/Auckland"), "NZ")


@pytest.fixture
def school() -> Calendar:
    """An English school that closes for Easter from 30 March to 10 April 2026, and for a day of training in May."""
    break_, training = (
        ClosedDays("Easter break", date(2026, 3, 30), date(2026, 4, 10)),
        ClosedDays("staff training", date(2026, 5, 5), date(2026, 5, 5)),
    )
    return Calendar(ZoneInfo("Europe/London"), "GB", "ENG", (break_, training))


@pytest.fixture
def for_ever() -> Calendar:
    """A calendar on which no day is open after 1 May 2026, nor before 1 April 2026."""
    past = ClosedDays("before", date.min, date(2026, 3, 31))
    future = ClosedDays("closed down", date(2026, 5, 2), date.max)
    return Calendar(ZoneInfo("Europe/Stockholm"), "SE", "", (past, future))


@pytest.fixture
def period() -> Callable[[str], Period]:
    def read(written: str) -> Period:
        found = parse_period(written)
        assert found is not None
        return found

    return read
