"""need, compiled: what must be in place, and a need that nothing or only itself can meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.wants import wants
from caseway.engine.rules import Need
from caseway.engine.rules.wants import ActionDone, EveryoneNamed, FactIs, FactThere, WholeCaseNamed

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import NeedPart


def compiled(part: NeedPart, ground: Ground) -> Need:
    """The rule; names that are not there are noted."""
    bites = ground.names.find_all("action", part.before, (*ground.path, "before"))
    needs, only_if = wants(part.need, "need", ground, part.as_), wants(part.if_ or (), "if", ground)
    if part.as_ and not any(isinstance(want, EveryoneNamed | WholeCaseNamed) and want.roll.person for want in needs):
        ground.names.problem("P32", (*ground.path, "as"), "no-table", on="key")
    return Need(**ground.common, bites_on=bites, needs=needs, only_if=only_if)


def check(rule: Need, whole: Whole) -> None:
    """An action that is needed before itself, or a list that is to name everybody in itself."""
    names, path = whole.names, ("rules", rule.name, "need")
    for want in rule.needs:
        match want:
            case ActionDone(action) if action in rule.bites_on:
                names.problem("P18", path, "itself", names.defined("action", action), rule=rule.name, action=action)
            case EveryoneNamed(roll=roll, of=of) if roll.fact == of:
                names.problem("P18", path, "same-fact", rule=rule.name, fact=of)
            case ActionDone() | FactThere() | FactIs() | EveryoneNamed() | WholeCaseNamed():
                pass
