"""Salvage: a definition with a mistake in one entry is checked without that entry, so that one run shows all mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from caseway.engine.assemble import assemble
from caseway.engine.definition import model_for
from caseway.engine.names import fold

if TYPE_CHECKING:
    from caseway.engine.definition import GuidanceDefinition
    from caseway.engine.errors import Problem
    from caseway.processes.reader import Document

SECTIONS = {"people": "role", "stages": "stage", "facts": "fact", "actions": "action", "rules": "rule", "forms": "form"}
# What can be said of one entry alone. The rest (what nothing reaches, or nothing cites) needs the whole file.
LOCAL = ("P09", "P11", "P13", "P19", "P20", "P22")


def problems_elsewhere(
    document: Document, wrong: tuple[Problem, ...], guidance: GuidanceDefinition | None
) -> tuple[Problem, ...]:
    """The problems of names and types in the entries that can be read; none when too little of the file can be.

    `wrong` are the problems that are known already. A name is not called unknown when what defines it may be lost.
    """
    lost = {problem.path[:2] for problem in wrong if problem.document == "process"}
    if not isinstance(document.tree, dict) or () in document.broken:
        return ()
    tree: dict[str, Any] = dict(document.tree)
    dropped: set[str] = set()
    for section, *rest in (path for path in lost if path and path[0] in SECTIONS):
        entries = tree.get(str(section))
        if not isinstance(entries, dict):
            return ()
        if not rest:
            continue
        tree[str(section)] = {name: part for name, part in entries.items() if name != rest[0]}
        dropped.add(fold(str(rest[0])))
    try:
        definition = model_for(tree).model_validate(tree)
    except ValidationError:
        return ()
    doubtful = {SECTIONS[str(path[0])] for path in document.broken if path and path[0] in SECTIONS}
    assembled = assemble(definition, guidance)
    problems = assembled if isinstance(assembled, tuple) else ()
    return tuple(problem for problem in problems if problem.code in LOCAL and not _hangs_on(problem, dropped, doubtful))


def _hangs_on(problem: Problem, dropped: set[str], doubtful: set[str]) -> bool:
    named = {fold(value) for value in problem.values.values()}
    unknown = problem.code == "P11" and (problem.variant in doubtful or "clause" in problem.variant)
    return unknown or bool(named & dropped)
