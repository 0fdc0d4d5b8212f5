"""A problem with everything that a report on it needs: file, line, column, words, and the lines to show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from caseway.engine import messages
from caseway.processes.reader.document import START, Document

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseway.engine.errors import Path, Place, Problem, Side

LONGEST_VALUE = 500


class Label(Protocol):
    """Gives a short phrase of the reports in a language."""

    def __call__(self, key: str, language: str, **values: object) -> str:
        """The phrase of a key, filled."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file and the text of its line. `above` is the line before it, empty when there is nothing to show."""

    file: str
    line: int
    column: int
    end: int
    text: str = ""
    above: str = ""


@dataclass(frozen=True, slots=True)
class Second:
    """The other half of a problem, and what it is: `defined here`."""

    spot: Spot
    label: str


@dataclass(frozen=True, slots=True)
class Located:
    """A problem where it stands, in words. `guess` is what was probably meant."""

    code: str
    spot: Spot
    message: str
    help: str = ""
    guess: str | None = None
    related: tuple[Second, ...] = ()

    @property
    def file(self) -> str:
        """The file in which it stands."""
        return self.spot.file

    @property
    def line(self) -> int:
        """The line, counted from 1."""
        return self.spot.line

    @property
    def column(self) -> int:
        """The column of its first character, counted from 1."""
        return self.spot.column

    @property
    def end_column(self) -> int:
        """The column after its last character."""
        return self.spot.end


def locate(
    problem: Problem,
    documents: Mapping[str, Document],
    files: Mapping[str, str],
    language: str,
    texts: Callable[[Problem, str], tuple[str, str]] = messages.problem_texts,
    label: Label = messages.label,
) -> Located:
    """Where a problem stands and what is said about it.

    `documents` are those that were read, and `files` how the file of each is called, both by the name of the document.
    """
    message, remedy = texts(_harmless(problem), language)
    seconds = tuple(
        Second(_spot(half.document, half.path, half.on, half.at, documents, files), label(half.label, language))
        for half in problem.related
    )
    spot = _spot(problem.document, problem.path, problem.on, problem.at, documents, files)
    return Located(problem.code, spot, message, remedy, problem.guess, seconds)


def _spot(
    name: str, path: Path, on: Side, at: Place | None, documents: Mapping[str, Document], files: Mapping[str, str]
) -> Spot:
    document = documents.get(name)
    place = at or (document.place(path, on) if document else START)
    lines = document.lines if document else ()
    text = lines[place.line - 1] if place.line <= len(lines) else ""
    above = lines[place.line - 2] if 2 <= place.line <= len(lines) + 1 else ""
    return Spot(files.get(name, name), place.line, place.column, place.end, text, above)


def _harmless(problem: Problem) -> Problem:
    """The problem with values of bounded length on one line each, as a message may quote them."""
    values = {key: _bounded(value) for key, value in problem.values.items()}
    return replace(problem, values=values, guess=_bounded(problem.guess) if problem.guess else problem.guess)


def _bounded(value: str) -> str:
    cut = value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1] + "…"
    return " ".join(cut.splitlines())
