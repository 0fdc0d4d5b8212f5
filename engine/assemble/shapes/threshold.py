"""threshold, compiled: how many persons of which role or list, from how many agencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Threshold

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import ThresholdPart


def compiled(part: ThresholdPart, ground: Ground) -> Threshold:
    """The rule; names that are not there are noted, a fact that lists nobody, and more agencies than persons."""
    names, path = ground.names, ground.path
    role, listed = names.has("role", part.of), names.has("fact", part.of)
    if role is None and listed is not None and ground.facts[listed].type != "people":
        type_ = ground.facts[listed].type
        names.problem("P20", (*path, "of"), "people", names.defined("fact", listed), name=listed, type=type_)
    of = role or listed or names.find("role", part.of, (*path, "of"), among=("fact",))
    if part.from_at_least is not None and part.from_at_least > part.at_least:
        values = {"persons": str(part.at_least), "agencies": str(part.from_at_least)}
        names.problem("P18", (*path, "from-at-least"), "more-agencies", **values)
    return Threshold(
        **ground.common, bites_on=names.find_all("action", part.before, (*path, "before")), of=of,
        of_role=role is not None, persons=part.at_least, agencies=part.from_at_least or 0,
    )  # fmt: skip


def check(rule: Threshold, whole: Whole) -> None:
    """One role that a single person holds is never held by several."""
    if rule.of_role and rule.persons > 1 and not whole.roles[rule.of].many:
        defined = whole.names.defined("role", rule.of)
        whole.names.problem("P18", ("rules", rule.name, "at-least"), "one-holder", defined, role=rule.of)
