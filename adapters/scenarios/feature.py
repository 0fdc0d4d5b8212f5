"""Features: read, linted before anything runs, and bound to a process. What could be green on nothing is a mistake."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.book import PhraseBook
from caseway.adapters.scenarios.gherkin_text import parse
from caseway.adapters.scenarios.lines import whole
from caseway.adapters.scenarios.linting import Linting
from caseway.adapters.scenarios.notes import DOCUMENT, Notes
from caseway.adapters.scenarios.sentences import LANGUAGES
from caseway.adapters.scenarios.structure import structure
from caseway.adapters.scenarios.texts import problem_texts
from caseway.processes.reader import Located, locate, render_text
from caseway.processes.reader.document import Document, Found
from caseway.processes.reader.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseway.adapters.scenarios.bound import Scenario
    from caseway.adapters.scenarios.source import Source, Step
    from caseway.engine.assemble import Process

MOST_KIB = 256


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature file. With `mistakes` it does not run: `scenarios` are then those that would have been."""

    file: str
    language: str
    name: str
    scenarios: tuple[Scenario, ...]
    mistakes: tuple[Located, ...] = ()
    more: int = 0

    @property
    def report(self) -> str:
        """The mistakes, ready to be read; empty without any."""
        return render_text(self.mistakes, self.language, more=self.more)


class Books:
    """The phrase books of a process, one for each language, made when first needed."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self._made: dict[str, PhraseBook] = {}

    def book(self, language: str) -> PhraseBook:
        """The phrase book of a language."""
        if language not in self._made:
            self._made[language] = PhraseBook(self.process, language)
        return self._made[language]


def nobody(_: Step) -> bool:
    """No step is somebody else's."""
    return False


def read_feature(raw: str | bytes, books: Books, file: str, hosted: Callable[[Step], bool] = nobody) -> Feature:
    """Read a feature and find everything that is wrong with it. Never raises, whatever the text."""
    own = books.process.language if books.process.language in LANGUAGES else "en"
    found, notes = Found(DOCUMENT), Notes()
    text = clean(raw, MOST_KIB, found)
    notes.take(found.kept, found.more)
    lines = text.lines if text is not None else ()
    source: Source | None = None
    scenarios: tuple[Scenario, ...] = ()
    language = own
    if text is not None:
        parsed = parse(text.parsed)
        source = structure(parsed, lines, notes, own)
        if source is not None and source.language in LANGUAGES:
            language = source.language
            broken = [unread.line for unread in parsed.unread]
            scenarios = tuple(Linting(books.book(language), notes, hosted, broken).scenarios(source))
        elif source is not None:
            line = next(n for n, one in enumerate(lines, 1) if one.lstrip().startswith("#") and "language" in one)
            notes.add("G01.language", whole(lines, line), name=source.language)
    problems = notes.in_order()
    document = Document(DOCUMENT, {}, {}, tuple(lines))
    mistakes = tuple(locate(one, {DOCUMENT: document}, {DOCUMENT: file}, language, problem_texts) for one in problems)
    return Feature(file, language, source.name if source else "", scenarios, mistakes, notes.more)
