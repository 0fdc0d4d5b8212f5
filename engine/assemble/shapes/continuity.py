"""continuity, compiled: which table is taken up, by which column, and that there are rounds at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.roll import roll
from caseway.engine.names import fold, nearest
from caseway.engine.rules import Continuity
from caseway.engine.rules.roll import Roll

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import ContinuityPart


def compiled(part: ContinuityPart, ground: Ground) -> Continuity:
    """The rule; names that are not there are noted, what is no table, and what is not written anew in each round."""
    names, path = ground.names, (*ground.path, "take-up")
    table = names.find("fact", part.take_up, path)
    known = ground.facts.get(table)
    column = ""
    if known is not None and known.type != "rows":
        names.problem("P20", path, "take-up", names.defined("fact", table), name=table, type=known.type)
    elif known is not None:
        column = _column(part, table, ground)
        if known.keep == "case":
            names.problem("P32", path, "take-up", names.defined("fact", table), name=table)
    asked = names.find_all("action", part.in_, (*ground.path, "in"))
    counts = roll(known, part.as_, ground) if known is not None else Roll("")
    return Continuity(
        **ground.common, bites_on=asked, table=table, column=column, state=counts.state, counting=counts.counting
    )


def _column(part: ContinuityPart, table: str, ground: Ground) -> str:
    names, path = ground.names, (*ground.path, "known-by")
    columns = {fold(column.name): column for column in ground.facts[table].columns}
    found = columns.get(fold(part.known_by))
    if found is None:
        guess = nearest(part.known_by, [column.name for column in columns.values()])
        names.unknown_column(path, part.known_by, table, guess)
        return ""
    if found.type not in ("text", "choice"):
        names.problem("P20", path, "known-by", names.defined("fact", table), name=found.name, type=found.type)
    return found.name


def check(rule: Continuity, whole: Whole) -> None:
    """Some action begins another round; in the first there is nothing to take up."""
    if not any(action.opens_round for action in whole.actions.values()):
        whole.names.problem("P18", ("rules", rule.name, "take-up"), "one-round", rule=rule.name)
