"""Plain data: a document as lists, mappings and texts, the only things that a template meets, and the shape of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import normalize

from caseway.forms.document import PeopleField, Table, TextField
from caseway.forms.locale import right_to_left
from caseway.forms.words import spoken, words

if TYPE_CHECKING:
    from caseway.forms.document import Document, Field, Section

Plain: TypeAlias = "str | bool | list[Plain] | dict[str, Plain]"
Shape: TypeAlias = "str | bool | int | list[Shape] | Mapping[str, Shape]"
"""A sample: '' stands for any text, False for yes or no, 0 for a number, a list has one sample of its items."""

_CELL: Shape = {"title": "", "easy": "", "text": "", "missing": False}
_FIELD: Shape = {
    "name": "", "id": "", "title": "", "easy": "", "kind": "", "missing": False, "empty": False, "text": "", "people": [""],
    "columns": [""], "rows": [{"number": "", "cells": [_CELL]}], "wide": False, "choices": [""], "lines": [""],
    "heads": [{"title": "", "easy": ""}],
    "empty_rows": [{"cells": [{"title": "", "easy": "", "choices": [""]}]}],
    "column_choices": [{"title": "", "choices": [""]}],
}  # fmt: skip
_SECTION: Shape = {
    "title": "", "items": [""], "items_in": "", "printed": [{"text": "", "easy": ""}], "easy_signing": "",
    "fields": [_FIELD], "groups": [{"table": False, "fields": [_FIELD]}],
    "signatures": [{"name": "", "day": "", "says": ""}],
}  # fmt: skip


def shape_of(names: tuple[str, ...]) -> Mapping[str, Shape]:
    """What a template can name, for a form with these fields."""
    return {
        "process": "", "title": "", "language": "", "written_in": "", "locale": "", "direction": "", "case": "",
        "printed_on": "", "words_in": "", "as_of": "", "not_made": "", "complete": False, "blank": False, "size": "",
        "easy": False, "easy_text": "", "easy_note": "",
        "sections": [_SECTION],
        "fields": dict.fromkeys(names, _FIELD),
        "missing": [{"title": "", "suppliers": [{"action": "", "roles": [""]}]}],
        "words": dict.fromkeys(words("en"), ""),
    }  # fmt: skip


def plain(document: Document, *, large: bool = False) -> dict[str, Plain]:
    """The data for a template; `size` is `large` where the print is to be large.

    `fields` has each field by its name; `groups` parts tables from the fields between them.
    """
    signed = words(document.language)["signed"]
    sections = [
        _section(section, f"{number}", signed, document.written_in) for number, section in enumerate(document.sections, 1)
    ]
    return {
        "process": document.process,
        "title": document.title,
        "language": document.language,
        "written_in": document.written_in,
        "locale": document.locale or document.language,
        "direction": "rtl" if right_to_left(document.language) else "ltr",
        "case": document.case,
        "printed_on": document.printed_on,
        "words_in": spoken(document.language),
        "as_of": document.as_of,
        "not_made": document.not_made,
        "complete": document.complete,
        "blank": document.blank,
        "size": "large" if large else "normal",
        "easy": document.easy,
        "easy_text": document.easy_text,
        "easy_note": document.easy_note,
        "sections": list(sections),
        "fields": {normalize("NFC", field.name): _field(field) for part in document.sections for field in part.fields},
        "missing": [
            {
                "title": one.title,
                "suppliers": [{"action": way.action, "roles": list(way.roles)} for way in one.suppliers],
            }
            for one in document.missing
        ],
        "words": dict(words(document.language)),
    }


def _section(section: Section, number: str, signed: str, written_in: str) -> dict[str, Plain]:
    fields = [_field(field) | {"id": f"{number}-{at}"} for at, field in enumerate(section.fields, 1)]
    easy = section.easy_items or ("",) * len(section.items)
    groups = groupby(fields, lambda field: field["kind"] == "table" and not field["missing"])
    return {
        "title": section.title,
        "items": list(section.items),
        "items_in": section.items_in or written_in,
        "printed": [{"text": text, "easy": one} for text, one in zip(section.items, easy, strict=True)],
        "easy_signing": section.easy_signing,
        "fields": list(fields),
        "groups": [{"table": table, "fields": list(some)} for table, some in groups],
        "signatures": [
            {"name": line.name, "day": line.day, "says": line.says or (signed if line.day else "")}
            for line in section.signatures
        ],
    }


def _field(field: Field) -> dict[str, Plain]:
    data: dict[str, Plain] = {
        "name": field.name, "id": "", "title": field.title, "easy": field.easy, "kind": "text", "text": "", "people": [],
        "columns": [], "heads": [], "rows": [], "wide": False, "choices": [], "lines": [], "empty_rows": [],
        "column_choices": [],
    }  # fmt: skip
    match field:
        case TextField():
            told: dict[str, Plain] = {
                "text": field.text, "choices": list(field.choices), "lines": [""] * field.lines,
            }  # fmt: skip
            return data | told | _lacking(field, field.text)
        case PeopleField():
            people: dict[str, Plain] = {
                "kind": "people", "people": list(field.people), "text": "\n".join(field.people), "lines": [""] * field.lines,
            }  # fmt: skip
            return data | people | _lacking(field, field.people)
        case Table():
            easy = field.easy_columns or ("",) * len(field.columns)
            rows: list[Plain] = [
                {
                    "number": str(number),
                    "cells": [
                        {"title": title, "easy": one, "text": text, "missing": not text and at not in field.blanks}
                        for at, (title, one, text) in enumerate(zip(field.columns, easy, row, strict=True))
                    ],
                }
                for number, row in enumerate(field.rows, 1)
            ]
            return (
                data
                | {
                    "kind": "table", "text": "\n".join(", ".join(filter(None, row)) for row in field.rows),
                    "columns": list(field.columns), "rows": rows, "wide": field.wide,
                    "heads": [{"title": title, "easy": one} for title, one in zip(field.columns, easy, strict=True)],
                    "empty_rows": [{"cells": _to_fill_in(field, easy)}] * field.empty_rows,
                    "column_choices": [{"title": title, "choices": list(some)} for title, some in field.choices],
                }
                | _lacking(field, field.rows)
            )  # fmt: skip


def _to_fill_in(field: Table, easy: Sequence[str]) -> list[Plain]:
    """The cells of an empty row, with what can be ticked in them."""
    choices = dict(field.choices)
    return [
        {"title": title, "easy": one, "choices": list(choices.get(title, ()))}
        for title, one in zip(field.columns, easy, strict=True)
    ]


def _lacking(field: Field, said: object) -> dict[str, Plain]:
    """Whether a field that says nothing is `missing`, or may be `empty`."""
    return {"missing": not said and not field.may_be_empty, "empty": not said and field.may_be_empty}
