"""Copies: who has been given a form that holds what was noted by an entry; asked when that entry was a mistake."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.case.renaming import told_now
from caseway.engine.case.replay import mistakes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Entry, Recorded


class Copy(NamedTuple):
    """A copy of a form: the key of whom it went to, and the day; `entry` is the one by which it was sent, 0 for no such."""

    form: str
    person: str
    day: date
    entry: int = 0


def copies_of(process: Process, entries: Sequence[Entry], seq: int) -> tuple[Copy, ...]:
    """The copies that hold, or may hold, what the entry `seq` noted: given on its day or later, and noted after it.

    `entries` are all of a case. A copy that was noted by mistake is none, and of what was sent, what came back.
    """
    voided, entries = mistakes(entries), told_now(entries)
    said = next(entry for entry in entries if entry.seq == seq)
    noted, found = {fact.name for fact in _facts(said)}, []
    back = {entry.returns for entry in entries if entry.returns and entry.seq not in voided}
    later = [entry for entry in entries if seq < entry.seq < voided.get(seq, len(entries) + 1) and entry.seq not in voided]
    for form in process.forms.values():
        if not any(field.name in noted for section in form.sections for field in section.fields):
            continue
        found += [
            Copy(form.name, entry.sent.person, entry.day, entry.seq)
            for entry in later
            if entry.sent is not None and form.name in entry.sent.forms and entry.seq not in back
        ]
        fact = process.facts.get(form.copies)
        for entry in later if fact is not None else ():
            if fact is not None and entry.sent is None and entry.returns is None:
                rows = (row for one in _facts(entry) if one.name == fact.name for row in _rows(one))
                found += [
                    Copy(form.name, str(row[fact.person_column()]), day)
                    for row in rows
                    if row.get(fact.person_column()) and (day := _day(row, fact.date_column(), entry)) >= said.day
                ]
    return tuple(dict.fromkeys(found))


def _facts(entry: Entry) -> Sequence[Recorded]:
    effects = entry.incident.held if entry.incident is not None else entry.effects
    return effects.facts


def _rows(fact: Recorded) -> Iterator[Mapping[str, object]]:
    if isinstance(fact.value, tuple):
        yield from (row for row in fact.value if not isinstance(row, str))


def _day(row: Mapping[str, object], column: str, entry: Entry) -> date:
    day = row.get(column)
    return day if isinstance(day, date) else entry.day
