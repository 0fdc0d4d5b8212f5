"""How a line of a file looks on a terminal: nothing in it is obeyed, and carets stand under what they mean."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

TAB = "→   "
NAMED = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}
WIDEST = 100
JOINERS = "\u200c\u200d"  # they stand within words of some languages and within emoji


class Shown(NamedTuple):
    """A line, or the part of it around a mark, and the mark under it: how many blanks, then how many signs."""

    text: str
    before: int
    marks: int


def safe(text: str) -> str:
    """A text on one line in which no character is obeyed by a terminal."""
    return "".join(NAMED.get(character) or _cell(character) for character in text)


def show(text: str, column: int = 1, end: int = 1) -> Shown:
    """A line with the columns to be marked. Long lines are cut around the mark."""
    first = max(0, column - 1 - WIDEST) if len(text) > 2 * WIDEST else 0
    cells = [_cell(character) for character in text[first : max(column, first) + 2 * WIDEST]]
    widths = [_width(cell) for cell in cells]
    mark, stop = column - 1 - first, max(end - 1 - first, column - first)
    start, room = mark, WIDEST
    while start > 0 and (sum(widths[start - 1 : mark]) <= WIDEST // 2 or sum(widths[start - 1 :]) <= WIDEST):
        start -= 1
    stop_at = start
    while stop_at < len(cells) and (room := room - widths[stop_at]) >= 0:
        stop_at += 1
    left = "…" if first + start > 0 else ""
    right = "…" if first + stop_at < len(text) else ""
    before = len(left) + sum(widths[start:mark])
    marks = sum(widths[mark : min(stop, stop_at)])
    return Shown(left + "".join(cells[start:stop_at]) + right, before, max(1, marks))


def _cell(character: str) -> str:
    if character == "\t":
        return TAB
    if character.isprintable() or character in JOINERS or character == "\u3000":
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _width(cell: str) -> int:
    if len(cell) > 1 or cell.isascii():
        return len(cell)
    if unicodedata.category(cell) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(cell) in ("W", "F") else 1
