"""Rules: from each shape as written to the rule that is asked, with the names and values that do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import BadFact, read_fact
from caseway.engine.case.roster import Roster
from caseway.engine.definition.parts import ANYONE
from caseway.engine.definition.rules import (
    BLOCKING,
    ContentPart,
    DeadlinePart,
    MandatePart,
    NeedPart,
    ReasonsPart,
    SignaturePart,
)
from caseway.engine.names import fold, nearest
from caseway.engine.rules import Content, Deadline, Mandate, Need, Reasons, Signature
from caseway.engine.rules.wants import ActionDone, EveryoneNamed, FactIs, FactThere

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Fact
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.definition.rules import RulePart
    from caseway.engine.definition.wanted import Wanted
    from caseway.engine.errors import Path, Side
    from caseway.engine.rules import Shape
    from caseway.engine.rules.wants import Want


def rules(definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory) -> Mapping[str, Shape]:
    """Every rule of the definition whose names are all there."""
    compiled = ((name, _rule(name, part, definition, facts, names)) for name, part in definition.rules.items())
    return {name: rule for name, rule in compiled if rule is not None}


def _rule(
    name: str, part: RulePart, definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory
) -> Shape | None:
    path = ("rules", name)
    common = _common(name, part, names)
    before = len(names.problems)
    rule: Shape
    match part:
        case MandatePart():
            only = names.find_all("role", part.only, (*path, "only"))
            rule = Mandate(**common, bites_on=names.find_all("action", part.may, (*path, "may")), only=only)
        case NeedPart():
            needs = tuple(_want(wanted, (*path, "need"), facts, names) for wanted in part.need)
            only_if = tuple(_want(wanted, (*path, "if"), facts, names) for wanted in part.if_ or ())
            bites = names.find_all("action", part.before, (*path, "before"))
            rule = Need(**common, bites_on=bites, needs=needs, only_if=only_if)  # type: ignore[arg-type]
        case DeadlinePart():
            rule = _deadline(path, part, common, definition, names)
        case ContentPart():
            rule = _content(path, part, common, definition, facts, names)
        case SignaturePart():
            rule = _signature(path, part, common, definition, facts, names)
        case ReasonsPart():
            action = names.find("action", part.motivate, (*path, "motivate"))
            given = names.find_all("fact", part.with_, (*path, "with"))
            rule = Reasons(**common, bites_on=(action,), given=given)
        case _:
            return None
    return rule if len(names.problems) == before else None


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
        "deviators": deviators, "right_of": right_of, "unclear": part.unclear,
    }  # fmt: skip


def _cited(part: RulePart, names: Directory) -> tuple[str, ...]:
    return tuple(names.has("clause", cited) or cited for cited in part.cites)


def _want(wanted: Wanted, path: Path, facts: Mapping[str, Fact], names: Directory) -> Want | None:
    path = (*path, *wanted.path)
    on: Side = "key" if wanted.path and isinstance(wanted.path[-1], str) else "value"
    if wanted.value is None and wanted.every is None:
        action, fact = names.has("action", wanted.name), names.has("fact", wanted.name)
        if action is not None and fact is not None:
            names.problem("P13", path, "", names.defined("action", action), names.defined("fact", fact), name=wanted.name)
        if fact is None:
            action = names.find("action", wanted.name, path, among=("fact",))
        return ActionDone(action or "") if fact is None else FactThere(fact)
    fact = names.find("fact", wanted.name, path, on=on)
    if not fact:
        return None
    return (
        _everyone(wanted, fact, path, facts, names) if wanted.every is not None else _value(wanted, fact, path, facts, names)
    )


def _everyone(wanted: Wanted, fact: str, path: Path, facts: Mapping[str, Fact], names: Directory) -> Want | None:
    known, of = facts[fact], wanted.every or ""
    column = known.person_column()
    if known.type != "people" and not column:
        names.problem("P20", path, "every", names.defined("fact", fact), name=fact, type=known.type)
    role, listed = names.has("role", of), names.has("fact", of)
    if role is not None and listed is not None:
        names.problem("P13", path, "", names.defined("role", role), names.defined("fact", listed), name=of)
    if role is None and listed is not None and facts[listed].type != "people":
        names.problem("P20", path, "every", names.defined("fact", listed), name=listed, type=facts[listed].type)
    found = role or listed or names.find("role", of, path, among=("fact",))
    return EveryoneNamed(fact, found, of_role=role is not None, column=column)


def _value(wanted: Wanted, fact: str, path: Path, facts: Mapping[str, Fact], names: Directory) -> Want | None:
    known = facts[fact]
    if known.type in ("person", "people", "rows", "moment"):
        names.problem("P20", path, "value", names.defined("fact", fact), name=fact, type=known.type)
        return None
    value = read_fact(known, wanted.value, Roster({}), "")
    if isinstance(value, BadFact):
        allowed = ", ".join(known.choices) if known.type == "choice" else ""
        names.problem(
            "P09",
            path,
            f"fact-{known.type}",
            names.defined("fact", fact),
            name=fact,
            given=wanted.value or "",
            allowed=allowed,
        )
        return None
    return FactIs(fact, value, wanted.value or "")


def _deadline(
    path: Path, part: DeadlinePart, common: dict[str, Any], definition: ProcessDefinition, names: Directory
) -> Shape:
    after = names.find("action", part.after, (*path, "after"))
    must = names.find("action", part.must, (*path, "must"))
    if after and after == must:
        names.problem("P18", (*path, "must"), "same", rule=path[1])  # type: ignore[arg-type]
    dates = {
        action: fact
        for action, written in definition.actions.items()
        for booked, fact_name in written.plans.items()
        if names.has("action", booked) == must and (fact := names.has("fact", fact_name))
    }
    return Deadline(**common, bites_on=tuple(dates), within=part.within, after=after, must=must, dates=dates)


def _content(
    path: Path,
    part: ContentPart,
    common: dict[str, Any],
    definition: ProcessDefinition,
    facts: Mapping[str, Fact],
    names: Directory,
) -> Shape:
    form = names.find("form", part.form, (*path, "form"))
    rows = names.find("fact", part.in_each, (*path, "in-each")) if part.in_each else ""
    if rows and facts[rows].type != "rows":
        names.problem("P20", (*path, "in-each"), "in-each", names.defined("fact", rows), name=rows, type=facts[rows].type)
    if part.in_each:
        must_have = _columns(part, rows, path, facts, names) if rows and facts[rows].type == "rows" else ()
    else:
        must_have = names.find_all("fact", part.must_have, (*path, "must-have"))
    fields = (
        {names.has("fact", name) for section in definition.forms[form].sections for name in section.fields}
        if form
        else set()
    )
    for fact in (rows,) if rows else must_have:
        if form and fact and fact not in fields:
            names.problem(
                "P19", (*path, "in-each" if rows else "must-have"), "", names.defined("form", form), name=fact, form=form
            )
    bites = tuple(
        action
        for action, written in definition.actions.items()
        if form and written.form and names.has("form", written.form) == form
    )
    return Content(**common, bites_on=bites, form=form, must_have=must_have, in_each=rows)


def _columns(part: ContentPart, rows: str, path: Path, facts: Mapping[str, Fact], names: Directory) -> tuple[str, ...]:
    columns = {fold(column.name): column.name for column in facts[rows].columns}
    found = []
    for index, written in enumerate(part.must_have):
        if fold(written) in columns:
            found.append(columns[fold(written)])
        else:
            guess = nearest(written, columns.values())
            at = (*path, "must-have", index) if len(part.must_have) > 1 else (*path, "must-have")
            names.unknown_column(at, written, rows, guess)
    return tuple(found)


def _signature(
    path: Path,
    part: SignaturePart,
    common: dict[str, Any],
    definition: ProcessDefinition,
    facts: Mapping[str, Fact],
    names: Directory,
) -> Shape:
    form = names.find("form", part.form, (*path, "form"))
    kept = definition.forms[form].signatures if form else None
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
        **common,
        bites_on=names.find_all("action", part.before, (*path, "before")),
        form=form,
        signatures=fact.name if fact else "",
        person_column=fact.person_column() if fact else "",
        date_column=fact.date_column() if fact else "",
        signers=tuple(signers),
        at=names.find("action", part.at, (*path, "at")) if part.at else "",
    )
