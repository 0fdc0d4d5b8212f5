"""A text within braces that a comma cuts in two: `{title: Ask, and wait}` has a word `and wait` that means nothing."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseway.engine.errors import Path
    from caseway.processes.reader.document import Document

LOOK = 20
MOST_ENTRIES = 50


def cut_off(path: Path, document: Document) -> bool:
    """Whether a key is what a comma has cut off from the text before it: nothing follows it, not even a colon."""
    return _alone(path, document) and isinstance(document.at(_before(path, document)), str)


def told_before(path: Path, document: Document) -> bool:
    """Whether there is a word on it already: another comma cut off what stands before, or its quotation marks are none."""
    before = _before(path, document) if _alone(path, document) else ()
    curly = any(problem.key == "P01.curly" and problem.path == before for problem in document.problems)
    return bool(before) and (curly or (_alone(before, document) and bool(_before(before, document))))


def _alone(path: Path, document: Document) -> bool:
    """Whether a key stands there without a colon, which only braces allow."""
    if not path or document.at(path) != "":
        return False
    place = document.place(path, "key")
    return not document.lines[place.line - 1][place.end - 1 : place.end + LOOK].lstrip().startswith(":")


def _before(path: Path, document: Document) -> Path:
    """The path of the entry before; empty for the first, and for those that are too many to be a text."""
    entries = document.at(path[:-1])
    keys = list(islice(entries, MOST_ENTRIES)) if isinstance(entries, dict) else []
    at = keys.index(str(path[-1])) if path and path[-1] in keys else 0
    return (*path[:-1], keys[at - 1]) if at else ()
