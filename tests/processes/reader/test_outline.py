"""One document a file, and no directives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from caseway.processes.reader import read

if TYPE_CHECKING:
    from caseway.processes.reader.document import Tree


@pytest.mark.parametrize(
    "text", ["---\na: b\n", "# c\n\n---\na: b\n...\n", "a: b\n...\n# c\n", "--- {a: b}\n", "a: b\n---\n\n# c\n"]
)
def test_one_document_may_have_a_start_and_an_end(text: str) -> None:
    document = read(text)

    assert document.problems == ()
    assert document.tree == {"a": "b"}


@pytest.mark.parametrize(
    ("text", "line", "sign"),
    [
        ("a: b\n---\nc: d\n", 2, "---"),
        ("---\na: b\n--- c\n", 3, "---"),
        ("a: b\n...\nc: d\n", 2, "..."),
        ("a: b\n...\n---\nc\n", 2, "..."),
    ],
)
def test_a_second_document_is_refused_and_not_read(text: str, line: int, sign: str) -> None:
    document = read(text)

    assert [(p.key, p.at and p.at.line, dict(p.values)) for p in document.problems] == [
        ("P04.documents", line, {"given": sign})
    ]
    assert document.tree == {"a": "b"}


def test_dashes_within_a_text_are_no_document() -> None:
    assert read("a: |\n  b\n  ---\n  c\nd: '---'\n").tree == {"a": "b\n---\nc\n", "d": "---"}


@pytest.mark.parametrize(
    ("text", "tree", "found"),
    [
        ("%YAML 1.1\n---\na: b\n", {"a": "b"}, [("P04.directive", 1, {"given": "%YAML 1.1"})]),
        (
            "%TAG ! x\n# c\n%X\na: b\n",
            {"a": "b"},
            [("P04.directive", 1, {"given": "%TAG ! x"}), ("P04.directive", 3, {"given": "%X"})],
        ),
        ("a: b\n%c: d\ne: f\n", {"a": "b", "e": "f"}, [("P01.character", 2, {"character": "%"})]),
    ],
)
def test_directives(text: str, tree: Tree, found: list[tuple[str, int, dict[str, str]]]) -> None:
    document = read(text)

    assert [(p.key, p.at and p.at.line, dict(p.values)) for p in document.problems] == found
    assert document.tree == tree


@pytest.mark.parametrize("text", ["", "\n\n", "# only this\n", "---\n", "...\n", "\ufeff", '""\n'])
def test_a_file_with_nothing_in_it(text: str) -> None:
    document = read(text)

    assert [p.key for p in document.problems] == ["P01.empty"]
    assert document.tree == {}
    assert document.broken == {()}
