"""decision, compiled: whose decision it is, and which actions note it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Decision

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import DecisionPart


def compiled(part: DecisionPart, ground: Ground) -> Decision:
    """The rule; names that are not there are noted. It is the right of those who decide."""
    names, path = ground.names, ground.path
    facts = names.find_all("fact", part.decide, (*path, "decide"))
    deciders = []
    for at, written in enumerate(part.by):
        every, _, role = written.rpartition(" ") if names.has("role", written) is None else ("", "", written)
        if every not in ("", "every", "any"):
            every, role = written.split(" ", 1)
        where = (*path, "by", at) if len(part.by) > 1 else (*path, "by")
        deciders.append((names.find("role", role, where), every == "every"))
    said_in = names.find("fact", part.said_in, (*path, "said-in")) if part.said_in else ""
    if said_in and ground.facts[said_in].type != "people":
        type_ = ground.facts[said_in].type
        names.problem("P20", (*path, "said-in"), "people", names.defined("fact", said_in), name=said_in, type=type_)
    noting = tuple(
        action
        for action, written in ground.definition.actions.items()
        if not {names.has("fact", note) for note in written.note}.isdisjoint(facts)
    )
    if part.deviate not in (None, "no"):
        names.problem("P22", (*path, "deviate"), "right", rule=str(path[1]))
    theirs = tuple(dict.fromkeys((*ground.common["right_of"], *(role for role, _ in deciders if role))))
    right = {"right_of": theirs, "deviators": None}
    return Decision(
        **{**ground.common, **right}, bites_on=noting, facts=facts, deciders=tuple(deciders), said_in=said_in
    )  # fmt: skip


def check(rule: Decision, whole: Whole) -> None:
    """Some action notes what is decided."""
    if not rule.bites_on:
        path = ("rules", rule.name, "decide")
        whole.names.problem("P17", path, "", name=rule.facts[0])
