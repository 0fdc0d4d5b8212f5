"""Reading a fact: from what a person wrote to the typed value, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from caseway.engine.names import fold, nearest
from caseway.engine.periods.written import written_date, written_moment, written_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseway.engine.assemble.parts import Column, Fact
    from caseway.engine.case import Row, Value
    from caseway.engine.case.roster import Roster
    from caseway.engine.case.values import Scalar

FIRST_YEAR, LAST_YEAR = 1880, 2199
"""No life that this is about reaches further."""
YES, NO = ("ja", "yes"), ("nej", "no")
LONGEST_TEXT, MOST_ROWS, MOST_DIGITS = 10_000, 200, 15
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}([.,][0-9]{1,15})?")
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200b\u2060\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


@dataclass(frozen=True, slots=True)
class BadFact:
    """What is wrong with a fact: `why` names the message, `guess` what was probably meant, `row` counts from 1."""

    fact: str
    why: str
    given: str = ""
    guess: str = ""
    column: str = ""
    row: int = 0


class _Wrong(Exception):
    def __init__(self, why: str, given: object = "", guess: str | None = None) -> None:
        super().__init__(why)
        self.why, self.guess = why, guess or ""
        try:
            self.given = str(given)[:60]
        except (ValueError, RecursionError):  # more digits, or lists in lists, than Python writes
            self.given = ""


def unsafe(text: str) -> bool:
    """Whether a text holds control characters, or ones that turn the direction of writing: never in a name or a fact."""
    return not text.isprintable() and _UNSAFE.search(text) is not None


def named(fact: Fact, raw: object) -> Iterator[str]:
    """The persons whom a fact names, as they are written."""
    if fact.type == "rows":
        columns = {fold(column.name) for column in fact.columns if column.type == "person"}
        for row in raw if isinstance(raw, (list, tuple)) else (raw,):
            if isinstance(row, Mapping):
                yield from (str(cell) for name, cell in row.items() if fold(str(name)) in columns)
    elif fact.type in ("person", "people"):
        parts = raw.split(",") if isinstance(raw, str) else raw if isinstance(raw, (list, tuple)) else ()
        yield from (str(part).strip() for part in parts)


def says_something(text: str) -> bool:
    """Whether a text has a letter or a figure in it, and nothing unsafe."""
    return any(one.isalnum() for one in text) and not unsafe(text)


def read_fact(fact: Fact, raw: object, people: Roster, actor: str) -> Value | BadFact:
    """The typed value of a fact.

    `raw` is text as a person writes it (ISO dates, times like 14:00, names separated by commas, yes/no in the languages
    known), or the typed value itself; rows are a list of mappings. `people` knows the persons in the case; `actor` is the
    key of who acts.
    """
    try:
        if fact.type == "rows":
            return _rows(fact, raw, people, actor)
        if fact.type == "people":
            return _people(raw, people)
        return _scalar(fact.type, fact.choices, raw, people)
    except _Wrong as wrong:
        return BadFact(fact.name, wrong.why, wrong.given, wrong.guess)
    except _WrongCell as wrong:
        return BadFact(fact.name, wrong.cause.why, wrong.cause.given, wrong.cause.guess, wrong.column, wrong.row)


class _WrongCell(Exception):
    def __init__(self, cause: _Wrong, column: str, row: int) -> None:
        super().__init__(cause.why)
        self.cause, self.column, self.row = cause, column, row


def _rows(fact: Fact, raw: object, people: Roster, actor: str) -> tuple[Row, ...]:
    if isinstance(raw, dict):
        raw = [raw]
    if not isinstance(raw, (list, tuple)) or not all(isinstance(row, dict) for row in raw):
        raise _Wrong("rows", raw)
    if len(raw) > MOST_ROWS:
        raise _Wrong("too many rows", len(raw))
    columns = {fold(column.name): column for column in fact.columns}
    return tuple(_row(row, number, columns, people, actor) for number, row in enumerate(raw, 1))


def _row(row: Mapping[object, object], number: int, columns: Mapping[str, Column], people: Roster, actor: str) -> Row:
    values = {}
    for written, raw in row.items():
        column = columns.get(fold(str(written)))
        if column is None:
            known = [known.name for known in columns.values()]
            raise _WrongCell(_Wrong("column", written, nearest(str(written), known)), str(written)[:60], number)
        try:
            if raw != "":
                values[column.name] = _scalar(column.type, column.choices, raw, people)
        except _Wrong as wrong:
            raise _WrongCell(wrong, column.name, number) from None
    for column in columns.values():
        if column.own and values.setdefault(column.name, actor) != actor:
            raise _WrongCell(_Wrong("not own"), column.name, number)
    return {column.name: values[column.name] for column in columns.values() if column.name in values}


def _people(raw: object, people: Roster) -> tuple[str, ...]:
    names = [part for part in raw.split(",") if part.strip()] if isinstance(raw, str) else raw
    if not isinstance(names, (list, tuple)):
        raise _Wrong("people", raw)
    keys = people.keys
    return tuple({name if isinstance(name, str) and name in keys else _person(name, people): None for name in names})


def _person(raw: object, people: Roster) -> str:
    key = people.get(raw) if isinstance(raw, str) else None
    if key is None:
        name = _text(raw)
        raise _Wrong("person", name, nearest(name, people))
    return key


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise _Wrong("text", raw)
    raw = raw.replace("\r\n", "\n")
    if len(raw) > LONGEST_TEXT:
        raise _Wrong("too long", len(raw))
    if unsafe(raw):
        raise _Wrong("unsafe")
    return raw.strip()


def _yes_no(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    text = _text(raw).casefold()
    if text not in YES + NO:
        raise _Wrong("yes-no", text)
    return text in YES


def _number(raw: object) -> Decimal:
    if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < 10**MOST_DIGITS:
        return Decimal(raw)
    if isinstance(raw, float):
        raw = Decimal(repr(raw))
    if not isinstance(raw, Decimal):
        text = _text(raw) if isinstance(raw, str) else ""
        if not _NUMBER.fullmatch(text):
            raise _Wrong("number", text)
        raw = Decimal(text.replace(",", "."))
    if not raw.is_finite() or abs(raw.adjusted()) > MOST_DIGITS:
        raise _Wrong("number")
    return raw


def _date(raw: object) -> date:
    day = raw if isinstance(raw, date) and not isinstance(raw, datetime) else _day(_text(raw))
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _Wrong("far date", day)
    return day


def _day(text: str) -> date:
    try:
        return written_date(text)
    except ValueError:
        raise _Wrong("date", text) from None


def _time(raw: object) -> time:
    if isinstance(raw, time):
        if raw.tzinfo is None and not raw.second and not raw.microsecond:
            return time(raw.hour, raw.minute)
    elif isinstance(raw, str):
        try:
            return written_time(_text(raw))
        except ValueError:
            pass
    raise _Wrong("time", raw.strip() if isinstance(raw, str) else raw)


def _moment(raw: object) -> datetime:
    try:
        moment = raw if isinstance(raw, datetime) else written_moment(_text(raw))
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise _Wrong("moment", raw if isinstance(raw, str) else "")


_READERS: Mapping[str, Callable[[object], Scalar]] = {
    "text": _text,
    "yes-no": _yes_no,
    "number": _number,
    "date": _date,
    "time": _time,
    "moment": _moment,
}


def _scalar(kind: str, choices: tuple[str, ...], raw: object, people: Roster) -> Scalar:
    if kind == "person":
        return _person(raw, people)
    if kind != "choice":
        return _READERS[kind](raw)
    text = _text(raw)
    wanted = fold(text)
    for choice in choices:
        if fold(choice) == wanted:
            return choice
    raise _Wrong("choice", text, nearest(text, choices) or ", ".join(choices))
