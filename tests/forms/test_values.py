"""Values as text."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.case import Person, Value
from caseway.forms.values import person_text, value_text

PEOPLE = {"p1": Person("p1", "Sara Holm", "Socialtjänsten"), "p2": Person("p2", "Anna Berg")}
ZONE = ZoneInfo("Europe/Stockholm")


@pytest.mark.parametrize(
    ("value", "type_", "language", "text"),
    [
        (None, "text", "sv", ""),
        ("  ", "text", "sv", ""),
        ("två\nrader", "text", "sv", "två\nrader"),
        ("skolan", "choice", "sv", "skolan"),
        (True, "yes-no", "sv", "ja"),
        (False, "yes-no", "sv", "nej"),
        (False, "yes-no", "en", "no"),
        (date(2018, 9, 24), "date", "sv_SE", "måndag 24 september 2018"),
        (date(2018, 9, 23), "date", "en_GB", "Sunday, 23 September 2018"),
        (datetime(2018, 9, 24, 22, 30, tzinfo=UTC), "moment", "sv_SE", "tisdag 25 september 2018 00:30"),
        (time(14), "time", "sv_SE", "14:00"),
        (time(14), "time", "da_DK", "14.00"),
        (time(9, 30), "time", "en_GB", "09:30"),
        (time(9, 30), "time", "en_IE", "09:30"),
        (time(18), "time", "en_NZ", "6:00\u202fpm"),
        (Decimal("2.5"), "number", "sv", "2,5"),
        (Decimal("2.5"), "number", "da", "2,5"),
        (True, "yes-no", "da", "ja"),
        (date(2018, 9, 24), "date", "da_DK", "mandag den 24. september 2018"),
        (Decimal("2.5"), "number", "en", "2.5"),
        (Decimal("1E+3"), "number", "en", "1,000"),
        (Decimal(0), "number", "en", "0"),
        ("p1", "person", "sv", "Sara Holm (Socialtjänsten)"),
        ("p1", "text", "sv", "p1"),
    ],
)
def test_a_value_as_text(value: Value | None, type_: str, language: str, text: str) -> None:
    assert value_text(value, type_, PEOPLE, ZONE, language) == text


def test_a_person_without_an_agency_is_a_name() -> None:
    assert person_text("p2", PEOPLE) == "Anna Berg"


def test_what_is_no_single_value_is_no_text() -> None:
    assert value_text(("p1", "p2"), "people", PEOPLE, ZONE, "sv") == ""
