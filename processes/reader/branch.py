"""A part of the tree while it is built."""

from __future__ import annotations

from dataclasses import dataclass, field

from caseway.engine.errors import Path, Place
from caseway.processes.reader.document import Tree


@dataclass(slots=True)
class Branch:
    """A mapping or list under construction.

    `seen` are its keys as names are compared, and where they stand. `key` waits for its value, which is refused when
    `drop` is set; `last` is the key before. `twice`: the first key of an item came again, as if another item began.
    """

    node: dict[str, Tree] | list[Tree]
    path: Path
    seen: dict[str, tuple[Path, Place]] = field(default_factory=dict)
    key: str | None = None
    last: str | None = None
    key_place: Place | None = None
    drop: bool = False
    twice: bool = False

    def child(self) -> Path:
        """The path of the value that comes next, or of the branch itself when a key comes next."""
        if isinstance(self.node, list):
            return (*self.path, len(self.node))
        return self.path if self.key is None else (*self.path, self.key)
