"""What is said about forms and templates that cannot be used."""

import pytest

from caseway.engine.definition.scalars import LANGUAGES
from caseway.engine.errors import CasewayError
from caseway.forms.problems import _SAYS, TemplateProblem, UnknownForm


def test_a_template_problem_says_where_what_and_what_was_meant() -> None:
    problem = TemplateProblem("plan.html.j2", 7, "unknown", "title", name="titel", known="case, title")

    assert str(problem) == (
        "plan.html.j2, line 7: there is nothing called «titel» here; there is case, title – did you mean «title»?"
    )
    assert problem.say("sv") == (
        "plan.html.j2, rad 7: det finns inget som heter «titel» här; det finns case, title – menade du «title»?"
    )
    assert problem.say("da") == (
        "plan.html.j2, linje 7: der er ikke noget, der hedder »titel«, her; der er case, title – mente du »title«?"
    )
    assert (problem.line, problem.key, problem.values["name"], problem.guess) == (7, "unknown", "titel", "title")


def test_line_0_is_no_line_and_a_long_value_is_cut() -> None:
    problem = TemplateProblem("a.j2", 0, "syntax", detail="x" * 1000)

    assert problem.say("en").startswith("a.j2: it cannot be read (xxx")
    assert len(problem.say("en")) < 400


@pytest.mark.parametrize("known", [(), ("one", "two")])
def test_an_unknown_form_lists_those_that_there_are(known: tuple[str, ...]) -> None:
    problem = UnknownForm("three", known)

    assert isinstance(problem, CasewayError)
    assert ", ".join(known) in str(problem)


def test_every_language_says_the_same() -> None:
    assert _SAYS.keys() == set(LANGUAGES)
    assert {frozenset(says) for says in _SAYS.values()} == {frozenset(_SAYS["en"])}


@pytest.mark.parametrize("key", ["characters", "compare", "deep", "loop", "loop-form", "not-text", "place", "split"])
@pytest.mark.parametrize("language", ["en", "sv", "da", "mi"])
def test_every_message_is_a_sentence_in_each_language(key: str, language: str) -> None:
    assert "{" not in TemplateProblem("a.j2", 1, key).say(language).replace("{%", "")
