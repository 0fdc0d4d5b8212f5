"""Lines that look as if they were meant to be run: keywords of another language, misspelt, or without their colon."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from caseway.adapters.scenarios.gherkin_text import keywords
from caseway.engine.errors import Place
from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

OTHERS = ("en", "sv", "da", "no")
STEPS = ("given", "when", "then", "and", "but")
TITLES = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
LONGEST_TITLE, SHORTEST_MISSPELT = 24, 3


class Slip(NamedTuple):
    """A line that was probably meant to run: what sort of slip it has, the word at fault, and the word that was meant."""

    sort: str
    word: str
    guess: str | None = None


class Keywords:
    """The keywords of a feature's language, and what may be taken for them."""

    def __init__(self, language: str) -> None:
        own = keywords(language)
        self.steps = [word for kind in STEPS for word in own[kind]]
        self.titles = [word for kind in TITLES for word in own[kind]]
        self.outlines = own["scenarioOutline"]
        self._titles = {fold(word): word for word in self.titles}
        self._foreign = {fold(word): own[kind] for kind, word in _foreign(language, STEPS)}
        self._foreign_titles = {fold(word): own[kind] for kind, word in _foreign(language, TITLES)}
        for word in (*self.steps, *self.titles):
            self._foreign.pop(fold(word), None)
            self._foreign_titles.pop(fold(word), None)

    def slip(self, line: str) -> Slip | None:
        """What a line that is not run was probably meant to be."""
        return self.title_slip(line) or self._step_slip(line)

    def title_slip(self, line: str) -> Slip | None:
        """A title: `Scenarie: …`, `Scenario Outline: …` in a Swedish file, `Bakgrund` without its colon."""
        before, colon, _ = line.partition(":")
        title = before.strip()
        if not colon:
            start = fold(line[: LONGEST_TITLE + 1]) + " "
            bare = next((one for folded, one in self._titles.items() if start.startswith(folded + " ")), None)
            return Slip("colon", line[: len(bare)], f"{bare}:") if bare else None
        if len(title) > LONGEST_TITLE or not title:
            return None
        other = self._foreign_titles.get(fold(title))
        if other:
            return Slip("other", title, _likest(title, other))
        if title in self.titles:
            return Slip("place", title)
        guess = nearest(title, self.titles)
        return Slip("misspelt", title, guess) if guess else None

    def _step_slip(self, line: str) -> Slip | None:
        word = line.split(maxsplit=1)[0]
        other = self._foreign.get(fold(word))
        if other:
            return Slip("other", word, _likest(word, other))
        guess = next((one for one in self.steps if _bare(one) == _bare(word)), None)
        if guess is None and len(word) >= SHORTEST_MISSPELT:
            guess = nearest(word, self.steps)
        return Slip("misspelt", word, guess) if guess and guess != word else None

    def runs(self, line: str) -> bool:
        """Whether a line of description begins like a step, a table or a long text."""
        first = line.split(maxsplit=1)[0]
        return first in self.steps or fold(first) in self._foreign or first == "*" or line.startswith(("|", '"""', "```"))


def _likest(word: str, own: Sequence[str]) -> str:
    """Of the words that a language has for one thing, the one that was meant: a `Scenario` in Danish is a `Scenarie`."""
    return nearest(word, own) or own[0]


def _bare(word: str) -> str:
    """A word without case, dots and rings."""
    return "".join(letter for letter in unicodedata.normalize("NFD", fold(word)) if not unicodedata.combining(letter))


def _foreign(language: str, kinds: Sequence[str]) -> Iterator[tuple[str, str]]:
    for other in OTHERS:
        known: Mapping[str, list[str]] = keywords(other) if other != language else {}
        for kind in kinds:
            for word in known.get(kind, ()):
                yield kind, word


def whole(lines: Sequence[str], number: int) -> Place:
    """All that is written in a line, without the blanks around it."""
    text = lines[number - 1] if 0 < number <= len(lines) else ""
    start = len(text) - len(text.lstrip())
    return Place(number, start + 1, max(start + 2, len(text.rstrip()) + 1))


def within(lines: Sequence[str], number: int, word: str) -> Place:
    """A word in a line, at its first place."""
    text = lines[number - 1] if 0 < number <= len(lines) else ""
    at = text.find(word)
    return Place(number, at + 1, at + 1 + len(word)) if at >= 0 and word else whole(lines, number)


def described(lines: Sequence[str], header: int, description: str) -> Iterator[int]:
    """The numbers of the lines below a title that make up its description."""
    left = sum(1 for line in description.split("\n") if line.strip() and not line.lstrip().startswith("#"))
    number = header
    while left and number < len(lines):
        number += 1
        text = lines[number - 1].strip()
        if text and not text.startswith("#"):
            left -= 1
            yield number
