"""A page of Word: a document from top to bottom, each field a content control with a tag that says which it is."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
from docx.shared import Cm, Pt

from caseway.forms.document import PeopleField, Table, TextField
from caseway.forms.locale import right_to_left
from caseway.forms.word.controls import NARROW, ROOM, control, flag
from caseway.forms.word.look import footer, properties, styles
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.forms.document import Document, Field, Section, SignatureLine, Supplier

MOST_COLUMNS_IN_LARGE = 2


def word_file(document: Document, *, large: bool) -> bytes:
    """The document as .docx, from its heading to what is missing."""
    page = _Page(docx.Document(), document, large=large)
    page.heading()
    for number, section in enumerate(document.sections):
        page.section(number, section)
    page.missing()
    buffer = BytesIO()
    page.file.save(buffer)
    return buffer.getvalue()


class _Page:
    """The file that is written, from top to bottom."""

    def __init__(self, file: Any, document: Document, *, large: bool) -> None:
        self.file, self.document, self.large = file, document, large
        self.words = words(document.language)
        self.locale = document.locale or document.language
        properties(file, document, self.locale)
        styles(file, self.locale, large=large)
        footer(file, document)

    def _paragraph(self, text: str = "", style: str = "Normal", *, strong: bool = False) -> Any:
        line = self.file.add_paragraph()
        if style != "Normal":
            line._p.style = style.replace(" ", "")  # its id; to look it up by its name takes most of the time
        else:
            line.paragraph_format.space_after = Pt(4)
        if right_to_left(self.document.language):
            flag(line._p.get_or_add_pPr(), "w:bidi")
        if text:
            line.add_run(text).bold = True if strong else None
        return line

    def heading(self) -> None:
        """The process, the title, the case, and whether it is a draft."""
        document = self.document
        if not document.complete:
            self._paragraph(draft_told(document), strong=True)
        self._paragraph(document.process)
        self._paragraph(document.title, "Heading 1")
        if not document.blank:
            line = self._paragraph(f"{self.words['case']}: ", strong=True)
            line.add_run(document.case)
            line.add_run(f"    {self.words['printed']}: ").bold = True
            line.add_run(document.printed_on)
        if document.as_of:
            self._paragraph(document.as_of, strong=True)

    def section(self, number: int, section: Section) -> None:
        """Its heading, its items, its fields, and the lines to sign."""
        self._paragraph(section.title, "Heading 2")
        for item in section.items:
            self._paragraph(item, "List Bullet")
        for at, field in enumerate(section.fields):
            self._field(field, f"{number}.{at}", section.title)
        if section.signatures:
            self._signatures(section.signatures)

    def _field(self, field: Field, tag: str, around: str) -> None:
        match field:
            case Table():
                narrow = len(field.columns) > MOST_COLUMNS_IN_LARGE if self.large else field.wide
                if field.title != around and not narrow:
                    self._paragraph(field.title, "Heading 3")
                self._cards(field, tag) if narrow else self._table(field, tag)
            case PeopleField():
                self._said(field.title, "\n".join(field.people), tag, given=field.given, lines=field.lines)
            case TextField():
                self._said(field.title, field.text, tag, field.choices, given=field.given, lines=field.lines)

    def _said(
        self, title: str, text: str, tag: str, choices: Sequence[str] = (), *, given: bool = False, lines: int = 1
    ) -> None:  # fmt: skip
        line = self._paragraph(f"{title}: ", strong=True)
        self._write(line, title, tag, text, choices, given=given, room="\n".join([ROOM] * lines))
        if choices and not text:
            self._paragraph(f"☐ {'  ☐ '.join(choices)}")

    def _write(
        self, line: Any, title: str, tag: str, text: str, choices: Sequence[str], *, given: bool, room: str = NARROW
    ) -> None:  # fmt: skip
        """What a field says: as it is, or in a control, where it can be written over."""
        if given:
            line.add_run(text)
        else:
            control(line._p, title, tag, text, choices, room)

    def _table(self, field: Table, tag: str) -> None:
        table = self._grid(len(field.columns))
        for cell, title in zip(table.rows[0].cells, field.columns, strict=True):
            cell.paragraphs[0].add_run(title).bold = True
        flag(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        choices = dict(field.choices)
        for number, row in enumerate(field.rows or [("",) * len(field.columns)] * field.empty_rows):
            cells = table.add_row().cells
            for at, (title, text) in enumerate(zip(field.columns, row, strict=True)):
                line, place = cells[at].paragraphs[0], f"{tag}.{number}.{at}"
                self._write(line, title, place, text, choices.get(title, ()), given=field.given)
        for row in table.rows:
            flag(row._tr.get_or_add_trPr(), "w:cantSplit")
        for title, some in field.choices:
            self._paragraph(f"{title} {self.words['can_be']}: {' / '.join(some)}")
        self._paragraph()

    def _grid(self, columns: int) -> Any:
        table = self.file.add_table(rows=1, cols=columns)
        table._tbl.tblStyle_val = "TableGrid"
        return table

    def _cards(self, field: Table, tag: str) -> None:
        choices = dict(field.choices)
        for number, row in enumerate(field.rows or [("",) * len(field.columns)] * field.empty_rows):
            self._paragraph(f"{field.title}, {self.words['row']} {number + 1}", "Heading 3")
            for at, (title, text) in enumerate(zip(field.columns, row, strict=True)):
                self._said(title, text, f"{tag}.{number}.{at}", choices.get(title, ()), given=field.given)

    def _signatures(self, lines: Sequence[SignatureLine]) -> None:
        table = self._grid(3)
        for cell, word in zip(table.rows[0].cells, ("name", "day", "signature"), strict=True):
            cell.paragraphs[0].add_run(self.words[word]).bold = True
        flag(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        for line in lines:
            row = table.add_row()
            row.height = Cm(1.2)
            flag(row._tr.get_or_add_trPr(), "w:cantSplit")
            said = line.says or (self.words["signed"] if line.day else "")
            for cell, text in zip(row.cells, (line.name, line.day, said), strict=True):
                cell.paragraphs[0].add_run(text)

    def missing(self) -> None:
        """What the document lacks, and who can supply it."""
        if not self.document.missing:
            return
        self._paragraph(self.words["lacking"], "Heading 2")
        for one in self.document.missing:
            line = self._paragraph(style="List Bullet")
            line.add_run(one.title).bold = True
            for way in one.suppliers:
                line.add_run().add_break()
                line.add_run(supplier_told(way, self.document.language))


def supplier_told(way: Supplier, language: str) -> str:
    """Who can supply what is missing, and by which action."""
    said = words(language)
    return f"{said['supplied_by']} {', '.join(way.roles)}, {said['through']} {said['quote']}{way.action}{said['unquote']}"


def draft_told(document: Document) -> str:
    """That a document is a draft, and why."""
    said = words(document.language)
    notes = (f"{said['draft']}.", document.not_made, said["draft_note"] if document.missing else "")
    return " ".join(note for note in notes if note)
