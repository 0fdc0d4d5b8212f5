"""Markdown: a document as CommonMark with the tables of GitHub, in which no value can become a mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseway.forms.document import PeopleField, Table, TextField
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseway.forms.document import Document, Field, Section, SignatureLine

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!@^$])")
_AT_THE_BEGINNING = re.compile(r"^(?=[-+=:])|^(\d+)(?=[.)])")
_LINKS = re.compile(r"(?i)(https?|ftp|mailto|xmpp)(?=:)|(www)(?=\.)")
ROOM = r"\_" * 30


def render_markdown(document: Document) -> str:
    """The document as Markdown: headings, lists, tables, and a line to write on where there is nothing."""
    return "\n".join(_lines(document)).rstrip("\n") + "\n"


def told(text: str) -> str:
    """A text on one line, so that it says the same and marks nothing up; its line breaks become those of Markdown."""
    return "<br>".join(_plain(line) for line in text.split("\n"))


def _plain(line: str) -> str:
    line = _MARKS.sub(r"\\\1", " ".join(line.split()))
    line = _LINKS.sub(lambda found: f"{found[0]}\\", line)
    return _AT_THE_BEGINNING.sub(lambda found: f"{found[0]}\\", line)


def _lines(document: Document) -> Iterator[str]:
    said = words(document.language)
    yield from (told(document.process), "", f"# {told(document.title)}", "")
    for text in filter(None, (document.easy_text, document.easy_note)):
        yield from (told(text), "")
    if not document.blank:
        yield from (
            f"**{said['case']}:** {told(document.case)}  ",
            f"**{said['printed']}:** {told(document.printed_on)}",
            "",
        )
    if document.as_of:
        yield from (f"**{told(document.as_of)}**", "")
    if not document.complete:
        notes = (document.not_made, said["draft_note"] if document.missing else "")
        yield from (" ".join((f"> **{told(said['draft'])}.**", *(told(one) for one in notes if one))), "")
    for section in document.sections:
        yield from _section(section, said)
    if document.missing:
        yield from (f"## {told(said['lacking'])}", "")
        for one in document.missing:
            ways = (
                f"{said['supplied_by']} {told(', '.join(way.roles))}, {said['through']} "
                f"{said['quote']}{told(way.action)}{said['unquote']}"
                for way in one.suppliers
            )
            yield "<br>".join((f"- **{told(one.title)}**", *ways))


def _section(section: Section, said: Mapping[str, str]) -> Iterator[str]:
    yield from (f"## {told(section.title)}", "")
    if section.items:
        easy = section.easy_items or ("",) * len(section.items)
        yield from (*(f"- {_explained(told(item), one)}" for item, one in zip(section.items, easy, strict=True)), "")
    for field in section.fields:
        yield from _field(field, section.title, said)
        yield ""
    if section.easy_signing:
        yield from (told(section.easy_signing), "")
    if section.signatures:
        yield from _table(
            [told(said[name]) for name in ("name", "day", "signature")], (_signed(line, said) for line in section.signatures)
        )
        yield ""


def _signed(line: SignatureLine, said: Mapping[str, str]) -> tuple[str, str, str]:
    return told(line.name), told(line.day), told(line.says or (said["signed"] if line.day else ""))


def _field(field: Field, around: str, said: Mapping[str, str]) -> Iterator[str]:
    match field:
        case Table():
            yield from _rows(field, around, said)
        case PeopleField():
            people = "<br>".join(told(one) for one in field.people)
            yield f"{_label(field)}{people or _nothing(field, said)}"
        case TextField(choices=choices) if choices:
            yield f"{_label(field)}{' &nbsp; '.join(f'☐ {told(one)}' for one in choices)}"
        case TextField():
            yield f"{_label(field)}{told(field.text) or _nothing(field, said)}"


def _label(field: Field) -> str:
    """The title of a field; with an easy text, that and then a line for the answer."""
    return f"**{told(field.title)}:** {f'{told(field.easy)}<br>' if field.easy else ''}"


def _explained(title: str, easy: str) -> str:
    return f"{title}<br>{told(easy)}" if easy else title


def _nothing(field: Field, said: Mapping[str, str]) -> str:
    return ROOM if field.may_be_empty else f"**{said['missing']}**"


def _rows(field: Table, around: str, said: Mapping[str, str]) -> Iterator[str]:
    if field.title != around:
        yield from (f"### {told(field.title)}", "")
    if field.easy:
        yield from (told(field.easy), "")
    if not field.rows and not field.may_be_empty:
        yield f"**{said['missing']}**"
        return
    rows = field.rows or (("",) * len(field.columns),) * field.empty_rows
    lacks = f"**{said['missing']}**"
    cells = [
        [told(text) or ("" if at in field.blanks or not field.rows else lacks) for at, text in enumerate(row)]
        for row in rows
    ]
    easy = field.easy_columns or ("",) * len(field.columns)
    titles = [_explained(told(title), one) for title, one in zip(field.columns, easy, strict=True)]
    if not field.wide:
        yield from _table(titles, cells)
    else:
        for number, row in enumerate(cells, 1):
            yield f"{number}. " + "<br>".join(
                f"**{told(title)}:** {f'{told(one)}<br>' if one else ''}{text or ROOM}"
                for title, one, text in zip(field.columns, easy, row, strict=True)
            )
    for title, choices in field.choices:
        yield from ("", f"{told(title)} {said['can_be']}: {' / '.join(told(one) for one in choices)}")


def _table(titles: Sequence[str], rows: Iterator[Sequence[str]] | Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
