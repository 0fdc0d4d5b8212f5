"""The YAML parser: the only file that knows PyYAML. A text becomes a stream of events with places, nothing more.

libyaml's parser is used where PyYAML has it (every wheel has); the one in Python is slower and gets smaller files, so
that no file takes longer than half a second. `Slow` makes it read what libyaml reads, so that both take the same files.
Events are not values: nothing is resolved, converted or constructed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

import yaml
from yaml.scanner import ScannerError
from yaml.tokens import ScalarToken

from caseway.engine.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from yaml.error import Mark as Point

FAST = bool(yaml.__with_libyaml__)
MOST_KIB = 256 if FAST else 64
MOST_NODES = 20_000 if FAST else 5_000

BLANK = " \t\n\0"
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


class Slow(yaml.Loader):
    """The parser in Python, made to scan as libyaml does.

    Within brackets and braces a text may have a `?`, and may not have a `:` right before another sign; tabs may stand where
    blanks may, unless they indent. Lines end in nothing but a line feed: see `text`.
    """

    def scan_to_next_token(self) -> None:
        """Skip blanks, comments and line ends."""
        while True:
            while self.peek() == " " or (self.peek() == "\t" and (self.flow_level or not self.allow_simple_key)):
                self.forward()
            if self.peek() == "#":
                while self.peek() not in "\n\0":
                    self.forward()
            if self.peek() != "\n":
                return
            self.forward()
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain(self) -> ScalarToken:
        """A text that is not in quotation marks."""
        start = end = self.get_mark()
        found, blanks = [], ""
        while self.peek() != "#" and not (self.column == 0 and self._boundary()):
            length = self._length(start)
            if not length:
                break
            found += [blanks, self.prefix(length)]
            self.forward(length)
            end = self.get_mark()
            blanks = self._blanks(start)
            if not blanks or (not self.flow_level and self.column <= self.indent):
                break
        self.allow_simple_key = self.line > end.line
        return ScalarToken("".join(found), True, start, end)

    def scan_block_scalar_indicators(self, start: Point) -> tuple[bool | None, int | None]:
        """What stands behind `|` or `>`: whether line ends at its end are kept (`+`) or not (`-`), and its indentation."""
        chomping, indent = None, None
        while (sign := self.peek()) in "+-0123456789" and (chomping if sign in "+-" else indent) is None:
            if sign == "0":
                raise ScannerError(
                    "while scanning a block scalar", start, "found an indentation indicator of 0", self.get_mark()
                )
            chomping, indent = (sign == "+", indent) if sign in "+-" else (chomping, int(sign))
            self.forward()
        while self.peek() in " \t":
            self.forward()
        return chomping, indent

    def scan_block_scalar_indentation(self) -> tuple[list[str], int, Point]:
        """How far the first line of a text below is indented."""
        found: tuple[list[str], int, Point] = super().scan_block_scalar_indentation()
        self._indented(self.column + 1)
        return found

    def scan_block_scalar_breaks(self, indent: int) -> tuple[list[str], Point]:
        """The empty lines of a text below, up to where the next one begins."""
        found: tuple[list[str], Point] = super().scan_block_scalar_breaks(indent)
        self._indented(indent)
        return found

    def _indented(self, indent: int) -> None:
        if self.column < indent and self.peek() == "\t":
            problem = "found a tab character where an indentation space is expected"
            raise ScannerError("while scanning a block scalar", self.get_mark(), problem, self.get_mark())

    def _boundary(self) -> bool:
        """Whether another document begins here."""
        return self.prefix(3) in ("---", "...") and self.peek(3) in BLANK

    def _length(self, start: Point) -> int:
        """How many characters stand together before a blank, or a sign that ends the text."""
        length = 0
        while (sign := self.peek(length)) not in BLANK:
            after = self.peek(length + 1)
            if self.flow_level and sign == ":" and after in ",?[]{}":
                self.forward(length)
                raise ScannerError("while scanning a plain scalar", start, "found unexpected ':'", self.get_mark())
            if (sign == ":" and after in BLANK) or (self.flow_level and sign in ",[]{}"):
                break
            length += 1
        return length

    def _blanks(self, start: Point) -> str:
        """Blanks within a text, as they count: those on one line as they are, line ends folded."""
        blanks, ends = [], 0
        while (sign := self.peek()) in " \t\n":
            if sign == "\t" and ends and self.column <= self.indent:
                problem = "found a tab character that violates indentation"
                raise ScannerError("while scanning a plain scalar", start, problem, self.get_mark())
            blanks.append(sign)
            ends += sign == "\n"
            self.forward()
        return "".join(blanks) if not ends else "\n" * (ends - 1) or " "


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
    parser = yaml.CLoader(text) if fast else Slow(text)
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
        if not event.value and not event.style and event.tag is None:
            return Event("text", _gap(line, column, lines), last=line, anchor=event.anchor is not None)
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


def _gap(line: int, column: int, lines: Sequence[str]) -> Place:
    """Where a value is missing: libyaml goes on to what stands next in the line, which says nothing."""
    before = lines[line - 1][: column - 1].rstrip() if line <= len(lines) else ""
    column = len(before) + 1 if before else column
    return Place(line, column, column)


def _first_line(line: int, column: int, lines: Sequence[str]) -> Place:
    """From where a node starts to the end of that line, for a node of several lines or one whose end is still to come."""
    text = lines[line - 1] if line <= len(lines) else ""
    written = len(text.rstrip() if len(text) < WIDE else text)
    return Place(line, column, max(column, written + 1))
