"""Reads the whole of a file, and after a mistake of syntax whatever else can be read.

A file at fault is read again in pieces, one for each of its outermost keys, and a piece at fault in pieces one level
below. Attempts and nodes are limited over all of this, so a file in which every line is a mistake costs no more than a
long one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.engine.errors import Path
from caseway.processes.reader.branch import Branch
from caseway.processes.reader.build import Builder
from caseway.processes.reader.diagnosis import diagnose
from caseway.processes.reader.document import START, Found, Span, Tree
from caseway.processes.reader.events import FAST, MOST_NODES, Fault, events
from caseway.processes.reader.pieces import Piece, first_line, lower_pieces, top_pieces
from caseway.processes.reader.scene import Finding, no_colon

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_ATTEMPTS = 400
MOST_WORK = MOST_NODES


@dataclass(slots=True)
class Reading:
    """What has been read of a file so far."""

    lines: Sequence[str]
    found: Found
    fast: bool = FAST
    tree: Tree = field(default_factory=dict)
    spans: dict[Path, Span] = field(default_factory=dict)
    broken: set[Path] = field(default_factory=set)
    attempts: int = 0
    work: int = 0
    findings: int = 0
    full: bool = False

    def whole(self) -> Reading:
        """Reads the file in one go, or in pieces when it is at fault."""
        builder = self._build(Piece(0, len(self.lines)), Branch({}, ()), resumed=False)
        if builder.fault is None:
            self._accept(builder)
            if builder.tree is None or isinstance(builder.tree, str):
                self._no_mapping(builder)
                self.spans, self.broken = {}, {()}
            else:
                self.tree = builder.tree
            return self
        pieces, root = top_pieces(self.lines), Branch({}, ())
        self.tree = root.node
        self.spans[()] = Span(None, first_line(self.lines, pieces[0]))
        if not self._pieces(pieces, root, deeper=True):
            self.broken.add(())
            self._finding(diagnose(builder.fault, self.lines), ())
        return self

    def _build(self, piece: Piece, root: Branch, *, resumed: bool = True) -> Builder:
        self.attempts += 1
        text = "\n".join(self.lines[piece.first : piece.end])
        room = MOST_NODES - len(self.spans)
        builder = Builder(self.lines, Found(self.found.document), root.path, root if resumed else None, room)
        builder.run(events(text, self.lines, piece.first, fast=self.fast))
        self.work += room - builder.room
        return builder

    def _accept(self, builder: Builder) -> None:
        self.spans.update(builder.spans)
        self.broken.update(builder.broken)
        self.found.extend(builder.found)
        self.full = self.full or builder.full

    def _finding(self, finding: Finding, path: Path) -> None:
        self.findings += 1
        self.found.add(finding.key, finding.place, path, **finding.values)

    def _no_mapping(self, builder: Builder) -> None:
        """The file, or a piece of it, is one text: a colon is missing, or there is nothing at all."""
        span = builder.spans.get(builder.path)
        if builder.found.kept or builder.full:
            return
        finding = no_colon(self.lines, span.value.line) if span and builder.tree else Finding("P01.empty", START, {})
        self._finding(finding, builder.path)

    def _pieces(self, pieces: list[Piece], root: Branch, *, deeper: bool) -> bool:
        """Reads pieces that together make one mapping. False when each of them is healthy by itself."""
        before = self.findings
        for piece in pieces:
            if self.full or self.work > MOST_WORK:
                self.broken.add(root.path)
                break
            self._piece(piece, root, deeper=deeper)
        return self.findings > before

    def _piece(self, piece: Piece, root: Branch, *, deeper: bool) -> None:
        part = Branch({}, root.path, dict(root.seen))
        builder = self._build(piece, part)
        deeper = deeper and self.attempts < MOST_ATTEMPTS and self.work <= MOST_WORK
        if builder.fault is not None and deeper and self._lower(piece, root, builder.fault):
            return
        if builder.tree is part.node or builder.tree is None:
            self._accept(builder)
            self._merge(root, part)
        else:
            self.found.extend(builder.found)
            self.broken.add(root.path)
        if builder.fault is not None:
            self._finding(diagnose(builder.fault, self.lines), root.path)
        elif isinstance(builder.tree, str):
            self._no_mapping(builder)
        elif isinstance(builder.tree, list):
            self._finding(Finding("P01.mix", builder.spans[root.path].value, {}), root.path)

    def _merge(self, root: Branch, part: Branch) -> None:
        if isinstance(root.node, dict) and isinstance(part.node, dict):
            root.node.update(part.node)
        root.seen = part.seen

    def _lower(self, piece: Piece, root: Branch, fault: Fault) -> bool:
        """Reads a piece that is a key with keys below it in smaller pieces. False when it is something else."""
        cut = lower_pieces(self.lines, piece)
        if cut is None:
            return False
        header, below = cut
        part = Branch({}, root.path, dict(root.seen))
        builder = self._build(header, part)
        if builder.fault is not None or not isinstance(part.node, dict) or len(part.node) != 1 or builder.found.kept:
            return False
        self._accept(builder)
        path = (*root.path, *part.node)
        branch = Branch({}, path)
        part.node[str(path[-1])] = branch.node
        self._merge(root, part)
        self.spans[path] = Span(self.spans[path].key, first_line(self.lines, below[0]))
        if not self._pieces(below, branch, deeper=False):
            self.broken.add(path)
            self._finding(diagnose(fault, self.lines), path)
        return True
