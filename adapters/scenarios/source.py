"""What a feature file says, as plain frozen values: scenarios, their steps and tables, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from caseway.engine.errors import Place

Word = Literal["given", "when", "then"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    text: str
    place: Place


Table = tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step. `word` is what its keyword means, that of the step before for `And`; `keyword` is as written."""

    word: Word
    keyword: str
    text: str
    place: Place
    table: Table = ()
    doc: Place | None = None
    filled: bool = False
    """Examples were filled in, so what is at fault stands somewhere in it, not at its letter."""

    @property
    def written(self) -> str:
        """The step as a reader sees it."""
        return f"{self.keyword.strip()} {self.text}"


@dataclass(frozen=True, slots=True)
class Examples:
    """A table of examples: the names of its columns, and its rows."""

    place: Place
    header: tuple[Cell, ...]
    rows: Table


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, without its `@`."""

    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class Outline:
    """A scenario as it is written. `steps` are its own, `before` those of its backgrounds; `rule` is its Rule's title."""

    name: str
    place: Place
    tags: tuple[Tag, ...]
    before: tuple[Step, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]
    templated: bool
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A feature file: its title, the tags of the feature, and its scenarios in the order of the file."""

    language: str
    name: str
    tags: tuple[Tag, ...]
    outlines: tuple[Outline, ...]
