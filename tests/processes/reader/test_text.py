"""From bytes to text: what is no text is said once, with its place, and the rest is read all the same."""

from __future__ import annotations

import pytest

from caseway.processes.reader import Document, read


def found(document: Document) -> list[tuple[str, int, int, dict[str, str]]]:
    return [(p.key, p.at.line, p.at.column, dict(p.values)) for p in document.problems if p.at is not None]


def test_a_file_that_is_not_utf_8() -> None:
    document = read("a: b\nstäder: \nsjö: Mälaren\n".encode("cp1252"))

    assert found(document) == [("P06.encoding", 2, 3, {"byte": "0xE4", "count": "3"})]
    assert document.tree == {"a": "b", "städer": "", "sjö": "Mälaren"}
    assert document.lines[2] == "sjö: Mälaren"


def test_columns_behind_a_byte_order_mark_in_a_file_that_is_not_utf_8() -> None:
    assert found(read(b"\xef\xbb\xbfa: \xe5")) == [("P06.encoding", 1, 4, {"byte": "0xE5", "count": "1"})]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16(encoding: str) -> None:
    mark = "" if encoding == "utf-16" else "\ufeff"

    assert found(read(f"{mark}a: b\n".encode(encoding))) == [("P06.utf-16", 1, 1, {})]


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\u2028", "\u2029", "\ud800", "\ufffe", "\ufeff", "\r", "\x0c"],
)
def test_control_characters(character: str) -> None:
    document = read(f"a: b\nc: d{character}e\nf: g\n")

    assert found(document) == [("P06.control", 2, 5, {"character": f"U+{ord(character):04X}"})]
    assert document.tree == {"a": "b", "c": "d\ufffde", "f": "g"}
    assert document.lines == ("a: b", f"c: d{character}e", "f: g", "")


@pytest.mark.parametrize("character", [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"])
def test_characters_that_turn_the_text_around(character: str) -> None:
    assert found(read(f"a: {character}b\n")) == [("P06.bidi", 1, 4, {"character": f"U+{ord(character):04X}"})]


def test_characters_that_are_allowed() -> None:
    text = "a: \u00a0\u200d\u200f👩\u200d👧 \u05d0\ue000\U0001f3f4\tb"

    assert read(text + "\n").problems == ()


@pytest.mark.parametrize(("escape", "key"), [("\\0", "control"), ("\\e", "control"), ("\\N", "control"), ("\\L", "control"),
                                             ("\\u202e", "bidi"), ("\\x1b", "control")])  # fmt: skip
def test_an_escape_is_no_way_around(escape: str, key: str) -> None:
    document = read(f'a: "b{escape}c"\n')

    assert [(p.key, p.path) for p in document.problems] == [(f"P06.{key}", ("a",))]
    assert document.tree == {"a": "b\ufffdc"}


def test_line_breaks_and_tabs_may_be_escaped() -> None:
    assert read('a: "b\\nc\\td"\n').tree == {"a": "b\nc\td"}


def test_many_of_them_are_counted() -> None:
    document = read("a: " + "\x00" * 1_000)

    assert (len(document.problems), document.more) == (20, 980)


def test_a_file_that_is_too_large() -> None:
    for text in ("#" * (256 * 1024 + 1), "å" * (128 * 1024 + 1), b"#" * (256 * 1024 + 1)):
        document = read(text)
        assert found(document) == [("P05.size", 1, 1, {"limit": "256"})]
        assert (document.tree, document.lines) == ({}, ())
    assert [p.key for p in read("#" * (256 * 1024)).problems] == ["P01.empty"]
