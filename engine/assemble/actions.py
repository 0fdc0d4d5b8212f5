"""Actions and people: who may do what, from which stage to which, and which rules are asked when it is done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.assemble.asked import answering
from caseway.engine.assemble.parts import Action, Role
from caseway.engine.assemble.sending import sends
from caseway.engine.definition.parts import ANYONE
from caseway.engine.definition.rules import FREE
from caseway.engine.machine import BACK
from caseway.engine.names import fold
from caseway.engine.rules import Clocked, Mandate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Fact
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.definition.parts import ActionPart
    from caseway.engine.errors import Path
    from caseway.engine.rules import Shape

ANY_STAGE = "any stage"


def roles(definition: ProcessDefinition, names: Directory) -> Mapping[str, Role]:
    """Every role, with the action that a derived one hangs on."""
    found = {}
    for name, part in definition.people.items():
        did = names.find("action", part.is_, ("people", name, "is")) if part.is_ else ""
        of = names.find("role", part.of, ("people", name, "of")) if part.of else ""
        found[name] = Role(name, part.title, part.many, did, of, part.easy or "")
        if of:
            _of_several(name, of, definition, names)
    for key, written in (("concerns", (definition.concerns,)), ("opened-by", definition.opened_by)):
        for role in names.find_all("role", written, (key,)):
            if definition.people[role].is_:
                names.problem("P22", (key,), "derived", names.defined("role", role), name=role)
    return found


def _of_several(name: str, of: str, definition: ProcessDefinition, names: Directory) -> None:
    """Note a role that cannot be held for some of those who hold another."""
    part, other = definition.people[name], definition.people[of]
    variants = {
        "itself": of == name,
        "derived": part.is_ is not None or other.is_ is not None,
        "chain": other.of is not None,
        "one": not other.many,
        "alone": not part.many,
    }
    wrong = next((variant for variant, holds in variants.items() if holds), None)
    if wrong is not None:
        related = () if of == name else (names.defined("role", of),)
        names.problem("P60", ("people", name, "of"), wrong, *related, name=name, who=of)


def actions(definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory) -> Mapping[str, Action]:
    """Every action, without its rules."""
    return {name: _action(name, part, definition, facts, names) for name, part in definition.actions.items()}


def _action(
    name: str, part: ActionPart, definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory
) -> Action:
    path = ("actions", name)
    who = None if tuple(map(fold, part.who)) == (ANYONE,) else names.find_all("role", part.who, (*path, "who"))
    noted = names.find_all("fact", part.note, (*path, "note"))
    plans = []
    for booked, written in part.plans.items():
        action = names.find("action", booked, (*path, "plans", booked), on="key")
        fact = names.find("fact", written, (*path, "plans", booked))
        if fact and facts[fact].type != "date":
            where = (*path, "plans", booked)
            names.problem("P20", where, "plans", names.defined("fact", fact), name=fact, type=facts[fact].type)
        if action and fact:
            plans.append((action, fact))
    clears = [
        names.find("fact", written, (*path, "clears", at) if len(part.clears) > 1 else (*path, "clears"), among=("action",))
        for at, written in enumerate(part.clears)
    ]
    open_in = _open_in(name, part, definition, names)
    return Action(
        name=name,
        title=part.title,
        say=part.say or f"{{who}}: {part.title}",
        who=who,
        allowed=who if who is not None else tuple(definition.people),
        open_in=open_in,
        after_end=part.from_ == (ANY_STAGE,),
        to=_to(name, part, open_in, definition, names),
        notes={fact: facts[fact] for fact in noted},
        plans=tuple(plans),
        forms=_forms(part, path, names),
        opens_round=part.opens == "round",
        clears=tuple(clears),
        cites=part.cites,
        unclear=part.unclear,
        answering=answering(name, part, facts, names),
        sends=sends(name, part, names),
    )


def _forms(part: ActionPart, path: Path, names: Directory) -> tuple[str, ...]:
    """The form of the first round and that of later ones; one when they are the same, none when there is none."""
    if part.form is None:
        return ()
    if part.form.first == part.form.later:
        return tuple(filter(None, (names.find("form", part.form.first, (*path, "form")),)))
    pair = ((key, getattr(part.form, key)) for key in ("first", "later"))
    return tuple(names.find("form", name, (*path, "form", key)) for key, name in pair)


def _open_in(name: str, part: ActionPart, definition: ProcessDefinition, names: Directory) -> Mapping[str, frozenset[str]]:
    """For each track on which the action depends, the stages in which it is open; none where nothing is written."""
    if part.from_ is None or part.from_ == (ANY_STAGE,):
        return {}
    words = (ANY_STAGE,) if len(part.from_) == 1 else ()
    wanted = set(names.find_all("stage", part.from_, ("actions", name, "from"), words=words))
    found = {track: frozenset(wanted & set(written.stages)) for _, track, written in definition.every_track()}
    return {track: stages for track, stages in found.items() if stages}


def _to(
    name: str, part: ActionPart, open_in: Mapping[str, frozenset[str]], definition: ProcessDefinition, names: Directory
) -> Mapping[str, str]:
    """For each track that the action moves, the stage to which it leads, or BACK."""
    path = ("actions", name, "to")
    if tuple(map(fold, part.to)) == (BACK,) and names.has("stage", BACK) is None:
        if len(open_in) != 1 or part.from_ is None:
            names.problem("P22", path, "back", name=name)
        return dict.fromkeys(open_in, BACK)
    found: dict[str, str] = {}
    for stage in names.find_all("stage", part.to, path):
        track = next(track for _, track, written in definition.every_track() if stage in written.stages)
        if track in found:
            names.problem("P22", path, "two-stages", names.defined("stage", stage), name=stage, rival=found[track])
        found[track] = stage
    return found


def with_rules(known: Mapping[str, Action], rules: Mapping[str, Shape]) -> Mapping[str, Action]:
    """The actions, each with the rules that bite on it, the deadlines that it starts and meets, and who is let through."""
    return {name: _with_rules(action, rules) for name, action in known.items()}


def _with_rules(action: Action, rules: Mapping[str, Shape]) -> Action:
    biting = tuple(rule for rule in rules.values() if action.name in rule.bites_on and rule.strength not in FREE)
    allowed = action.allowed
    for rule in biting:
        if isinstance(rule, Mandate) and rule.blocks:
            allowed = tuple(role for role in allowed if role in rule.only)
    clocks = [rule for rule in rules.values() if isinstance(rule, Clocked)]
    return replace(
        action,
        allowed=allowed,
        rules=biting,
        starts=tuple(rule for rule in clocks if action.name in rule.starts_on),
        meets=tuple(rule for rule in clocks if rule.must == action.name),
        drops=tuple(rule for rule in clocks if rule.ended_by(action.clears)),
    )
