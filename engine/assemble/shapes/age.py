"""age, compiled: until or from which age, by which date of birth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Age, Birth

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import AgePart


def compiled(part: AgePart, ground: Ground) -> Age:
    """The rule; names that are not there are noted, and an age that is missing or given twice."""
    names, path = ground.names, ground.path
    if (part.until_age is None) == (part.from_age is None):
        names.problem("P22", path, "one-age", rule=str(path[1]), on="key")
    born, about = _birth(part.born, ground)
    return Age(
        **ground.common, bites_on=names.find_all("action", part.before, (*path, "before")),
        years=part.from_age or part.until_age or 0, born=born, about=about,
        after=part.from_age is not None,
    )  # fmt: skip


def _birth(written: str, ground: Ground) -> tuple[Birth, str]:
    """Where the days of birth stand, and the role of those who were born then; what cannot be one is noted."""
    names, path = ground.names, (*ground.path, "born")
    name = names.find("fact", written, path)
    if not name:
        return Birth(""), ""
    fact, people = ground.facts[name], ground.definition.people
    about = names.has("role", fact.about or ground.definition.concerns) or ""
    if fact.type == "rows" and fact.person_column() and fact.date_column():
        return Birth(name, fact.person_column(), fact.date_column()), about
    if fact.type != "date":
        names.problem("P30", path, "born", names.defined("fact", name), name=name, type=fact.type)
    elif about and people[about].many:
        names.problem("P61", path, "", names.defined("role", about), name=name, who=about)
    return Birth(name), about


def check(rule: Age, whole: Whole) -> None:
    """Nothing: it bites wherever its names are known."""
