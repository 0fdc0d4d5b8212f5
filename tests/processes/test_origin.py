"""Where the parts of a process were written that is made of several files."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.processes import Workspace
from caseway.processes.layer import layer


@pytest.mark.parametrize(
    ("path", "document", "written"),
    [
        (("rules", "three weeks", "within"), "base/process", ("replace", "rules", "three weeks", "within")),
        (("actions", "meet", "who", 1), "process", ("replace", "actions", "meet", "who", 1)),
        (("actions", "book"), "base/base/process", ("actions", "book")),
        (("people", "head"), "base/process", ("add", "people", "head")),
        (("in-force",), "base/process", ("in-force",)),
        (("starts-at",), "base/base/process", ("starts-at",)),
        (("title",), "process", ("title",)),
    ],
)
def test_each_part_stands_where_it_was_written(
    path: tuple[str | int, ...], document: str, written: tuple[str | int, ...], uplands: Path
) -> None:
    assert layer(Workspace.find().texts("mill")).origin.of("process", path) == (document, written)


def test_clauses_too(uplands: Path) -> None:
    origin = layer(Workspace.find().texts("mill")).origin
    assert origin.of("guidance", ("clauses", "N-1")) == ("base/base/guidance", ("clauses", "N-1"))
    assert origin.of("guidance", ("clauses", "H-2", "says")) == ("base/guidance", ("clauses", "H-2", "says"))
    assert origin.of("guidance", ("clauses", "M-1")) == ("guidance", ("clauses", "M-1"))
