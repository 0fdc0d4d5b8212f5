"""The manual page of a shape, which is the docstring of its file, taken apart.

NAME: one sentence.

Keys:
- `key`: what it says.

A rule:

    the rule as it is written, indented by four blanks

Passes: why it passes.

    the steps of a scenario, indented by four blanks

Refused: and so on. Recorded: and so on. Any other paragraph is a remark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

How = Literal["Passes", "Refused", "Recorded"]

_EXAMPLE = re.compile(r"(Passes|Refused|Recorded): (.+)")
_KEY = re.compile(r"- `([\w-]+)`: ([^\n]+(?:\n  [^\n]+)*)")
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Example:
    """An example: whether the act passes, is refused, or goes on record with what it departs from; why; and its steps."""

    how: How
    why: str
    steps: str


@dataclass(frozen=True, slots=True)
class Page:
    """A manual page. `rules` is the YAML of the rule or rules on which the examples rest."""

    shape: str
    sentence: str
    keys: tuple[tuple[str, str], ...]
    rules: str
    examples: tuple[Example, ...]
    remarks: tuple[str, ...]


class BadPage(ValueError):
    """A docstring is no manual page; the message says what to write."""


def read_page(docstring: str) -> Page:
    """The page in a docstring. Raises BadPage."""
    first, *pieces = _pieces(docstring.strip("\n"))
    first = _joined(first)
    shape, colon, sentence = first.partition(": ")
    if not colon or not sentence.endswith("."):
        raise BadPage(f"begin with the name of the shape, a colon and one sentence, not with «{first}»")
    keys: tuple[tuple[str, str], ...] = ()
    rules, examples, remarks = "", list[Example](), list[str]()
    waiting = ""
    for piece in pieces:
        example = _EXAMPLE.fullmatch(_joined(waiting))
        if piece.startswith(_INDENT) and waiting == "A rule:":
            rules = _outdented(piece)
        elif piece.startswith(_INDENT) and example is not None:
            examples.append(Example(example[1], example[2], _outdented(piece)))  # type: ignore[arg-type]
        elif piece.startswith(_INDENT) or waiting:
            raise BadPage(f"after «{waiting or 'a remark'}», «{piece.strip().splitlines()[0]}» is out of place")
        elif piece.startswith("Keys:\n"):
            keys = tuple((key, _joined(says)) for key, says in _KEY.findall(piece))
        elif piece == "A rule:" or _EXAMPLE.fullmatch(_joined(piece)):
            waiting = piece
            continue
        else:
            remarks.append(_joined(piece))
        waiting = ""
    if not keys or not rules or waiting:
        raise BadPage("write «Keys:» with a list, «A rule:» with YAML below it, and steps below each example")
    return Page(shape, sentence, keys, rules, tuple(examples), tuple(remarks))


def _pieces(text: str) -> list[str]:
    """Paragraphs and blocks; a block is indented, and may have empty lines in it."""
    pieces: list[str] = []
    for piece in re.split(r"\n{2,}", text):
        if pieces and piece.startswith(_INDENT) and pieces[-1].startswith(_INDENT):
            pieces[-1] += f"\n\n{piece}"
        else:
            pieces.append(piece)
    return pieces


def _joined(text: str) -> str:
    return " ".join(text.split())


def _outdented(block: str) -> str:
    return "\n".join(line.removeprefix(_INDENT) for line in block.splitlines()) + "\n"
