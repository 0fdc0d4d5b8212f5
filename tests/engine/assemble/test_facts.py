"""Reading a fact: what people write becomes a typed value, or it is said what is wrong with it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from caseway.engine.assemble.facts import LONGEST_TEXT, MOST_ROWS, BadFact, read_fact, unsafe
from caseway.engine.assemble.parts import Column, Fact
from caseway.engine.case import Person
from caseway.engine.case.roster import Roster

PEOPLE = Roster({"p1": Person("p1", "Rut Åkesson"), "p2": Person("p2", "Anna Berg")})
COLUMNS = (
    Column("what", "What", "text"),
    Column("who", "Who", "person"),
    Column("by", "By", "date"),
    Column("at", "At", "time"),
    Column("hours", "Hours", "number"),
    Column("done", "Done", "yes-no"),
    Column("where", "Where", "choice", ("school", "at home")),
)


def read(kind: str, raw: object, choices: tuple[str, ...] = (), columns: tuple[Column, ...] = COLUMNS) -> Any:
    return read_fact(Fact("fact", "Fact", kind, "child", choices, columns if kind == "rows" else ()), raw, PEOPLE, "p1")


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        ("text", "  Läxhjälp\tpå\nbiblioteket. ", "Läxhjälp\tpå\nbiblioteket."),
        ("text", "", ""),
        ("text", "x" * LONGEST_TEXT, "x" * LONGEST_TEXT),
        ("text", "שלום, Šárka, 你好 👩‍🏫", "שלום, Šárka, 你好 👩‍🏫"),
        ("yes-no", "Ja", True),
        ("yes-no", "yes", True),
        ("yes-no", " NEJ ", False),
        ("yes-no", "no", False),
        ("yes-no", True, True),
        ("yes-no", False, False),
        ("number", "3", Decimal(3)),
        ("number", "3,5", Decimal("3.5")),
        ("number", "-0.25", Decimal("-0.25")),
        ("number", 3, Decimal(3)),
        ("number", Decimal("3.50"), Decimal("3.5")),
        ("date", "2018-09-24", date(2018, 9, 24)),
        ("date", " 2020-02-29 ", date(2020, 2, 29)),
        ("date", date(2018, 9, 24), date(2018, 9, 24)),
        ("time", "14:00", time(14)),
        ("time", " 9.30 ", time(9, 30)),
        ("time", "kl. 14.00", time(14)),
        ("time", time(14, 5), time(14, 5)),
        ("time", time(), time()),
        ("moment", "2018-09-24T14:00+02:00", datetime(2018, 9, 24, 12, tzinfo=UTC)),
        ("moment", "2018-09-24T12:00Z", datetime(2018, 9, 24, 12, tzinfo=UTC)),
        ("moment", datetime(2018, 9, 24, 12, tzinfo=UTC), datetime(2018, 9, 24, 12, tzinfo=UTC)),
        ("person", "rut  ÅKESSON", "p1"),
        ("person", "p2", "p2"),
        ("people", "Rut Åkesson, anna berg", ("p1", "p2")),
        ("people", "Anna Berg,,Anna  Berg,", ("p2",)),
        ("people", "", ()),
        ("people", ["p2", "Rut Åkesson"], ("p2", "p1")),
        ("people", ("p2",), ("p2",)),
        ("people", [], ()),
        ("rows", [], ()),
        ("rows", {"what": "A"}, ({"what": "A"},)),
    ],
)  # fmt: skip
def test_what_people_write_is_understood(kind: str, raw: object, value: object) -> None:
    found = read(kind, raw)
    assert found == value
    assert type(found) is type(value)


def test_a_choice_is_found_however_it_is_spelt() -> None:
    assert read("choice", " AT   home", ("school", "at home")) == "at home"


@pytest.mark.parametrize(
    ("kind", "raw", "why", "given", "guess"),
    [
        ("text", 3, "text", "3", ""),
        ("text", None, "text", "None", ""),
        ("text", "x" * (LONGEST_TEXT + 1), "too long", "10001", ""),
        ("yes-no", "maybe", "yes-no", "maybe", ""),
        ("yes-no", "", "yes-no", "", ""),
        ("yes-no", 1, "text", "1", ""),
        ("number", "three", "number", "three", ""),
        ("number", "", "number", "", ""),
        ("number", "NaN", "number", "NaN", ""),
        ("number", "sNaN", "number", "sNaN", ""),
        ("number", "Infinity", "number", "Infinity", ""),
        ("number", "1e99", "number", "1e99", ""),
        ("number", "1 000,50,2", "number", "1 000,50,2", ""),
        ("date", "24/9 2018", "date", "24/9 2018", ""),
        ("date", "2018-9-24", "date", "2018-9-24", ""),
        ("date", "2018-02-29", "date", "2018-02-29", ""),
        ("date", "0001-01-01", "far date", "0001-01-01", ""),
        ("date", date(2200, 1, 1), "far date", "2200-01-01", ""),
        ("date", "20180924", "date", "20180924", ""),
        ("date", "٢٠١٨-٠٩-٢٤", "date", "٢٠١٨-٠٩-٢٤", ""),
        ("date", datetime(2018, 9, 24, tzinfo=UTC), "text", "2018-09-24 00:00:00+00:00", ""),
        ("time", "2 pm", "time", "2 pm", ""),
        ("time", "half past two", "time", "half past two", ""),
        ("time", "25:00", "time", "25:00", ""),
        ("time", "24:00", "time", "24:00", ""),
        ("time", " 14 ", "time", "14", ""),
        ("time", "1400", "time", "1400", ""),
        ("time", "14:00:30", "time", "14:00:30", ""),
        ("time", "", "time", "", ""),
        ("time", time(14, 0, 30), "time", "14:00:30", ""),
        ("time", time(14, 0, 0, 1), "time", "14:00:00.000001", ""),
        ("time", time(14, tzinfo=UTC), "time", "14:00:00+00:00", ""),
        ("time", timedelta(hours=14), "time", "14:00:00", ""),
        ("time", datetime(2018, 9, 24, 14), "time", "2018-09-24 14:00:00", ""),
        ("time", 14, "time", "14", ""),
        ("time", None, "time", "None", ""),
        ("moment", "2018-09-24T14:00", "moment", "2018-09-24T14:00", ""),
        ("moment", "yesterday", "moment", "yesterday", ""),
        ("moment", "2018-02-29T14:00Z", "moment", "2018-02-29T14:00Z", ""),
        ("moment", 5, "text", "5", ""),
        ("person", "Rut Akeson", "person", "Rut Akeson", "Rut Åkesson"),
        ("person", "Nobody", "person", "Nobody", ""),
        ("person", ["p1"], "text", "['p1']", ""),
        ("people", "Rut Åkesson, Ana Berg", "person", "Ana Berg", "Anna Berg"),
        ("people", 3, "people", "3", ""),
        ("people", None, "people", "None", ""),
        ("people", {"p1": "p2"}, "people", "{'p1': 'p2'}", ""),
        ("people", [3], "text", "3", ""),
        ("rows", "A", "rows", "A", ""),
        ("rows", ["A"], "rows", "['A']", ""),
        ("rows", 3, "rows", "3", ""),
        ("rows", [{}] * (MOST_ROWS + 1), "too many rows", "201", ""),
    ],
)
def test_what_cannot_be_understood_is_said_with_a_guess(kind: str, raw: object, why: str, given: str, guess: str) -> None:
    assert read(kind, raw) == BadFact("fact", why, given[:60], guess)


def test_a_choice_that_is_none_gets_a_guess_or_all_there_are() -> None:
    assert read("choice", "scholl", ("school", "home")) == BadFact("fact", "choice", "scholl", "school")
    assert read("choice", "the moon", ("school", "home")) == BadFact("fact", "choice", "the moon", "school, home")


@pytest.mark.parametrize(
    "mark",
    [
        "\x00", "\x07", "\x1b", "\x7f", "\x85", "\u2028", "\u2029",  # control characters
        "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069",  # turn the writing around
        "\ud800", "\ufeff",  # half a character, and one that only begins a file
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["text", "person", "people", "date", "number", "yes-no", "time", "moment"])
def test_hostile_characters_are_refused(mark: str, kind: str) -> None:
    assert unsafe(f"a{mark}b")
    assert read(kind, f"a{mark}b") == BadFact("fact", "unsafe")


def test_a_hostile_text_is_not_shown_again() -> None:
    assert read("text", "\u202eabc").given == ""


@pytest.mark.parametrize("text", ["", "Åsa", "two\nlines", "a\ttab", "𝔘nicode", "é", "👩‍🏫", "نص", "a\u00a0b"])
def test_what_people_do_write_is_safe(text: str) -> None:
    assert not unsafe(text)


def test_lines_may_end_as_browsers_end_them() -> None:
    assert read("text", "one\r\ntwo") in ("one\ntwo", "one\r\ntwo")


@pytest.mark.parametrize("mark", ["\u061c", "\u200b", "\u2060"])
def test_nothing_that_cannot_be_seen_tells_two_names_apart(mark: str) -> None:
    assert unsafe(f"Anna{mark} Berg")


def test_a_number_may_be_as_long_as_it_likes() -> None:
    assert read("number", 10**5000).why == "number"


def test_a_yes_is_no_number() -> None:
    assert isinstance(read("number", True), BadFact)


@pytest.mark.parametrize("raw", ["1_0", "１２"])
def test_a_number_is_written_in_digits(raw: str) -> None:
    assert isinstance(read("number", raw), BadFact)


# Rows


def test_a_row_has_the_columns_in_their_order_and_only_those_that_are_filled() -> None:
    raw = {
        "WHERE": "At home",
        "by": "2018-10-01",
        "At": "9.30",
        "What": " Läxhjälp ",
        "who": "Anna Berg",
        "hours": "",
        "done": "nej",
    }
    (row,) = read("rows", [raw])
    assert list(row) == ["what", "who", "by", "at", "done", "where"]
    assert row == {
        "what": "Läxhjälp",
        "who": "p2",
        "by": date(2018, 10, 1),
        "at": time(9, 30),
        "done": False,
        "where": "at home",
    }


@pytest.mark.parametrize(
    ("row", "why", "given", "guess", "column"),
    [
        ({"what": 3}, "text", "3", "", "what"),
        ({"who": "Ana Berg"}, "person", "Ana Berg", "Anna Berg", "who"),
        ({"by": "soon"}, "date", "soon", "", "by"),
        ({"at": "2 pm"}, "time", "2 pm", "", "at"),
        ({"hours": "many"}, "number", "many", "", "hours"),
        ({"done": "perhaps"}, "yes-no", "perhaps", "", "done"),
        ({"where": "hom"}, "choice", "hom", "school, at home", "where"),
        ({"what": "\u202e"}, "unsafe", "", "", "what"),
        ({"whta": "x"}, "column", "whta", "what", "whta"),
        ({3: "x"}, "column", "3", "", "3"),
        ({"when exactly": "x"}, "column", "when exactly", "", "when exactly"),
    ],
)
def test_a_bad_cell_is_named_with_its_row_and_column(
    row: dict[Any, Any], why: str, given: str, guess: str, column: str
) -> None:
    assert read("rows", [{"what": "fine"}, row]) == BadFact("fact", why, given, guess, column, 2)


def test_the_most_rows_are_still_read() -> None:
    assert len(read("rows", [{"what": "x"}] * MOST_ROWS)) == MOST_ROWS


OWN = (Column("person", "Person", "person", own=True), Column("view", "View", "text"))


def test_ones_own_column_is_filled_with_whoever_acts() -> None:
    assert read("rows", [{"view": "Fine."}], columns=OWN) == ({"person": "p1", "view": "Fine."},)
    assert read("rows", [{"person": "Rut Åkesson", "view": "Fine."}], columns=OWN) == ({"person": "p1", "view": "Fine."},)


def test_nobody_writes_for_another() -> None:
    bad = read("rows", [{"view": "Fine."}, {"person": "Anna Berg", "view": "Bad."}], columns=OWN)
    assert bad == BadFact("fact", "not own", column="person", row=2)


def test_only_columns_of_ones_own_are_filled_by_themselves() -> None:
    assert read("rows", [{"what": "x"}]) == ({"what": "x"},)


@pytest.mark.parametrize("kind", ["text", "date", "time", "person", "people", "choice", "yes-no", "rows"])
def test_what_is_no_text_may_be_as_long_as_it_likes(kind: str) -> None:
    assert isinstance(read(kind, 10**5000, ("a",)), BadFact)
    assert isinstance(read(kind, [10**5000], ("a",)), BadFact)


def test_a_number_of_the_computer_is_a_number() -> None:
    assert read("number", 2.5) == Decimal("2.5")


@pytest.mark.parametrize("raw", [float("nan"), float("inf"), 1e300, Decimal("-Infinity"), Decimal("sNaN"), Decimal("1E+16")])
def test_what_no_one_can_count_to_is_no_number(raw: object) -> None:
    assert read("number", raw) == BadFact("fact", "number")


@pytest.mark.parametrize("kind", ["text", "people", "date", "time"])
def test_lists_in_lists_without_end_are_refused_without_being_repeated(kind: str) -> None:
    deep: list[object] = []
    for _ in range(5000):
        deep = [deep]
    read = read_fact(Fact("x", "X", kind, "child"), deep, Roster({}), "")
    assert isinstance(read, BadFact)
    assert read.given == ""
