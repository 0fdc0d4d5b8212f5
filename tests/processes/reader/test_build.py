"""What YAML could do beyond text, lists and mappings is refused, each thing at its place, and the rest is kept."""

from __future__ import annotations

import pytest

from caseway.engine.errors import Path
from caseway.processes.reader import Document, read
from caseway.processes.reader.document import Tree


def found(document: Document) -> list[tuple[str, str]]:
    """The key of each problem and the text that it points at."""
    return [
        (p.key, document.lines[p.at.line - 1][p.at.column - 1 : p.at.end - 1]) for p in document.problems if p.at is not None
    ]


def test_a_key_that_stands_twice_points_at_the_first() -> None:
    document = read("actions:\n  håll mötet: a\n  bjud in: b\n  HÅLL   mo\u0308tet: {c: d}\n")

    (problem,) = document.problems
    (first,) = problem.related
    assert (problem.code, problem.path, problem.on) == ("P03", ("actions", "HÅLL   mo\u0308tet"), "key")
    assert dict(problem.values) == {"name": "HÅLL mo\u0308tet", "first": "håll mötet"}
    assert found(document) == [("P03", "HÅLL   mo\u0308tet")]
    assert (first.label, first.path, first.on, first.at) == (
        "first",
        ("actions", "håll mötet"),
        "key",
        document.spans[first.path].key,
    )
    assert document.tree == {"actions": {"håll mötet": "a", "bjud in": "b"}}


def test_the_first_of_two_equal_keys_counts() -> None:
    document = read("a: 1\na: 2\na:\n  b: 3\n")

    assert document.tree == {"a": "1"}
    assert [p.at and p.at.line for p in document.problems] == [2, 3]


@pytest.mark.parametrize(
    ("text", "problems", "tree", "broken"),
    [
        ("a: *x\n", [("P04.alias", "*x")], {"a": ""}, {("a",)}),
        ("*x : a\nb: c\n", [("P04.alias", "*x")], {"b": "c"}, {()}),
        ("a: &x b\n", [("P04.anchor", "&x")], {"a": "b"}, set()),
        ("&x a: b\n", [("P04.anchor", "&x")], {"a": "b"}, set()),
        ("a: !!str b\n", [("P04.tag", "!!str")], {"a": "b"}, set()),
        ("a: ! b\n", [("P04.tag", "!")], {"a": "b"}, set()),
        ("a: !!python/object:os.system [b]\n", [("P04.tag", "!!python/object:os.system")], {"a": ["b"]}, set()),
        ("a: !<x y> b\n", [("P04.tag", "!<x")], {}, {("a",)}),
        ("a: &x !y b\n", [("P04.anchor", "&x"), ("P04.tag", "!y")], {"a": "b"}, set()),
        ("a: [*x, *y]\n", [("P04.alias", "*x"), ("P04.alias", "*y")], {"a": ["", ""]}, {("a", 0), ("a", 1)}),
        ("a: &x\n  b: c\n", [("P04.anchor", "&x")], {"a": {"b": "c"}}, set()),
        ("<<: {a: b}\nc: d\n", [("P04.merge", "<<")], {"c": "d"}, {()}),
        ("a:\n  <<: *x\n  c: d\n", [("P04.merge", "<<"), ("P04.alias", "*x")], {"a": {"c": "d"}}, {("a",)}),
        ("'<<': a\n", [], {"<<": "a"}, set()),
        ("? [a, b]\n: c\nd: e\n", [("P04.key", "[a, b]")], {"d": "e"}, {()}),
        ("a: {[b]: c, d: e}\n", [("P04.key", "[b]: c, d: e}")], {"a": {"d": "e"}}, {("a",)}),
        ("{? {a: b} : {c: [d]}, e: f}\n", [("P04.key", "{a: b} : {c: [d]}, e: f}")], {"e": "f"}, {()}),
        ("? a\n: b\n", [], {"a": "b"}, set()),
        ("{'': a, b: c}\n", [("P01.no-key", "''")], {"b": "c"}, {()}),
        ("'a': !x\n", [("P04.tag", "!x")], {"a": ""}, set()),
    ],
)
def test_what_is_refused(text: str, problems: list[tuple[str, str]], tree: Tree, broken: set[Path]) -> None:
    document = read(text)

    assert found(document) == problems
    assert document.tree == tree
    assert document.broken == broken


def test_what_a_message_says_about_a_sign() -> None:
    assert [dict(p.values) for p in read("a: !!binary b\nc: *d\n<<: e\n").problems] == [
        {"given": "!!binary"},
        {"given": "*d"},
        {"given": "<<"},
    ]


@pytest.mark.parametrize("opening", ["[", "- ", "{a: "])
def test_twelve_levels_are_enough(opening: str) -> None:
    closing = {"[": "]", "{a: ": "}", "- ": ""}[opening]

    assert read(opening * 12 + "b" + closing * 12).problems == ()
    deep = read(opening * 13 + "b" + closing * 13)
    assert [(p.key, dict(p.values), p.at and p.at.column) for p in deep.problems] == [
        ("P05.depth", {"limit": "12"}, 12 * len(opening) + 1)
    ]


def test_depth_counts_inside_what_is_refused() -> None:
    assert [p.key for p in read("a: b\na: " + "[" * 13).problems] == ["P03", "P05.depth"]


def test_a_file_with_too_many_nodes_is_read_up_to_there() -> None:
    enough = read("a:\n" + "  - b\n" * 19_997)
    document = read("a:\n" + "  - b\n" * 19_998 + "c: d\n")

    assert enough.problems == ()
    assert [(p.key, dict(p.values), p.at and p.at.line) for p in document.problems] == [
        ("P05.nodes", {"limit": "20000"}, 19_999)
    ]
    assert document.broken == {("a",)}
    assert document.at(("a", 19_996)) == "b"


def test_a_text_that_is_too_long() -> None:
    document = read("a: " + "b" * 20_000 + "\nc: " + "b" * 20_001 + "\nd: e\n")

    assert [(p.key, p.path, dict(p.values)) for p in document.problems] == [("P05.scalar", ("c",), {"limit": "20000"})]
    assert document.at(("c",)) == ""
    assert document.at(("d",)) == "e"
    assert document.broken == {("c",)}


def test_a_dash_that_is_too_deep_does_not_vanish_in_the_text_above() -> None:
    document = read("note:\n  - mötesdag\n   - plats\n  - skäl\n")

    assert [(p.key, p.path) for p in document.problems] == [("P01.item", ("note", 0))]
    assert found(document) == [("P01.item", "- plats")]


@pytest.mark.parametrize(("text", "given"), [("a: room #3\n", "#3"), ("- one\n- two  #nr 2\n", "#nr"), ("[a #b\n]\n", "#b")])
def test_a_text_that_a_stuck_hash_cuts_off(text: str, given: str) -> None:
    assert found(read(text)) == [("P01.comment", given)]


@pytest.mark.parametrize("text", ["a: room # 3\n", "a: room#3\n", "a: 'room #3'\n", "#a\na: b\n#c\n", "a: |\n  room #3\n"])
def test_a_comment_and_a_hash_in_a_text(text: str) -> None:
    assert read(text).problems == ()


def test_a_dash_in_a_quoted_text_is_a_dash() -> None:
    assert read("- 'a\n  - b'\n- >\n  c\n  - d\n").problems == ()


def test_only_so_many_problems_are_kept() -> None:
    document = read("a: b\n" * 1_001)

    assert (len(document.problems), document.more) == (300, 700)
