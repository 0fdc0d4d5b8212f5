"""Weaker: whether a rule of an overlay binds less than the one of the base in whose place it stands."""

from __future__ import annotations

from typing import get_args

from caseway.engine.definition.parts import ANYONE
from caseway.engine.definition.rules import RulePart, Strength
from caseway.engine.names import fold

_ORDER: tuple[str, ...] = get_args(Strength)


def weaker(before: object, after: object) -> bool:
    """Whether a rule is gone, is of a weaker strength, yields to more people, or protects fewer; False for other parts.

    What it asks for (six weeks in place of three) is not weighed: that is a difference like any other.
    """
    return isinstance(before, RulePart) and (not isinstance(after, RulePart) or loosened(before, after) != "")


def loosened(before: RulePart, after: RulePart) -> str:
    """The key in which a rule binds less than another: `strength`, `deviate` or `right-of`; '' when it does not."""
    if _ORDER.index(after.strength) > _ORDER.index(before.strength):
        return "strength"
    everybody = fold(ANYONE) in _yields_to(before)
    if after.strength == before.strength and not everybody and not _yields_to(after) <= _yields_to(before):
        return "deviate"
    if not {fold(role) for role in before.right_of or ()} <= {fold(role) for role in after.right_of or ()}:
        return "right-of"
    return ""


def _yields_to(rule: RulePart) -> frozenset[str]:
    """The roles whose reasons it yields to; whoever acts is anyone."""
    if rule.deviate is None:
        return frozenset() if rule.strength == "must" else frozenset({fold(ANYONE)})
    return frozenset() if rule.deviate == "no" else frozenset(map(fold, rule.deviate.who))
