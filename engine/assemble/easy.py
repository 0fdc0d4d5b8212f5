"""Easy texts: what stands on a form, said in a few short sentences of plain words; and where one is not easy to read.

How short is short is our choice, after the usual guidance on easy-to-read text: one thing a sentence, no asides, no long
compounds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseway.engine.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.definition import ProcessDefinition, WordsDefinition
    from caseway.engine.errors import Path

MOST_SENTENCES, MOST_WORDS, MOST_LETTERS = 3, 12, 20
_END = re.compile(r"(?<=[.!?…])\s+")
_WORD = re.compile(r"[^\W\d_]+")
_HARD = re.compile(r"[()\[\]{};]")


def easy_texts(definition: ProcessDefinition) -> Iterator[tuple[Path, str]]:
    """Each easy text of a process, and where it is written."""
    for section in ("people", "facts", "forms"):
        for name, part in getattr(definition, section).items():
            if part.easy:
                yield (section, name, "easy"), part.easy
    for name, fact in definition.facts.items():
        for key, column in fact.columns.items():
            if column.easy:
                yield ("facts", name, "columns", key, "easy"), column.easy
    for name, form in definition.forms.items():
        for number, outline in enumerate(form.sections):
            for at, item in enumerate(outline.items):
                if item.easy:
                    yield ("forms", name, "sections", number, "items", at, "easy"), item.easy


def hard(definition: ProcessDefinition, translations: Sequence[WordsDefinition]) -> Iterator[Problem]:
    """What is not easy in the easy texts of a process, and in their translations."""
    for path, text in easy_texts(definition):
        yield from _hard(text, path, "process")
    for part in translations:
        for original, text in part.easy.items():
            yield from _hard(text, ("easy", original), f"words.{part.language}")


def _hard(text: str, path: Path, document: str) -> Iterator[Problem]:
    sentences = _END.split(text.strip())
    if len(sentences) > MOST_SENTENCES:
        values = {"n": str(len(sentences)), "limit": str(MOST_SENTENCES)}
        yield Problem("P70", path, values=values, variant="sentences", document=document)
    for sentence in sentences:
        words = [word for word in sentence.split() if any(sign.isalnum() for sign in word)]
        if len(words) > MOST_WORDS:
            values = {"given": " ".join(words[:3]), "n": str(len(words)), "limit": str(MOST_WORDS)}
            yield Problem("P70", path, values=values, variant="words", document=document)
    long = next((word for word in _WORD.findall(text) if len(word) > MOST_LETTERS), "")
    if long:
        values = {"given": long[:80], "limit": str(MOST_LETTERS)}
        yield Problem("P70", path, values=values, variant="letters", document=document)
    sign = _HARD.search(text)
    if sign:
        yield Problem("P70", path, values={"given": sign[0]}, variant="signs", document=document)
