"""disclosure, compiled: in which columns the items stand, and that what was told is told by another act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.names import fold, nearest
from caseway.engine.rules import Disclosure
from caseway.engine.rules.disclosure import Items

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import DisclosurePart


def compiled(part: DisclosurePart, ground: Ground) -> Disclosure:
    """The rule; names that are not there are noted, and tables without items."""
    names, path = ground.names, ground.path
    if part.told is None and part.confidential is None and part.need_for is None:
        names.problem("P32", path, "nothing-asked", rule=str(path[1]), on="key")
    shared = _items(part.shared, "shared", ground)
    confidential, about = None, ""
    if part.confidential is not None:
        name = names.has("fact", part.confidential)
        if name is not None and ground.facts[name].type == "people":
            confidential, about = Items(name, ""), _about(shared, name, ground)
        else:
            confidential = _items(part.confidential, "confidential", ground)
    return Disclosure(
        **ground.common, bites_on=names.find_all("action", part.share, (*path, "share")), shared=shared,
        told=_items(part.told, "told", ground) if part.told is not None else None,
        confidential=confidential, about=about, need_for=_need_for(part, shared, ground),
    )  # fmt: skip


def _items(written: str, key: str, ground: Ground) -> Items:
    names, path = ground.names, (*ground.path, key)
    name = names.find("fact", written, path)
    if not name:
        return Items("", "")
    column = next((column.name for column in ground.facts[name].columns if column.type in ("text", "choice")), "")
    if not column:
        names.problem("P32", path, "items", names.defined("fact", name), name=name, type=ground.facts[name].type)
    return Items(name, column)


def _about(shared: Items, people: str, ground: Ground) -> str:
    """The column that says about whom something is shared."""
    column = ground.facts[shared.fact].person_column() if shared.fact else ""
    if shared.fact and not column:
        defined = ground.names.defined("fact", shared.fact)
        ground.names.problem("P32", (*ground.path, "confidential"), "about", defined, name=shared.fact, given=people)
    return column


def _need_for(part: DisclosurePart, shared: Items, ground: Ground) -> str:
    if part.need_for is None or not shared.fact:
        return ""
    columns = {fold(column.name): column.name for column in ground.facts[shared.fact].columns}
    found = columns.get(fold(part.need_for), "")
    if not found:
        guess = nearest(part.need_for, columns.values())
        ground.names.unknown_column((*ground.path, "need-for"), part.need_for, shared.fact, guess)
    return found


def check(rule: Disclosure, whole: Whole) -> None:
    """Each act that shares notes what it shares, and tells the family of it in another act."""
    for action in rule.bites_on:
        notes, defined = whole.actions[action].notes, whole.names.defined("action", action)
        if rule.shared.fact not in notes:
            path = ("rules", rule.name, "shared")
            whole.names.problem("P17", path, "act", defined, name=rule.shared.fact, action=action)
        if rule.told is not None and rule.told.fact in notes:
            path = ("rules", rule.name, "told")
            whole.names.problem("P32", path, "same-act", defined, name=rule.told.fact, action=action)
