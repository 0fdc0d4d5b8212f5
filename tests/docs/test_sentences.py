"""sentences.md against the phrase book: every sentence stands there, in every language, as it can be written, and no other.

When a sentence changes, the failing test shows the row to write.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from caseway.adapters.scenarios.book import PhraseBook
from caseway.adapters.scenarios.sentences import LANGUAGES
from caseway.adapters.scenarios.sentences.meanings import MEANINGS
from caseway.processes import Workspace

Pages = Any  # the fixture of conftest.py
PAGE = "docs/sentences.md"
DOES = ("The scene", "Time", "What people do", "Who takes part")
THAT = {"en": "[that ]", "sv": "[att ]", "da": "[at ]"}
SAY = {"en": "SENTENCE OF AN ACTION", "sv": "ÅTGÄRDENS MENING", "da": "HANDLINGENS SÆTNING"}
DEPARTING = {"en": "[, REASON]", "sv": "[, SKÄL]", "da": "[, BEGRUNDELSE]"}


def shown(written: str, language: str) -> str:
    """A template as a reader sees it: blanks by their names, `(a/b)` for one or the other, `[…]` for what is optional."""
    slots = LANGUAGES[language].SLOTS
    text = written.removeprefix(THAT[language])
    text = text.replace("{say}", SAY[language])
    text = text.replace("{departing}", DEPARTING[language])
    text = re.sub(r"\{(\w+)(?::\w+)?\}", lambda slot: blank(slots.get(slot[1], slot[1])), text)
    return text.replace("|", "/")


def blank(name: str) -> str:
    return name if name.startswith('"') else name.upper()


def cell(meaning: str, language: str) -> str:
    """All ways to say one thing in a language."""
    return "<br>".join(f"`{shown(written, language)}`" for written in LANGUAGES[language].SENTENCES[meaning])


def test_every_sentence_stands_in_every_language(page: Pages) -> None:
    rows = [row for heading, rows in page(PAGE).tables().items() if heading not in ("Words", "Reasons") for row in rows]
    for row, meaning in zip(rows, MEANINGS, strict=False):
        assert row == [cell(meaning, language) for language in LANGUAGES]
    assert len(rows) == len(MEANINGS)


def test_what_does_and_what_checks_stand_under_their_headings(page: Pages) -> None:
    kinds = {cell(meaning, "en"): one.kind for meaning, one in MEANINGS.items()}
    for heading, rows in page(PAGE).tables().items():
        for row in rows:
            if row[0] in kinds:
                assert (kinds[row[0]] == "does") is (heading in DOES), row[0]


def test_the_reasons_are_told(page: Pages) -> None:
    rows = page(PAGE).tables()["Reasons"]
    ways = [[f"`{shown(one, language).strip()}`" for one in tongue.DEPARTING] for language, tongue in LANGUAGES.items()]
    expected = [list(row) for row in zip(*ways, strict=True)]
    assert rows == expected


@pytest.mark.parametrize(("at", "language"), [*enumerate(LANGUAGES)])
def test_the_words_are_told(at: int, language: str, page: Pages) -> None:
    tongue = LANGUAGES[language]
    told = " ".join(row[at + 1] for row in page(PAGE).tables()["Words"])
    words = [*(word for words in tongue.NUMBERS for word in words), *tongue.UNITS]
    words += [word for words in tongue.COLUMNS.values() for word in words]
    for word in words:
        assert re.search(rf"\b{word}\b", told), word


@pytest.mark.parametrize(("at", "language"), [*enumerate(LANGUAGES)])
def test_every_sentence_of_the_examples_is_read(at: int, language: str, page: Pages) -> None:
    """The page says how to write a blank; a sentence written like that is found in the phrase book."""
    book = PhraseBook(Workspace.find().load("vastbus"), language)
    blocks = page(PAGE).blocks("gherkin")
    steps = [re.sub(r"^\s*\S+ ", "", line) for line in blocks[at].splitlines() if line.strip() and "|" not in line]
    assert len(steps) > 5
    for step in steps:
        assert isinstance(found := book.read(step), tuple), step
        assert len(found) == 1, step
