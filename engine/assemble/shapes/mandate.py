"""mandate, compiled: who may, and a mandate that changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Mandate

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import MandatePart


def compiled(part: MandatePart, ground: Ground) -> Mandate:
    """The rule; names that are not there are noted."""
    names, path = ground.names, ground.path
    only = names.find_all("role", part.only, (*path, "only"))
    return Mandate(**ground.common, bites_on=names.find_all("action", part.may, (*path, "may")), only=only)


def check(rule: Mandate, whole: Whole) -> None:
    """Nobody is kept from anything by it: who may take its actions may already."""
    named = [whole.actions[action] for action in rule.bites_on if whole.actions[action].who is not None]
    if len(named) == len(rule.bites_on) and all(set(action.who or ()) <= set(rule.only) for action in named):
        first = whole.names.defined("action", named[0].name)
        whole.names.problem("P18", ("rules", rule.name), "mandate", first, rule=rule.name, action=named[0].name, on="key")
