"""The values in the slots of a sentence: what is written becomes a date, a number, a name of the process, or a fault."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, TypeAlias

from caseway.adapters.scenarios.naming import Names, Who
from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

MOST_OF_A_UNIT = 4000
FIRST_YEAR, LAST_YEAR = 1900, 2200
Value: TypeAlias = "str | int | date | time | Who | tuple[str, ...] | tuple[tuple[str, str], ...]"

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?")
_QUOTED = re.compile('"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a slot cannot be read: the key of the message, what it needs, and what was probably meant."""

    key: str
    written: str
    known: str = ""
    guess: str | None = None


class Reader:
    """Reads slots for one process and language."""

    def __init__(self, names: Names, tongue: ModuleType) -> None:
        self.names = names
        self._numbers: Mapping[str, int] = {word: n for n, words in enumerate(tongue.NUMBERS, 1) for word in words}
        self._units: Mapping[str, str] = tongue.UNITS
        self._special: Mapping[str, Callable[[str], Value | Fault]] = {
            "who": self._who, "role": self._role, "persons": self._persons, "date": self._date, "time": self._time,
            "number": self._number, "unit": self._unit, "process": self._process, "clause": self._clause, "rows": self._rows,
            "ruled": self._ruled,
        }  # fmt: skip

    def read(self, kind: str, written: str) -> Value | Fault:
        """The value in a slot of that kind, or what is wrong with it."""
        special = self._special.get(kind)
        if special is not None:
            return special(written)
        text = unquoted(written)
        if kind in ("text", "value", "person"):
            return text if text.strip() or kind == "value" else Fault("G08.empty", written)
        return self._named(f"{kind}s", kind, text)

    def _named(self, kind: str, one: str, text: str) -> str | Fault:
        found = self.names.find(kind, text)
        if found is not None:
            return found
        return Fault(f"G07.{one}", text, ", ".join(self.names.written(kind)), self.names.guess(kind, text))

    def _role(self, written: str) -> str | Fault:
        return self._named("roles", "role", unquoted(written))

    def _who(self, written: str) -> Who | Fault:
        if written.startswith('"'):
            text = unquoted(written)
            return Who(person=text) if text.strip() else Fault("G08.empty", written)
        role = self._named("roles", "who", written)
        return role if isinstance(role, Fault) else Who(role=role)

    def _persons(self, written: str) -> tuple[str, ...] | Fault:
        names = tuple(name.strip() for name in _QUOTED.findall(written))
        return names if all(names) else Fault("G08.empty", '""')

    def _rows(self, written: str) -> str | Fault:
        name = self._named("facts", "fact", unquoted(written))
        if isinstance(name, Fault) or self.names.process.facts[name].type == "rows":
            return name
        return Fault("G07.rows", name)

    def _process(self, written: str) -> str | Fault:
        process, text = self.names.process, unquoted(written)
        translated = process.words.get(self.names.language, {}).get(("title", process.id), process.title)
        known = (process.id, process.title, translated)
        if fold(text) in map(fold, known):
            return process.id
        return Fault("G07.process", text, process.id, nearest(text, known))

    def _clause(self, written: str) -> str | Fault:
        return self._named("clauses", "clause", written)

    def _ruled(self, written: str) -> str | Fault:
        return self._named("rules", "rule", unquoted(written))

    def _date(self, written: str) -> date | Fault:
        if not _DATE.fullmatch(written):
            return Fault("G08.date", written)
        try:
            day = date.fromisoformat(written)
        except ValueError:
            return Fault("G08.day", written)
        return day if FIRST_YEAR <= day.year <= LAST_YEAR else Fault("G08.far", written)

    def _time(self, written: str) -> time | Fault:
        match = _TIME.fullmatch(written)
        return time(int(match[1]), int(match[2] or 0)) if match else Fault("G08.time", written)

    def _number(self, written: str) -> int | Fault:
        number = self._numbers.get(fold(written), int(written) if written.isascii() and written.isdigit() else None)
        if number is None or number > MOST_OF_A_UNIT:
            return Fault("G08.number", written)
        return number

    def _unit(self, written: str) -> str | Fault:
        unit = self._units.get(fold(written))
        return unit or Fault("G08.unit", written, guess=nearest(written, self._units))


def unquoted(written: str) -> str:
    """What is written, without quotation marks around it."""
    return written[1:-1] if len(written) > 1 and written[0] == written[-1] == '"' else written
