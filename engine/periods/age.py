"""An age: counted in birthdays."""

from __future__ import annotations

from datetime import date

OLDEST = 125


def birthday(born: date, age: int) -> date:
    """The day on which somebody turns that age.

    Who was born on 29 February turns a year older on 1 March where the year has no such day: only then have the years
    passed in full. A birthday past the end of the calendar is its last day.
    """
    year = born.year + age
    if year > date.max.year:
        return date.max
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def age_on(born: date, day: date) -> int:
    """How many years old somebody is on that day; 0 before they are born."""
    years = day.year - born.year
    return max(years if day >= birthday(born, years) else years - 1, 0)


def plausible(born: date, day: date) -> bool:
    """Whether somebody can have been born then, who is there on that day: not later, and not so long before."""
    return born <= day and age_on(born, day) <= OLDEST
