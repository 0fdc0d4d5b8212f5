"""need, compiled: what must be in place, and a need that nothing or only itself can meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.wants import wants
from caseway.engine.rules import Need
from caseway.engine.rules.wants import ActionDone, EveryoneNamed, FactIs, FactThere, WholeCaseNamed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import NeedPart


def compiled(part: NeedPart, ground: Ground) -> Need:
    """The rule; names that are not there are noted."""
    bites = ground.names.find_all("action", part.before, (*ground.path, "before"))
    needs = wants(part.need, "need", ground, part.as_)
    if part.as_ and not any(isinstance(want, EveryoneNamed | WholeCaseNamed) and want.roll.person for want in needs):
        ground.names.problem("P32", (*ground.path, "as"), "no-table", on="key")
    return Need(**ground.common, bites_on=bites, needs=needs)


def check(rule: Need, whole: Whole) -> None:
    """An action needed before itself, what only the round before can have, or a list that is to name everybody in itself."""
    names, path = whole.names, ("rules", rule.name, "need")
    _round_before(rule, whole)
    for want in rule.needs:
        match want:
            case ActionDone(action) if action in rule.bites_on:
                names.problem("P18", path, "itself", names.defined("action", action), rule=rule.name, action=action)
            case EveryoneNamed(roll=roll, of=of) if roll.fact == of:
                names.problem("P18", path, "same-fact", rule=rule.name, fact=of)
            case ActionDone() | FactThere() | FactIs() | EveryoneNamed() | WholeCaseNamed():
                pass


def _round_before(rule: Need, whole: Whole) -> None:
    """What is asked of an act that opens a round, and only the round before can have."""
    opening = tuple(name for name in rule.bites_on if whole.actions[name].opens_round)
    if not opening:
        return
    keys = {"need": rule.needs, "if": rule.only_if if len(opening) == len(rule.bites_on) else ()}
    names = whole.names
    for key, wanted in keys.items():
        for want in wanted:
            match want:
                case ActionDone(action, "") if action not in rule.bites_on:
                    defined, name = names.defined("action", action), action
                case FactThere(fact, False) if _only_before(fact, opening, whole):
                    defined, name = names.defined("fact", fact), fact
                case _:
                    continue
            path = ("rules", rule.name, key)
            names.problem("P18", path, "round-before", defined, rule=rule.name, action=opening[0], name=name)


def _only_before(fact: str, opening: Sequence[str], whole: Whole) -> bool:
    """Whether a fact of the round cannot be there yet: one of these actions does not note it."""
    noted = (action.notes[fact] for action in whole.actions.values() if fact in action.notes)
    return any(one.keep == "round" for one in noted) and any(fact not in whole.actions[name].notes for name in opening)
