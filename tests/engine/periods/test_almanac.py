"""Ten years against an almanac made another way: whole numbers, the rules of the clocks, Easter by Butcher's method.

The almanac knows no zone database and no library of holidays. Days are numbers, months are tables, and a working day is
found by walking from one day to the next.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.periods import Calendar, Period, Unit, civil_day, first_day_before, last_day, last_moment

YEARS = range(2020, 2030)
QUARTER = timedelta(minutes=15)
BEGIN, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
QUARTERS = [BEGIN + number * QUARTER for number in range((END - BEGIN) // QUARTER)]

# The almanac: days


def leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def months_of(year: int) -> list[int]:
    return [31, 29 if leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


LINE = [
    (year, month, day)
    for year in range(2018, 2033)
    for month, days in enumerate(months_of(year), 1)
    for day in range(1, days + 1)
]
AT = {day: number for number, day in enumerate(LINE)}


def weekday(day: tuple[int, int, int]) -> int:
    return AT[day] % 7  # 1 January 2018 was a Monday


def away(day: tuple[int, int, int], number: int) -> tuple[int, int, int]:
    return LINE[AT[day] + number]


def months_away(day: tuple[int, int, int], number: int) -> tuple[int, int, int]:
    year, month = day[0], day[1]
    for _ in range(abs(number)):
        month += 1 if number > 0 else -1
        year, month = (year + 1, 1) if month == 13 else (year - 1, 12) if month == 0 else (year, month)
    return year, month, min(day[2], months_of(year)[month - 1])


def nth(year: int, month: int, which: int, number: int) -> tuple[int, int, int]:
    """The first, second … of a weekday in a month; -1 for the last."""
    days = [day for day in LINE if day[:2] == (year, month) and weekday(day) == which]
    return days[number - 1 if number > 0 else number]


def first_from(day: tuple[int, int, int], *which: int) -> tuple[int, int, int]:
    return next(later for number in range(7) if weekday(later := away(day, number)) in which)


# The almanac: clocks


def changes(zone: str, year: int) -> list[tuple[datetime, int]]:
    """When the clocks change in a year, and by how many hours they are ahead of UTC from then on."""
    if zone == "UTC":
        return []
    if zone == "Pacific/Auckland":  # two o'clock standard time on a Sunday is 14 o'clock UTC on the Saturday
        winter, summer = away(nth(year, 4, 6, 1), -1), away(nth(year, 9, 6, -1), -1)
        return [(datetime(*winter, 14, tzinfo=UTC), 12), (datetime(*summer, 14, tzinfo=UTC), 13)]
    standard = 0 if zone == "Europe/London" else 1
    spring, autumn = nth(year, 3, 6, -1), nth(year, 10, 6, -1)
    return [(datetime(*spring, 1, tzinfo=UTC), standard + 1), (datetime(*autumn, 1, tzinfo=UTC), standard)]


ZONES = {"Europe/London": 0, "Europe/Stockholm": 1, "Europe/Copenhagen": 1, "Pacific/Auckland": 13, "UTC": 0}


def stretches(zone: str) -> list[tuple[datetime, datetime, int]]:
    """From when until when the clocks were how many hours ahead."""
    every = [(BEGIN, ZONES[zone]), *(change for year in YEARS for change in changes(zone, year)), (END, 0)]
    return [(since, until, ahead) for (since, ahead), (until, _) in pairwise(every)]


@cache
def days_there(zone: str) -> list[date]:
    """The civil day of every quarter of an hour, in whole quarters: 96 a day, and four for each hour ahead."""
    days = [date(*day) for day in LINE]
    first, number, found = AT[2020, 1, 1] * 96, 0, []
    for since, until, ahead in stretches(zone):
        many = (until - since) // QUARTER
        found += [days[(first + quarter + 4 * ahead) // 96] for quarter in range(number, number + many)]
        number += many
    return found


@pytest.mark.parametrize("zone", ZONES)
def test_the_civil_day_of_every_quarter_of_an_hour_of_ten_years(zone: str) -> None:
    there = ZoneInfo(zone)
    assert [civil_day(moment, there) for moment in QUARTERS] == days_there(zone)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hours", [1, 24, 48, 240])
def test_hours_from_every_quarter_of_an_hour_about_the_changes_of_the_clocks(zone: str, hours: int) -> None:
    """Three hours about each change and about where the hours end, and every 31 hours of the ten years."""
    calendar, period, days = Calendar(ZoneInfo(zone)), Period(hours, "hours"), days_there(zone)
    changed = [(since - BEGIN) // QUARTER for since, *_ in stretches(zone)[1:]]
    about = {number + near - far for number in changed for near in range(-12, 13) for far in (0, 4 * hours)}
    for number in sorted(about | set(range(0, len(QUARTERS) - 4 * hours, 124))):
        counted = last_moment(QUARTERS[number], period, calendar)
        assert (counted.moment, counted.day) == (QUARTERS[number + 4 * hours], days[number + 4 * hours])


# The almanac: holidays


@cache
def easter(year: int) -> tuple[int, int, int]:
    """Easter Sunday by the anonymous method that Butcher printed in 1876."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return year, month, day + 1


def about_easter(year: int, *days: int) -> set[tuple[int, int, int]]:
    return {away(easter(year), day) for day in days}


def sweden(year: int) -> set[tuple[int, int, int]]:
    fixed = {(year, *day) for day in ((1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26))}
    return fixed | about_easter(year, -2, 0, 1, 39, 49) | {first_from((year, 6, 20), 5), first_from((year, 10, 31), 5)}


def denmark(year: int) -> set[tuple[int, int, int]]:
    great_prayer_day = about_easter(year, 26) if year < 2024 else set()
    fixed = {(year, *day) for day in ((1, 1), (12, 25), (12, 26))}
    return fixed | about_easter(year, -3, -2, 0, 1, 39, 49, 50) | great_prayer_day


def instead(*days: tuple[int, int, int]) -> set[tuple[int, int, int]]:
    """Neighbouring holidays, and the working days given for those that fall on a weekend."""
    found = set(days)
    for day in days:
        if weekday(day) > 4:
            found.add(
                next(later for number in range(1, 5) if (later := away(day, number)) not in found and weekday(later) < 5)
            )
    return found


def england(year: int) -> set[tuple[int, int, int]]:
    may, spring = nth(year, 5, 0, 1), nth(year, 5, 0, -1)
    may = {2020: (2020, 5, 8)}.get(year, may)  # for the 75 years since the war
    spring = {2022: (2022, 6, 2)}.get(year, spring)  # for the jubilee of the queen
    once = {2022: {(2022, 6, 3), (2022, 9, 19)}, 2023: {(2023, 5, 8)}}.get(year, set())
    fixed = instead((year, 1, 1)) | instead((year, 12, 25), (year, 12, 26))
    return fixed | about_easter(year, -2, 1) | {may, spring, nth(year, 8, 0, -1)} | once


MATARIKI = {
    (2022, 6, 24), (2023, 7, 14), (2024, 6, 28), (2025, 6, 20), (2026, 7, 10), (2027, 6, 25), (2028, 7, 14), (2029, 7, 6),
}  # fmt: skip


def new_zealand(year: int) -> set[tuple[int, int, int]]:
    fixed = instead((year, 1, 1), (year, 1, 2)) | instead((year, 2, 6)) | instead((year, 4, 25))
    fixed |= instead((year, 12, 25), (year, 12, 26))
    moving = {nth(year, 6, 0, 1), nth(year, 10, 0, 4), *(day for day in MATARIKI if day[0] == year)}
    once = {(2022, 9, 26)} if year == 2022 else set()  # for the queen who had died
    return fixed | moving | about_easter(year, -2, 1) | once


COUNTRIES = {
    "England": (Calendar(ZoneInfo("Europe/London"), "GB", "ENG"), england),
    "Sweden": (Calendar(ZoneInfo("Europe/Stockholm"), "SE"), sweden),
    "Denmark": (Calendar(ZoneInfo("Europe/Copenhagen"), "DK"), denmark),
    "New Zealand": (Calendar(ZoneInfo("Pacific/Auckland"), "NZ"), new_zealand),
}


@cache
def open_days(country: str) -> list[tuple[int, int, int]]:
    closed = {day for year in range(2018, 2033) for day in COUNTRIES[country][1](year)}
    return [day for day in LINE if weekday(day) < 5 and day not in closed]


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_day_of_ten_years_is_open_or_closed_as_the_almanac_has_it(country: str) -> None:
    calendar, is_open = COUNTRIES[country][0], set(open_days(country))
    days = [day for day in LINE if day[0] in YEARS]
    assert [day for day in days if (calendar.closed(date(*day)) is None) != (day in is_open)] == []


@pytest.mark.parametrize(
    ("country", "language", "friday", "monday"),
    [
        ("England", "en", "Good Friday", "Easter Monday"),
        ("Sweden", "sv", "långfredagen", "annandag påsk"),
        ("Denmark", "da", "langfredag", "anden påskedag"),
        ("New Zealand", "en", "Good Friday", "Easter Monday"),
    ],
)
def test_easter_of_a_hundred_years(country: str, language: str, friday: str, monday: str) -> None:
    calendar = COUNTRIES[country][0]
    for year in range(2000, 2100):
        sunday = date(*easter(year))
        found = [calendar.closed(sunday + timedelta(days=days), language) for days in (-2, 1)]
        names = [closed.name.split(", ") if closed else [] for closed in found]
        assert friday in names[0], year
        assert monday in names[1], year  # in 2011 it was Anzac Day as well


def test_easter_2026_was_as_the_almanac_says() -> None:
    assert easter(2026) == (2026, 4, 5)
    assert easter(2000) == (2000, 4, 23)
    assert easter(2038) == (2038, 4, 25)


# Limits

DAYS = LINE[AT[2020, 1, 1] : AT[2029, 12, 31] + 1]


@pytest.mark.parametrize(("count", "unit"), [(10, "days"), (3, "weeks"), (1, "months"), (6, "months"), (12, "months")])
def test_limits_from_every_day_of_ten_years(count: int, unit: Unit) -> None:
    """A moment has the limits of its civil day, so every day stands for all its quarters of an hour."""
    calendar, period, sign = COUNTRIES["Sweden"][0], Period(count, unit), {"days": 1, "weeks": 7}
    for day in DAYS:
        ahead, back = (
            months_away(day, way * count) if unit == "months" else away(day, way * count * sign[unit]) for way in (1, -1)
        )
        assert last_day(date(*day), period, calendar).day == date(*ahead)
        assert first_day_before(date(*day), period, calendar).day == date(*back)


@pytest.mark.parametrize("country", COUNTRIES)
def test_moves_from_every_day_of_ten_years(country: str) -> None:
    calendar, period, is_open = COUNTRIES[country][0], Period(1, "weeks"), set(open_days(country))
    for day in DAYS[:-20]:
        later = earlier = away(day, 7)
        while later not in is_open:
            later = away(later, 1)
        while earlier not in is_open:
            earlier = away(earlier, -1)
        assert last_day(date(*day), period, calendar, "after").day == date(*later)
        assert last_day(date(*day), period, calendar, "before").day == date(*earlier)


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("count", [1, 10])
def test_working_days_from_every_day_of_ten_years(count: int, country: str) -> None:
    calendar, period, line = COUNTRIES[country][0], Period(count, "working days"), open_days(country)
    passed = sum(day < DAYS[0] for day in line)
    for day in DAYS[:-20]:
        on = day == line[passed]
        assert last_day(date(*day), period, calendar).day == date(*line[passed + on + count - 1])
        if day[:2] != (2020, 1):
            assert first_day_before(date(*day), period, calendar).day == date(*line[passed - count])
        passed += on
