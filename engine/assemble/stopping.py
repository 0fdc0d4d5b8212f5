"""Stopping: a family can give, take back and end, in every process and by itself; or the process says why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Clocked, Content, Continuity, Mandate, Reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.machine import Track
    from caseway.engine.rules import Asked, Shape

OWN_DOING = (Clocked, Content, Continuity, Mandate, Reasons)
"""Rules that whoever acts can follow without anybody else; that a mandate lets them through is known before."""


def check(
    definition: ProcessDefinition,
    consents: Mapping[str, Asked],
    actions: Mapping[str, Action],
    rules: Mapping[str, Shape],
    tracks: Mapping[str, Track],
    names: Directory,
) -> None:
    """Note consents that nobody can give or take back, and a process that holds on to a family."""
    for asked in consents.values():
        _given(asked, actions, names)
        _taken_back(asked, actions, names)
    for action in actions.values():
        _giver(action, consents, names)
    roles = {role: rule for rule in rules.values() for role in rule.right_of}
    family = set(roles) | {role for asked in consents.values() for role in asked.roles}
    if not family:
        return
    held = [stage for track in tracks.values() for stage in _held(track, family, actions)]
    if held and definition.family_cannot_stop is None:
        first = next((names.defined("rule", rule.name) for rule in rules.values() if rule.right_of), None)
        who = ", ".join(role for role in definition.people if role in family)
        stages = ", ".join(f"`{stage}`" for stage in held)
        names.problem("P31", names.stage_path(held[0]), "", *((first,) if first else ()), name=stages, who=who, on="key")
    elif not held and definition.family_cannot_stop is not None:
        ending = next((action for track in tracks.values() for action in _ending(track, family, actions)), None)
        related = (names.defined("action", ending.name),) if ending else ()
        names.problem("P31", ("family-cannot-stop",), "can", *related)


def _held(track: Track, family: set[str], actions: Mapping[str, Action]) -> list[str]:
    """The stages of a track from which none of the family can end it alone."""
    out = {
        stage
        for action in _ending(track, family, actions)
        if set(action.open_in) <= {track.name}
        for stage in action.open_in.get(track.name, track.stages)
    }
    return [stage for stage in track.stages if stage not in track.ends and stage not in out]


def _ending(track: Track, family: set[str], actions: Mapping[str, Action]) -> list[Action]:
    """The actions by which somebody of the family alone ends a track."""
    return [
        action for action in actions.values() if action.to.get(track.name) in track.ends and _by_themselves(action, family)
    ]


def _by_themselves(action: Action, roles: Iterable[str]) -> bool:
    """Whether somebody in these roles can do it, and no rule makes them wait for what others do."""
    return bool(set(roles) & set(action.allowed)) and not any(
        rule.blocks and not isinstance(rule, OWN_DOING) for rule in action.rules
    )


def _given(asked: Asked, actions: Mapping[str, Action], names: Directory) -> None:
    giving = [action for action in actions.values() if action.answering and asked.name in action.answering.gives]
    path = ("consents", asked.name)
    if not giving:
        names.problem("P30", path, "unrecorded", name=asked.name, on="key")
    elif asked.written and all(action.answering and action.answering.form != "written" for action in giving):
        first = names.defined("action", giving[0].name)
        names.problem("P30", (*path, "form"), "never-written", first, name=asked.name, action=giving[0].name)
    for key, facts in (("may-leave-out", asked.leaves_out), ("until", (asked.until,) if asked.until else ())):
        for fact in facts:
            if giving and not any(fact in action.notes for action in giving):
                first = names.defined("action", giving[0].name)
                names.problem("P30", (*path, key), "not-noted", first, name=asked.name, fact=fact, action=giving[0].name)


def _taken_back(asked: Asked, actions: Mapping[str, Action], names: Directory) -> None:
    """Each who gives it can withdraw it: at any stage, by themselves."""
    taking = [action for action in actions.values() if action.answering and asked.name in action.answering.withdraws]
    for role in asked.roles:
        if not any(not action.open_in and _by_themselves(action, (role,)) for action in taking):
            related = (names.defined("action", taking[0].name),) if taking else ()
            names.problem("P30", ("consents", asked.name), "kept", *related, name=asked.name, who=role, on="key")
            return


def _giver(action: Action, consents: Mapping[str, Asked], names: Directory) -> None:
    """Whoever does an action that gives a consent is asked for it, or names who is."""
    said = action.answering
    if said is None or said.by:
        return
    asked_of = {role for name in (*said.gives, *said.refuses, *said.withdraws) for role in consents[name].roles}
    others = [role for role in action.allowed if role not in asked_of]
    if others:
        first = next(name for name in (*said.gives, *said.refuses, *said.withdraws))
        related = names.defined("consent", first)
        names.problem(
            "P30", ("actions", action.name, "who"), "not-theirs", related, action=action.name, who=", ".join(others)
        )
