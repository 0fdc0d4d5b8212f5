"""Consents, compiled: from whom each is asked; and what records them, by which action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.parts import Answering
from caseway.engine.assemble.seen_by import seen_by
from caseway.engine.rules import Asked, Birth, Own

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Fact
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.definition.asked import AskedPart
    from caseway.engine.definition.parts import ActionPart
    from caseway.engine.errors import Path

CAN_NAME = ("people", "person", "choice", "rows")


def asked(definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory) -> Mapping[str, Asked]:
    """Every consent of the definition."""
    return {name: _asked(name, part, definition, facts, names) for name, part in definition.consents.items()}


def _asked(name: str, part: AskedPart, definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory) -> Asked:
    path = ("consents", name)
    at = [(*path, "from", index) if len(part.from_) > 1 else (*path, "from") for index in range(len(part.from_))]
    givers = [(names.find("role", one.role, at[index]), one.every) for index, one in enumerate(part.from_)]
    until = names.find("fact", part.until, (*path, "until")) if part.until else ""
    if until and facts[until].type != "date":
        names.problem("P30", (*path, "until"), "date", names.defined("fact", until), name=until, type=facts[until].type)
    leaves_out = names.find_all("fact", part.may_leave_out, (*path, "may-leave-out"))
    _can_name(leaves_out, (*path, "may-leave-out"), facts, names)
    about = names.find("role", part.for_, (*path, "for")) if part.for_ else names.has("role", definition.concerns) or ""
    return Asked(
        name,
        part.title,
        about,
        tuple((role, every) for role, every in givers if role),
        part.form == "written",
        _own(path, part, about, definition, facts, names),
        part.lasts,
        until,
        leaves_out,
        seen_by(part.seen_by, path, definition, names),
    )


def _own(
    path: Path, part: AskedPart, role: str, definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory
) -> Own | None:  # fmt: skip
    if part.own is None:
        return None
    born = names.find("fact", part.own.born, (*path, "own", "born"))
    fact = facts.get(born)
    if fact is None:
        return None
    if fact.type != "date" and not (fact.person_column() and fact.date_column()):
        names.problem("P30", (*path, "own", "born"), "born", names.defined("fact", born), name=born, type=fact.type)
    elif fact.type == "date" and role and definition.people[role].many:
        names.problem("P61", (*path, "own", "born"), "", names.defined("role", role), name=born, who=role)
    return Own(part.own.from_, Birth(born, fact.person_column(), fact.date_column()), part.own.alone)


def _can_name(written: tuple[str, ...], path: Path, facts: Mapping[str, Fact], names: Directory) -> None:
    """What is left out is chosen from a list, so that a slip of the pen cannot leave out nothing."""
    for name in written:
        fact = facts[name]
        columns = any(column.type in CAN_NAME for column in fact.columns)
        if fact.type not in CAN_NAME or (fact.type == "rows" and not columns):
            names.problem("P30", path, "names", names.defined("fact", name), name=name, type=fact.type)


def answering(name: str, part: ActionPart, facts: Mapping[str, Fact], names: Directory) -> Answering | None:
    """What an action records of consents; None when it records nothing."""
    path = ("actions", name)
    written = {"gives": part.gives, "refuses": part.refuses, "withdraws": part.withdraws}
    if not any(written.values()):
        for key, value in (("as", part.as_), ("by", part.by), ("for", part.for_)):
            if value:
                names.problem("P30", (*path, key), "nothing-given", name=key, action=name)
        return None
    found = {key: names.find_all("consent", value, (*path, key)) for key, value in written.items()}
    twice = {one for key in found for one in found[key] if sum(one in other for other in found.values()) > 1}
    for one in sorted(twice):
        names.problem("P30", path, "two-answers", names.defined("consent", one), name=one, action=name, on="key")
    people = {}
    for key, value in (("by", part.by), ("for", part.for_)):
        fact = names.find("fact", value, (*path, key)) if value else ""
        people[key] = fact
        if fact and facts[fact].type not in ("person", "people"):
            names.problem("P30", (*path, key), "persons", names.defined("fact", fact), name=fact, type=facts[fact].type)
        if fact and fact not in {names.has("fact", noted) for noted in part.note}:
            names.problem("P17", (*path, key), "act", names.defined("fact", fact), name=fact, action=name)
    return Answering(found["gives"], found["refuses"], found["withdraws"], part.as_ or "spoken", people["by"], people["for"])
