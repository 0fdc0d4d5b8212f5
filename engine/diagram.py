"""A diagram of a track: its stages, and the actions that lead from one to the next; as Mermaid, and as a list to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.messages import say
from caseway.engine.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.machine import Track


@dataclass(frozen=True, slots=True)
class Arrow:
    """A way from one stage to another: the actions that take it, each with the roles that may, by their names."""

    source: str
    target: str
    actions: tuple[tuple[str, tuple[str, ...]], ...]


def arrows(process: Process, track: Track) -> tuple[Arrow, ...]:
    """Every way in a track, in the order of its stages; what stays where it is, is none."""
    found: dict[tuple[str, str], list[str]] = {}
    for action, source, target in track.moves:
        if source != target:
            found.setdefault((source, target), []).append(action)
    order = {stage: number for number, stage in enumerate(track.stages)}
    return tuple(
        Arrow(source, target, tuple((name, process.actions[name].allowed) for name in dict.fromkeys(actions)))
        for (source, target), actions in sorted(found.items(), key=lambda item: tuple(order[stage] for stage in item[0]))
    )


def mermaid(process: Process, track: Track, language: str = "", case: Case | None = None) -> str:
    """The track as a Mermaid state diagram; with a case, where that stands is marked."""
    language = language or process.language
    ids = {stage: f"s{number}" for number, stage in enumerate(track.stages, 1)}
    lines = ["stateDiagram-v2", f"  accTitle: {_safe(_title(process, track, language))}"]
    lines += [f'  state "{_safe(process.titled("stages", stage, language))}" as {key}' for stage, key in ids.items()]
    lines.append(f"  [*] --> {ids[track.start]}")
    for arrow in arrows(process, track):
        label = " / ".join(_safe(process.titled("actions", name, language)) for name, _ in arrow.actions)
        lines.append(f"  {ids[arrow.source]} --> {ids[arrow.target]} : {label}")
    lines += [f"  {ids[stage]} --> [*]" for stage in track.stages if stage in track.ends]
    if case is not None:
        lines += ["  classDef here font-weight:bold,stroke-width:4px", f"  class {ids[case.stages[track.name]]} here"]
    return "\n".join(lines) + "\n"


def outline(process: Process, track: Track, language: str = "", case: Case | None = None) -> Iterator[str]:
    """The track as lines: each stage, and below it where it leads, by which action of whom."""
    language = language or process.language
    ways = arrows(process, track)
    yield _title(process, track, language)
    for stage in track.stages:
        notes = [say("diagram.start", language)] if stage == track.start else []
        notes += [say("diagram.end", language)] if stage in track.ends else []
        notes += [say("diagram.here", language)] if case is not None and case.stages[track.name] == stage else []
        title = process.titled("stages", stage, language)
        told = f" ({', '.join(notes)})" if notes else ""
        yield f"  {title}{told}"
        for arrow in (arrow for arrow in ways if arrow.source == stage):
            target = process.titled("stages", arrow.target, language)
            for action, roles in arrow.actions:
                who = listed((process.titled("roles", role, language) for role in roles), language)
                everyone = set(roles) >= set(process.roles)
                way = say(
                    "diagram.way",
                    language,
                    target=target,
                    action=process.titled("actions", action, language),
                    who=say("anyone", language) if everyone else who,
                )
                yield f"    {way}"


def _title(process: Process, track: Track, language: str) -> str:
    title = process.titled("title", process.id, language)
    return title if len(process.tracks) == 1 else f"{title}: {process.titled('tracks', track.name, language)}"


def _safe(text: str) -> str:
    """A text in which nothing is left that Mermaid would take for its own."""
    return "".join(one if one.isalnum() or one in " -.,!?'()" else f"#{ord(one)};" for one in " ".join(text.split()))
