"""Which pieces of a process came into play in a scenario, read from what was recorded in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseway.engine.assemble.parts import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.case import Entry, Value


def pieces_used(process: Process, entries: Iterable[Entry]) -> frozenset[Piece]:
    """The roles that somebody acted in, or got by what they did, the actions that were done with the forms that they make,
    the stages on the way, the facts and columns in which something was noted, the consents that were answered, and the
    letters that were sent with their forms. An incident counts as done.
    """
    return frozenset(piece for entry in entries for piece in _of(process, entry))


def _of(process: Process, entry: Entry) -> Iterator[Piece]:
    yield Piece("people", entry.role)
    action = process.actions.get(entry.action)
    if action is not None:
        yield Piece("actions", action.name)
        yield from (Piece("people", role.name) for role in process.roles.values() if role.did == action.name)
        yield from (Piece("forms", form) for form in action.forms)
    if entry.sent is not None:
        if entry.sent.letter in process.letters:
            yield Piece("letters", entry.sent.letter)
        yield from (Piece("forms", form) for form in entry.sent.forms)
    effects = entry.effects if entry.incident is None else entry.incident.held
    for move in effects.moves:
        yield from (Piece("stages", stage) for stage in (move.source, move.to) if stage)
    for recorded in effects.facts:
        yield Piece("facts", recorded.name)
        yield from (Piece("facts", recorded.name, column) for column in _columns(recorded.value))
    yield from (Piece("consents", answer.consent) for answer in effects.answers)


def _columns(value: Value) -> Iterator[str]:
    """The columns of a table in which something stands."""
    for row in value if isinstance(value, tuple) else ():
        if isinstance(row, Mapping):
            yield from (column for column, cell in row.items() if cell not in (None, "", ()))
