"""Where a file that is at fault is cut: at the lines that could be keys and stand in the same column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.errors import Place
from caseway.processes.reader.document import START
from caseway.processes.reader.scene import indent

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PIECES = 150
NO_KEY = " \t#-]}[{,&*!|>%@`?"
COLON = re.compile(r":(?:[ \t]|$)")


class Piece(NamedTuple):
    """The lines of a file from `first` up to and without `end`, counted from 0."""

    first: int
    end: int


def top_pieces(lines: Sequence[str]) -> list[Piece]:
    """The file, cut at its outermost keys."""
    content = [line for line in lines if _content(line)]
    whole = Piece(0, len(lines))
    if not content or content[0].lstrip().startswith("-"):
        return [whole]
    return _cut(lines, whole, min(indent(line) for line in content))


def lower_pieces(lines: Sequence[str], piece: Piece) -> tuple[Piece, list[Piece]] | None:
    """A piece that is a key alone with keys below it: the line of the key, and what is below, cut at those keys."""
    content = [number for number in range(piece.first, piece.end) if _content(lines[number])]
    if len(content) < 2:
        return None
    header, first = content[:2]
    text = lines[header].partition(" #")[0].rstrip()
    depth = indent(lines[first])
    if not text.endswith(":") or text.lstrip()[0] in NO_KEY or depth <= indent(text) or lines[first][depth] == "-":
        return None
    below = _cut(lines, Piece(header + 1, piece.end), depth)
    return (Piece(piece.first, header + 1), below) if len(below) > 1 else None


def first_line(lines: Sequence[str], piece: Piece) -> Place:
    """The first line of a piece that holds more than a comment."""
    for number in range(piece.first, piece.end):
        if _content(lines[number]):
            return Place(number + 1, indent(lines[number]) + 1, len(lines[number].rstrip()) + 1)
    return START


def _cut(lines: Sequence[str], piece: Piece, depth: int) -> list[Piece]:
    """Cuts before each line that stands in this column, but only once in a row of lines without a colon: that is prose."""
    starts: list[int] = []
    colon = True
    for number in range(piece.first, piece.end):
        line = lines[number]
        if indent(line) != depth or line[depth : depth + 1] in NO_KEY or not _content(line):
            continue
        before, colon = colon, bool(COLON.search(line))
        if before or colon:
            starts.append(number)
        if len(starts) == MOST_PIECES:
            break
    if not starts or any(_content(line) for line in lines[piece.first : starts[0]]):
        starts.insert(0, piece.first)
    starts[0] = piece.first
    return [Piece(first, end) for first, end in zip(starts, [*starts[1:], piece.end], strict=True)]


def _content(line: str) -> bool:
    text = line.lstrip()
    return bool(text) and not text.startswith("#") and not line.startswith("---")
