"""Every mistake that a feature can have: where it is found, and what is said about it, word for word."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from caseway.adapters.scenarios.feature import Feature
from caseway.adapters.scenarios.sentences import LANGUAGES
from caseway.adapters.scenarios.texts import PROBLEMS, TEXTS
from caseway.processes.reader import Located

MISTAKES = (Path(__file__).parent / "mistakes.txt").read_text("utf-8")
"""For each mistake `== G07.who`, then a feature (below the title, or the whole file), then what is found: `-- ` line,
columns, code, message, the line of the other half, [what was meant]; and indented, what to write instead."""


def cases() -> dict[str, tuple[str, list[str]]]:
    found = {}
    for case in MISTAKES.removeprefix("== ").split("\n== "):
        name, _, rest = case.partition("\n")
        text, *told = re.split(r"^-- ", rest.rstrip("\n") + "\n", flags=re.MULTILINE)
        found[name] = (text, [re.sub(r"^   ", "", one.rstrip("\n"), flags=re.MULTILINE) for one in told])
    return found


CASES = cases()


def told(mistake: Located) -> str:
    second = f" (line {mistake.related[0].spot.line})" if mistake.related else ""
    guess = f" [{mistake.guess}]" if mistake.guess else ""
    place = f"{mistake.line}:{mistake.column}-{mistake.end_column} {mistake.code}"
    return f"{place}: {mistake.message}{second}{guess}\n{mistake.help}"


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_is_found_and_told(case: str, lint: Callable[..., Feature]) -> None:
    text, expected = CASES[case]

    feature = lint(text, whole=case.endswith("(whole file)"))

    assert [told(mistake) for mistake in feature.mistakes] == expected


ELSEWHERE = {"G07.consent", "G08.choice", "G09", "G15.step", "G15.steps"}


def test_every_mistake_has_a_case() -> None:
    shown = {case.split(" ")[0] for case in CASES}

    assert set(PROBLEMS["sv"]) - shown == ELSEWHERE


def values(*texts: str) -> set[str]:
    return {part.split("}")[0] for text in texts for part in text.split("{")[1:]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things_with_the_same_values(language: str) -> None:
    assert PROBLEMS[language].keys() == PROBLEMS["en"].keys()
    assert TEXTS[language].keys() == TEXTS["en"].keys()
    assert [key for key, texts in PROBLEMS[language].items() if values(*texts) != values(*PROBLEMS["en"][key])] == []
    assert [key for key, text in TEXTS[language].items() if values(text) != values(TEXTS["en"][key])] == []
