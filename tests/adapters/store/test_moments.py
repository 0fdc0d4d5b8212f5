"""Moments: written in UTC, sorted as time is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.adapters.store.moments import moment_from, moment_text

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
ZONES = st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=ZONES)


def test_a_moment_is_written_in_utc() -> None:
    stockholm = timezone(timedelta(hours=2))

    assert moment_text(datetime(2026, 4, 2, 14, tzinfo=stockholm)) == "2026-04-02T12:00:00.000000+00:00"


@PATIENT
@given(MOMENTS, MOMENTS)
def test_a_moment_comes_back_and_texts_sort_as_moments_do(one: datetime, other: datetime) -> None:
    assert moment_from(moment_text(one)) == one
    assert moment_from(moment_text(one)).tzinfo is UTC
    assert (moment_text(one) < moment_text(other)) == (one < other)


@pytest.mark.parametrize(
    "moment",
    [datetime(2026, 4, 2), datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1)))],
    ids=["naive", "before the year 1"],
)
def test_a_moment_that_cannot_be_kept_is_refused(moment: datetime) -> None:
    with pytest.raises(ValueError, match="a moment"):
        moment_text(moment)


@pytest.mark.parametrize("text", ["2026-04-02T12:00:00", "2026-04-02", "noon"])
def test_a_text_that_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"time zone|isoformat"):
        moment_from(text)
