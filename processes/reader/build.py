"""From events to a tree: everything is text, every node has its place, and what YAML could do beyond that is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.engine.errors import Path, Place, Related
from caseway.engine.names import fold
from caseway.processes.reader.branch import Branch
from caseway.processes.reader.document import Found, Span, Tree, short
from caseway.processes.reader.events import MOST_NODES, Event, Fault
from caseway.processes.reader.scalars import Checks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_DEEP = 12


@dataclass(slots=True)
class Builder:
    """Builds one fragment of a file, whose root stands at `path` of the tree. `fault` and `full` say why it ended early.

    With a `root` the fragment continues that mapping.
    """

    lines: Sequence[str]
    found: Found
    path: Path = ()
    root: Branch | None = None
    room: int = MOST_NODES
    tree: Tree | None = None
    spans: dict[Path, Span] = field(default_factory=dict)
    broken: set[Path] = field(default_factory=set)
    fault: Fault | None = None
    full: bool = False
    stack: list[Branch] = field(default_factory=list)
    skip: int = 0
    checks: Checks = field(init=False)

    def __post_init__(self) -> None:
        """The checks report to the same list."""
        self.checks = Checks(self.lines, self.found)

    def run(self, stream: Iterable[Event]) -> Builder:
        """Takes events until they end, the parser stumbles, or a limit is reached."""
        try:
            for event in stream:
                if event.kind == "end":
                    self._close(event)
                    continue
                self._limits(event)
                if self.full:
                    break
                if self.skip:
                    self.skip += event.kind in ("mapping", "list")
                else:
                    self._take(event)
            else:
                return self
        except Fault as fault:
            self.fault = fault
            self._withdraw(fault)
        self.broken.update(self._open())
        return self

    def _withdraw(self, fault: Fault) -> None:
        """Takes back a text of several lines just before a fault: it may have swallowed what was meant as keys."""
        top = self.stack[-1] if self.stack else None
        if top is None or not top.node or fault.before is None or fault.before.last == fault.before.place.line:
            return
        if isinstance(top.node, list):
            if isinstance(top.node[-1], str):
                top.node.pop()
            self.broken.add(top.child())
        elif top.key is None and top.last:
            if isinstance(top.node.get(top.last), str):
                del top.node[top.last]
            self.broken.add((*top.path, top.last))

    def _open(self) -> set[Path]:
        """The paths that are not complete when the text ends here."""
        if not self.stack:
            return {self.path}
        opened = {branch.path for branch in self.stack[1:]}
        top = self.stack[-1]
        if top.key is not None and not top.drop:
            opened.add(top.child())
        elif self.fault and top.last and top.key_place and top.key_place.line == self.fault.place.line:
            opened.add((*top.path, top.last))
        return opened or {top.path}

    def _limits(self, event: Event) -> None:
        self.room -= 1
        if self.room < 0:
            self.found.add("P05.nodes", event.place, limit=str(MOST_NODES))
            self.full = True
        elif event.kind in ("mapping", "list") and len(self.path) + len(self.stack) + self.skip >= MOST_DEEP:
            self.found.add("P05.depth", event.place, limit=str(MOST_DEEP))
            self.full = True

    def _close(self, event: Event) -> None:
        if self.skip:
            self.skip -= 1
            return
        path = self.stack.pop().path
        span = self.spans.get(path)
        if span and span.value.line == event.place.line:
            self.spans[path] = Span(span.key, Place(span.value.line, span.value.column, event.place.column))

    def _take(self, event: Event) -> None:
        top = self.stack[-1] if self.stack else None
        if event.anchor or event.tag or event.kind == "alias":
            self.checks.signs(event, top.child() if top else self.path)
        if top is not None and top.key is None and isinstance(top.node, dict):
            self._key(top, event)
        elif top is not None and top.drop:
            top.drop, top.key = False, None
            self.skip = event.kind in ("mapping", "list")
        else:
            self._value(top, event)

    def _key(self, top: Branch, event: Event) -> None:
        text = self.checks.text(event, top.path) if event.kind == "text" else ""
        name = fold(text or "")
        top.key, top.key_place = text or "", event.place
        self.skip = event.kind in ("mapping", "list")
        top.drop = True
        if event.kind != "text":
            if event.kind != "alias":
                self.found.add("P04.key", event.place, top.path)
        elif text == "<<" and not event.style:
            self.found.add("P04.merge", event.place, top.path, given="<<")
        elif not name:
            if text is not None:
                self.found.add("P01.no-key", event.place, top.path)
        elif name in top.seen:
            self._twice(top, name, event)
            return
        else:
            top.seen[name] = top.child(), event.place
            top.drop = False
            return
        self.broken.add(top.path)

    def _twice(self, top: Branch, name: str, event: Event) -> None:
        """A key that is there already. Where it begins an item of a list, one word says it for all that follow."""
        first, place = top.seen[name]
        item = bool(top.path) and isinstance(top.path[-1], int) and name == next(iter(top.seen))
        if not top.twice:
            related = Related(first, "key", "first", self.found.document, place)
            values = {"name": short(event.text), "first": short(str(first[-1]))}
            self.found.add("P03.item" if item else "P03", event.place, top.child(), (related,), "key", **values)
        top.twice = top.twice or item

    def _value(self, top: Branch | None, event: Event) -> None:
        path, root = (top.child() if top else self.path), None
        node: Tree = ""
        text: str | None = None
        if event.kind == "text":
            text = self.checks.text(event, path)
            node = self.checks.curly(event, text or "", path)
        elif event.kind == "mapping":
            root = self.root if top is None else None
            node = root.node if root else {}
        elif event.kind == "list":
            node = []
        if text is None and isinstance(node, str):
            self.broken.add(path)
        if not root:
            self.spans[path] = _span(top, event)
        self._put(top, node, event)
        if not isinstance(node, str):
            self.stack.append(root or Branch(node, path))

    def _put(self, top: Branch | None, node: Tree, event: Event) -> None:
        if top is None:
            self.tree = node
        elif isinstance(top.node, list):
            if event.kind == "text" and event.last > event.place.line:
                self.checks.item(event, top.child())
            top.node.append(node)
        else:
            top.last = top.key or ""
            top.node[top.last] = node
            top.key = None


def _span(top: Branch | None, event: Event) -> Span:
    """Where a node stands. What is not there at all stands behind its key, not where the parser noticed."""
    key = top.key_place if top else None
    absent = key is not None and event.place.column == event.place.end and event.place.line > key.line
    return Span(key, Place(key.line, key.end, key.end) if absent and key else event.place)
