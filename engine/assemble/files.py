"""Facts and forms: from what the owner wrote to the compiled parts, with what does not fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.parts import Column, Confidential, Fact, Form, FormField, Section
from caseway.engine.assemble.seen_by import WRITER, seen_by
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.definition.parts import ColumnPart, FactPart, FormPart
    from caseway.engine.errors import Path


LAST_ROUND = "last round "


def facts(definition: ProcessDefinition, names: Directory) -> Mapping[str, Fact]:
    """Every fact of the definition."""
    return {name: _fact(name, part, definition, names) for name, part in definition.facts.items()}


def _fact(name: str, part: FactPart, definition: ProcessDefinition, names: Directory) -> Fact:
    path, concerns = ("facts", name), definition.concerns
    if (part.type == "choice") != bool(part.choices):
        names.problem("P20", path, "choices" if part.type == "choice" else "no-choices", name=name, type=part.type, on="key")
    if (part.type == "rows") != bool(part.columns):
        names.problem("P20", path, "columns" if part.type == "rows" else "no-columns", name=name, type=part.type, on="key")
    if part.each_time == "adds" and part.type not in ("rows", "people"):
        names.problem("P20", (*path, "each-time"), "adds", name=name, type=part.type)
    about = (
        names.find("role", part.about or concerns, (*path, "about") if part.about else ("concerns",)) if part.about else ""
    )
    columns = tuple(_column(name, key, column, names) for key, column in part.columns.items())
    seeing = tuple(one for one in part.seen_by or () if fold(one) != fold(WRITER)) if part.seen_by is not None else None
    return Fact(
        name, part.title, part.type, about or names.has("role", concerns) or "", part.choices, columns, part.keep,
        part.each_time == "adds", seen_by(seeing, path, definition, names),
        _confidential(part, path, definition, names), _writer(name, part, names) if seeing != part.seen_by else "",
        part.may_be_empty, easy=part.easy or "",
    )  # fmt: skip


def _writer(name: str, part: FactPart, names: Directory) -> str:
    """The column that says who has noted a row; it has to be there, and no row may take the place of somebody else's."""
    column = next((key for key, column in part.columns.items() if column.own), "")
    if not column or part.each_time != "adds":
        names.problem("P50", ("facts", name, "seen-by"), "writer", name=name)
    return column


def _confidential(part: FactPart, path: Path, definition: ProcessDefinition, names: Directory) -> Confidential | None:
    if part.confidential is None:
        return None
    path = (*path, "confidential")
    once = names.find("action", part.confidential.once, (*path, "once"))
    return Confidential(once, seen_by(part.confidential.seen_by, path, definition, names))


def _column(fact: str, name: str, part: ColumnPart, names: Directory) -> Column:
    path = ("facts", fact, "columns", name)
    if (part.type == "choice") != bool(part.choices):
        names.problem("P20", path, "choices" if part.type == "choice" else "no-choices", name=name, type=part.type, on="key")
    if part.own and part.type != "person":
        names.problem("P20", (*path, "own"), "own", name=name, type=part.type)
    return Column(name, part.title, part.type, part.choices, part.own, part.may_be_empty, part.easy or "")


def forms(definition: ProcessDefinition, known: Mapping[str, Fact], names: Directory) -> Mapping[str, Form]:
    """Every form of the definition; a field is a fact, a role whose holders it names, or a consent whose answers it has."""
    found = {}
    for name, part in definition.forms.items():
        sections = []
        for index, section in enumerate(part.sections):
            path = ("forms", name, "sections", index, "fields")
            fields = tuple(
                _field(written, (*path, at) if len(section.fields) > 1 else path, definition, known, names)
                for at, written in enumerate(section.fields)
            )
            items = tuple(item.text for item in section.items)
            easy = tuple(item.easy or "" for item in section.items)
            sections.append(
                Section(section.title, items, tuple(field for field in fields if field.name), easy if any(easy) else ())
            )
        signatures = _kept("signatures", part.signatures, ("forms", name), known, names)
        copies, as_ = _copies(part, ("forms", name), known, names)
        allowed = seen_by(part.seen_by, ("forms", name), definition, names)
        found[name] = Form(name, part.title, tuple(sections), signatures, allowed, copies, as_, part.easy or "")
    return found


def _kept(key: str, written: str | None, path: Path, known: Mapping[str, Fact], names: Directory) -> str:
    """The table in which signatures or copies are kept: of persons and days."""
    if not written:
        return ""
    name = names.find("fact", written, (*path, key))
    fact = known.get(name)
    if fact is not None and not (fact.person_column() and fact.date_column()):
        names.problem("P20", (*path, key), key, names.defined("fact", name), name=name)
    return name


def _copies(form: FormPart, path: Path, known: Mapping[str, Fact], names: Directory) -> tuple[str, Mapping[str, str]]:
    """The table of copies, and what its column with choices says of each way in which one is sent."""
    part = form.copies
    if part is None:
        return "", {}
    name = _kept("copies", part.in_, path, known, names)
    written: dict[str, str | None] = {
        "e-mail": part.e_mail, "letter": part.letter, "by hand": part.by_hand, "returned": part.returned,
    }  # fmt: skip
    said, fact = {way: choice for way, choice in written.items() if choice}, known.get(name)
    if fact is None or not said:
        return name, {}
    choices = {fold(choice): choice for column in fact.columns if column.type == "choice" for choice in column.choices}
    if not choices:
        names.problem("P73", (*path, "copies"), "no choices", names.defined("fact", name), name=name)
    for way, choice in said.items() if choices else ():
        if fold(choice) not in choices:
            at, allowed = (*path, "copies", way.replace(" ", "-")), ", ".join(choices.values())
            names.problem("P73", at, "choice", names.defined("fact", name), name=name, given=choice, allowed=allowed)
    if not fact.adds:
        names.problem("P73", (*path, "copies"), "adds", names.defined("fact", name), name=name)
    return name, {way: choices.get(fold(choice), choice) for way, choice in said.items()}


def _field(
    written: str, path: tuple[str | int, ...], definition: ProcessDefinition, known: Mapping[str, Fact], names: Directory
) -> FormField:
    role, consent = names.has("role", written), names.has("consent", written)
    if names.has("fact", written) is None and role is not None:
        return FormField(role, definition.people[role].title, "role")
    if names.has("fact", written) is None and consent is not None:
        return FormField(consent, definition.consents[consent].title, "consent")
    if names.has("fact", written) is None and written.casefold().startswith(LAST_ROUND):
        fact = names.find("fact", written[len(LAST_ROUND) :], path)
        if fact and known[fact].keep == "case":
            names.problem("P20", path, "kept", names.defined("fact", fact), name=fact)
        return FormField(fact, known[fact].title if fact in known else "", of_last_round=True)
    fact = names.find("fact", written, path, among=("role", "consent"))
    return FormField(fact, known[fact].title if fact in known else fold(written))
