"""content, compiled: which fields or columns of some forms must be filled, and by which actions they are produced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from caseway.engine.names import fold, nearest
from caseway.engine.rules import Content

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import ContentPart
    from caseway.engine.rules.content import Rounds

    Producing = Mapping[str, Rounds | Literal["every"]]


def compiled(part: ContentPart, ground: Ground) -> Content:
    """The rule; names that are not there are noted, facts that a form does not hold, and actions that make none of them."""
    names, path, facts, definition = ground.names, ground.path, ground.facts, ground.definition
    forms = names.find_all("form", part.forms, (*path, "form"))
    rows = names.find("fact", part.in_each, (*path, "in-each")) if part.in_each else ""
    if rows and facts[rows].type != "rows":
        names.problem("P20", (*path, "in-each"), "in-each", names.defined("fact", rows), name=rows, type=facts[rows].type)
    if part.in_each:
        must_have = _columns(part, rows, ground) if rows and facts[rows].type == "rows" else ()
    else:
        must_have = names.find_all("fact", part.must_have, (*path, "must-have"))
    key = "in-each" if rows else "must-have"
    for form in forms:
        fields = {names.has("fact", name) for section in definition.forms[form].sections for name in section.fields}
        for fact in (rows,) if rows else must_have:
            if fact and fact not in fields:
                names.problem("P19", (*path, key), "", names.defined("form", form), name=fact, form=form)
    producing = _producing(forms, ground)
    bites = _asked_at(part, forms, producing, ground) if part.at else producing
    return Content(
        **ground.common,
        bites_on=tuple(bites),
        forms=forms,
        must_have=must_have,
        in_each=rows,
        rounds={action: rounds for action, rounds in bites.items() if rounds != "every"},
    )


def _producing(forms: tuple[str, ...], ground: Ground) -> Producing:
    """The actions that produce one of the forms, with the rounds in which they do."""
    names = ground.names
    found: dict[str, Rounds | Literal["every"]] = {}
    for action, written in ground.definition.actions.items():
        if written.form is not None:
            first, later = (names.has("form", name) in forms for name in (written.form.first, written.form.later))
            rounds: Rounds | Literal["every"] = "every" if first and later else "first" if first else "later"
            if first or later:
                found[action] = rounds
    return found


def _asked_at(part: ContentPart, forms: tuple[str, ...], producing: Producing, ground: Ground) -> Producing:
    """Those of them that are asked."""
    names, path = ground.names, (*ground.path, "at")
    found = {}
    for index, written in enumerate(part.at):
        at = (*path, index) if len(part.at) > 1 else path
        action = names.find("action", written, at)
        if action in producing:
            found[action] = producing[action]
        elif action and all(names.has("form", form) for form in part.forms):
            where = names.defined("action", action)
            names.problem("P19", at, "at", where, action=action, forms="`, `".join(forms), form=forms[0])
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
    """Each of the forms is produced by some action that is asked."""
    made = {form for action in rule.bites_on for form in whole.actions[action].forms}
    anywhere = {form for action in whole.actions.values() for form in action.forms}
    for form in rule.forms:
        if form not in made:
            path, values = ("rules", rule.name), {"rule": rule.name, "form": form}
            whole.names.problem("P18", path, "form-at" if form in anywhere else "form", on="key", **values)
