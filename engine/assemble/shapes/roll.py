"""Rolls, compiled: in which column a table names persons, and by which of its choices, written under `as`, rows count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.names import fold
from caseway.engine.rules.roll import Roll

if TYPE_CHECKING:
    from caseway.engine.assemble.parts import Fact
    from caseway.engine.assemble.shapes.ground import Ground


def roll(fact: Fact, written: tuple[str, ...], ground: Ground, *, every_row: bool = True) -> Roll:
    """The roll that a fact is. `written` is what stands under `as`; choices that its table does not have are noted.

    Without `every_row`, a table with choices needs an `as`: no row that says no counts as a yes because nobody wrote it.
    """
    person, names, path = fact.person_column(), ground.names, (*ground.path, "as")
    defined = names.defined("fact", fact.name)
    choosing = [column for column in fact.columns if column.type == "choice"]
    if not written:
        if choosing and not every_row:
            allowed = ", ".join(choosing[0].choices)
            names.problem("P32", ground.path, "which", defined, on="key", name=fact.name, allowed=allowed)
        return Roll(fact.name, person)
    if not choosing:
        names.problem("P32", path, "states", defined, name=fact.name, type=fact.type)
        return Roll(fact.name, person)
    having = [column for column in choosing if {fold(one) for one in written} <= {fold(one) for one in column.choices}]
    if len(having) > 1:
        columns = " / ".join(column.name for column in having)
        names.problem("P32", path, "two-columns", defined, name=fact.name, given=columns)
        return Roll(fact.name, person)
    if not having:
        known = {fold(choice): choice for column in choosing for choice in column.choices}
        wrong = next((index for index, one in enumerate(written) if fold(one) not in known), None)
        allowed = ", ".join(known.values())
        if wrong is not None:
            at = (*path, wrong) if len(written) > 1 else path
            names.problem("P09", at, "fact-choice", defined, name=fact.name, given=written[wrong], allowed=allowed)
        else:
            names.problem("P32", path, "no-column", defined, name=fact.name)
        return Roll(fact.name, person)
    spelt = {fold(choice): choice for choice in having[0].choices}
    return Roll(fact.name, person, having[0].name, tuple(dict.fromkeys(spelt[fold(one)] for one in written)))
