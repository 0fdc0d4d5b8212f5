"""Holding the clauses against the text of the guidance."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from caseway.adapters.trace import held_against
from caseway.adapters.trace.source import EVERY, sentences
from caseway.engine.assemble import Process
from caseway.engine.assemble.parts import Clause

CODE = """\
Code of meetings

  • The chair
holds the meeting. Somebody SAYS  why, e.g. The school.
<p>Bring tasks with you.</p><p>There is tea and cake!</p>
Nobody is left out of it.
"""


def ids(clauses: Iterable[Clause]) -> list[str]:
    return [one.id for one in clauses]


def test_anchors_are_found_whatever_their_case_spacing_and_line_breaks(small: Process) -> None:
    source = held_against(tuple(small.clauses.values()), [("code", "code.txt", CODE)])
    assert ids(source.missing) == []
    assert ids(source.unheld) == ["H-1"]  # the text of the hints was not given


def test_an_anchor_that_is_not_in_the_text_of_its_own_document_is_missing(small: Process) -> None:
    clauses = tuple(small.clauses.values())
    texts = [("code", "code.txt", CODE.replace("cake", "pie")), ("hints", "hints.txt", "tea and cake")]
    source = held_against(clauses, texts)
    assert ids(source.missing) == ["S-4", "H-1"]
    assert ids(source.unheld) == []


def test_a_text_without_the_name_of_a_document_is_that_of_all_that_have_none(small: Process) -> None:
    clauses = tuple(small.clauses.values())
    assert ids(held_against(clauses, [(EVERY, "all.txt", CODE + "Close in time.")]).missing) == []
    hints = [("hints", "hints.txt", "Close in time."), (EVERY, "all.txt", CODE)]
    assert ids(held_against(clauses, hints).missing) == []
    hints = [("hints", "hints.txt", "Nothing."), (EVERY, "all.txt", CODE + "Close in time.")]
    assert ids(held_against(clauses, hints).missing) == ["H-1"]


def test_sentences_that_no_clause_is_found_by_are_listed(small: Process) -> None:
    source = held_against(tuple(small.clauses.values()), [("code", "code.txt", CODE)])
    assert source.unclaimed == {"code.txt": ("Code of meetings", "Nobody is left out of it.")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One two three. Four five six! Seven eight nine?", ["One two three.", "Four five six!", "Seven eight nine?"]),
        ("A line of words\nthat goes on here", ["A line of words that goes on here"]),
        ("- A bullet with words\n- another with some words", ["A bullet with words", "another with some words"]),
        ("1. The first of them\n2) The second of them", ["The first of them", "The second of them"]),
        ("Andre kan også, f.eks. PPR, tage initiativ.", ["Andre kan også, f.eks. PPR, tage initiativ."]),
        ("Det är så. Åter ett ord.", ["Det är så.", "Åter ett ord."]),
        ("<p>En to tre</p> <b>fire fem seks</b>", ["En to tre", "fire fem seks"]),
        ("Two words\n\n", []),
    ],
)  # fmt: skip
def test_sentences(text: str, told: list[str]) -> None:
    assert list(sentences(text)) == told
