"""The YAML parser: the only file that knows PyYAML. A text becomes a stream of events with places, nothing more.

libyaml's parser is used where PyYAML has it (every wheel has); the one in Python is slower and gets smaller files, so
that no file takes longer than half a second.
Events are not values: nothing is resolved, converted or constructed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

import yaml

from caseway.engine.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FAST = bool(yaml.__with_libyaml__)
MOST_KIB = 256 if FAST else 64
MOST_NODES = 20_000 if FAST else 5_000

WIDE = 1_000  # a line this long is not copied for each node that begins in it

Kind = Literal["text", "mapping", "list", "alias", "end"]


class Mark(Protocol):
    """A point in a text, as both parsers have it: counted from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


class Event(NamedTuple):
    """One step of the parser. `style` is the quote or block sign of a text, empty when plain; `last` its last line."""

    kind: Kind
    place: Place
    text: str = ""
    style: str = ""
    last: int = 0
    anchor: bool = False
    tag: bool = False


class Fault(Exception):
    """The parser could go no further. Its words are only looked at to find ours: see `diagnosis`."""

    def __init__(self, problem: str, place: Place, context: str, start: Place | None, before: Event | None) -> None:
        super().__init__(problem)
        self.problem, self.place, self.context, self.start, self.before = problem, place, context, start, before


def events(text: str, lines: Sequence[str], offset: int = 0, *, fast: bool = FAST) -> Iterator[Event]:
    """The events of a text that begins after line `offset` of a file; `lines` are all lines of the file."""
    parser = yaml.CLoader(text) if fast else yaml.Loader(text)
    before: Event | None = None
    try:
        while (event := parser.get_event()) is not None:
            ours = _ours(event, lines, offset)
            if ours is not None:
                if ours.kind == "text":
                    before = ours
                yield ours
    except yaml.MarkedYAMLError as error:
        start = _point(error.context_mark, offset) if error.context_mark else None
        place = _point(error.problem_mark, offset) if error.problem_mark else Place(offset + 1, 1, 1)
        raise Fault(error.problem or "", place, error.context or "", start, before) from None
    except yaml.YAMLError as error:
        raise Fault(str(error), Place(offset + 1, 1, 1), "", None, before) from None
    finally:
        parser.dispose()


def _ours(event: yaml.Event, lines: Sequence[str], offset: int) -> Event | None:
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        return None
    line, column = start.line + 1 + offset, start.column + 1
    if isinstance(event, yaml.ScalarEvent):
        last = end.line + 1 + offset
        place = Place(line, column, end.column + 1) if line == last else _first_line(line, column, lines)
        return Event("text", place, event.value, event.style or "", last, event.anchor is not None, event.tag is not None)
    if isinstance(event, yaml.CollectionEndEvent):
        return Event("end", _point(end, offset))
    if isinstance(event, yaml.CollectionStartEvent):
        kind: Kind = "mapping" if isinstance(event, yaml.MappingStartEvent) else "list"
        place = _first_line(line, column, lines)
        return Event(kind, place, anchor=event.anchor is not None, tag=event.tag is not None)
    if isinstance(event, yaml.AliasEvent):
        return Event("alias", Place(line, column, end.column + 1))
    return None


def _point(mark: Mark, offset: int) -> Place:
    return Place(mark.line + 1 + offset, mark.column + 1, mark.column + 1)


def _first_line(line: int, column: int, lines: Sequence[str]) -> Place:
    """From where a node starts to the end of that line, for a node of several lines or one whose end is still to come."""
    text = lines[line - 1] if line <= len(lines) else ""
    written = len(text.rstrip() if len(text) < WIDE else text)
    return Place(line, column, max(column, written + 1))
