"""A fault and the lines around it, as the rules of `diagnosis` and `layout` look at them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.errors import Place
from caseway.processes.reader.document import short

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.processes.reader.events import Fault

LOOK = 200  # characters of a line, and lines, that are looked at: enough for any that somebody wrote
GLUED = re.compile(r"(?:-\s+)*([^\s:'\"\[{#][^:'\"\[{#]*):(?![\s/])(?:(?<!\d:)|(?!\d))\S")  # and not `10:30`


class Finding(NamedTuple):
    """The key of the message, where the mistake stands, and the values of the message."""

    key: str
    place: Place
    values: Mapping[str, str]


class Scene(NamedTuple):
    """A fault and the lines around it."""

    fault: Fault
    lines: Sequence[str]

    def says(self, *words: str) -> bool:
        """Whether the parser's complaint contains one of these words."""
        return any(word in f"{self.fault.context}|{self.fault.problem}" for word in words)

    def line(self, number: int) -> str:
        """A line by its number, without a comment behind the text; empty beyond the end."""
        return bare(self.lines, number)

    @property
    def whole(self) -> str:
        """The line at fault as it is written."""
        return self.lines[self.fault.place.line - 1] if self.fault.place.line <= len(self.lines) else ""

    @property
    def ahead(self) -> str:
        """What stands before the fault in its line."""
        return self.whole[: self.fault.place.column - 1]

    @property
    def behind(self) -> str:
        """What stands in the line from the fault on."""
        return self.whole[self.fault.place.column - 1 :]

    @property
    def here(self) -> Place:
        """The one character at which the parser stopped."""
        return sign(self.fault.place)


def bare(lines: Sequence[str], number: int) -> str:
    """A line by its number, without a comment behind the text; empty beyond the end."""
    text = lines[number - 1] if 0 < number <= len(lines) else ""
    return text.partition(" #")[0].rstrip()


def sign(place: Place) -> Place:
    """The first character of a place."""
    return Place(place.line, place.column, place.column + 1)


def indent(text: str) -> int:
    """By how much a line is indented."""
    return len(text) - len(text.lstrip())


def open_quote(start: Place, lines: Sequence[str]) -> Finding:
    """A quotation mark that nothing closes, or that something further down closes by accident."""
    text = lines[start.line - 1]
    return Finding("P01.quote", Place(start.line, start.column, len(text.rstrip()) + 1), {"quote": text[start.column - 1]})


KEY = re.compile(r"[a-z]+(-[a-z]+)*")


def no_colon(lines: Sequence[str], number: int) -> Finding:
    """A line that should be `key: value` and is not one: the colon is missing, or the blank after it or after a dash."""
    text = bare(lines, number)
    start = indent(text)
    glued = GLUED.match(text[:LOOK], start)
    if glued:
        return Finding("P01.space", Place(number, glued.start(1) + 1, glued.end(1) + 2), {"name": short(glued[1])})
    if text.startswith("-", start) and text[start + 1 : start + 2].strip("- "):
        return Finding("P01.dash-space", Place(number, start + 1, start + 2), {})
    word, _, rest = text.strip().partition(" ")
    below = next((line for line in lines[number : number + LOOK] if line.strip()), "")
    inside = rest and KEY.fullmatch(word) and indent(below) <= start  # `within 3 weeks`, and nothing that hangs under it
    advice = f"{word}: {rest.strip()}" if inside else f"{text.strip()}:"
    return Finding("P01.colon", Place(number, start + 1, len(text) + 1), {"given": short(text), "advice": short(advice)})
