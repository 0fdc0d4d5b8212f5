"""Loading: every mistake of every kind in one run, in the language of the file's owner."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.engine.errors import DefinitionError
from caseway.processes import Workspace, check_texts, load_texts


@pytest.fixture
def texts() -> dict[str, str]:
    return Workspace.find(None).readable_texts("vastbus")


def codes(texts: dict[str, str]) -> list[str]:
    return [f"{one.file}: {one.code}" for one in check_texts(texts).mistakes]


def test_what_loads_is_a_process(texts: dict[str, str]) -> None:
    assert load_texts(texts).id == "vastbus"


def test_what_does_not_load_raises_with_the_whole_report(texts: dict[str, str]) -> None:
    texts["process.yaml"] = texts["process.yaml"].replace("    must: håll mötet", "    must: hall mötet")
    with pytest.raises(DefinitionError, match="det finns ingen åtgärd `hall mötet` under `actions`") as raised:
        load_texts(texts)
    assert [problem.code for problem in raised.value.problems] == ["P11"]


def test_a_broken_entry_does_not_hide_the_mistakes_in_others(texts: dict[str, str]) -> None:
    text = texts["process.yaml"].replace("within: 3 weeks", "within: tre veckor")
    texts["process.yaml"] = text.replace("    need: bjud in", "    need: bjud inn").replace("  plats:\n", "  plats\n")
    assert codes(texts) == ["process.yaml: P01", "process.yaml: P11", "process.yaml: P09"]


def test_what_hangs_on_a_broken_entry_is_not_called_unknown(texts: dict[str, str]) -> None:
    texts["process.yaml"] = texts["process.yaml"].replace("title: Plats", "titel: Plats")
    assert codes(texts) == ["process.yaml: P02"]


@pytest.mark.parametrize("language", ["sv", "mi"])
def test_words_in_a_file_of_another_language(language: str, texts: dict[str, str]) -> None:
    texts["words.en.yaml"] = texts["words.en.yaml"].replace("language: en", f"language: {language}")
    (mistake,) = check_texts(texts).mistakes
    assert (mistake.file, mistake.code, mistake.message) == ("words.en.yaml", "P24", "filen heter efter ett annat språk")


@pytest.mark.parametrize(
    ("country", "language", "says"),
    [
        ("SE", "language: se", "`se` går inte att välja här"),
        ("SE", "", "här saknas `language`"),
        ("DK", "language: dk", "`dk` kan ikke vælges her"),
        ("DK", "", "her mangler `language`"),
        ("GB", "", "`language` is missing here"),
    ],
)
def test_an_owner_is_answered_in_the_language_of_the_country_even_then(
    country: str, language: str, says: str, texts: dict[str, str]
) -> None:
    text = texts["process.yaml"].replace("language: sv", language, 1)
    texts["process.yaml"] = text.replace("country: SE", f"country: {country}", 1)
    assert check_texts(texts).mistakes[0].message == says


def test_clauses_may_be_cited_in_any_spelling(texts: dict[str, str]) -> None:
    texts["process.yaml"] = texts["process.yaml"].replace("cites: [VB-007]", "cites: [vb-007]")
    assert load_texts(texts).rules["tre veckor"].cites == ("VB-007",)


ASKED_AT = {
    "en": [
        (2, "`say no` does not produce `first meeting`, `next meeting`, so the rule cannot be asked there",
         "write `form: first meeting` at that action, or take it out of `at`", "  say no:"),
        (3, "no action under `at` produces `invitation`, so the rule is never asked about it",
         "add the action that does to `at`, or take the form out of the rule", ""),
    ],
    "sv": [
        (2, "`say no` ger inte `first meeting`, `next meeting`, så regeln kan inte prövas där",
         "skriv `form: first meeting` vid den åtgärden, eller ta bort den ur `at`", "  say no:"),
        (3, "ingen åtgärd under `at` ger `invitation`, så regeln prövas aldrig för den",
         "lägg till den åtgärd som gör det under `at`, eller ta bort blanketten ur regeln", ""),
    ],
    "da": [
        (2, "`say no` danner ikke `first meeting`, `next meeting`, så reglen kan ikke prøves dér",
         "skriv `form: first meeting` ved den handling, eller tag den ud af `at`", "  say no:"),
        (3, "ingen handling under `at` danner `invitation`, så reglen prøves aldrig for det",
         "tilføj den handling, der gør, under `at`, eller tag skemaet ud af reglen", ""),
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", ASKED_AT)
def test_an_action_at_which_no_such_form_is_made(language: str) -> None:
    manual = (Path(__file__).parents[1] / "engine/rules/manual/process.yaml").read_text("utf-8")
    manual = manual.replace("language: en", f"language: {language}").replace(
        "[child, invited, day, place]", "[child, agenda]"
    )
    rules = """\
rules:
  at another: {says: S., form: [first meeting, next meeting], must-have: minutes, at: [make agenda, say no], strength: aim}
  of another: {says: S., form: [first meeting, invitation], must-have: agenda, at: make agenda, strength: must}
"""
    start, lines = manual.count("\n"), [*manual.splitlines(), *rules.splitlines()]
    found = check_texts({"process.yaml": manual + rules}).mistakes
    halves = ["".join(lines[half.spot.line - 1] for half in one.related) for one in found]
    said = [(one.line - start, one.message, one.help, half) for one, half in zip(found, halves, strict=True)]
    assert said == ASKED_AT[language]
