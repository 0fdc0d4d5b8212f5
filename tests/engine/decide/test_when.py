"""When something happened: the moment in UTC, and the civil date where the process is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.decide.when import When, resolve
from caseway.engine.outcome import Reason

STOCKHOLM, AUCKLAND = ZoneInfo("Europe/Stockholm"), ZoneInfo("Pacific/Auckland")
NOW = datetime(2018, 9, 24, 22, 30, tzinfo=UTC)  # half past midnight on the 25th in Stockholm, 10:30 in Auckland


def test_now_is_now_with_the_date_there() -> None:
    assert resolve(None, NOW, STOCKHOLM) == When(NOW, date(2018, 9, 25), NOW, date(2018, 9, 25))
    assert resolve(None, NOW.astimezone(AUCKLAND), STOCKHOLM) == resolve(None, NOW, STOCKHOLM)


def test_a_date_alone_is_noon_there() -> None:
    when = resolve(date(2018, 9, 24), NOW, STOCKHOLM)
    assert when == When(datetime(2018, 9, 24, 10, tzinfo=UTC), date(2018, 9, 24), NOW, date(2018, 9, 25))


def test_today_alone_is_noon_but_never_later_than_now() -> None:
    early = datetime(2018, 9, 24, 6, tzinfo=UTC)
    when = resolve(date(2018, 9, 24), early, STOCKHOLM)
    assert isinstance(when, When)
    assert (when.moment, when.day) == (early, date(2018, 9, 24))


@pytest.mark.parametrize("day", [date(2018, 3, 25), date(2018, 10, 28)])
def test_noon_is_there_on_the_days_when_the_clock_changes(day: date) -> None:
    when = resolve(day, datetime(2019, 1, 1, tzinfo=UTC), STOCKHOLM)
    assert isinstance(when, When)
    assert when.day == day
    assert when.moment.astimezone(STOCKHOLM).date() == day
    assert when.moment.astimezone(STOCKHOLM).hour == 12


def test_a_time_that_the_clock_never_showed_is_asked_for_again() -> None:
    asked = resolve(datetime(2018, 3, 25, 2, 30), NOW, STOCKHOLM)
    assert asked == Reason("no such time", detail="2018-03-25 02:30")
    assert isinstance(resolve(datetime(2018, 3, 25, 3, 0), NOW, STOCKHOLM), When)


def test_a_time_that_the_clock_showed_twice_is_asked_for_again() -> None:
    asked = resolve(datetime(2017, 10, 29, 2, 30), NOW, STOCKHOLM)
    both = "2017-10-29T02:30+02:00 / 2017-10-29T02:30+01:00"
    assert asked == Reason("time twice", detail="2017-10-29 02:30", guess=both)
    for one in both.split(" / "):
        assert isinstance(resolve(datetime.fromisoformat(one), NOW, STOCKHOLM), When)
    assert isinstance(resolve(datetime(2017, 10, 29, 3, 0), NOW, STOCKHOLM), When)


@pytest.mark.parametrize(
    ("happened", "zone", "day"),
    [
        (datetime(2018, 9, 23, 22, 30, tzinfo=UTC), STOCKHOLM, date(2018, 9, 24)),
        (datetime(2018, 9, 23, 21, 30, tzinfo=UTC), STOCKHOLM, date(2018, 9, 23)),
        (datetime(2018, 9, 23, 12, 30, tzinfo=UTC), AUCKLAND, date(2018, 9, 24)),
        (datetime(2018, 9, 23, 11, 30, tzinfo=UTC), AUCKLAND, date(2018, 9, 23)),
        (datetime(2018, 9, 24, 1, 0, tzinfo=timezone(timedelta(hours=9))), STOCKHOLM, date(2018, 9, 23)),
        (datetime(2018, 3, 25, 0, 59, tzinfo=UTC), STOCKHOLM, date(2018, 3, 25)),
        (datetime(2018, 3, 24, 23, 0, tzinfo=UTC), STOCKHOLM, date(2018, 3, 25)),
        (datetime(2017, 10, 29, 23, 0, tzinfo=UTC), STOCKHOLM, date(2017, 10, 30)),
        (datetime(2017, 10, 29, 22, 59, tzinfo=UTC), STOCKHOLM, date(2017, 10, 29)),
    ],
)
def test_a_moment_has_the_date_that_it_was_there(happened: datetime, zone: ZoneInfo, day: date) -> None:
    when = resolve(happened, NOW, zone)
    assert isinstance(when, When)
    assert (when.moment, when.moment.tzinfo, when.day) == (happened, UTC, day)


def test_a_moment_without_a_zone_is_read_from_the_clock_on_the_wall() -> None:
    when = resolve(datetime(2018, 9, 24, 14, 0), NOW, STOCKHOLM)
    assert isinstance(when, When)
    assert when.moment == datetime(2018, 9, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("happened", "detail"),
    [
        (date(2018, 9, 26), "2018-09-26"),
        (NOW + timedelta(seconds=1), "2018-09-25"),
        (date.max, "9999-12-31"),
        (datetime(2018, 9, 25, 0, 31), "2018-09-25"),
    ],
)
def test_what_has_not_come_yet_has_not_happened(happened: date, detail: str) -> None:
    assert resolve(happened, NOW, STOCKHOLM) == Reason("future", detail=detail)


def test_what_happens_this_very_moment_has_happened() -> None:
    assert isinstance(resolve(NOW, NOW, STOCKHOLM), When)


def test_the_first_day_of_the_calendar_is_a_day() -> None:
    when = resolve(date.min, NOW, STOCKHOLM)
    assert isinstance(when, When)
    assert when.day == date.min


@pytest.mark.parametrize(
    ("happened", "zone"),
    [
        (datetime(1, 1, 1), STOCKHOLM),
        (datetime(1, 1, 1, tzinfo=AUCKLAND), STOCKHOLM),
        (datetime(1, 1, 1, tzinfo=UTC), ZoneInfo("America/New_York")),
    ],
)
def test_the_first_moment_of_the_calendar_is_no_reason_to_stumble(happened: datetime, zone: ZoneInfo) -> None:
    assert resolve(happened, NOW, zone) == Reason("no such day")
