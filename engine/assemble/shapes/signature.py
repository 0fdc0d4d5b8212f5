"""signature, compiled: who must sign which form, and where its signatures are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.roll import roll
from caseway.engine.rules import Signature
from caseway.engine.rules.roll import Roll

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import SignaturePart


def compiled(part: SignaturePart, ground: Ground) -> Signature:
    """The rule; names that are not there are noted, and a form that nobody signs."""
    names, path, facts = ground.names, ground.path, ground.facts
    form = names.find("form", part.form, (*path, "form"))
    kept = ground.definition.forms[form].signatures if form else None
    if form and not kept:
        names.problem("P20", (*path, "form"), "unsigned-form", names.defined("form", form), name=form)
    fact = facts.get(names.has("fact", kept or "") or "")
    signers = []
    for index, written in enumerate(part.signed_by):
        at = (*path, "signed-by", index) if len(part.signed_by) > 1 else (*path, "signed-by")
        role, listed = names.has("role", written), names.has("fact", written)
        found = role or (listed if listed and facts[listed].type == "people" else None)
        signers.append((found or names.find("role", written, at), role is not None))
    return Signature(
        **ground.common,
        bites_on=names.find_all("action", part.before, (*path, "before")),
        form=form,
        signatures=roll(fact, part.as_, ground, every_row=False) if fact else Roll(""),
        date_column=fact.date_column() if fact else "",
        signers=tuple(signers),
        at=names.find("action", part.at, (*path, "at")) if part.at else "",
    )


def check(rule: Signature, whole: Whole) -> None:
    """Nothing: it bites wherever its names are known."""
