"""Values as text: how a date, a yes, a number or a person stands in a document."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from caseway.engine.messages import decimal
from caseway.forms.words import weekdays, words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from zoneinfo import ZoneInfo

    from caseway.engine.case import Person, Value


def day_text(day: date, language: str) -> str:
    """A date that is read in one way only, with its weekday: `2018-09-24 (måndag)`."""
    return f"{day.isoformat()} ({weekdays(language)[day.weekday()]})"


def person_text(key: str, people: Mapping[str, Person]) -> str:
    """A person's name, with the agency where there is one: `Sara Holm (Socialtjänsten)`."""
    person = people.get(key)
    if person is None:
        return key
    return f"{person.name} ({person.agency})" if person.agency else person.name


def value_text(value: Value | None, type_: str, people: Mapping[str, Person], zone: ZoneInfo, language: str) -> str:
    """A single value of a fact or a column of this type; '' when there is none. A moment is told in the zone's time."""
    match value:
        case None:
            return ""
        case bool():
            return words(language)["yes" if value else "no"]
        case datetime():
            there = value.astimezone(zone)
            return f"{there:%Y-%m-%d %H:%M} ({weekdays(language)[there.weekday()]})"
        case date():
            return day_text(value, language)
        case Decimal():
            return decimal(value, language)
        case str():
            return person_text(value, people) if type_ == "person" else value.strip()
    return ""
