"""age, compiled: until or from which age, by which date of birth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.dates import date_fact
from caseway.engine.assemble.shapes.wants import wants
from caseway.engine.rules import Age

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import AgePart


def compiled(part: AgePart, ground: Ground) -> Age:
    """The rule; names that are not there are noted, and an age that is missing or given twice."""
    names, path = ground.names, ground.path
    if (part.until_age is None) == (part.from_age is None):
        names.problem("P22", path, "one-age", rule=str(path[1]), on="key")
    return Age(
        **ground.common, bites_on=names.find_all("action", part.before, (*path, "before")),
        years=part.from_age or part.until_age or 0, born=date_fact(part.born, "born", ground),
        after=part.from_age is not None, only_if=wants(part.if_ or (), "if", ground),
    )  # fmt: skip


def check(rule: Age, whole: Whole) -> None:
    """Nothing: it bites wherever its names are known."""
