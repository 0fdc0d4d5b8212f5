"""How days, times and numbers are written in a language and a country."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from caseway.forms.locale import (
    day_text,
    language_tag,
    locale_of,
    moment_text,
    number_text,
    right_to_left,
    time_text,
    written_clock,
)

MONDAY = date(2018, 9, 24)


@pytest.mark.parametrize(
    ("language", "country", "locale"),
    [
        ("en", "GB", "en_GB"),
        ("en", "NZ", "en_NZ"),
        ("mi", "NZ", "mi_NZ"),
        ("sv", "SE", "sv_SE"),
        ("da", "DK", "da_DK"),
        ("en", "SE", "en_SE"),
        ("sv", "NZ", "sv"),
        ("sv", "", "sv"),
        ("tlh", "GB", "en_GB"),
        ("no such", "thing", "en_GB"),
    ],
)
def test_the_locale_of_a_language_in_a_country(language: str, country: str, locale: str) -> None:
    assert locale_of(language, country) == locale


@pytest.mark.parametrize(
    ("locale", "day", "brief", "moment"),
    [
        ("en_GB", "Monday, 24 September 2018", "24 September 2018", "24 September 2018, 14:05"),
        ("en_NZ", "Monday, 24 September 2018", "24 September 2018", "24 September 2018, 2:05\u202fpm"),
        ("mi_NZ", "Mane, 24 Hepetema 2018", "24 Hepetema 2018", "24 Hepetema 2018 2:05\u202fPM"),
        ("sv_SE", "måndag 24 september 2018", "24 september 2018", "24 september 2018 14:05"),
        ("da_DK", "mandag den 24. september 2018", "24. september 2018", "24. september 2018 14.05"),
    ],
)
def test_days_and_moments(locale: str, day: str, brief: str, moment: str) -> None:
    assert day_text(MONDAY, locale) == day
    assert day_text(MONDAY, locale, brief=True) == brief
    assert moment_text(datetime(2018, 9, 24, 14, 5), locale, brief=True) == moment


@pytest.mark.parametrize("locale", ["sv_SE", "da_DK", "en_GB", "en_IE", "en_NZ", "mi_NZ", "fi_FI", "ar_SA", "fr_CA"])
def test_a_time_that_is_written_is_read_as_what_it_was(locale: str) -> None:
    for minute in range(24 * 60):
        at = time(*divmod(minute, 60))
        assert written_clock(time_text(at, locale), locale) == at
        assert written_clock(f"{at:%H:%M}", locale) == at


@pytest.mark.parametrize("text", ["6:30", "6.30", "kl. 6:30", "9:09", "1:01"])
def test_half_of_the_day_is_not_guessed_where_hours_are_told_up_to_twelve(text: str) -> None:
    assert written_clock(text, "en_NZ") is None
    assert written_clock(text, "en_GB") is not None


@pytest.mark.parametrize(("locale", "text"), [("en_GB", "1,234.50"), ("sv_SE", "1\xa0234,50"), ("da_DK", "1.234,50")])
def test_a_number_keeps_all_of_its_digits(locale: str, text: str) -> None:
    assert number_text(Decimal("1234.50"), locale) == text


def test_which_way_a_language_is_written() -> None:
    assert [one for one in ("en", "sv", "da", "mi", "ar", "he", "ur") if right_to_left(one)] == ["ar", "he", "ur"]


def test_the_tag_of_a_locale() -> None:
    assert language_tag("en_NZ") == "en-NZ"
