"""content, compiled: which fields or columns of a form must be filled, and by which actions it is produced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from caseway.engine.names import fold, nearest
from caseway.engine.rules import Content

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import ContentPart
    from caseway.engine.rules.content import Rounds


def compiled(part: ContentPart, ground: Ground) -> Content:
    """The rule; names that are not there are noted, and facts that the form does not hold."""
    names, path, facts, definition = ground.names, ground.path, ground.facts, ground.definition
    form = names.find("form", part.form, (*path, "form"))
    rows = names.find("fact", part.in_each, (*path, "in-each")) if part.in_each else ""
    if rows and facts[rows].type != "rows":
        names.problem("P20", (*path, "in-each"), "in-each", names.defined("fact", rows), name=rows, type=facts[rows].type)
    if part.in_each:
        must_have = _columns(part, rows, ground) if rows and facts[rows].type == "rows" else ()
    else:
        must_have = names.find_all("fact", part.must_have, (*path, "must-have"))
    sections = definition.forms[form].sections if form else ()
    fields = {names.has("fact", name) for section in sections for name in section.fields}
    key = "in-each" if rows else "must-have"
    for fact in (rows,) if rows else must_have:
        if form and fact and fact not in fields:
            names.problem("P19", (*path, key), "", names.defined("form", form), name=fact, form=form)
    bites = _producing(form, ground) if form else {}
    return Content(
        **ground.common,
        bites_on=tuple(bites),
        form=form,
        must_have=must_have,
        in_each=rows,
        rounds={action: rounds for action, rounds in bites.items() if rounds != "every"},
    )


def _producing(form: str, ground: Ground) -> Mapping[str, Rounds | Literal["every"]]:
    """The actions that produce a form, with the rounds in which they do."""
    names = ground.names
    found: dict[str, Rounds | Literal["every"]] = {}
    for action, written in ground.definition.actions.items():
        if written.form is not None:
            first, later = (names.has("form", name) == form for name in (written.form.first, written.form.later))
            rounds: Rounds | Literal["every"] = "every" if first and later else "first" if first else "later"
            if first or later:
                found[action] = rounds
    return found


def _columns(part: ContentPart, rows: str, ground: Ground) -> tuple[str, ...]:
    columns = {fold(column.name): column.name for column in ground.facts[rows].columns}
    found = []
    for index, written in enumerate(part.must_have):
        if fold(written) in columns:
            found.append(columns[fold(written)])
        else:
            guess = nearest(written, columns.values())
            at = (*ground.path, "must-have", index) if len(part.must_have) > 1 else (*ground.path, "must-have")
            ground.names.unknown_column(at, written, rows, guess)
    return tuple(found)


def check(rule: Content, whole: Whole) -> None:
    """Some action produces the form."""
    if not rule.bites_on:
        whole.names.problem("P18", ("rules", rule.name), "form", rule=rule.name, form=rule.form, on="key")
