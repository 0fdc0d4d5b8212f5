"""Lines of a file on a terminal: carets stand under what they mean, and nothing in a file is obeyed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseway.processes.reader.display import WIDEST, safe, show


def width(text: str) -> int:
    """The columns that a text takes on a terminal, counted independently of the code under test."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


@pytest.mark.parametrize(
    ("text", "column", "end", "shown", "before", "marks"),
    [
        ("    must: hall mötet", 11, 21, "    must: hall mötet", 10, 10),
        ("\ta: b", 2, 3, "→   a: b", 4, 1),
        ("\t\ta", 1, 3, "→   →   a", 0, 8),
        ("a: 漢字b", 6, 7, "a: 漢字b", 7, 1),
        ("a: 漢字b", 4, 6, "a: 漢字b", 3, 4),
        ("mo\u0308tet: a", 8, 9, "mo\u0308tet: a", 6, 1),
        ("a: \x1b[31mb", 4, 5, "a: \\x1b[31mb", 3, 4),
        ("a: \u202eb", 5, 6, "a: \\u202eb", 9, 1),
        ("a: \x00", 4, 4, "a: \\x00", 3, 4),
        ("\U000e0001", 1, 2, "\\U000e0001", 0, 10),
        ("a:\u00a0b", 4, 5, "a: b", 3, 1),
        ("a:", 3, 3, "a:", 2, 1),
        ("", 1, 1, "", 0, 1),
        ("ab", 9, 12, "ab", 2, 1),
    ],
)
def test_a_line_and_its_mark(text: str, column: int, end: int, shown: str, before: int, marks: int) -> None:
    assert show(text, column, end) == (shown, before, marks)


def test_long_lines_are_cut_around_the_mark() -> None:
    line = "a" * 300 + "MARK" + "b" * 300

    first, middle, last = show("MARK" + line, 1, 5), show(line, 301, 305), show(line + "MARK", 605, 609)

    assert first.text == "MARK" + "a" * (WIDEST - 4) + "…"
    assert (first.before, first.marks) == (0, 4)
    assert (middle.text[:2], middle.text[-2:]) == ("…a", "b…")
    assert middle.text[middle.before : middle.before + middle.marks] == "MARK"
    assert (last.text[:2], last.text[-4:]) == ("…b", "MARK")
    assert last.text[last.before : last.before + last.marks] == "MARK"


def test_a_mark_that_is_longer_than_the_line_shown() -> None:
    shown = show("a: " + "b" * 1_000, 4, 1_004)

    assert shown.before + shown.marks <= len(shown.text)


def test_a_text_in_a_message() -> None:
    assert safe("Möte\n\x1b[2J\t\r\u2028\u202e漢é") == "Möte\\n\\x1b[2J\\t\\r\\u2028\\u202e漢é"


@given(st.text(max_size=400), st.integers(1, 500), st.integers(0, 50))
def test_no_line_is_obeyed_or_too_wide(text: str, column: int, length: int) -> None:
    shown = show(text, column, column + length)

    assert all(c.isprintable() or c in "\u200c\u200d" for c in shown.text)
    assert width(shown.text) <= WIDEST + 2 + 10
    assert shown.marks >= 1
    assert shown.before + shown.marks <= WIDEST + 12


@given(st.text(st.sampled_from("aå漢e\u0301\t\x1b "), max_size=60), st.integers(0, 59))
def test_the_mark_stands_under_its_character(text: str, at: int) -> None:
    if at < len(text):
        shown = show(text, at + 1, at + 2)
        if len(text) < 20 and not unicodedata.combining(text[at]):
            assert width(show(text[:at], 1, 1).text) == shown.before
