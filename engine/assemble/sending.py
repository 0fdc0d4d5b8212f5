"""Sending: a case is handed over only by the family's agreement, and nobody agrees to send what they do not see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.parts import Sends
from caseway.engine.rules import Consent, Need, Signature

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action, Fact
    from caseway.engine.definition.parts import ActionPart
    from caseway.engine.rules import Shape

AGREEING = (Consent, Need, Signature)
"""The shapes by which somebody can say yes to something before it is done; silence is no yes to them."""


def sends(name: str, part: ActionPart, names: Directory) -> Sends | None:
    """What an action hands over to another place; None when it hands over nothing."""
    if not part.sends:
        return None
    path, many = ("actions", name, "sends"), len(part.sends) > 1
    found = dict.fromkeys(
        names.find("fact", written, (*path, at) if many else path, among=("role",)) for at, written in enumerate(part.sends)
    )
    return Sends(
        tuple(one for one in found if one and names.has("fact", one)),
        tuple(one for one in found if one and not names.has("fact", one)),
    )


def agreements(action: Action) -> tuple[Shape, ...]:
    """The rules by which those whose right it is agree before the action is done, whatever else is so."""
    return tuple(
        rule for rule in action.rules if isinstance(rule, AGREEING) and rule.blocks and rule.right_of and not rule.only_if
    )


def check(facts: Mapping[str, Fact], actions: Mapping[str, Action], names: Directory) -> None:
    """Note what is handed over without anybody's agreement, and what those who agree do not see."""
    for action in actions.values():
        if action.sends is None:
            continue
        path = ("actions", action.name, "sends")
        agreeing = agreements(action)
        if not agreeing:
            names.problem("P65", path, "", name=action.name, on="key")
        for fact in action.sends.facts:
            for rule in agreeing:
                blind = [role for role in rule.right_of if role not in facts[fact].seen_by]
                if blind:
                    defined = names.defined("fact", fact)
                    names.problem("P66", path, "", defined, name=fact, rule=rule.name, who=", ".join(blind))
                    break
