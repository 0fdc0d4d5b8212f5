"""A view: a case on one civil date, in one language, asked for titles, people and texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.assemble.process import OF_COLUMNS
from caseway.forms.locale import language_name, locale_of
from caseway.forms.values import person_text, value_text

if TYPE_CHECKING:
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Column
    from caseway.engine.case import Case, Row, Value
    from caseway.engine.rules.standing import Standing
    from caseway.engine.sight import Sight


@dataclass(frozen=True, slots=True)
class View:
    """What a document is filled from on a civil date.

    `standing` says who holds which role then, `sight` what may be seen.
    """

    process: Process
    case: Case
    standing: Standing
    language: str
    sight: Sight
    day: date

    @property
    def locale(self) -> str:
        """How days and numbers are written: in the language, and in the country of the process."""
        return locale_of(self.language, self.process.country)

    def hides(self, fact: str) -> bool:
        """Whether a fact is not for whoever the document is for."""
        return fact not in self.sight.facts and (fact not in self.sight.own or self.value(fact) is None)

    def title(self, kind: str, name: str) -> str:
        """The title of a part (`actions`, `facts`, `roles`, `forms`, `sections`, `title`) in the language."""
        return in_words(self.process, kind, name, self.language)

    def column_title(self, fact: str, column: Column) -> str:
        """The title of a column in the language."""
        return self.title(f"{OF_COLUMNS}{fact}", column.name)

    def text(self, value: Value | None, type_: str, *, brief: bool = False) -> str:
        """A single value as text, `brief` in a table; '' when there is none. A choice is told in the language."""
        if type_ == "choice" and isinstance(value, str):
            return self.process.titled("choices", value, self.language)
        return value_text(value, type_, self.case.people, self.process.zone, self.locale, brief=brief)

    def names(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Persons by name, with their agencies."""
        return tuple(person_text(key, self.case.people) for key in keys)

    def value(self, fact: str, *, last_round: bool = False) -> Value | None:
        """What a fact says, or said when the last round was over; or None."""
        over = self.case.over[-1].facts if self.case.over else {}
        cell = (over if last_round else self.case.facts).get(fact)
        return None if cell is None else self.sight.part_of(fact, cell.value)

    def listed(self, fact: str, *, last_round: bool = False) -> tuple[str, ...]:
        """The keys of the persons whom a fact lists."""
        value = self.value(fact, last_round=last_round)
        return tuple(key for key in value if isinstance(key, str)) if isinstance(value, tuple) else ()

    def rows(self, fact: str, *, last_round: bool = False) -> tuple[Row, ...]:
        """The rows of a fact."""
        value = self.value(fact, last_round=last_round)
        return tuple(row for row in value if not isinstance(row, str)) if isinstance(value, tuple) else ()


def in_words(process: Process, kind: str, name: str, language: str) -> str:
    """The title of a part in a language; where it has none, in that of the process, which is said behind it."""
    title = process.titled(kind, name, language)
    if language == process.language or (kind, name) in process.words.get(language, {}):
        return title
    return f"{title} ({language_name(process.language, language)})"
