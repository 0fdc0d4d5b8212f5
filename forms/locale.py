"""Locale: how days, times and numbers are written in a language and a country, by CLDR. The only door for babel."""

from __future__ import annotations

import re
from datetime import date, time
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_day_names, get_month_names
from babel.numbers import NumberFormatError, format_decimal, parse_decimal

from caseway.engine.periods.written import written_date, written_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from decimal import Decimal

FALLBACK = "en_GB"
_DAY = re.compile(
    r"(?:(?P<weekday>[^\W\d]+)?,?\s*(?:den\s+)?)?(?P<day>\d{1,2})\.?\s+(?P<month>[^\W\d]{3,}\.?),?\s+(?P<year>\d{4})"
)


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


def written_day(text: str, locale: str) -> date | None:
    """A date that somebody has written: `2018-09-24`, or with the month by its name, `måndag 24 september 2018`.

    None for anything else: of `4/9/2018` nobody knows which month was meant, nor which day of a Friday that was a Monday.
    """
    try:
        return written_date(text.strip())
    except ValueError:
        pass
    found = _DAY.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    months, weekdays = _names(get_month_names, locale), _names(get_day_names, locale)
    called, weekday = found["month"].strip("."), (found["weekday"] or "").strip()
    meant = {months[called]} if called in months else {number for name, number in months.items() if name.startswith(called)}
    month = meant.pop() if len(meant) == 1 else None
    try:
        day = date(int(found["year"]), month, int(found["day"])) if month is not None else None
    except ValueError:
        return None
    if day is None or (weekday not in ("", "den") and weekdays.get(weekday) != day.weekday()):
        return None
    return day


def _names(of: Callable[..., Mapping[int, str]], locale: str) -> dict[str, int]:
    widths = (of(width, locale=locale) for width in ("wide", "abbreviated"))
    return {name.casefold().strip("."): number for names in widths for number, name in names.items()}


def written_number(text: str, locale: str) -> str | None:
    """A number that somebody has written as it is written there, as it is typed in a command; None for anything else."""
    grouped = text.strip().replace(" ", "\N{NO-BREAK SPACE}")
    try:
        return f"{parse_decimal(grouped, locale=locale, strict=True):f}"
    except NumberFormatError:
        return None


def time_text(at: time, locale: str) -> str:
    """A time of day: `14:00`, `14.00`, `2:00 pm`."""
    return format_time(at, "short", locale=locale)


def written_clock(text: str, locale: str) -> time | None:
    """A time of day that somebody has written: `14:00`, or with the half of the day where it is written there, `2:00 pm`.

    None for anything else. Where hours are told up to twelve, nobody knows which half of the day `6:30` was meant to be in.
    """
    told = _clock(locale).get("".join(text.casefold().split()))
    if told is not None:
        return told
    try:
        at = written_time(text.strip())
    except ValueError:
        return None
    in_full = text.strip()[:-3].endswith(f"{at.hour:02}")
    return at if in_full or "18" in time_text(time(18), locale) else None


@lru_cache
def _clock(locale: str) -> Mapping[str, time]:
    """Each minute of a day by how it is written, without spaces."""
    minutes = (time(*divmod(minute, 60)) for minute in range(24 * 60))
    return {"".join(time_text(at, locale).casefold().split()): at for at in minutes}


def moment_text(there: datetime, locale: str, *, brief: bool = False) -> str:
    """A moment, in the time of the place that `there` is told in: the day and the hour."""
    pattern = str(Locale.parse(locale).datetime_formats["long"])
    return pattern.replace("{1}", day_text(there.date(), locale, brief=brief)).replace(
        "{0}", time_text(there.time(), locale)
    )


def number_text(number: Decimal, locale: str) -> str:
    """A number with all of its digits, as it was written."""
    places = max(0, -int(number.as_tuple().exponent))
    return format_decimal(number, f"#,##0.{'0' * places}" if places else "#,##0", locale)


def language_name(language: str, told_in: str) -> str:
    """What a language is called in another: of `sv` in English, `Swedish`."""
    return str(Locale.parse(locale_of(told_in)).languages.get(language, language))


def right_to_left(language: str) -> bool:
    """Whether a language is written from right to left."""
    return Locale.parse(locale_of(language)).text_direction == "rtl"


def language_tag(locale: str) -> str:
    """The name of a locale as HTML, Word and PDF write it: `en-NZ`."""
    return locale.replace("_", "-")
