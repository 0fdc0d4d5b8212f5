"""Tracks: the state machines of a process, one or several side by side, with the actions that move them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.definition.process import SeveralTracks
from caseway.engine.definition.rules import CadencePart, DeadlinePart
from caseway.engine.errors import Path, Problem, Related
from caseway.engine.machine import Track
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action
    from caseway.engine.definition import ProcessDefinition


def misplaced(definition: ProcessDefinition) -> tuple[Problem, ...]:
    """A process without stages, with stages both in tracks and beside them, or with one stage in two tracks."""
    if isinstance(definition, SeveralTracks):
        keys = {"stages": definition.stages, "starts-at": definition.starts_at, "ends-at": definition.ends_at}
        beside = (
            Problem("P22", (key,), "key", {"name": key}, variant="beside-tracks", related=(Related(("tracks",)),))
            for key, value in keys.items()
            if value
        )
        empty: list[Path] = [("tracks",)] if not definition.tracks else []
        empty += [("tracks", name, "stages") for name, part in definition.tracks.items() if not part.stages]
        return (*beside, *(Problem("P07", path, variant="empty") for path in empty), *_twice(definition))
    return () if definition.stages else (Problem("P07", ("stages",), variant="empty"),)


def _twice(definition: ProcessDefinition) -> list[Problem]:
    problems: list[Problem] = []
    first: dict[str, Path] = {}
    for track, part in definition.tracks.items():
        for stage in part.stages:
            path = ("tracks", track, "stages", stage)
            if fold(stage) in first:
                other = Related(first[fold(stage)])
                problems.append(Problem("P22", path, "key", {"name": stage}, variant="two-tracks", related=(other,)))
            first.setdefault(fold(stage), path)
    return problems


def tracks(definition: ProcessDefinition, known: Mapping[str, Action], names: Directory) -> Mapping[str, Track]:
    """Every track with its table of moves. Every name in it has been checked before it gets here."""
    found = {}
    for path, name, part in definition.every_track():
        start = names.find("stage", part.starts_at, (*path, "starts-at")) or next(iter(part.stages), "")
        ends = names.find_all("stage", part.ends_at, (*path, "ends-at"))
        for key, stages in (("starts-at", (start,)), ("ends-at", ends)):
            for stage in stages:
                if stage and stage not in part.stages:
                    names.problem("P22", (*path, key), "other-track", names.defined("stage", stage), name=stage, track=name)
        moves = [
            (action.name, source, action.to[name])
            for action in known.values()
            if name in action.to
            for source in sorted(action.open_in.get(name, set(part.stages) - (set() if action.after_end else set(ends))))
        ]
        pauses = {stage: frozenset(_paused(path, stage, definition, names)) for stage in part.stages}
        found[name] = Track(
            name, part.title, tuple(part.stages), start if start in part.stages else next(iter(part.stages), ""),
            [end for end in ends if end in part.stages], moves, {stage: rules for stage, rules in pauses.items() if rules},
        )  # fmt: skip
    return found


def _paused(path: Path, stage: str, definition: ProcessDefinition, names: Directory) -> list[str]:
    """The deadlines that stand still while the case is at a stage."""
    written = names.stage(stage).pauses
    clocks = [name for name, rule in definition.rules.items() if isinstance(rule, (CadencePart, DeadlinePart))]
    if tuple(map(fold, written)) == ("all",):
        return clocks
    found = names.find_all("rule", written, (*path, "stages", stage, "pauses"))
    for rule in found:
        if rule not in clocks:
            where = (*path, "stages", stage, "pauses")
            names.problem("P20", where, "pauses", names.defined("rule", rule), name=rule, stage=stage)
    return [rule for rule in found if rule in clocks]
