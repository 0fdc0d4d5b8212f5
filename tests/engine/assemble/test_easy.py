"""Easy texts: where they may stand, and when one is not easy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble import Process
from caseway.engine.messages import problem_texts

if TYPE_CHECKING:
    from caseway.engine.errors import Problem

    Problems = Callable[..., tuple[Problem, ...]]

EASY: dict[str, Any] = {
    "people": {"guardian": {"title": "Guardian", "many": "yes", "easy": "A parent of the child."}},
    "facts": {
        "topic": {"easy": "What do you want us to talk about?"},
        "measures": {"easy": "What do we do?", "columns": {"hours": {"easy": "For how long?"}}},
    },
    "forms": {"plan": {"easy": "This is our plan."}},
}


def test_a_role_a_fact_a_column_and_a_form_have_one(process_from: Callable[..., Process]) -> None:
    process = process_from(EASY)
    assert process.roles["guardian"].easy == "A parent of the child."
    assert process.facts["topic"].easy == "What do you want us to talk about?"
    assert [column.easy for column in process.facts["measures"].columns] == ["", "", "", "For how long?", "", ""]
    assert (process.forms["plan"].easy, process.forms["invitation"].easy) == ("This is our plan.", "")


def test_a_printed_line_has_one(process_from: Callable[..., Process]) -> None:
    items = [{"text": "All are welcome.", "easy": "You can come."}, "Bring a friend."]
    form = process_from({"forms": {"invitation": {"sections": [{"title": "Who", "items": items}]}}}).forms["invitation"]
    assert (form.sections[0].items, form.sections[0].easy) == (
        ("All are welcome.", "Bring a friend."), ("You can come.", "")
    )  # fmt: skip


def test_it_is_no_part_of_the_meaning(process_from: Callable[..., Process]) -> None:
    assert process_from(EASY).version == process_from({}).version


TOLD = [
    (
        "One. Two. Three. Four.",
        ("an easy text of 4 sentences is not easy to read", "write at most 3, and only what somebody needs here"),
        ("en lättläst text med 4 meningar är inte lätt att läsa", "skriv högst 3, och bara det som behövs just här"),
        ("en letlæst tekst på 4 sætninger er ikke let at læse", "skriv højst 3, og kun det, der er brug for her"),
    ),
    (
        "Yes. What is it that you would like all of us to talk about – today?",
        (
            "in an easy text, the sentence that begins `What is it` has 14 words",
            "write sentences of at most 12 words, each about one thing",
        ),
        (
            "i en lättläst text har meningen som börjar `What is it` 14 ord",
            "skriv meningar på högst 12 ord, en sak i varje",
        ),
        (
            "i en letlæst tekst har sætningen, der begynder med `What is it`, 14 ord",
            "skriv sætninger på højst 12 ord, én ting i hver",
        ),
    ),
    (
        "Vem är handläggningsansvarig?",
        ("in an easy text, `handläggningsansvarig` has more than 20 letters", "write a shorter word, or say it in several"),
        (
            "i en lättläst text har `handläggningsansvarig` mer än 20 bokstäver",
            "skriv ett kortare ord, eller säg det med flera",
        ),
        (
            "i en letlæst tekst har `handläggningsansvarig` mere end 20 bogstaver",
            "skriv et kortere ord, eller sig det med flere",
        ),
    ),
    (
        "Who comes (and who not)?",
        ("`(` is hard to read in an easy text", "write a sentence of its own for that"),
        ("`(` är svårläst i en lättläst text", "skriv en egen mening av det"),
        ("`(` er svært at læse i en letlæst tekst", "skriv det som en sætning for sig"),
    ),
    (
        "You say it; we listen.",
        ("`;` is hard to read in an easy text", "write a sentence of its own for that"),
        ("`;` är svårläst i en lättläst text", "skriv en egen mening av det"),
        ("`;` er svært at læse i en letlæst tekst", "skriv det som en sætning for sig"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "en", "sv", "da"), TOLD, ids=["sentences", "words", "letters", "brackets", "semicolon"])
def test_what_is_not_easy_is_told_with_its_place_and_what_to_do(
    text: str, en: tuple[str, str], sv: tuple[str, str], da: tuple[str, str], problems: Problems
) -> None:
    (found,) = problems({"facts": {"topic": {"easy": text}}})
    assert (found.code, found.path, found.document) == ("P70", ("facts", "topic", "easy"), "process")
    assert [problem_texts(found, language) for language in ("en", "sv", "da")] == [en, sv, da]


HARD = "Who comes (and who not)?"


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"people": {"guardian": {"title": "Guardian", "easy": HARD}}}, ("people", "guardian", "easy")),
        ({"forms": {"plan": {"easy": HARD}}}, ("forms", "plan", "easy")),
        (
            {"facts": {"measures": {"columns": {"hours": {"easy": HARD}}}}},
            ("facts", "measures", "columns", "hours", "easy"),
        ),
        (
            {"forms": {"invitation": {"sections": [{"title": "Who", "items": ["Hello.", {"text": "All.", "easy": HARD}]}]}}},
            ("forms", "invitation", "sections", 0, "items", 1, "easy"),
        ),
    ],
    ids=["role", "form", "column", "item"],
)
def test_it_is_looked_for_wherever_one_stands(change: dict[str, Any], path: tuple[str, ...], problems: Problems) -> None:
    assert [(one.key, one.path) for one in problems(change)] == [("P70.signs", path)]


def test_a_translation_has_to_be_easy_too(problems: Problems) -> None:
    words = {
        "words": "family meeting", "language": "sv", "title": "T",
        "easy": {"What do you want us to talk about?": "Vad (och vem)?"},
    }  # fmt: skip
    (found,) = problems({"facts": EASY["facts"]}, words=(words,))
    assert (found.key, found.path, found.document) == (
        "P70.signs", ("easy", "What do you want us to talk about?"), "words.sv"
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "One. Two. Three.",
        "One two three four five six seven eight nine ten eleven twelve.",
        "Vem är din socialsekreterare?",
        "Vem är behandlingsassistent, kontaktperson eller stöd-och-hjälp-person för dig?",
        "When do we meet? At 14.30.",
        "When do we meet?\nWhere do we meet?",
    ],
)
def test_what_is_easy(text: str, process_from: Callable[..., Process]) -> None:
    assert process_from({"facts": {"topic": {"easy": text}}}).facts["topic"].easy == text
