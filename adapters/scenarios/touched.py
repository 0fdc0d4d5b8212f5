"""Which rules an accepted act was asked about, and which of them it followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.case import Met, Started
from caseway.engine.rules import Clocked, Situation
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from caseway.adapters.scenarios.world import World
    from caseway.engine.case import Entry
    from caseway.engine.rules import Shape


def note_rules(world: World, entry: Entry) -> None:
    """Note in `world` every rule that was asked when this entry was decided, and whether it was followed."""
    departed = {departure.rule for departure in entry.departures}
    if entry.incident is not None:
        # Nothing has taken effect: what such an act kept is not worth a word, only what it went against.
        world.asked.update(dict.fromkeys((*entry.incident.rules, *filter(None, departed)), False))
        return
    for rule in world.process.actions[entry.action].rules:
        if isinstance(rule, Clocked) or (rule.only_if and not _bites(world, entry, rule)):
            continue
        world.asked[rule.name] = rule.name not in departed
    for change in entry.effects.clocks:
        rule = world.process.rules[change.rule]
        again = isinstance(change, Started) and isinstance(rule, Clocked) and rule.must == entry.action
        if isinstance(change, Met) or again:
            world.asked[change.rule] = change.rule not in departed
    world.followed |= {rule for rule, met in world.asked.items() if met}


def _bites(world: World, entry: Entry, rule: Shape) -> bool:
    """Whether the condition of a rule held: where it does not, the rule was neither followed nor broken."""
    case, standing = world.case, Standing(world.case, entry.day, world.process.derived)
    situation = Situation(
        case=case,
        action=entry.action,
        person=entry.by,
        role=entry.role,
        roles=standing.roles_of(entry.by),
        day=entry.day,
        moment=entry.happened,
        facts={},
        known=case.facts,
        since=case.began,
        late=False,
        standing=standing,
    )
    return rule.applies(situation)
