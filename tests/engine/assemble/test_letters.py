"""Letters and meetings: what the owner wrote, compiled; and what does not fit together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.assemble import Process
from caseway.engine.assemble.parts import Letter, Meeting
from caseway.engine.messages.catalogue import problem_texts
from tests.engine.conftest import the_process

Tree = dict[str, Any]


def test_a_letter_knows_to_whom_it_goes(process_from: Callable[..., Any], letters: Tree) -> None:
    process = process_from(letters)
    assert process.letters["invitation"] == Letter(
        "invitation", "Invitation to a family meeting", ("invite",), (), ("invited parties",), "You are invited.",
        ("invitation",), "family meeting",
    )  # fmt: skip
    assert process.letters["the plan"].roles == ("guardian", "teacher")
    assert process.meetings["family meeting"] == Meeting(
        "family meeting", "Family meeting", "hold", "day", "", "place", 90
    )  # fmt: skip


def test_anyone_is_every_role(process_from: Callable[..., Any], letters: Tree, change: Callable[..., Tree]) -> None:
    process = process_from(change(letters, {"letters": {"invitation": {"to": "anyone"}}}))
    assert process.letters["invitation"].roles == tuple(process.roles)


def test_what_it_says_and_is_called_is_no_meaning_and_to_whom_it_goes_is(
    process_from: Callable[..., Any], letters: Tree, change: Callable[..., Tree]
) -> None:
    version = process_from(letters).version
    said = {"letters": {"invitation": {"says": "Welcome.", "title": "Come"}}}
    assert process_from(change(letters, said)).version == version
    assert process_from(change(letters, {"letters": {"invitation": {"to": "guardian"}}})).version != version
    assert process_from(change(letters, {"meetings": {"family meeting": {"lasts": "2 hours"}}})).version != version


@pytest.mark.parametrize(
    ("changes", "path", "says"),
    [
        (
            {"letters": {"invitation": {"to": "topic"}}}, ("letters", "invitation", "to"),
            ("`topic` names no persons", "name a role, or a fact with `type: people`"),
        ),
        (
            {"letters": {"the plan": {"to": ["guardian", "nurse"]}}}, ("letters", "the plan", "forms"),
            (
                "`plan` goes with this letter, and nurse may not have it",
                "add the role to `seen-by` of the form, or write a letter of its own without it",
            ),
        ),
        (
            {"meetings": {"family meeting": {"day": "start"}}}, ("meetings", "family meeting", "day"),
            ("`start` is of the type moment, and the day of a meeting is a date", "name a fact with `type: date`"),
        ),
        (
            {"meetings": {"family meeting": {"time": "place"}}}, ("meetings", "family meeting", "time"),
            ("`place` is of the type choice, and the time of a meeting is a time", "name a fact with `type: time`"),
        ),
        (
            {"meetings": {"family meeting": {"place": "day"}}}, ("meetings", "family meeting", "place"),
            ("`day` is of the type date, and the place of a meeting is a text", "name a fact with `type: text`"),
        ),
        (
            {"forms": {"plan": {"copies": {"letter": "posted"}}}}, ("forms", "plan", "copies", "letter"),
            ("`posted` is no choice in a column of `copies`", "choose one of: sent, given, came back"),
        ),
        (
            {"facts": {"copies": {"columns": {"how": {"type": "text", "choices": None}}}}}, ("forms", "plan", "copies"),
            (
                "`copies` has no column with choices that could say how a copy went",
                "give it a column of type choice, or write only its name: `copies: copies`",
            ),
        ),
        (
            {"facts": {"copies": {"each-time": None}}}, ("forms", "plan", "copies"),
            ("a new row would take the place of the copies in `copies` so far", "write `each-time: adds` at `copies`"),
        ),
    ],
)  # fmt: skip
def test_what_does_not_fit(
    changes: Tree, path: tuple[str, ...], says: tuple[str, str], letters: Tree, problem: Callable[..., Any],
    change: Callable[..., Tree],
) -> None:  # fmt: skip
    found = problem(change(letters, changes))
    assert found.path == path
    assert problem_texts(found, "en") == says


@pytest.mark.parametrize("name", ["after", "to", "forms", "meeting"])
def test_what_it_names_has_to_be_there(
    name: str, letters: Tree, problem: Callable[..., Any], change: Callable[..., Tree]
) -> None:
    found = problem(change(letters, {"letters": {"invitation": {name: "nothing like it"}}}))
    assert (found.code, found.path) == ("P11", ("letters", "invitation", name))


def test_whom_it_goes_to_is_a_role_or_a_list_or_anyone(
    letters: Tree, problem: Callable[..., Any], change: Callable[..., Tree]
) -> None:
    found = problem(change(letters, {"letters": {"invitation": {"to": "everybody there"}}}))
    assert problem_texts(found, "en") == (
        "there is no role `everybody there` under `people`",
        "write a name that is defined in this file; capitals and spacing do not matter; `anyone` is everybody",
    )


def test_it_has_words_in_other_languages(process_from: Callable[..., Any], letters: Tree, tree: Tree, change: Any) -> None:
    words = {
        "words": "family meeting", "language": "sv", "title": "Familjemöte", "letters": {"invitation": "Inbjudan"},
        "meetings": {"family meeting": "Möte"}, "letter-texts": {"invitation": "Välkommen."},
    }  # fmt: skip
    process = the_process(change(tree, letters), None, words)
    assert isinstance(process, Process)
    assert process.titled("letters", "invitation", "sv") == "Inbjudan"
    assert process.titled("meetings", "family meeting", "sv") == "Möte"
    assert process.words["sv"]["letter_texts", "invitation"] == "Välkommen."


def test_who_can_send_it_sees_to_whom_it_goes_and_when_the_meeting_is(
    letters: Tree, problem: Callable[..., Any], change: Callable[..., Tree]
) -> None:
    few = ["key worker", "child", "guardian"]
    found = problem(change(letters, {"facts": {"day": {"seen-by": few}}}))
    assert (found.code, found.path) == ("P72", ("letters", "invitation"))
    assert problem_texts(found, "en") == (
        "teacher, nurse can send the letter `invitation`, and may not see `day`, "
        "which says to whom it goes or when people meet",
        "add them to `seen-by` of `day`, or let others do what it is sent after",
    )
