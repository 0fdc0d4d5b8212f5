"""reasons, compiled: what an act must state, and a statement that the act cannot note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Reasons

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import ReasonsPart


def compiled(part: ReasonsPart, ground: Ground) -> Reasons:
    """The rule; names that are not there are noted."""
    names, path = ground.names, ground.path
    action = names.find("action", part.motivate, (*path, "motivate"))
    given = names.find_all("fact", part.with_, (*path, "with"))
    return Reasons(**ground.common, bites_on=(action,), given=given)


def check(rule: Reasons, whole: Whole) -> None:
    """The action notes everything that it must state."""
    action = whole.actions[rule.bites_on[0]]
    for fact in rule.given:
        if fact not in action.notes:
            defined = whole.names.defined("action", action.name)
            path = ("rules", rule.name, "with")
            whole.names.problem("P17", path, "act", defined, name=fact, action=action.name)
