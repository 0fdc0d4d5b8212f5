"""The headings of the command line and of the trace: every language says everything, with the same values."""

from __future__ import annotations

import string
from collections.abc import Mapping

import pytest

from caseway.adapters.cli.desk import LANGUAGES
from caseway.adapters.cli.words import WORDS, word
from caseway.adapters.trace.words import WORDS as OF_THE_TRACE
from caseway.engine.definition.scalars import LANGUAGES as WRITTEN


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_it_answers_in_every_language_in_which_a_process_is_written() -> None:
    assert set(LANGUAGES) == set(WRITTEN) == WORDS.keys() == OF_THE_TRACE.keys()


@pytest.mark.parametrize("table", [WORDS, OF_THE_TRACE], ids=["command line", "trace"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_with_the_same_values(language: str, table: Mapping[str, Mapping[str, str]]) -> None:
    assert table[language].keys() == table["en"].keys()
    assert [key for key, text in table[language].items() if blanks(text) != blanks(table["en"][key])] == []


def test_a_language_that_is_not_there_is_english() -> None:
    assert word("nothing due", "fi") == word("nothing due", "en")
    assert word("nothing due", "da") == "Der venter ikke noget."
