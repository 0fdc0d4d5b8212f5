"""Dates and times of day as people write them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest

from caseway.engine.periods.written import written_date, written_moment, written_time

PLUS_TWO = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2018-09-24T14:00", datetime(2018, 9, 24, 14)),
        ("2018-09-24 14:30", datetime(2018, 9, 24, 14, 30)),
        ("2018-09-24 14.30", datetime(2018, 9, 24, 14, 30)),
        ("2018-09-24T14:30:05+02:00", datetime(2018, 9, 24, 14, 30, 5, tzinfo=PLUS_TWO)),
        ("2018-09-24T14:30+0200", datetime(2018, 9, 24, 14, 30, tzinfo=PLUS_TWO)),
    ],
)
def test_a_time_of_day_on_a_date(text: str, read: datetime) -> None:
    assert written_moment(text) == read


@pytest.mark.parametrize(
    "text",
    ["2018-09-24", "2018-09-24 14", "2018-09-24 1430", "2018-W39-1T14:00", "2018-09-24 25:00", "2018-09-31 14:00", "14:00"],
)
def test_what_is_no_time_of_day_on_a_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        written_moment(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("14:00", time(14)),
        ("14.00", time(14)),
        ("9.30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("0:00", time()),
        ("23:59", time(23, 59)),
        ("kl. 14.00", time(14)),
        ("kl.14.00", time(14)),
        ("Kl 14.00", time(14)),
    ],
)
def test_a_time_of_day(text: str, read: time) -> None:
    assert written_time(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "", "14", "1400", "24:00", "25:00", "14:60", "14:0", "014:00", "14:00:30", "14:00:00", "14:00+02:00", "14:00Z",
        "2 pm", "2:00 pm", "half past two", "kl14.00", "kl. 14", "klockan 14.00", "14,00", "14-15", "14.00–15.30",
        "14.00 15.30", "-1:00", "١٤:٠٠", "14:00\n", "14 00", "2018-09-24T14:00",
    ],
)  # fmt: skip
def test_what_is_no_time_of_day(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        written_time(text)


@pytest.mark.parametrize("text", ["20180924", "2018-W39-1", "2018-9-24", "2018-09-31", "24 September 2018"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        written_date(text)


def test_a_date() -> None:
    assert written_date("2018-09-24") == date(2018, 9, 24)
