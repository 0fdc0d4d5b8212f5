"""What a definition means as a whole: stages that nothing reaches, actions that nobody can take, rules that never bite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble import shapes
from caseway.engine.assemble.shapes import Whole
from caseway.engine.rules import Mandate, Need
from caseway.engine.rules.wants import ActionDone

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action, Fact, Role
    from caseway.engine.machine import Track
    from caseway.engine.rules import Shape


def check(
    roles: Mapping[str, Role],
    facts: Mapping[str, Fact],
    actions: Mapping[str, Action],
    rules: Mapping[str, Shape],
    tracks: Mapping[str, Track],
    names: Directory,
    first: date,
) -> None:
    """Note every problem that shows only when the parts are looked at together."""
    possible, reached = _possible(actions, roles, tracks)
    for track in tracks.values():
        _stages(possible, reached, track, names)
    for name, action in actions.items():
        if name not in possible:
            _impossible(action, roles, tracks, reached, names)
    noted = {fact for action in actions.values() for fact in action.notes}
    for name in facts:
        if name not in noted:
            names.problem("P17", ("facts", name), "", name=name, on="key")
    for rule in rules.values():
        shapes.check(rule, Whole(roles, actions, tracks, rules, names, first))
        _deviators(rule, roles, actions, names)
    _waiting_in_a_circle(rules, names)


def _possible(
    actions: Mapping[str, Action], roles: Mapping[str, Role], tracks: Mapping[str, Track]
) -> tuple[set[str], set[str]]:
    """The actions that somebody can take some day, and the stages that these reach."""
    possible: set[str] = set()
    reached = {track.start for track in tracks.values()}
    grown = True
    while grown:
        grown = False
        held = {name for name, role in roles.items() if not role.did or role.did in possible}
        for name, action in actions.items():
            if name in possible or _shut(action, reached, tracks) is not None or not held.intersection(action.allowed):
                continue
            possible.add(name)
            grown = True
        for track in tracks.values():
            for _, _, to in track.moves_of(possible, reached):
                if to not in reached:
                    reached.add(to)
                    grown = True
    return possible, reached


def _stages(possible: set[str], reached: set[str], track: Track, names: Directory) -> None:
    edges: dict[str, set[str]] = {}
    for _, source, to in track.moves_of(possible, reached):
        edges.setdefault(to, set()).add(source)
    ending, waiting = set(track.ends), list(track.ends)
    while waiting:
        for source in edges.get(waiting.pop(), set()) - ending:
            ending.add(source)
            waiting.append(source)
    for stage in track.stages:
        if stage not in reached:
            names.problem("P14", names.stage_path(stage), "", name=stage, on="key")
        elif stage not in ending:
            names.problem("P15", names.stage_path(stage), "", name=stage, on="key")


def _shut(action: Action, reached: set[str], tracks: Mapping[str, Track]) -> frozenset[str] | None:
    """The stages of which one would have to be reached for an action to be open, and none is."""
    if action.open_in or action.after_end:
        return next((stages for stages in action.open_in.values() if not stages & reached), None)
    going = frozenset(stage for name in action.to or tracks for stage in set(tracks[name].stages) - tracks[name].ends)
    return None if going & reached else going


def _impossible(
    action: Action, roles: Mapping[str, Role], tracks: Mapping[str, Track], reached: set[str], names: Directory
) -> None:
    path = ("actions", action.name)
    shut = _shut(action, reached, tracks)
    if shut is not None:
        names.problem("P16", path, "stage", name=action.name, stages=", ".join(sorted(shut)), on="key")
        return
    mandate = next((rule for rule in action.rules if isinstance(rule, Mandate)), None)
    who = ", ".join(action.who or roles)
    if not action.allowed and mandate is not None:
        names.problem("P16", path, "mandate", names.defined("rule", mandate.name), name=action.name, who=who, on="key")
    elif action.allowed:
        did = roles[action.allowed[0]].did
        names.problem(
            "P16", path, "derived", names.defined("role", action.allowed[0]), name=action.name, who=who, did=did, on="key"
        )


def _deviators(rule: Shape, roles: Mapping[str, Role], actions: Mapping[str, Action], names: Directory) -> None:
    able = set(rule.deviators or ()) & {role for action in rule.bites_on for role in actions[action].allowed}
    if rule.deviators and rule.bites_on and not able and not any(roles[role].did for role in rule.deviators):
        names.problem("P22", ("rules", rule.name, "deviate"), "nobody", rule=rule.name, who=", ".join(rule.deviators))


def _waiting_in_a_circle(rules: Mapping[str, Shape], names: Directory) -> None:
    """Actions of which each is needed before the other, always and without a way out."""
    needs: dict[str, dict[str, str]] = {}
    for rule in rules.values():
        if isinstance(rule, Need) and rule.strength == "must" and not rule.only_if and rule.deviators is None:
            for want in rule.needs:
                if isinstance(want, ActionDone):
                    for action in rule.bites_on:
                        needs.setdefault(action, {}).setdefault(want.action, rule.name)
    for action, wanted in needs.items():
        for other, rule_name in wanted.items():
            back = needs.get(other, {}).get(action)
            if back is not None and action < other:
                path = ("rules", rule_name, "need")
                names.problem("P18", path, "circle", names.defined("rule", back), rule=rule_name, action=action, fact=other)
