"""What a single scalar may be: not endless, free of refused characters, without anchors and tags, and no swallowed item."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.errors import Path, Place
from caseway.processes.reader.document import Found, short
from caseway.processes.reader.text import REFUSED, refusal, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.processes.reader.events import Event

LONGEST_TEXT = 20_000
STUCK = re.compile(r"[ \t]{1,9}(#[^\s#]{1,30})")
ITEM = re.compile(r"\s*-\s")
CURLY = re.compile("[\u201c\u201d\u201e]([^\u201c\u201d]*)[\u201c\u201d]?|\u2018([^\u2018\u2019]*)\u2019")
"""A whole text in curly quotation marks, or what is left of it where a comma has cut off the other mark."""
SIGN = re.compile(r"[ \t]{0,9}([&!*])(?:<[^\s>]*>|[^\s,\[\]{}]*)")
SIGNS = {"&": "anchor", "!": "tag", "*": "alias"}


class Checks(NamedTuple):
    """The checks of one file; what they find goes to `found`."""

    lines: Sequence[str]
    found: Found

    def text(self, event: Event, path: Path) -> str | None:
        """The text of a scalar as it goes into the tree, or None when it is too long."""
        if len(event.text) > LONGEST_TEXT:
            self.found.add("P05.scalar", event.place, path, limit=str(LONGEST_TEXT))
            return None
        self.comment(event, path)
        refused = REFUSED.search(event.text) if event.style == '"' else None  # written as an escape: "\u202e"
        if refused is None:
            return event.text
        self.found.add(refusal(refused.group()), event.place, path, character=visible(refused.group()))
        return REFUSED.sub("\ufffd", event.text)

    def signs(self, event: Event, path: Path) -> None:
        """Reports the anchors, aliases and tags that a node begins with, each at its place."""
        line, column = event.place.line, event.place.column - 1
        text = self.lines[line - 1]
        for _ in range(event.anchor + event.tag + (event.kind == "alias")):
            match = SIGN.match(text, column)
            if match is None:
                return
            place = Place(line, match.start(1) + 1, match.end() + 1)
            self.found.add(f"P04.{SIGNS[match[1]]}", place, path, given=short(match.group()))
            column = match.end()

    def comment(self, event: Event, path: Path) -> None:
        """A `#` that is stuck to a word, like `room #3`, was hardly meant to end the text, and does: say so."""
        line, end = event.place.line, event.place.end - 1
        plain = not event.style and event.last == line <= len(self.lines)
        match = STUCK.match(self.lines[line - 1], end) if plain else None
        if match is not None:
            self.found.add("P01.comment", Place(line, match.start(1) + 1, match.end() + 1), path, given=match[1])

    def curly(self, event: Event, text: str, path: Path) -> str:
        """A text without the quotation marks of a word processor, which are none in YAML: a comma in it would end it."""
        whole = CURLY.fullmatch(text) if not event.style else None
        if whole is None:
            return text
        place = Place(event.place.line, event.place.column, event.place.column + 1)
        self.found.add("P01.curly", place, path, given=text[0])
        return whole[1] or whole[2] or ""

    def item(self, event: Event, path: Path) -> None:
        """A dash that is indented deeper than its sisters silently continues the text above: say so."""
        if event.style:
            return
        for line in range(event.place.line, min(event.last, len(self.lines))):
            text = self.lines[line]
            if ITEM.match(text):
                place = Place(line + 1, len(text) - len(text.lstrip()) + 1, len(text.rstrip()) + 1)
                self.found.add("P01.item", place, path)
                return
