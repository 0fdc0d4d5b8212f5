"""Weaker: whether a rule of an overlay binds less than the one of the base in whose place it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from caseway.engine.definition.parts import ANYONE, FactPart
from caseway.engine.definition.rules import ContentPart, RulePart, Strength
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDER: tuple[str, ...] = get_args(Strength)


def weaker(before: object, after: object) -> bool:
    """Whether a rule is gone, of a weaker strength, yields to more people, or protects fewer; or a part is seen by more.

    A rule about what forms hold binds less when it is asked about fewer of them, or of fewer actions that make them, and a
    fact when it may be empty now: forms are complete without it.
    What it asks for (six weeks in place of three) is not weighed: that is a difference like any other.
    """
    if isinstance(before, RulePart):
        return not isinstance(after, RulePart) or loosened(before, after) != ""
    return shows_more(before, after) or more_may_be_empty(before, after)


def more_may_be_empty(before: object, after: object) -> bool:
    """Whether a fact, or one of its columns, may be empty on a form and may not in the base."""
    if not isinstance(before, FactPart) or not isinstance(after, FactPart):
        return False
    there = {fold(name): column for name, column in before.columns.items()}
    if after.may_be_empty and not before.may_be_empty:
        return True
    pairs = ((there.get(fold(name)), column) for name, column in after.columns.items())
    return any(one is not None and now.may_be_empty and not one.may_be_empty for one, now in pairs)


def shows_more(before: object, after: object) -> bool:
    """Whether a fact, a form or a consent may be seen by more than in the base, or is not kept confidential any more."""
    seen, now = getattr(before, "seen_by", None), getattr(after, "seen_by", None)
    kept, still = getattr(before, "confidential", None), getattr(after, "confidential", None)
    if after is None:
        return False
    wider = seen is not None and (not _anyone(seen) if now is None else seen_by_more(seen, now))
    opened = kept is not None and (still is None or not _folded(still.seen_by) <= _folded(kept.seen_by))
    return wider or opened


def seen_by_more(before: Iterable[str], after: Iterable[str]) -> bool:
    """Whether these roles (or `anyone`) are more than those."""
    return not _anyone(before) and (_anyone(after) or not _folded(after) <= _folded(before))


def _anyone(roles: Iterable[str]) -> bool:
    return fold(ANYONE) in _folded(roles)


def _folded(roles: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, roles))


def loosened(before: RulePart, after: RulePart) -> str:
    """The key in which a rule binds less than another, or tells more; '' when it does neither."""
    if _ORDER.index(after.strength) > _ORDER.index(before.strength):
        return "strength"
    everybody = fold(ANYONE) in _yields_to(before)
    if after.strength == before.strength and not everybody and not _yields_to(after) <= _yields_to(before):
        return "deviate"
    if not {fold(role) for role in before.right_of or ()} <= {fold(role) for role in after.right_of or ()}:
        return "right-of"
    if after.reveals is not None and before.reveals is None:
        return "reveals"
    if getattr(after, "if_", None) and not getattr(before, "if_", None):
        return "if"
    return _fewer(before, after) if isinstance(before, ContentPart) and isinstance(after, ContentPart) else ""


def _fewer(before: ContentPart, after: ContentPart) -> str:
    """The key by which a rule is asked about fewer forms, or of fewer actions that make them; '' when it is not."""
    if not _folded(before.forms) <= _folded(after.forms):
        return "form"
    return "at" if after.at and not (before.at and _folded(before.at) <= _folded(after.at)) else ""


def _yields_to(rule: RulePart) -> frozenset[str]:
    """The roles whose reasons it yields to; whoever acts is anyone."""
    if rule.deviate is None:
        return frozenset() if rule.strength == "must" else frozenset({fold(ANYONE)})
    return frozenset() if rule.deviate == "no" else frozenset(map(fold, rule.deviate.who))
