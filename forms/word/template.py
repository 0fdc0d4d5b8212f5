"""The owner's own Word file as a template, in which `{{ plats }}` becomes what the form says.

A row of a table with `{{ åtgärder.insats }}` is there once for each row of the fact. There is nothing else, no conditions
and no code, so that nothing in a template can do harm.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from caseway.engine.names import fold, nearest
from caseway.forms.document import PeopleField, Table, TextField
from caseway.forms.word.controls import NARROW
from caseway.forms.word.page import draft_told, supplier_told
from caseway.forms.word.reading import opened
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseway.forms.document import Document, Field

_MARK = re.compile(r"\{\{([^{}]{1,200})\}\}")
ABOUT = ("title", "process", "case", "printed_on", "as_of")
SIGNATURES = "signatures"
OF_A_SIGNATURE = ("name", "day", "says")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a template.

    A mark that means nothing (`unknown`), one outside a row of a table (`not in a row`), two tables in one row
    (`two tables`), a mark that is not closed (`open`), or a field that it never prints (`unused`).
    """

    what: str
    mark: str
    guess: str = ""


def findings(data: bytes, document: Document) -> tuple[Finding, ...]:
    """What is wrong with a template for this form, and which of its fields are not in it. Raises NoForm for no Word file."""
    file, known, used, found = opened(data), _names(document), set[str](), list[Finding]()
    for line in _lines(file):
        text = _text(line)
        if "{{" in _MARK.sub("", text) or "}}" in _MARK.sub("", text):
            found.append(Finding("open", text.strip()[:80]))
        for mark in _marks(text):
            name, _, column = mark.partition(".")
            used.add(name)
            if mark not in known:
                found.append(Finding("unknown", mark, nearest(mark, known) or ""))
            elif column and _row(line) is None:
                found.append(Finding("not in a row", mark))
    for row in file.element.body.iter(qn("w:tr")):
        tables = dict.fromkeys(mark.partition(".")[0] for mark in _marks_of(row) if "." in mark)
        if len(tables) > 1:
            found.append(Finding("two tables", ", ".join(tables)))
    fields = dict.fromkeys(fold(field.name) for section in document.sections for field in section.fields)
    found += [Finding("unused", name) for name in fields if name not in used]
    return tuple(dict.fromkeys(found))


def from_template(data: bytes, document: Document) -> bytes:
    """The template with what the document says; what a mark stands for is never read for marks.

    That it is a draft, and of which day it is, is added at its head; what is missing, at its end.
    """
    file, known = opened(data), _names(document)
    single = {mark: value for mark, value in known.items() if isinstance(value, str)}
    repeated = {row for row in file.element.body.iter(qn("w:tr")) if _tables(row, known)}
    for line in [line for line in _lines(file) if _row(line) not in repeated]:
        _replace(line, single)
    for row in repeated:
        _repeat(row, known, single)
    _about(file, document)
    buffer = BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def _about(file: Any, document: Document) -> None:
    heads = [draft_told(document)] if not document.complete else []
    for text in (*heads, *filter(None, (document.as_of,))):
        line = file.paragraphs[0].insert_paragraph_before() if file.paragraphs else file.add_paragraph()
        line.add_run(text).bold = True
    if document.missing:
        file.add_paragraph().add_run(words(document.language)["lacking"]).bold = True
    for one in document.missing:
        ways = (supplier_told(way, document.language) for way in one.suppliers)
        file.add_paragraph("\n".join((f"– {one.title}", *ways)))


def _names(document: Document) -> dict[str, str | list[str]]:
    """What each mark stands for: a text, or for a column of a table the text of each row."""
    missing = NARROW * 4 if document.blank else words(document.language)["missing"]
    found: dict[str, str | list[str]] = {name: getattr(document, name) for name in ABOUT}
    for section in document.sections:
        for field in section.fields:
            found |= _of(field, missing)
        if section.signatures:
            signed = words(document.language)["signed"]
            lines = [replace(line, says=line.says or (signed if line.day else "")) for line in section.signatures]
            for part in OF_A_SIGNATURE:
                found[f"{SIGNATURES}.{part}"] = [getattr(line, part) for line in lines]
    return found


def _of(field: Field, missing: str) -> Mapping[str, str | list[str]]:
    name, nothing = fold(field.name), "" if field.may_be_empty and "…" not in missing else missing
    match field:
        case Table():
            return {
                f"{name}.{fold(column)}": [row[at] for row in field.rows] or [nothing]
                for at, column in enumerate(field.names or field.columns)
            }
        case PeopleField():
            return {name: "\n".join(field.people) or nothing}
        case TextField():
            return {name: field.text or nothing}


def _lines(file: Any) -> Iterator[Any]:
    """Every paragraph: of the text, of tables in it, of the heads and feet of pages."""
    parts = [file.element.body]
    for section in file.sections:
        ends = (
            section.header, section.first_page_header, section.even_page_header,
            section.footer, section.first_page_footer, section.even_page_footer,
        )  # fmt: skip
        parts += [part._element for part in ends if not part.is_linked_to_previous]
    for part in parts:
        yield from part.iter(qn("w:p"))


def _text(line: Any) -> str:
    """What stands in a paragraph, links and content controls included."""
    return "".join(part.text or "" for part in line.iter(qn("w:t")))


def _marks(text: str) -> list[str]:
    return [fold(mark) for mark in _MARK.findall(text)]


def _marks_of(row: Any) -> list[str]:
    return [mark for line in row.iter(qn("w:p")) for mark in _marks(_text(line))]


def _row(line: Any) -> Any | None:
    return next(line.iterancestors(qn("w:tr")), None)


def _tables(row: Any, known: Mapping[str, str | list[str]]) -> dict[str, list[str]]:
    return {mark: value for mark in _marks_of(row) if isinstance(value := known.get(mark), list)}


def _repeat(row: Any, known: Mapping[str, str | list[str]], single: Mapping[str, str]) -> None:
    """A row with marks of a table becomes as many rows as that has."""
    columns = _tables(row, known)
    for number in range(max(len(value) for value in columns.values())):
        copy = deepcopy(row)
        row.addprevious(copy)
        said = {mark: value[number] if number < len(value) else "" for mark, value in columns.items()}
        for line in copy.iter(qn("w:p")):
            _replace(line, {**single, **said})
    row.getparent().remove(row)


def _replace(line: Any, said: Mapping[str, str]) -> None:
    """Put what they stand for in the place of marks: into the text where each begins, out of those over which it goes on."""
    parts = list(line.iter(qn("w:t")))
    text = "".join(part.text or "" for part in parts)
    found = [one for one in _MARK.finditer(text) if fold(one[1]) in said]
    if not found:
        return
    at, marks, pieces = 0, iter([*found, None]), list[list[str]]()
    mark = next(marks)
    for part in parts:
        piece, end = list[str](), at + len(part.text or "")
        while mark is not None and mark.start() < end:
            if mark.start() >= at:
                piece += [text[at : mark.start()], said[fold(mark[1])]]
            at = min(mark.end(), end)
            if mark.end() > end:
                break
            mark = next(marks)
        piece.append(text[at:end] if mark is None or mark.start() >= end else "")
        at = end
        pieces.append(piece)
    for part, piece in zip(parts, pieces, strict=True):
        if piece != [part.text or ""]:
            _write(part, "".join(piece))


def _write(part: Any, text: str) -> None:
    """Put a text into the place of another, with its line breaks."""
    first, *others = text.split("\n")
    part.text = first
    part.set(qn("xml:space"), "preserve")
    for other in others:
        line_break, more = OxmlElement("w:br"), deepcopy(part)
        more.text = other
        part.addnext(line_break)
        line_break.addnext(more)
        part = more
