"""The public holidays and weekends of a country: the one door to the library `holidays`."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from holidays import HolidayBase

# Languages that write a holiday small inside a sentence, but for these first words.
_WRITE_SMALL = ("da", "sv")
_KEEP_CAPITAL = ("Kristi", "Olavsdag", "Ålands")


class Year(NamedTuple):
    """The days of one year that are closed in a country: its holidays with their names, and its weekends."""

    holidays: Mapping[date, str]
    weekends: frozenset[date]


class Unknown(NamedTuple):
    """A country or a region that nobody knows the holidays of, and the one that was perhaps meant."""

    what: Literal["country", "region"]
    given: str
    guess: str | None


def known(country: str, region: str = "") -> Unknown | None:
    """What is wrong with a country (`GB`, `SE`) and its region (`ENG`, `England`); None when both are known, or empty."""
    names = _countries() if country else {}
    if country and country not in names.values():
        return Unknown("country", country, _meant(country, names))
    if region and (not country or region not in _regions(_library(country))):
        candidates = _regions(_library(country)) if country else ()
        return Unknown("region", region, nearest(region, candidates))
    return None


@lru_cache(maxsize=256)
def year_of(country: str, region: str, year: int, language: str) -> Year:
    """The closed days of one year, named in that language or else in the country's own.

    Where the country is empty or not known, and past the years that are known, only Saturdays and Sundays are closed;
    where the region is not known, the days of the whole country are.
    """
    first = date(year, 1, 1)
    days = [first + timedelta(days=number) for number in range((date(year, 12, 31) - first).days + 1)]
    unknown = known(country, region)
    if not country or (unknown and unknown.what == "country"):
        return Year({}, frozenset(day for day in days if day.weekday() > 4))
    found = _library(country)
    spoken = _spoken(found, language)
    found = _library(country, "" if unknown else region, year, spoken)
    return Year(
        {day: _inside_a_sentence(name, spoken) for day, name in found.items()},
        frozenset(day for day in days if found.is_weekend(day) and day not in found.weekend_workdays),
    )


def _library(country: str, region: str = "", year: int | None = None, language: str | None = None) -> HolidayBase:
    import holidays  # noqa: PLC0415  (a quarter of a second, and only limits on closed days need it)

    return holidays.country_holidays(country, region or None, year, expand=False, language=language)


def _countries() -> dict[str, str]:
    """The codes that are known, by code and by English name."""
    from holidays.registry import COUNTRIES  # noqa: PLC0415

    codes = [[code for code in every if len(code) <= 3] for every in COUNTRIES.values()]
    names = {module.replace("_", " "): every[0] for module, every in zip(COUNTRIES, codes, strict=True)}
    return names | {code: code for every in codes for code in every}


def _meant(given: str, names: Mapping[str, str]) -> str | None:
    """Codes are so short that each is near many others: only `se` is surely `SE`. Names can be guessed."""
    if len(given) < 4:
        return names.get(fold(given).upper())
    guess = nearest(given, (name for name in names if len(name) > 3))
    return names[guess] if guess else None


def _regions(found: HolidayBase) -> tuple[str, ...]:
    return *found.subdivisions, *(name for every in found.get_subdivision_aliases().values() for name in every)


def _spoken(found: HolidayBase, language: str) -> str | None:
    """The library's word for the language. It is never left open: the library would take it from the machine."""
    own = found.default_language
    fitting = [one for one in found.supported_languages if language and one.split("_")[0] == language]
    return own if own in fitting or not fitting else min(fitting)


def _inside_a_sentence(name: str, language: str | None) -> str:
    parts = name.split("; ")
    if language and language.split("_")[0] in _WRITE_SMALL:
        parts = [part if part.startswith(_KEEP_CAPITAL) else part[:1].lower() + part[1:] for part in parts]
    return ", ".join(parts)
