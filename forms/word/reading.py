"""Reading a Word file: which form of what it is, what stands in its content controls, and what stands outside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import docx
from docx.oxml.ns import qn

from caseway.forms.document import Source
from caseway.forms.word.controls import LONGEST_TAG, NARROW
from caseway.forms.word.look import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES, MOST_XML = 32 * 1024 * 1024, 4 * 1024 * 1024
"""What a file may unpack to, and the largest part of it that is not a picture; one with more is no form."""


_ROOM = re.compile(f"\n?{NARROW}…*")


class NoForm(Exception):
    """The file is no Word file, or unpacks to more than any form does."""


@dataclass(frozen=True, slots=True)
class Control:
    """A content control: its tag, its title, what stands in it ('' where it was left empty), and in which row it stands.

    Rows are numbered in the order of the file, from 1; 0 is none.
    """

    tag: str
    title: str
    text: str
    row: int = 0


@dataclass(frozen=True, slots=True)
class WordFile:
    """What a Word file says: of which form and source it is, in which language, each control, and each line outside."""

    form: str
    source: Source | None
    language: str
    controls: tuple[Control, ...]
    outside: tuple[str, ...]


def read_file(data: bytes) -> WordFile:
    """What a .docx says. Raises NoForm for what is none."""
    file = opened(data)
    try:
        known, body = file.core_properties, file.element.body
        controls, outside = tuple(_controls(body)), tuple(_outside(body))
        return WordFile(known.category, _source(known.identifier), known.language.partition("-")[0], controls, outside)
    except Exception:  # noqa: BLE001  (however somebody's file is broken, it is no form)
        raise NoForm from None


def opened(data: bytes) -> Any:
    """A .docx, from which nothing outside it is loaded. Raises NoForm for what is none."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(one.file_size for one in parts) > MOST_BYTES:
                raise NoForm
            if any(one.file_size > MOST_XML for one in parts if one.filename.lower().endswith((".xml", ".rels"))):
                raise NoForm
        file = docx.Document(BytesIO(data))
        if file.element.body is None:
            raise NoForm
    except Exception:  # noqa: BLE001  (however somebody's file is broken, it is no Word file)
        raise NoForm from None
    return file


def _source(written: str) -> Source | None:
    parts = written.split(SEPARATOR)
    if len(parts) != len(fields(Source)) or not parts[3].isdecimal():
        return None
    return Source(parts[0], parts[1], parts[2], int(parts[3][:9]), parts[4], parts[5])


def _controls(body: Any) -> Iterator[Control]:
    rows: dict[Any, int] = {}
    for control in body.iter(qn("w:sdt")):
        known, content = control.find(qn("w:sdtPr")), control.find(qn("w:sdtContent"))
        tag, title = (known.find(qn(name)) if known is not None else None for name in ("w:tag", "w:alias"))
        if tag is None or content is None or next(control.iterancestors(qn("w:sdt")), None) is not None:
            continue
        row = next(control.iterancestors(qn("w:tr")), None)
        number = rows.setdefault(row, len(rows) + 1) if row is not None else 0
        text = "".join(_said(content)).strip()  # programs leave some of a placeholder, or its mark
        text = _ROOM.sub("", text).strip()
        called = (tag.get(qn("w:val")) or "")[:LONGEST_TAG]
        yield Control(called, "" if title is None else title.get(qn("w:val")) or "", text, number)


_SIGNS = {"w:br": "\n", "w:cr": "\n", "w:tab": " ", "w:noBreakHyphen": "-"}


def _said(content: Any) -> Iterator[str]:
    signs = {qn(name): sign for name, sign in _SIGNS.items()}
    for number, part in enumerate(content.iter(qn("w:t"), qn("w:p"), *signs)):
        if part.tag == qn("w:t"):
            yield part.text or ""
        elif part.tag != qn("w:p"):
            yield signs[part.tag]
        elif number:
            yield "\n"


def _outside(body: Any) -> Iterator[str]:
    """The text of each paragraph that is in no control."""
    for line in body.iter(qn("w:p")):
        if next(line.iterancestors(qn("w:sdt")), None) is not None:
            continue
        parts = (part for part in line.iter(qn("w:t")) if next(part.iterancestors(qn("w:sdt")), None) is None)
        text = "".join(part.text or "" for part in parts).strip()
        if text:
            yield text
