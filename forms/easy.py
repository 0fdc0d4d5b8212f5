"""Easy: a document with the easy texts of its form, each beside what it explains; nothing else in it changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.forms.document import Table
from caseway.forms.view import in_words
from caseway.forms.words import words

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Fact, Role
    from caseway.forms.document import Document, Field, Section


def easy_read(process: Process, document: Document) -> Document:
    """The document with an easy text wherever the process has one, in the language of the document.

    `document` is one that was filled in, or left blank, from this version of the process. At its head stands that some of
    it has no easy text, or none of it, where that is so. Of the last meeting nothing has one: there, what was agreed is not
    asked for any more.
    """
    form = process.forms[document.form]
    outlines = [outline.easy for outline in form.sections]
    sections = tuple(
        _section(process, section, outlines[at] if at < len(outlines) else (), form.signatures, document.language)
        for at, section in enumerate(document.sections)
    )
    text = _told(process, form.easy, document.language)
    there = [one for section in sections for one in _texts(section)]
    note = "" if all(there) else "easy_note" if text or any(there) or _more(sections) else "easy_none"
    return replace(
        document, sections=sections, easy=True, easy_text=text, easy_note=words(document.language)[note] if note else ""
    )


def _section(process: Process, section: Section, easy: tuple[str, ...], signatures: str, language: str) -> Section:
    signing = process.facts[signatures].easy if section.signatures else ""
    return replace(
        section,
        fields=tuple(_field(process, field, language) for field in section.fields),
        easy_items=tuple(_told(process, one, language) for one in easy) if any(easy) else (),
        easy_signing=_told(process, signing, language),
    )


def _field(process: Process, field: Field, language: str) -> Field:
    known: Fact | Role | None = process.facts.get(field.name) or process.roles.get(field.name)
    if known is None:
        return field
    easy = _told(process, known.easy, language)
    columns = process.facts[field.name].columns if isinstance(field, Table) else ()
    if isinstance(field, Table) and any(column.easy for column in columns):
        return replace(field, easy=easy, easy_columns=tuple(_told(process, column.easy, language) for column in columns))
    return replace(field, easy=easy)


def _told(process: Process, easy: str, language: str) -> str:
    return in_words(process, "easy", easy, language) if easy else ""


def _texts(section: Section) -> tuple[str, ...]:
    """The easy text of each line and field of a section, '' where there is none."""
    return (*(section.easy_items or ("",) * len(section.items)), *(field.easy for field in section.fields))


def _more(sections: tuple[Section, ...]) -> bool:
    """Whether there is an easy text of what is no field and no line: of columns, of signing."""
    columns = (field.easy_columns for section in sections for field in section.fields if isinstance(field, Table))
    return any(columns) or any(section.easy_signing for section in sections)
