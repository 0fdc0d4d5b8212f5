"""The file `words.<language>.yaml`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.definition import WordsDefinition

WORDS: dict[str, Any] = {"words": "family meeting", "language": "sv", "title": "Familjemöte"}


def test_every_section_may_be_left_out() -> None:
    words = WordsDefinition.model_validate(WORDS)
    assert (words.people, words.columns, words.sections) == ({}, {}, {})


@pytest.mark.parametrize("language", ["en", "mi", "pl", "SO"])
def test_it_is_in_any_language_that_is_known(language: str) -> None:
    assert WordsDefinition.model_validate({**WORDS, "language": language}).language == language.casefold()


@pytest.mark.parametrize("language", ["xx", "mi-NZ", "maori"])
def test_a_language_that_is_not_known_is_none(language: str, faults: Callable[..., Any]) -> None:
    assert faults(WordsDefinition, {**WORDS, "language": language}) == [(("language",), "P09", "language")]


def test_a_title_is_a_text(faults: Callable[..., Any]) -> None:
    assert faults(WordsDefinition, {**WORDS, "people": {"child": {"title": "Barn"}}}) == [
        (("people", "child"), "P08", "text")
    ]


def test_a_section_title_may_hold_what_a_name_may_not() -> None:
    assert WordsDefinition.model_validate({**WORDS, "sections": {"Who: all": "Vilka: alla"}}).sections
