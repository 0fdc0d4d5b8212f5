"""Blank: a form of a process with nothing in it, to be filled in by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.assemble.files import LAST_ROUND
from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.rules import Signature
from caseway.forms.consented import blank_consent
from caseway.forms.document import Document, PeopleField, Section, SignatureLine, Source, Table, TextField
from caseway.forms.fill import items_of, signed_in, the_form
from caseway.forms.locale import language_tag, locale_of
from caseway.forms.view import in_words
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Column, Fact, Form, FormField
    from caseway.engine.assemble.parts import Section as Outline
    from caseway.forms.document import Field

LINES_OF_TEXT, LINES_OF_PEOPLE, EMPTY_ROWS, EMPTY_SIGNATURES = 3, 3, 4, 3


def blank_form(process: Process, form_name: str, language: str = "") -> Document:
    """The form without a case: each field with room to write, choices to tick, lines to sign.

    `language` is one that the process has words in; any other, and none, gives the process's own. Raises UnknownForm.
    """
    form = the_form(process, form_name)
    language = language if language in process.words else process.language
    sections = [_section(process, outline, language) for outline in form.sections]
    if form.signatures:
        title = in_words(process, "facts", form.signatures, language)
        lines = tuple(_signatures(process, form, language))
        at = signed_in(process, form)
        if at is None:
            sections.append(Section(title, signatures=lines))
        else:
            sections[at] = replace(sections[at], signatures=lines)
    return Document(
        process=in_words(process, "title", process.id, language),
        title=in_words(process, "forms", form.name, language),
        language=language,
        written_in=process.language,
        case="",
        printed_on="",
        sections=tuple(sections),
        locale=language_tag(locale_of(language, process.country)),
        blank=True,
        form=form.name,
        source=Source(process.id, process.version),
    )


def _section(process: Process, outline: Outline, language: str) -> Section:
    fields = tuple(_field(process, field, language) for field in outline.fields)
    items, items_in = items_of(process, outline, language)
    return Section(in_words(process, "sections", outline.title, language), items, fields, items_in=items_in)


def _field(process: Process, field: FormField, language: str) -> Field:
    if field.of == "consent":
        return blank_consent(process, field.name, language)
    if field.of == "role":
        role = process.roles[field.name]
        return TextField(
            role.name, in_words(process, "roles", role.name, language), "", may_be_empty=True,
            lines=LINES_OF_PEOPLE if role.many else 1,
        )  # fmt: skip
    fact = process.facts[field.name]
    title = in_words(process, "facts", fact.name, language)
    if field.of_last_round:
        title = words(language)["last round"].format(title=title)
    name = f"{LAST_ROUND}{fact.name}" if field.of_last_round else fact.name
    if fact.type == "people":
        return PeopleField(name, title, (), may_be_empty=True, lines=LINES_OF_PEOPLE)
    if fact.type == "rows":
        columns = tuple(in_words(process, f"{OF_COLUMNS}{fact.name}", column.name, language) for column in fact.columns)
        told = ((name, choices_of(process, column, language)) for name, column in zip(columns, fact.columns, strict=True))
        choices = tuple((name, some) for name, some in told if some)
        blanks = tuple(range(len(columns)))
        return Table(
            name, title, columns, (), True, blanks, EMPTY_ROWS, choices, names=tuple(one.name for one in fact.columns)
        )  # fmt: skip
    lines = LINES_OF_TEXT if fact.type == "text" else 1
    return TextField(name, title, "", may_be_empty=True, choices=choices_of(process, fact, language), lines=lines)


def choices_of(process: Process, part: Fact | Column, language: str) -> tuple[str, ...]:
    """What can be said where it is one of several things; nothing for everything else."""
    if part.type == "yes-no":
        return words(language)["yes"], words(language)["no"]
    return tuple(process.titled("choices", choice, language) for choice in part.choices)


def _signatures(process: Process, form: Form, language: str) -> Iterator[SignatureLine]:
    """A line for each role that signs, by its title, and some for all others who do."""
    rules = (rule for rule in process.rules.values() if isinstance(rule, Signature) and rule.form == form.name)
    for name, of_role in dict.fromkeys(signer for rule in rules for signer in rule.signers):
        if of_role:
            yield SignatureLine(in_words(process, "roles", name, language), "")
    yield from [SignatureLine("", "")] * EMPTY_SIGNATURES
