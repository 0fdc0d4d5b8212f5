"""Plain data: a document as lists, mappings and texts, the only things that a template meets, and the shape of them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import normalize

from caseway.forms.document import PeopleField, Table, TextField
from caseway.forms.words import words

if TYPE_CHECKING:
    from caseway.forms.document import Document, Field, Section

Plain: TypeAlias = "str | bool | list[Plain] | dict[str, Plain]"
Shape: TypeAlias = "str | bool | int | list[Shape] | Mapping[str, Shape]"
"""A sample: '' stands for any text, False for yes or no, 0 for a number, a list has one sample of its items."""

_CELL: Shape = {"title": "", "text": "", "missing": False}
_FIELD: Shape = {
    "name": "", "title": "", "kind": "", "missing": False, "empty": False, "text": "", "people": [""], "columns": [""],
    "rows": [{"number": "", "cells": [_CELL]}],
}  # fmt: skip
_SECTION: Shape = {
    "title": "", "items": [""], "fields": [_FIELD], "groups": [{"table": False, "fields": [_FIELD]}],
    "signatures": [{"name": "", "day": "", "says": ""}],
}  # fmt: skip


def shape_of(names: tuple[str, ...]) -> Mapping[str, Shape]:
    """What a template can name, for a form with these fields."""
    return {
        "process": "", "title": "", "language": "", "written_in": "", "case": "", "printed_on": "", "complete": False,
        "sections": [_SECTION],
        "fields": dict.fromkeys(names, _FIELD),
        "missing": [{"title": "", "suppliers": [{"action": "", "roles": [""]}]}],
        "words": dict.fromkeys(words("en"), ""),
    }  # fmt: skip


def plain(document: Document) -> dict[str, Plain]:
    """The data for a template. `fields` has each field by its name; `groups` parts tables from the fields between them."""
    signed = words(document.language)["signed"]
    sections = [_section(section, signed) for section in document.sections]
    return {
        "process": document.process,
        "title": document.title,
        "language": document.language,
        "written_in": document.written_in,
        "case": document.case,
        "printed_on": document.printed_on,
        "complete": document.complete,
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


def _section(section: Section, signed: str) -> dict[str, Plain]:
    fields = [_field(field) for field in section.fields]
    groups = groupby(fields, lambda field: field["kind"] == "table" and not field["missing"])
    return {
        "title": section.title,
        "items": list(section.items),
        "fields": list(fields),
        "groups": [{"table": table, "fields": list(some)} for table, some in groups],
        "signatures": [
            {"name": line.name, "day": line.day, "says": line.says or (signed if line.day else "")}
            for line in section.signatures
        ],
    }


def _field(field: Field) -> dict[str, Plain]:
    data: dict[str, Plain] = {
        "name": field.name, "title": field.title, "kind": "text", "text": "", "people": [], "columns": [], "rows": [],
    }  # fmt: skip
    match field:
        case TextField():
            return data | {"text": field.text} | _lacking(field, field.text)
        case PeopleField():
            return data | {"kind": "people", "people": list(field.people)} | _lacking(field, field.people)
        case Table():
            rows: list[Plain] = [
                {
                    "number": str(number),
                    "cells": [
                        {"title": title, "text": text, "missing": not text and at not in field.blanks}
                        for at, (title, text) in enumerate(zip(field.columns, row, strict=True))
                    ],
                }
                for number, row in enumerate(field.rows, 1)
            ]
            return data | {"kind": "table", "columns": list(field.columns), "rows": rows} | _lacking(field, field.rows)


def _lacking(field: Field, said: object) -> dict[str, Plain]:
    """Whether a field that says nothing is `missing`, or may be `empty`."""
    return {"missing": not said and not field.may_be_empty, "empty": not said and field.may_be_empty}
