"""What the reader hands over: the tree of a YAML file, where each part of it stands, and what was wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from caseway.engine.errors import Path, Place, Problem, Related, Side

if TYPE_CHECKING:
    from collections.abc import Mapping

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str"
START = Place(1, 1, 1)
MOST_KEPT = 300
MOST_NEAR = 5  # the same is told twice, if at all, by what looks at a text and then at the line


class Span(NamedTuple):
    """Where a node stands: its key (None for the root and for items of a list), and the first line of its value."""

    key: Place | None
    value: Place


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file as it was read.

    `tree` is made of mappings, lists and text, nothing else: every scalar is the text as it is written, and a value
    that is not there (`key:`) is the empty text. `spans` says where each path of the tree stands. `problems` are the
    mistakes of syntax in the order of the file; `more` counts those beyond the ones that are kept.

    After a mistake the tree holds what could be read. `broken` names the paths below which something is missing for
    that reason, so that nobody complains that it is missing.
    """

    document: str
    tree: Tree
    spans: Mapping[Path, Span]
    lines: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    more: int = 0
    broken: frozenset[Path] = frozenset()

    def place(self, path: Path, on: Side = "value") -> Place:
        """Where a path stands, or the nearest part of the tree around it that stands anywhere."""
        for length in range(len(path), -1, -1):
            span = self.spans.get(path[:length])
            if span is not None:
                return span.key if span.key is not None and on == "key" and length == len(path) else span.value
        return START

    def at(self, path: Path) -> Tree | None:
        """The part of the tree that a path leads to, or None when there is none."""
        node: Tree = self.tree
        for step in path:
            if isinstance(node, dict) and isinstance(step, str) and step in node:
                node = node[step]
            elif isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
                node = node[step]
            else:
                return None
        return node


@dataclass(slots=True)
class Found:
    """The mistakes found so far in one document. Only so many are kept; the rest are counted."""

    document: str
    kept: list[Problem] = field(default_factory=list)
    more: int = 0

    @property
    def full(self) -> bool:
        """Whether further mistakes are only counted."""
        return len(self.kept) >= MOST_KEPT

    def add(
        self, key: str, at: Place, path: Path = (), related: tuple[Related, ...] = (), on: Side = "value", /, **values: str
    ) -> None:
        """Notes a mistake under the key of its message, `P01` or `P01.tab`; the same in the same place only once."""
        if self.full:
            self.more += 1
            return
        if any(problem.at == at and problem.key == key for problem in self.kept[-MOST_NEAR:]):
            return
        code, _, variant = key.partition(".")
        self.kept.append(
            Problem(code, path, on, values, variant, related=related, document=self.document, at=at),
        )

    def extend(self, other: Found) -> None:
        """Takes over what somebody else found."""
        room = max(0, MOST_KEPT - len(self.kept))
        self.kept.extend(other.kept[:room])
        self.more += other.more + len(other.kept[room:])

    def in_order(self) -> tuple[Problem, ...]:
        """The mistakes in the order of the file."""
        return tuple(
            sorted(self.kept, key=lambda problem: (problem.at or START).line * 1_000_000 + (problem.at or START).column)
        )


def short(text: str, most: int = 60) -> str:
    """A text of the owner's as a message quotes it: on one line, and not for ever."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most and len(text) <= 4 * most else line[: most - 1].rstrip() + "…"
