"""Periods, pauses and ages hold their promises for whatever is drawn."""

from __future__ import annotations

from calendar import Calendar as Months
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.periods import (
    LONGEST,
    Calendar,
    ClosedDays,
    Counted,
    Pause,
    Period,
    Stopped,
    after,
    age_on,
    before,
    birthday,
    civil_day,
    extended,
    first_day_before,
    last_day,
    last_moment,
    parse_period,
    told_date,
)

ZONES = [ZoneInfo(name) for name in ("Europe/Stockholm", "Europe/London", "Pacific/Auckland", "America/Santiago", "UTC")]
SOME_YEARS = st.dates(date(2015, 1, 1), date(2035, 12, 31))
UNITS = st.sampled_from(sorted(LONGEST))
IF_CLOSED = st.sampled_from(["same", "before", "after"])
PERIODS = st.builds(Period, st.integers(1, 60), UNITS)
OWN = st.lists(st.builds(ClosedDays, st.just("closed"), SOME_YEARS, SOME_YEARS), max_size=3).map(tuple)
COUNTRIES = st.sampled_from([("SE", ""), ("GB", "ENG"), ("DK", ""), ("NZ", "AUK"), ("EG", ""), ("", "")])
CALENDARS = st.builds(
    lambda zone, country, own: Calendar(zone, country[0], country[1], own), st.sampled_from(ZONES), COUNTRIES, OWN
)
PAUSES = st.lists(
    st.builds(lambda first, days: Pause(first, first + timedelta(days)), SOME_YEARS, st.integers(-3, 400)), max_size=5
)


@given(start=st.dates(), count=st.integers(1, 3660), unit=st.sampled_from(["hours", "days", "weeks", "months"]))
def test_a_period_ends_after_it_begins_and_a_longer_one_no_earlier(start: date, count: int, unit: str) -> None:
    period, longer = Period(count, unit), Period(count + 1, unit)  # type: ignore[arg-type]
    assert start < after(start, period) <= after(start, longer) or after(start, period) == date.max
    assert start > before(start, period) >= before(start, longer) or before(start, period) == date.min


@given(st.text(max_size=20) | st.from_regex(r"\s?\d{1,6} ?(hour|day|working day|week|month|year)s?\s?", fullmatch=True))
def test_what_is_read_as_a_period_is_told_as_it_was_written(text: str) -> None:
    period = parse_period(text)
    if period is not None:
        assert parse_period(str(period)) == period
        assert str(period).split()[0] == text.split(maxsplit=1)[0]


@given(day=st.dates(), period=PERIODS, calendar=CALENDARS, if_closed=IF_CLOSED)
def test_counting_never_fails_and_keeps_its_direction(day: date, period: Period, calendar: Calendar, if_closed: str) -> None:
    forward = last_day(day, period, calendar, if_closed)  # type: ignore[arg-type]
    back = first_day_before(day, period, calendar, if_closed)  # type: ignore[arg-type]
    assert day < forward.plain or forward.plain == date.max
    assert day > back.plain or back.plain == date.min
    for counted in (forward, back):
        moved = (counted.day > counted.plain) - (counted.day < counted.plain)
        if if_closed == "before" and moved == 1:  # all was closed, back to the day from which it was counted
            assert counted is forward
            assert all(calendar.closed(day + timedelta(days=n)) for n in range((counted.plain - day).days + 1))
        else:
            assert moved in {"same": (0,), "before": (0, -1), "after": (0, 1)}[if_closed]
        if if_closed != "same" and counted.day not in (date.min, date.max):
            assert calendar.closed(counted.day) is None
        for language in ("en", "sv", "da"):
            assert told_date(counted, language).endswith(".")


@given(day=SOME_YEARS, count=st.integers(1, 300), calendar=CALENDARS)
def test_working_days_there_and_back_again(day: date, count: int, calendar: Calendar) -> None:
    """From an open day, so many working days later and as many back is the same day."""
    period = Period(count, "working days")
    start = last_day(day, Period(1, "working days"), calendar).day
    there = last_day(start, period, calendar).day
    assert first_day_before(there, period, calendar).day == start


def days_later(counted: Counted, pauses: list[Pause]) -> date:
    """One day after the other: a paused day that counts makes the end one such day later."""
    end, day, working = counted.plain, counted.start, counted.period.unit == "working days"
    while day <= end:
        counts = not working or counted.calendar.closed(day) is None
        if counts and any(pause.covers(day) for pause in pauses):
            end += timedelta(days=1)
            while working and counted.calendar.closed(end) is not None:
                end += timedelta(days=1)
        day += timedelta(days=1)
    return end


@given(start=SOME_YEARS, period=PERIODS, calendar=CALENDARS, pauses=PAUSES)
def test_pauses_against_a_count_day_by_day(start: date, period: Period, calendar: Calendar, pauses: list[Pause]) -> None:
    counted = last_day(start, period, calendar)
    made = extended(counted, pauses)
    assert isinstance(made, Counted)
    assert made.day == days_later(counted, pauses)
    assert extended(made, pauses) == extended(counted, [*pauses, *pauses]) == made


@given(start=SOME_YEARS, period=PERIODS, calendar=CALENDARS, pauses=PAUSES, if_closed=IF_CLOSED, since=SOME_YEARS)
def test_a_pause_never_makes_it_earlier_and_an_open_one_stops_it_or_comes_too_late(
    start: date, period: Period, calendar: Calendar, pauses: list[Pause], if_closed: str, since: date
) -> None:
    counted = last_day(start, period, calendar, if_closed)  # type: ignore[arg-type]
    made, stopped = extended(counted, pauses), extended(counted, [*pauses, Pause(since)])
    assert isinstance(made, Counted)
    assert made.day >= counted.day
    assert isinstance(stopped, Stopped) or (stopped == made and since > min(made.day, made.resumed))
    for language in ("en", "sv", "da"):
        assert told_date(made, language).endswith(".")
        assert told_date(stopped, language).endswith(".")


@given(
    start=st.datetimes(datetime(2015, 1, 1), datetime(2035, 12, 31)),
    hours=st.integers(1, 2000),
    zone=st.sampled_from(ZONES),
    pauses=PAUSES,
)
def test_hours_are_hours(start: datetime, hours: int, zone: ZoneInfo, pauses: list[Pause]) -> None:
    began, calendar = start.replace(tzinfo=UTC), Calendar(zone)
    exact = began + timedelta(hours=hours)
    minute = last_moment(began, Period(hours, "hours"), calendar)
    whole = last_moment(began.astimezone(zone), Period(hours, "hours"), calendar, "to the end of the day")
    assert timedelta() <= minute.moment - exact < timedelta(minutes=1)
    assert civil_day(exact, zone) == civil_day(whole.moment, zone) == whole.day
    assert civil_day(whole.moment + timedelta(microseconds=1), zone) > whole.day
    made = extended(minute, pauses)
    assert not isinstance(made, Stopped)
    assert made.moment >= minute.moment
    assert told_date(made, "sv").endswith(".")


@given(born=st.dates(), age=st.integers(0, 130))
def test_on_their_birthday_somebody_is_that_old_and_the_day_before_a_year_younger(born: date, age: int) -> None:
    day = birthday(born, age)
    if day < date.max:
        assert age_on(born, day) == age
        assert age == 0 or age_on(born, day - timedelta(days=1)) == age - 1


@given(born=st.dates(max_value=date(2020, 1, 1)), days=st.integers(0, 40000))
def test_an_age_is_the_number_of_birthdays_that_were_kept(born: date, days: int) -> None:
    day = date.fromordinal(born.toordinal() + days)
    kept = [year for year in range(born.year + 1, day.year + 1) if birthday(born, year - born.year) <= day]
    assert age_on(born, day) == len(kept)


def changes_of(year: int) -> tuple[datetime, datetime]:
    """When the clocks of the European Union change: the last Sundays of March and October, at one o'clock UTC."""
    found = []
    for month in (3, 10):
        sunday = max(day for day in Months().itermonthdates(year, month) if day.month == month and day.weekday() == 6)
        found.append(datetime(sunday.year, sunday.month, sunday.day, 1, tzinfo=UTC))
    return found[0], found[1]


@given(st.datetimes(datetime(1997, 1, 1), datetime(2037, 12, 30)))
def test_the_date_in_stockholm_is_counted_by_the_rules_of_the_european_union(naive: datetime) -> None:
    moment = naive.replace(tzinfo=UTC)
    summer, winter = changes_of(moment.year)
    there = moment + timedelta(hours=2 if summer <= moment < winter else 1)
    assert civil_day(moment, ZoneInfo("Europe/Stockholm")) == there.date()
