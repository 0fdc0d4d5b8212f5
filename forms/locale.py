"""Locale: how days, times, numbers and lists are written in a language and a country, by CLDR. The only door for babel."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal

FALLBACK = "en_GB"


@lru_cache
def locale_of(language: str, country: str = "") -> str:
    """The name of the locale of a language in a country, like `en_NZ`; of the language alone where CLDR has no such pair.

    A language that CLDR does not have is written like British English.
    """
    for name in (f"{language}_{country}", language):
        try:
            return str(Locale.parse(name))
        except (UnknownLocaleError, ValueError):
            continue
    return FALLBACK


def day_text(day: date, locale: str, *, brief: bool = False) -> str:
    """A civil date with its weekday, `måndag 24 september 2018`; or, where there is little room, without."""
    return format_date(day, "long" if brief else "full", locale)


def moment_text(there: datetime, locale: str, *, brief: bool = False) -> str:
    """A moment, in the time of the place that `there` is told in: the day and the hour."""
    pattern = str(Locale.parse(locale).datetime_formats["long"])
    return pattern.replace("{1}", day_text(there.date(), locale, brief=brief)).replace(
        "{0}", format_time(there.timetz().replace(tzinfo=None), "short", locale=locale)
    )


def number_text(number: Decimal, locale: str) -> str:
    """A number with all of its digits, as it was written."""
    places = max(0, -int(number.as_tuple().exponent))
    return format_decimal(number, f"#,##0.{'0' * places}" if places else "#,##0", locale)


def list_text(texts: Sequence[str], locale: str) -> str:
    """Several things in one breath: `a, b and c`."""
    return format_list(list(texts), locale=locale)


def right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return Locale.parse(locale_of(language)).text_direction == "rtl"


def language_tag(locale: str) -> str:
    """The name of a locale as HTML, Word and PDF write it: `en-NZ`."""
    return locale.replace("_", "-")
