"""A difference between an overlay and its base: one entry, one key, or one clause from which nothing follows any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from caseway.engine.definition.scalars import Part
from caseway.engine.errors import Path
from caseway.engine.names import fold

How = Literal["replaced", "added", "dropped"]
BASE = "base/"
"""How the documents of the base are called beside those of the overlay: `base/process`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What an overlay has otherwise than its base, where it says so, and by which clauses.

    `section` is '' for a key at the top. `name` is spelled as in the base, if it is there. `before` and `after` are the
    parts as they were read. `weaker`: it binds less than in the base, or no longer, or shows more.
    """

    how: How
    section: str
    name: str
    path: Path
    before: object = None
    after: object = None
    by: tuple[str, ...] = ()
    weaker: bool = False

    @property
    def place(self) -> Path:
        """Where the entry or key stands in a whole definition."""
        return (self.section, self.name) if self.section else (self.name,)

    @property
    def rested_on(self) -> frozenset[str]:
        """The clauses, folded, on which this rests in the base."""
        return frozenset(map(fold, cites_of(self.before))) | (
            {fold(self.name)} if self.section == "clauses" else frozenset()
        )

    def can_cite(self) -> bool:
        """Whether the clauses by which it stands can be cited in the entry itself."""
        return self.how != "dropped" and hasattr(self.after, "cites")


def cites_of(part: object) -> Iterator[str]:
    """Every clause that a part cites, or something in it."""
    if isinstance(part, Part):
        for name in type(part).model_fields:
            value = getattr(part, name)
            yield from value if name == "cites" else cites_of(value)
    elif isinstance(part, dict):
        for value in part.values():
            yield from cites_of(value)
    elif isinstance(part, tuple):
        for value in part:
            yield from cites_of(value)
