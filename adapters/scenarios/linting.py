"""Linting the scenarios of a feature as they are bound: each does something, checks something, and will not be skipped."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.binding import Binder
from caseway.adapters.scenarios.bound import Scenario
from caseway.adapters.scenarios.outlines import filled
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from caseway.adapters.scenarios.book import PhraseBook
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.notes import Notes
    from caseway.adapters.scenarios.outlines import Filled
    from caseway.adapters.scenarios.source import Source, Step, Tag

MARKS = ("skip", "skipif", "xfail", "parametrize", "usefixtures", "filterwarnings", "tryfirst", "trylast")
"""Tags that pytest would not take for a label."""
MOST_STEPS = 20_000
_CLAUSE = re.compile(r"\w+-\d+")


@dataclass(frozen=True, slots=True)
class Linting:
    """Lints one feature, whose lines in `broken` could not be read."""

    book: PhraseBook
    notes: Notes
    hosted: Callable[[Step], bool]
    broken: Sequence[int]

    def scenarios(self, source: Source) -> Iterator[Scenario]:
        """Every scenario that could be bound, one for each row of its examples."""
        self._tags(source.tags)
        binder, count = Binder(self.book, self.notes, self.hosted), 0
        starts = [outline.place.line for outline in source.outlines]
        for outline, end in zip(source.outlines, (*starts[1:], sys.maxsize), strict=False):
            self._tags(outline.tags)
            tags = tuple(dict.fromkeys(tag.name for tag in (*source.tags, *outline.tags)))
            whole = not any(outline.place.line <= line < end for line in self.broken)
            for number, one in enumerate(filled(outline, self.notes)):
                count += len(one.steps)
                if count > MOST_STEPS:
                    self.notes.add("G15.steps", outline.place, limit=str(MOST_STEPS))
                    return
                bound = binder.bind(one.steps)
                if whole and not number:
                    self._order(one, bound)
                steps = tuple(step for step in bound if step is not None)
                yield Scenario(one.name, outline.place.line, steps, outline.rule, tags, one.example, outline.name)

    def _order(self, one: Filled, bound: Sequence[Bound | None]) -> None:
        """A scenario checks something, and only after something was done."""
        if not one.own:
            return
        own = list(zip(one.steps, bound, strict=True))[-one.own :]
        if not any(step.word == "then" if known is None else known.checks for step, known in own):
            self.notes.add("G10", one.outline.place)
        for step, known in zip(one.steps, bound, strict=True):
            if known is not None and known.checks:
                self.notes.add("G11.nothing-before", step.place)
            break

    def _tags(self, tags: Iterable[Tag]) -> None:
        """A tag is a clause or a label, and never something that pytest would obey."""
        for tag in tags:
            bare = fold(tag.name).replace("-", "").replace("_", "")
            if bare in MARKS or bare.startswith(("skip", "xfail")):
                self.notes.add("G14.mark", tag.place, name=tag.name)
            elif (
                _CLAUSE.fullmatch(tag.name)
                and self.book.names.find("clauses", tag.name) is None
                and self.book.process.clauses
            ):
                self.notes.add("G14.clause", tag.place, self.book.names.guess("clauses", tag.name), name=tag.name)
