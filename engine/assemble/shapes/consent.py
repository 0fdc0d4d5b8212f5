"""consent, compiled: which consents are needed, whose right that is, and a rule that contradicts another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Consent, Need
from caseway.engine.rules.wants import ActionDone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import ConsentPart


def compiled(part: ConsentPart, ground: Ground) -> Consent:
    """The rule; names that are not there are noted. It is the right of those who are asked, and yields to no reason."""
    names, path = ground.names, ground.path
    consents = tuple(
        ground.consents[name]
        for name in names.find_all("consent", part.consent, (*path, "consent"))
        if name in ground.consents
    )
    if part.right_of:
        names.problem("P30", (*path, "right-of"), "right-of", rule=str(path[1]))
    elif part.deviate not in (None, "no"):
        names.problem("P22", (*path, "deviate"), "consent", rule=str(path[1]))
    covers = []
    for key, written in (("with", part.with_), ("about", part.about)):
        for fact in names.find_all("fact", written, (*path, key)):
            type_ = ground.facts[fact].type
            if type_ not in (("people", "person", "rows") if key == "with" else ("choice", "rows")):
                names.problem("P30", (*path, key), f"covers-{key}", names.defined("fact", fact), name=fact, type=type_)
            covers.append(fact)
    common = {
        **ground.common,
        "deviators": None,
        "right_of": tuple(dict.fromkeys(role for asked in consents for role in asked.roles)),
    }
    bites = names.find_all("action", part.before, (*path, "before"))
    return Consent(**common, bites_on=bites, consents=consents, covers=tuple(covers))


def check(rule: Consent, whole: Whole) -> None:
    """What may be left out is looked for, and nothing that the consent waits for waits for the consent."""
    names, path = whole.names, ("rules", rule.name)
    for asked in rule.consents:
        if asked.leaves_out and not rule.covers:
            defined = names.defined("consent", asked.name)
            names.problem("P30", (*path, "consent"), "left-out", defined, rule=rule.name, name=asked.name)
    if rule.covers and not any(asked.leaves_out for asked in rule.consents):
        names.problem("P30", path, "nothing-left-out", rule=rule.name, on="key")
    if rule.blocks:
        _circle(rule, whole)
    _twice(rule, whole)


def _circle(rule: Consent, whole: Whole) -> None:
    """Every action that gives a consent waits for an action that waits for the consent."""
    for asked in rule.consents:
        giving = [action for action in whole.actions.values() if action.answering and asked.name in action.answering.gives]
        waits = [_waits_for(action.rules, rule.bites_on) for action in giving]
        if giving and all(waits):
            other, action = next(found for found in waits if found)
            names = whole.names
            names.problem(
                "P30", ("rules", rule.name, "before"), "circle", names.defined("rule", other),
                rule=rule.name, name=asked.name, action=action,
            )  # fmt: skip


def _waits_for(rules: Iterable[object], actions: tuple[str, ...]) -> tuple[str, str] | None:
    """The rule by which one of these actions must come first, and that action."""
    for rule in rules:
        if isinstance(rule, Need) and rule.blocks and not rule.only_if:
            for want in rule.needs:
                if isinstance(want, ActionDone) and want.action in actions:
                    return rule.name, want.action
    return None


def _twice(rule: Consent, whole: Whole) -> None:
    """Another rule asks for the same before the same action, and is not as strong."""
    mine = {asked.name for asked in rule.consents}
    for action in rule.bites_on:
        for other in whole.rules.values():
            if not isinstance(other, Consent) or other.name <= rule.name or action not in other.bites_on:
                continue
            same = [asked for asked in other.consents if asked.name in mine]
            if same and other.strength != rule.strength:
                names = whole.names
                names.problem(
                    "P30", ("rules", rule.name, "strength"), "strengths", names.defined("rule", other.name),
                    rule=rule.name, fact=other.name, name=same[0].name, action=action, type=rule.strength,
                    given=other.strength,
                )  # fmt: skip
                return
