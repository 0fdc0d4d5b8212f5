"""A page of Word: a document from top to bottom, each field a content control with a tag that says which it is."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
from docx.shared import Cm, Pt

from caseway.forms.document import PeopleField, Table, TextField
from caseway.forms.locale import right_to_left
from caseway.forms.word.controls import NARROW, ROOM, control, flag, in_language
from caseway.forms.word.look import footer, properties, styles
from caseway.forms.words import spoken, words

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
        self.words, self.spoken = words(document.language), spoken(document.language)
        self.locale = document.locale or document.language
        properties(file, document, self.locale)
        styles(file, self.locale, large=large, airy=document.easy)
        footer(file, document)

    def _paragraph(self, text: str = "", style: str = "Normal", *, strong: bool = False, ours: bool = False) -> Any:
        line = self.file.add_paragraph()
        if style != "Normal":
            line._p.style = style.replace(" ", "")  # its id; to look it up by its name takes most of the time
        else:
            line.paragraph_format.space_after = Pt(4)
        if right_to_left(self.document.language):
            flag(line._p.get_or_add_pPr(), "w:bidi")
        if text:
            run = line.add_run(text)
            run.bold = True if strong else None
            if ours:
                self._ours(run)
        return line

    def _ours(self, run: Any) -> Any:
        """A run with words that the form has of its own: where there are none in its language, that has to be said."""
        if self.spoken != self.document.language:
            in_language(run, self.spoken)
        return run

    def heading(self) -> None:
        """The process, the title, the case, and whether it is a draft."""
        document = self.document
        if not document.complete:
            self._paragraph(draft_told(document), strong=True, ours=True)
        self._paragraph(document.process)
        self._paragraph(document.title, "Heading 1")
        for text in filter(None, (document.easy_text, document.easy_note)):
            self._paragraph(text, ours=text == document.easy_note)
        if not document.blank:
            line = self._paragraph(f"{self.words['case']}: ", strong=True, ours=True)
            line.add_run(document.case)
            self._ours(line.add_run(f"    {self.words['printed']}: ")).bold = True
            line.add_run(document.printed_on)
        if document.as_of:
            self._paragraph(document.as_of, strong=True, ours=True)

    def section(self, number: int, section: Section) -> None:
        """Its heading, its items, its fields, and the lines to sign."""
        self._paragraph(section.title, "Heading 2")
        for item, easy in zip(section.items, section.easy_items or ("",) * len(section.items), strict=True):
            line = self._paragraph(item, "List Bullet")
            if easy:
                line.add_run().add_break()
                line.add_run(easy)
        for at, field in enumerate(section.fields):
            self._field(field, f"{number}.{at}", section.title)
        if section.easy_signing:
            self._paragraph(section.easy_signing)
        if section.signatures:
            self._signatures(section.signatures)

    def _field(self, field: Field, tag: str, around: str) -> None:
        match field:
            case Table():
                narrow = len(field.columns) > MOST_COLUMNS_IN_LARGE if self.large else field.wide
                if field.title != around and not narrow:
                    self._paragraph(field.title, "Heading 3")
                if field.easy:
                    self._paragraph(field.easy)
                self._cards(field, tag) if narrow else self._table(field, tag)
            case PeopleField():
                people = "\n".join(field.people)
                self._said(field.title, people, tag, easy=field.easy, given=field.given, lines=field.lines)
            case TextField():
                choices = field.choices
                self._said(field.title, field.text, tag, choices, easy=field.easy, given=field.given, lines=field.lines)

    def _said(
        self, title: str, text: str, tag: str, choices: Sequence[str] = (), *, easy: str, given: bool, lines: int = 1
    ) -> None:  # fmt: skip
        line = self._paragraph(f"{title}: ", strong=True)
        if easy:
            line.add_run(easy).add_break()
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
        for cell, title, easy in zip(table.rows[0].cells, field.columns, _easy(field), strict=True):
            cell.paragraphs[0].add_run(title).bold = True
            if easy:
                cell.add_paragraph(easy)
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
            for at, (title, text, easy) in enumerate(zip(field.columns, row, _easy(field), strict=True)):
                self._said(title, text, f"{tag}.{number}.{at}", choices.get(title, ()), easy=easy, given=field.given)

    def _signatures(self, lines: Sequence[SignatureLine]) -> None:
        table = self._grid(3)
        for cell, word in zip(table.rows[0].cells, ("name", "day", "signature"), strict=True):
            self._ours(cell.paragraphs[0].add_run(self.words[word])).bold = True
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
        self._paragraph(self.words["lacking"], "Heading 2", ours=True)
        for one in self.document.missing:
            line = self._paragraph(style="List Bullet")
            line.add_run(one.title).bold = True
            for way in one.suppliers:
                line.add_run().add_break()
                line.add_run(supplier_told(way, self.document.language))


def _easy(field: Table) -> Sequence[str]:
    return field.easy_columns or ("",) * len(field.columns)


def supplier_told(way: Supplier, language: str) -> str:
    """Who can supply what is missing, and by which action."""
    said = words(language)
    return f"{said['supplied_by']} {', '.join(way.roles)}, {said['through']} {said['quote']}{way.action}{said['unquote']}"


def draft_told(document: Document) -> str:
    """That a document is a draft, and why."""
    said = words(document.language)
    notes = (f"{said['draft']}.", document.not_made, said["draft_note"] if document.missing else "")
    return " ".join(note for note in notes if note)
