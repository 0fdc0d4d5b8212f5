"""What is known of a country: its codes and regions, its holidays by name, its weekends."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from caseway.engine.periods import Unknown, known
from caseway.engine.periods.country import year_of


@pytest.mark.parametrize(
    ("country", "region"),
    [
        ("SE", ""),
        ("SWE", ""),
        ("GB", "ENG"),
        ("UK", "Scotland"),
        ("GB", ""),
        ("NZ", "AUK"),
        ("NZ", "Toi Moana"),
        ("", ""),
    ],
)
def test_codes_and_regions_are_known(country: str, region: str) -> None:
    assert known(country, region) is None


@pytest.mark.parametrize(
    ("country", "region", "unknown"),
    [
        ("se", "", Unknown("country", "se", "SE")),
        ("Sweden", "", Unknown("country", "Sweden", "SE")),
        ("Sweeden", "", Unknown("country", "Sweeden", "SE")),
        ("United Kingdom", "ENG", Unknown("country", "United Kingdom", "GB")),
        ("XX", "", Unknown("country", "XX", None)),
        ("Atlantis", "", Unknown("country", "Atlantis", None)),
        ("HolidayBase", "", Unknown("country", "HolidayBase", None)),
        ("registry", "", Unknown("country", "registry", None)),
        ("GB", "Englnd", Unknown("region", "Englnd", "England")),
        ("GB", "eng", Unknown("region", "eng", "ENG")),
        ("SE", "ENG", Unknown("region", "ENG", None)),
        ("", "ENG", Unknown("region", "ENG", None)),
    ],
)
def test_what_is_not_known_comes_with_what_was_perhaps_meant(country: str, region: str, unknown: Unknown) -> None:
    assert known(country, region) == unknown


@pytest.mark.parametrize(
    ("country", "language", "day", "name"),
    [
        ("SE", "sv", date(2026, 4, 6), "annandag påsk"),
        ("SE", "en", date(2026, 4, 6), "Easter Monday"),
        ("SE", "sv", date(2026, 5, 14), "Kristi himmelsfärdsdag"),
        ("SE", "da", date(2026, 4, 6), "annandag påsk"),
        ("SE", "", date(2026, 4, 6), "annandag påsk"),
        ("DK", "da", date(2026, 4, 6), "anden påskedag"),
        ("DK", "en", date(2026, 4, 2), "Maundy Thursday"),
        ("GB", "en", date(2026, 4, 3), "Good Friday"),
        ("GB", "sv", date(2026, 4, 3), "Good Friday"),
        ("NZ", "en", date(2026, 7, 10), "Matariki"),
        ("NZ", "sv", date(2026, 7, 10), "Matariki"),
        ("AX", "sv", date(2026, 6, 9), "Ålands självstyrelsedag"),
        ("LV", "en", date(2026, 5, 10), "Mother's Day"),
    ],
)
def test_a_holiday_is_named_in_the_language_asked_for_or_in_that_of_the_country(
    country: str, language: str, day: date, name: str
) -> None:
    assert year_of(country, "", 2026, language).holidays[day] == name


def test_of_two_ways_to_write_a_language_it_is_that_of_the_country() -> None:
    assert year_of("TW", "", 2026, "zh").holidays == year_of("TW", "", 2026, "").holidays


def test_two_holidays_on_one_day_are_both_named() -> None:
    """In 2008 Ascension Day was the first of May."""
    assert year_of("SE", "", 2008, "sv").holidays[date(2008, 5, 1)] == "första maj, Kristi himmelsfärdsdag"


def test_a_region_has_holidays_of_its_own() -> None:
    assert date(2026, 4, 6) in year_of("GB", "ENG", 2026, "").holidays
    assert date(2026, 4, 6) not in year_of("GB", "SCT", 2026, "").holidays
    assert date(2026, 11, 30) in year_of("GB", "Scotland", 2026, "").holidays


def weekend_of(country: str) -> set[str]:
    return {f"{day:%a}" for day in year_of(country, "", 2026, "").weekends}


def test_a_weekend_is_that_of_the_country() -> None:
    assert weekend_of("SE") == {"Sat", "Sun"}
    assert weekend_of("EG") == {"Fri", "Sat"}
    assert weekend_of("HK") == {"Sun"}


def test_a_saturday_that_the_state_has_made_a_working_day_is_none_of_the_weekend() -> None:
    """Latvia worked on Saturday 17 January 2026 for the Friday before."""
    assert date(2026, 1, 17) not in year_of("LV", "", 2026, "").weekends
    assert date(2026, 1, 24) in year_of("LV", "", 2026, "").weekends


@pytest.mark.parametrize("country", ["", "XX", "os"])
def test_without_a_country_that_is_known_saturdays_and_sundays_are_closed(country: str) -> None:
    year = year_of(country, "", 2024, "")
    saturdays = {date(2024, 1, 6) + timedelta(weeks=week) for week in range(52)}
    assert year.holidays == {}
    assert year.weekends == saturdays | {day + timedelta(days=1) for day in saturdays}


def test_with_a_region_that_is_not_known_the_days_of_the_whole_country_are_closed() -> None:
    assert year_of("SE", "ENG", 2026, "sv") == year_of("SE", "", 2026, "sv")


@pytest.mark.parametrize("year", [1, 1800, 9999])
def test_past_the_years_that_are_known_there_are_weekends(year: int) -> None:
    found = year_of("SE", "", year, "")
    assert found.holidays == {}
    assert len(found.weekends) in (104, 105)


SAID = "from caseway.engine.periods.country import year_of; print(*year_of('SE', '', 2026, '').holidays.values(), sep=',')"
UNUSED = """
import sys
from datetime import date
from zoneinfo import ZoneInfo
from caseway.engine.periods import Calendar, Period, last_day, known
assert last_day(date(2026, 3, 16), Period(3, "weeks"), Calendar(ZoneInfo("Europe/Stockholm"), "SE")).day == date(2026, 4, 6)
assert last_day(date(2026, 3, 16), Period(5, "working days"), Calendar(ZoneInfo("UTC"))).day == date(2026, 3, 23)
print("holidays" in sys.modules, known("SE"), "holidays" in sys.modules)
"""


def run(program: str, **environment: str) -> str:
    command = [sys.executable, "-X", "utf8", "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def test_names_do_not_depend_on_the_language_of_the_machine() -> None:
    assert run(SAID, LANGUAGE="uk", LANG="uk_UA.UTF-8") == run(SAID, LANGUAGE="en_US", LANG="C")
    assert run(SAID, LANGUAGE="en_US").startswith("nyårsdagen,")


def test_the_holidays_are_loaded_only_when_a_closed_day_is_asked_for() -> None:
    assert run(UNUSED).split() == ["False", "None", "True"]
