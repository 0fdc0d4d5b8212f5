"""The directory of a definition: names by kind, however they are spelt, and what is said of one that is not there."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.engine.assemble.directory import MOST_GUESSES, Directory
from caseway.engine.definition import ProcessDefinition
from caseway.engine.errors import Problem, Related


@pytest.fixture
def names(tree: dict[str, Any]) -> Directory:
    return Directory(ProcessDefinition.model_validate(tree), None)


def test_a_name_is_found_however_it_is_spelt(names: Directory) -> None:
    assert names.has("role", " KEY  worker") == "key worker"
    assert names.find("stage", "Asked", ("x",)) == "asked"
    assert names.has("role", "asked") is None
    assert names.problems == []


def test_a_name_of_another_kind_will_do_when_the_reader_says_so(names: Directory) -> None:
    assert names.find("action", "day", ("x",), among=("fact",)) == "day"
    assert names.problems == []


def test_a_name_that_is_not_there_is_guessed_with_its_place(names: Directory) -> None:
    assert names.find("role", "gaurdian", ("x", 1)) == ""
    assert names.problems == [
        Problem(
            "P11", ("x", 1), variant="role", guess="guardian", related=(Related(("people", "guardian")),),
            values={
                "name": "gaurdian", "kind": "role", "other": "", "known": "key worker, teacher, nurse, child, guardian, host"
            },
        )
    ]  # fmt: skip


def test_a_name_of_the_wrong_kind_is_told_with_what_it_is(names: Directory) -> None:
    names.find("role", "Asked", ("x",), document="words.sv")
    (found,) = names.problems
    assert (found.variant, found.values["kind"], found.values["other"]) == ("other", "role", "stage")
    assert found.related == (Related(("stages", "asked")),)
    assert found.document == "words.sv"


def test_no_more_than_a_dozen_names_are_listed(names: Directory) -> None:
    names.find("fact", "zzzz", ())
    assert names.problems[0].values["known"].count(",") == 11


def test_a_list_gives_each_name_once_and_points_at_each_that_is_missing(names: Directory) -> None:
    assert names.find_all("role", ["nurse", "xx", "NURSE", "child", "yy"], ("who",)) == ("nurse", "child")
    assert [one.path for one in names.problems] == [("who", 1), ("who", 4)]


def test_a_list_of_one_points_at_the_list(names: Directory) -> None:
    names.find_all("role", ["xx"], ("who",))
    assert names.problems[0].path == ("who",)


def test_after_many_problems_nothing_is_guessed_any_more(names: Directory) -> None:
    for number in range(MOST_GUESSES + 2):
        names.find("role", "teachr", (number,))
    guesses = [one.guess for one in names.problems]
    assert guesses == ["teacher"] * MOST_GUESSES + [None] * 2


def test_without_guidance_there_are_no_clauses(names: Directory) -> None:
    assert names.has("clause", "FM-1") is None
