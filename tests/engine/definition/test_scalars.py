"""Everything is written as text; each kind of text is checked as it is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict

from caseway.engine.definition.scalars import (
    Force,
    InForce,
    Language,
    Name,
    Names,
    PeriodText,
    Text,
    Texts,
    YesNo,
    Zone,
    keyword,
)
from caseway.engine.periods import Period


class Sheet(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: Text = ""
    name: Name = ""
    names: Names = ()
    texts: Texts = ()
    yes: YesNo = False
    period: PeriodText | None = None
    zone: Zone = ""
    force: Force | None = None
    language: Language = ""


def test_a_keyword_is_the_name_of_the_field_with_hyphens() -> None:
    assert [keyword(field) for field in ("title", "starts_at", "from_", "with_", "if_closed")] == [
        "title",
        "starts-at",
        "from",
        "with",
        "if-closed",
    ]


@pytest.mark.parametrize(
    ("key", "written", "read"),
    [
        ("text", "  Mötet ska hållas: inom #3 veckor. ", "Mötet ska hållas: inom #3 veckor."),
        ("text", "två\nrader", "två\nrader"),
        ("name", " håll   mötet ", "håll mötet"),
        ("name", "bilaga 2 b", "bilaga 2 b"),
        ("name", "VB-001", "VB-001"),
        ("name", "x", "x"),
        ("name", "rektor (förskola/skola)", "rektor (förskola/skola)"),
        ("name", "a" * 80, "a" * 80),
        ("names", "rektor", ("rektor",)),
        ("names", ["rektor", " soc "], ("rektor", "soc")),
        ("texts", "en sak", ("en sak",)),
        ("texts", ["en sak", "en annan"], ("en sak", "en annan")),
        ("yes", "yes", True),
        ("yes", "JA", True),
        ("yes", "no", False),
        ("yes", " nej ", False),
        ("period", "3 weeks", Period(3, "weeks")),
        ("zone", "Europe/Stockholm", "Europe/Stockholm"),
        ("language", "SV", "sv"),
        ("language", "da", "da"),
        ("force", "2005-01-01", InForce(date(2005, 1, 1), None)),
        ("force", "2005-01-01 until 2020-12-31", InForce(date(2005, 1, 1), date(2020, 12, 31))),
        ("force", "2005-01-01 until 2005-01-01", InForce(date(2005, 1, 1), date(2005, 1, 1))),
    ],
)
def test_what_is_written_is_read(key: str, written: object, read: object) -> None:
    assert getattr(Sheet.model_validate({key: written}), key) == read


@pytest.mark.parametrize(
    ("key", "written", "code", "variant"),
    [
        ("text", ["a list"], "P08", "text"),
        ("text", {"a": "b"}, "P08", "text"),
        ("text", None, "P08", "text"),
        ("text", "   ", "P07", "empty"),
        ("name", "", "P07", "empty"),
        ("name", ["a"], "P08", "text"),
        ("name", "a" * 81, "P09", "name"),
        ("name", "a:b", "P09", "name"),
        ("name", 'a "b"', "P09", "name"),
        ("name", "[a]", "P09", "name"),
        ("name", "{a}", "P09", "name"),
        ("name", "a=b", "P09", "name"),
        ("name", "- a", "P09", "name"),
        ("name", "*a", "P09", "name"),
        ("name", "_a", "P09", "name"),
        ("name", "a,", "P09", "name"),
        ("names", {"a": "b"}, "P08", "list"),
        ("names", None, "P08", "list"),
        ("names", [], "P07", "empty"),
        ("names", ["a", ["b"]], "P08", "text"),
        ("names", ["a", "b:c"], "P09", "name"),
        ("texts", [""], "P07", "empty"),
        ("texts", {"a": "b"}, "P08", "text"),
        ("yes", "on", "P09", "yes-no"),
        ("yes", True, "P08", "text"),
        ("period", "soon", "P09", "period"),
        ("period", "4000 days", "P09", "period"),
        ("period", "48 minutes", "P09", "period"),
        ("period", ["3 weeks"], "P08", "text"),
        ("zone", "Europe/Gothenburg", "P09", "zone"),
        ("zone", "Europe", "P09", "zone"),
        ("zone", "../../etc/passwd", "P09", "zone"),
        ("zone", "a" * 5000, "P09", "zone"),
        ("zone", "a\x00b", "P09", "zone"),
        ("force", "2005", "P09", "date"),
        ("force", "2005-02-30", "P09", "date"),
        ("force", "2005-01-01 until", "P09", "date"),
        ("force", "2005-01-01 until later", "P09", "date"),
        ("force", "2020-12-31 until 2005-01-01", "P09", "in-force"),
        ("language", "fi", "P09", "choice"),
    ],
)
def test_what_cannot_be_read_says_why(
    key: str, written: object, code: str, variant: str, faults: Callable[..., Any]
) -> None:
    assert faults(Sheet, {key: written}) == [((key,), code, variant)]


def test_what_was_written_is_shown_but_never_all_of_a_long_text() -> None:
    with pytest.raises(ValueError, match="see the catalogue") as caught:
        Sheet.model_validate({"name": "a" * 500})
    assert caught.value.errors()[0]["ctx"]["given"] == "a" * 80  # type: ignore[attr-defined]


def test_a_definition_is_in_force_on_its_first_and_its_last_day() -> None:
    force = InForce(date(2005, 1, 1), date(2020, 12, 31))
    assert [force.holds_on(day) for day in (date(2004, 12, 31), date(2005, 1, 1), date(2020, 12, 31), date(2021, 1, 1))] == [
        False,
        True,
        True,
        False,
    ]
    assert InForce(date(2005, 1, 1), None).holds_on(date.max)
