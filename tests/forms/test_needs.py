"""What a form needs, and what may be empty in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from caseway.forms.document import Document, PeopleField, Table, TextField

Remarks = Callable[..., Document]


def lacks(document: Document) -> list[str]:
    return [one.title for one in document.missing]


def test_what_may_be_empty_is_not_missing(remarks: Remarks) -> None:
    document = remarks()

    assert document.complete
    assert document.sections[0].fields == (
        TextField("remark", "Remark", "", may_be_empty=True),
        PeopleField("away", "Who is left out", (), may_be_empty=True),
        Table("against", "Who does not agree", ("Who", "Why"), (), may_be_empty=True, blanks=(1,), names=("who", "why")),
    )


def test_in_a_row_only_the_column_that_may_be_empty_is_not_missing(remarks: Remarks) -> None:
    document = remarks({"against": [{"who": "Mo"}, {"why": "It is too early."}]})

    assert lacks(document) == ["Who does not agree: Who (row 2)"]


@pytest.mark.parametrize(
    ("rule", "missing"),
    [
        ({"must-have": ["remark", "away"], "strength": "must"}, ["Remark", "Who is left out"]),
        ({"must-have": "remark", "strength": "aim"}, ["Remark"]),
        ({"must-have": "remark", "strength": "may"}, []),
        ({"must-have": "remark", "strength": "states"}, []),
        ({"in-each": "against", "must-have": "why", "strength": "does"}, ["Who does not agree"]),
        ({"must-have": "remark", "strength": "must", "form": "others"}, []),
    ],
)
def test_what_a_rule_asks_for_on_the_form_is_missing_all_the_same(
    rule: Mapping[str, Any], missing: list[str], remarks: Remarks
) -> None:
    assert lacks(remarks(filled=rule)) == missing


def test_so_is_the_cell_that_a_rule_asks_for(remarks: Remarks) -> None:
    rule = {"in-each": "against", "must-have": "why", "strength": "should"}

    assert lacks(remarks({"against": [{"who": "Mo"}]}, filled=rule)) == ["Who does not agree: Why (Mo)"]


SAID = {"must-have": "said", "at": "minutes"}
Meeting = Callable[..., Callable[..., Document]]


@pytest.mark.parametrize(
    ("done", "missing"),
    [
        ([], ["Topics", "What was said"]),
        (["agenda"], ["Topics"]),
        (["agenda", "minutes"], ["Topics", "What was said"]),
        (["minutes", "agenda"], ["Topics"]),
        (["agenda", "minutes", "undo"], ["Topics"]),
        (["agenda", "begin"], ["Topics", "What was said"]),
    ],
)
def test_what_is_asked_for_only_at_another_action_comes_later(done: list[str], missing: list[str], meeting: Meeting) -> None:
    assert lacks(meeting(said=SAID)("first", *done)) == missing


def test_in_a_later_round_the_other_form_is_the_one_that_was_made(meeting: Meeting) -> None:
    printed = meeting(said=SAID)

    assert lacks(printed("later", "begin", "begin", "agenda")) == ["Topics"]
    assert lacks(printed("first", "begin", "begin", "agenda")) == ["Topics", "What was said"]
    assert lacks(printed("later", "begin", "agenda")) == ["Topics", "What was said"]


def test_what_another_rule_asks_for_now_does_not_come_later(meeting: Meeting) -> None:
    assert lacks(meeting(said=SAID, always={"must-have": "said"})("first", "agenda")) == ["Topics", "What was said"]


def test_what_may_be_empty_is_asked_for_from_the_action_on_that_a_rule_names(meeting: Meeting) -> None:
    printed = meeting(against={"in-each": "against", "must-have": ["who", "why"], "at": "minutes"})
    rows = {"against": [{"why": "It is too early."}, {"who": "Mo"}]}

    assert lacks(printed("first", "agenda")) == ["Topics", "What was said"]
    assert lacks(printed("first", "agenda", facts=rows)) == ["Topics", "What was said"]
    assert lacks(printed("first", "agenda", "minutes")) == ["Topics", "What was said", "Who does not agree"]
    assert lacks(printed("first", "agenda", "minutes", facts=rows)) == [
        "Topics", "What was said", "Who does not agree: Who (row 1)", "Who does not agree: Why (Mo)",
    ]  # fmt: skip


def test_what_comes_later_has_a_line_to_write_on(meeting: Meeting) -> None:
    (section,) = meeting(said=SAID)("first", "agenda").sections

    assert section.fields[1] == TextField("said", "What was said", "", may_be_empty=True)


def test_what_was_empty_in_the_last_round_is_not_missing_any_more(meeting: Meeting) -> None:
    said, against = meeting()("later", "begin", "agenda", "begin", facts={"against": [{"who": "Mo"}]}).sections[1].fields

    assert said == TextField("last round said", "At the last meeting: What was said", "", may_be_empty=True, given=True)
    assert against == Table(
        "last round against", "At the last meeting: Who does not agree", ("Who", "Why"), (("Mo (Home)", ""),),
        may_be_empty=True, blanks=(0, 1), given=True, names=("who", "why"),
    )  # fmt: skip
