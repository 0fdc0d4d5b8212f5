"""Values as text: how a date, a time, a yes, a number or a person stands in a document."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from caseway.forms.locale import day_text, moment_text, number_text, time_text
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from zoneinfo import ZoneInfo

    from caseway.engine.case import Person, Value


def person_text(key: str, people: Mapping[str, Person]) -> str:
    """A person's name, with the agency where there is one: `Sara Holm (Socialtjänsten)`."""
    person = people.get(key)
    if person is None:
        return key
    return f"{person.name} ({person.agency})" if person.agency else person.name


def value_text(
    value: Value | None, type_: str, people: Mapping[str, Person], zone: ZoneInfo, locale: str, *, brief: bool = False
) -> str:  # fmt: skip
    """A single value of a fact or a column of this type; '' when there is none. A moment is told in the zone's time.

    `brief` is how it stands in a table, where there is little room.
    """
    match value:
        case None:
            return ""
        case bool():
            return words(locale.partition("_")[0])["yes" if value else "no"]
        case datetime():
            return moment_text(value.astimezone(zone), locale, brief=brief)
        case date():
            return day_text(value, locale, brief=brief)
        case time():
            return time_text(value, locale)
        case Decimal():
            return number_text(value, locale)
        case str():
            return person_text(value, people) if type_ == "person" else value.strip()
    return ""
