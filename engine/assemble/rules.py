"""Rules: from each as it is written to the one that is asked, with what all of them have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes import Ground, compiled
from caseway.engine.assemble.shapes.wants import wants
from caseway.engine.definition.parts import ANYONE
from caseway.engine.definition.rules import BLOCKING, ConditionalPart
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Fact
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.definition.rules import RulePart
    from caseway.engine.periods import Calendar
    from caseway.engine.rules import Asked, Shape


def rules(
    definition: ProcessDefinition,
    facts: Mapping[str, Fact],
    consents: Mapping[str, Asked],
    time: Calendar,
    names: Directory,
) -> Mapping[str, Shape]:
    """Every rule of the definition whose names are all there."""
    found = {}
    for name, part in definition.rules.items():
        common = _common(name, part, names)
        before = len(names.problems)
        ground = Ground(("rules", name), common, definition, facts, time, names, consents)
        if isinstance(part, ConditionalPart):
            common["only_if"] = wants(part.if_ or (), "if", ground)
        rule = compiled(part, ground)
        if len(names.problems) == before:
            found[name] = rule
    return found


def _common(name: str, part: RulePart, names: Directory) -> dict[str, Any]:
    path = ("rules", name)
    right_of = names.find_all("role", part.right_of or (), (*path, "right-of"))
    deviators: tuple[str, ...] | None = () if part.strength == "does" else None
    if part.right_of or part.deviate == "no":
        deviators = None
    if part.deviate is not None and part.deviate != "no":
        if part.right_of:
            names.problem("P22", (*path, "deviate"), "right", rule=name)
        elif part.strength not in BLOCKING:
            names.problem("P22", (*path, "deviate"), "soft", rule=name, strength=part.strength)
        who = part.deviate.who
        deviators = () if tuple(map(fold, who)) == (ANYONE,) else names.find_all("role", who, (*path, "deviate", "who"))
    return {
        "name": name, "says": part.says, "strength": part.strength, "cites": _cited(part, names),
        "deviators": deviators, "reasons": _listed(part), "right_of": right_of,
        "reveals": part.reveals is not None, "unclear": part.unclear,
    }  # fmt: skip


def _listed(part: RulePart) -> tuple[str, ...]:
    return part.deviate.reasons if part.deviate is not None and part.deviate != "no" else ()


def _cited(part: RulePart, names: Directory) -> tuple[str, ...]:
    return tuple(names.has("clause", cited) or cited for cited in part.cites)
