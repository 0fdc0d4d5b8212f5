"""Salvage: a definition with a mistake in one entry is checked without that entry, so that one run shows all mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from caseway.engine.definition.overlay import OverlayDefinition
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseway.engine.errors import Path, Problem
    from caseway.processes.reader import Document

SECTIONS = {"people": "role", "stages": "stage", "facts": "fact", "actions": "action", "rules": "rule", "forms": "form"}
# What can be said of one entry alone. The rest (what nothing reaches, or nothing cites) needs the whole file.
LOCAL = ("P09", "P11", "P13", "P19", "P20", "P22", "P32", "P42", "P43", "P44")


def problems_elsewhere(
    document: Document, wrong: tuple[Problem, ...], judged: Callable[[dict[str, Any]], tuple[Problem, ...]]
) -> tuple[Problem, ...]:
    """The problems of names and types in the entries that can be read; none when too little of the file can be.

    `wrong` are the problems that are known already; `judged` gives those of a tree, and raises ValidationError when it
    cannot be read. A name is not called unknown when what defines it may be lost.
    """
    lost = {_entry(problem.path) for problem in wrong if problem.document == "process"}
    if not isinstance(document.tree, dict) or () in document.broken:
        return ()
    tree: dict[str, Any] = dict(document.tree)
    dropped: set[str] = set()
    for group, section, *rest in (path for path in lost if path and path[1] in SECTIONS):
        holder = tree
        if group:
            if not isinstance(tree.get(group), dict):
                return ()
            tree[group] = holder = dict(tree[group])
        entries = holder.get(section)
        if not isinstance(entries, dict):
            return ()
        if not rest:
            continue
        holder[section] = {name: part for name, part in entries.items() if name != rest[0]}
        dropped.add(fold(rest[0]))
    try:
        problems = judged(tree)
    except ValidationError:
        return ()
    broken = {_entry(path) for path in document.broken}
    doubtful = {SECTIONS[path[1]] for path in broken if path and path[1] in SECTIONS}
    return tuple(problem for problem in problems if problem.code in LOCAL and not _hangs_on(problem, dropped, doubtful))


def _entry(path: Path) -> tuple[str, ...]:
    """To which entry a path belongs: the group ('' for none), the section, the name, as far as it goes."""
    steps = tuple(map(str, path))
    grouped = steps[:1] and steps[0] in OverlayDefinition.GROUPS
    return (steps if grouped else ("", *steps))[:3] if steps and not (grouped and len(steps) == 1) else ()


def _hangs_on(problem: Problem, dropped: set[str], doubtful: set[str]) -> bool:
    named = {fold(value) for value in problem.values.values()}
    unknown = problem.code == "P11" and (problem.variant in doubtful or "clause" in problem.variant)
    return unknown or bool(named & dropped)
