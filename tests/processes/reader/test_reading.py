"""Any file can be read: what it says comes back as it is written, and no file is too much."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.names import fold
from caseway.processes.reader import Document, read
from caseway.processes.reader.document import MOST_KEPT
from caseway.processes.reader.text import REFUSED

if TYPE_CHECKING:
    from caseway.engine.errors import Place
    from caseway.processes.reader.document import Tree

HOSTILE: dict[str, str | bytes] = runpy.run_path(str(Path(__file__).parents[3] / "benchmarks" / "reader.py"))[
    "hostile_files"
]()
PARTS = [
    "a",
    "b: ",
    "c:",
    " ",
    "  ",
    "\n",
    "\n  ",
    "\n    ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    '"',
    "'",
    "|",
    ">",
    "&x ",
    "*x ",
]
PARTS += ["!t ", "%", "#", " #", "? ", ": ", "\t", "@", "---", "...", "<<: ", "\\", "å", "\u202e", "\r\n", "\ufeff", "\x00"]
PARTS += ["x: y\n", "- z\n"]
allowed = st.characters(exclude_categories=["Cs", "Cc"]).filter(lambda character: not REFUSED.match(character))
texts = st.text(allowed | st.sampled_from("\n\t"), max_size=30)
names = st.text("abcåäö ÅX.-'\"#{[&*!<", min_size=1, max_size=8).filter(fold)
trees = st.recursive(
    texts,
    lambda below: st.lists(below, min_size=1, max_size=3) | st.dictionaries(names, below, min_size=1, max_size=4),
    max_leaves=12,
)
plain_keys = st.from_regex(r"[a-zåäö𝒜][a-zåäö𝒜0-9]{0,6}( [a-zé]{1,5})?", fullmatch=True)
plain_texts = st.from_regex(r"[a-zåäö𝒜0-9]([a-z .:']{0,9}[a-z0-9])?", fullmatch=True).filter(lambda text: ": " not in text)
plain_lists = st.dictionaries(plain_keys, st.lists(plain_texts, min_size=1, max_size=3), min_size=1, max_size=5)
yaml_like = st.lists(st.sampled_from(PARTS), max_size=40).map("".join)


def text_at(document: Document, place: Place) -> str:
    return document.lines[place.line - 1][place.column - 1 : place.end - 1]


# What a file says


def test_everything_is_text_as_it_is_written() -> None:
    document = read("a: no\nb: 10:30\nc: 01603\nd: 1.10\ne: ~\nf: 2018-09-03\ng: on\n")

    assert document.tree == {"a": "no", "b": "10:30", "c": "01603", "d": "1.10", "e": "~", "f": "2018-09-03", "g": "on"}
    assert document.problems == ()


def test_a_value_that_is_not_there_is_the_empty_text() -> None:
    document = read('a:\nb: ""\nc:\n  -\n  - d\ne: {f, g: }\n')

    assert document.tree == {"a": "", "b": "", "c": ["", "d"], "e": {"f": "", "g": ""}}
    assert document.problems == ()


def test_block_and_flow_style_mean_the_same() -> None:
    block = read("people:\n  föräldrar:\n    title: Föräldrar\n    many: yes\nends-at:\n  - avslutat\n")
    flow = read("people:\n  föräldrar: {title: Föräldrar, many: yes}\nends-at: [avslutat]\n")

    assert (
        block.tree == flow.tree == {"people": {"föräldrar": {"title": "Föräldrar", "many": "yes"}}, "ends-at": ["avslutat"]}
    )


def test_texts_of_several_lines() -> None:
    document = read("a: |\n  one\n  two\nb: >-\n  one\n  two\nc: one\n  two\n")

    assert document.tree == {"a": "one\ntwo\n", "b": "one two", "c": "one two"}


def test_keys_stay_as_they_are_written() -> None:
    document = read("Håll  Mötet: a\n")

    assert document.tree == {"Håll  Mötet": "a"}
    assert ("Håll  Mötet",) in document.spans


def test_the_places_of_keys_and_values() -> None:
    document = read("a: b c\nd:\n  - e: 'f'   # g\n  -   h\ni: [j, {k: l}]\n")

    found = {
        path: (span.key and text_at(document, span.key), text_at(document, span.value))
        for path, span in document.spans.items()
    }

    assert found == {
        (): (None, "a: b c"),
        ("a",): ("a", "b c"),
        ("d",): ("d", "- e: 'f'   # g"),
        ("d", 0): (None, "e: 'f'   # g"),
        ("d", 0, "e"): ("e", "'f'"),
        ("d", 1): (None, "h"),
        ("i",): ("i", "[j, {k: l}]"),
        ("i", 0): (None, "j"),
        ("i", 1): (None, "{k: l}"),
        ("i", 1, "k"): ("k", "l"),
    }


def test_an_absent_value_stands_behind_its_key() -> None:
    document = read("a:\nb: {c\n  }\n")

    assert document.place(("a",)).column == 3
    assert (document.place(("b", "c")).line, document.place(("b", "c")).column) == (2, 6)


def test_a_path_that_stands_nowhere_has_the_place_of_what_is_around_it() -> None:
    document = read("a: b\nroles:\n  rektor: Rektor\n")

    assert document.place(("roles", "rektor", "title"), "key") == document.place(("roles", "rektor"))
    assert document.place(("nothing",)) == document.place(())
    assert document.place(("roles",), "key") == document.spans[("roles",)].key


def test_a_byte_order_mark_and_windows_line_ends_move_nothing() -> None:
    plain = read("å: b\nc:\n  d: e\n")
    windows = read("\ufeffå: b\r\nc:\r\n  d: e\r\n".encode())

    assert windows.problems == ()
    assert (windows.tree, windows.spans, windows.lines) == (plain.tree, plain.spans, plain.lines)


def test_columns_count_characters() -> None:
    document = read("𝒜å\u0301: {e: f}\n")

    assert document.spans[("𝒜å\u0301", "e")].value.column == 10


@given(trees)
def test_what_is_written_reads_back(value: Tree) -> None:
    def unlike(node: Tree) -> bool:
        """No two keys of a mapping are one name."""
        if isinstance(node, dict):
            return len({fold(key) for key in node}) == len(node) and all(unlike(child) for child in node.values())
        return all(unlike(child) for child in node) if isinstance(node, list) else True

    def written(node: Tree, indent: str) -> str:
        if isinstance(node, str):
            return " " + json.dumps(node, ensure_ascii=False)
        if isinstance(node, list):
            return "".join(f"\n{indent}-{written(child, indent + '  ')}" for child in node)
        lines = (f"{json.dumps(key, ensure_ascii=False)}:{written(child, indent + '  ')}" for key, child in node.items())
        return "".join(f"\n{indent}{line}" for line in lines)

    tree: Tree = {"root": value}
    document = read(written(tree, ""))

    if unlike(tree):
        assert document.problems == ()
        assert document.tree == tree
    else:
        assert {problem.code for problem in document.problems} == {"P03"}


@given(plain_lists, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff"]))
def test_every_plain_scalar_stands_where_its_span_says(lists: dict[str, list[str]], end: str, mark: str) -> None:
    document = read(
        mark + "".join(f"{key}:{end}" + "".join(f"  - {item}{end}" for item in items) for key, items in lists.items())
    )

    assert document.tree == lists
    for path, span in document.spans.items():
        if span.key is not None:
            assert text_at(document, span.key) == path[-1]
        node = document.at(path)
        if isinstance(node, str):
            assert text_at(document, span.value) == node


# Whatever a file holds


def sound(document: Document) -> None:
    """What holds for every document, however bad the file."""
    assert isinstance(document.tree, dict | list)
    assert len(document.problems) <= MOST_KEPT
    assert document.more == 0 or document.problems
    places = [(problem.at.line, problem.at.column) for problem in document.problems if problem.at is not None]
    assert len(places) == len(document.problems)
    assert places == sorted(places)
    for problem in document.problems:
        assert problem.at is not None
        assert 1 <= problem.at.line <= max(1, len(document.lines))
        assert 1 <= problem.at.column <= problem.at.end
        if document.lines:
            assert problem.at.column <= len(document.lines[problem.at.line - 1]) + 1
    for path, span in document.spans.items():
        assert all(1 <= place.line <= len(document.lines) for place in span if place is not None)
        assert document.at(path) is not None or document.broken


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    sound(read(text))


@given(yaml_like)
def test_any_text_that_looks_like_yaml_can_be_read(text: str) -> None:
    sound(read(text))


@given(st.binary())
def test_any_bytes_can_be_read(raw: bytes) -> None:
    sound(read(raw))


@given(yaml_like)
def test_bytes_and_text_are_the_same(text: str) -> None:
    assert read(text.encode()) == read(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_or_read(name: str) -> None:
    document = read(HOSTILE[name])

    sound(document)
    assert len(document.spans) <= 20_000
    assert document.problems or name in ("19 900 keys", "wide table", "a block with odd indents", "nearly equal names")


def test_what_bounds_a_hostile_file() -> None:
    first = {name: read(text).problems[:1] for name, text in HOSTILE.items()}
    found = {name: problems[0].key for name, problems in first.items() if problems}

    assert len(HOSTILE) >= 80
    for name in ("open brackets", "nested pairs", "dashes", "stairs", "dashes and no colon"):
        assert found[name] == "P05.depth"
    for name in ("many keys", "long list", "flow list", "empty lists", "many blocks"):
        assert found[name] == "P05.nodes"
    for name in ("one word", "one value", "one text of short words", "a long folded text", "quotes"):
        assert found[name] == "P05.scalar"
    for name in ("billion laughs", "anchors"):
        assert found[name] == "P04.anchor"
    assert found["a quote never closed"] == "P01.quote"
    assert found["tag bomb"] == "P04.directive"
    assert found["tag bomb after the end"] == "P04.documents"
    assert found["larger than allowed"] == "P05.size"
