"""Words in other languages: each title belongs to a name that the process has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble import Process, assemble
from caseway.engine.definition import ProcessDefinition, WordsDefinition
from caseway.engine.errors import Problem, Related

if TYPE_CHECKING:
    Problems = Callable[..., tuple[Problem, ...]]

SWEDISH: dict[str, Any] = {
    "words": "family meeting",
    "language": "sv",
    "title": "Familjemöte",
    "people": {"Guardian": "Vårdnadshavare"},
    "stages": {"asked": "Familjen är tillfrågad"},
    "facts": {"day": "Mötesdag", "measures": "Åtgärder"},
    "columns": {"MEASURES": {"hours": "Timmar"}},
    "actions": {"hold": "Håll mötet"},
    "say": {"hold": "{who} håller mötet"},
    "rules": {"in time": "Mötet hålls inom tre veckor."},
    "forms": {"plan": "Plan"},
    "sections": {"What is done": "Vad som görs"},
    "items": {"All are welcome.": "Alla är välkomna."},
    "choices": {"school": "skolan"},
    "easy": {"What do you want us to talk about?": "Vad vill du att vi pratar om?"},
}
RULES = {
    "facts": {"topic": {"easy": "What do you want us to talk about?"}},
    "rules": {"in time": {"says": "In time.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}},
}


@pytest.fixture
def translated(tree: dict[str, Any], change: Callable[..., Any]) -> Process:
    made = assemble(ProcessDefinition.model_validate(change(tree, RULES)), None, [WordsDefinition.model_validate(SWEDISH)])
    assert isinstance(made, Process), made
    return made


@pytest.mark.parametrize(
    ("kind", "name", "own", "swedish"),
    [
        ("title", "family meeting", "Family meeting", "Familjemöte"),
        ("roles", "guardian", "Guardian", "Vårdnadshavare"),
        ("stages", "asked", "The family is asked", "Familjen är tillfrågad"),
        ("facts", "day", "Day of the meeting", "Mötesdag"),
        ("actions", "hold", "Hold the meeting", "Håll mötet"),
        ("rules", "in time", "In time.", "Mötet hålls inom tre veckor."),
        ("forms", "plan", "Plan", "Plan"),
        ("facts", "topic", "What it is about", "What it is about"),
        ("facts", "nothing", "nothing", "nothing"),
        ("nothing", "at all", "at all", "at all"),
    ],
)
def test_what_is_not_translated_is_shown_in_the_language_of_the_process(
    kind: str, name: str, own: str, swedish: str, translated: Process
) -> None:
    assert translated.titled(kind, name) == translated.titled(kind, name, "en") == own
    assert translated.titled(kind, name, "sv") == swedish
    assert translated.titled(kind, name, "fi") == own


def test_other_words_are_found_by_what_they_belong_to(translated: Process) -> None:
    words = translated.words["sv"]
    assert words["columns of measures", "hours"] == "Timmar"
    assert words["say", "hold"] == "{who} håller mötet"
    assert words["sections", "What is done"] == "Vad som görs"
    assert words["easy", "What do you want us to talk about?"] == "Vad vill du att vi pratar om?"
    assert (words["items", "All are welcome."], words["choices", "school"]) == ("Alla är välkomna.", "skolan")


@pytest.mark.parametrize(
    ("section", "written", "kind", "guess", "place"),
    [
        ("people", {"guardians": "G"}, "role", "guardian", ("people", "guardian")),
        ("stages", {"akd": "A"}, "stage", "asked", ("stages", "asked")),
        ("facts", {"daay": "D"}, "fact", "day", ("facts", "day")),
        ("columns", {"measurs": {"hours": "H"}}, "fact", "measures", ("facts", "measures")),
        ("actions", {"hodl": "H"}, "action", "hold", ("actions", "hold")),
        ("say", {"hodl": "H"}, "action", "hold", ("actions", "hold")),
        ("forms", {"plann": "P"}, "form", "plan", ("forms", "plan")),
    ],
)
def test_a_word_for_what_is_not_there_is_reported(
    section: str, written: dict[str, Any], kind: str, guess: str, place: tuple[str, ...], problems: Problems
) -> None:
    (found,) = problems(words=({"words": "family meeting", "language": "sv", "title": "T", section: written},))
    assert (found.key, found.path, found.document) == (f"P11.{kind}", (section, next(iter(written))), "words.sv")
    assert (found.guess, found.related) == (guess, (Related(place),))


def test_rules_and_clauses_that_are_not_there_are_reported(problems: Problems) -> None:
    words = {"words": "family meeting", "language": "sv", "title": "T", "rules": {"r": "R"}, "clauses": {"FM-1": "C"}}
    assert [one.key for one in problems(words=(words,))] == ["P11.rule", "P11.clause"]


def test_the_words_of_the_process_itself_stand_in_the_process(problems: Problems) -> None:
    assert problems(words=({"words": "family meeting", "language": "en", "title": "T"},)) == (
        Problem("P24", ("language",), values={"language": "en"}, variant="own", document="words.en"),
    )


@pytest.mark.parametrize(
    "written",
    [
        {"columns": {"measures": {"huors": "Timmar"}}},
        {"sections": {"What is doen": "Vad"}},
        {"items": {"All are welcom.": "Alla"}},
        {"choices": {"scholo": "skolan"}},
        {"easy": {"What do you want?": "Vad vill du?"}},
        {"words": "another process"},
    ],
)
def test_every_word_belongs_to_something(written: dict[str, Any], problems: Problems) -> None:
    assert problems(words=({"words": "family meeting", "language": "sv", "title": "T", **written},))
