"""Reading a Word file: which form it is, and what stands in each of its content controls."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

import docx
from docx.oxml.ns import qn

from caseway.forms.word.controls import ROOM

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 16 * 1024 * 1024
"""What a filled form may unpack to; one that unpacks to more is no form."""


class NoForm(Exception):
    """The file is no Word file, or unpacks to more than any form does."""


@dataclass(frozen=True, slots=True)
class Control:
    """A content control: its tag, its title, and what stands in it; '' where it was left empty."""

    tag: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class WordFile:
    """What a Word file says: of which form it is, in which language, and each control in order."""

    form: str
    language: str
    controls: tuple[Control, ...]


def read_file(data: bytes) -> WordFile:
    """The controls of a .docx. Raises NoForm for what is none."""
    file = opened(data)
    known = file.core_properties
    return WordFile(known.category, known.language.partition("-")[0], tuple(_controls(file.element.body)))


def opened(data: bytes) -> Any:
    """A .docx, from which nothing outside it is loaded. Raises NoForm for what is none."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MOST_BYTES:
                raise NoForm
        return docx.Document(BytesIO(data))
    except (BadZipFile, KeyError, ValueError, SyntaxError, OSError):
        raise NoForm from None


def _controls(body: Any) -> Iterator[Control]:
    for control in body.iter(qn("w:sdt")):
        known, content = control.find(qn("w:sdtPr")), control.find(qn("w:sdtContent"))
        tag, title = (known.find(qn(name)) if known is not None else None for name in ("w:tag", "w:alias"))
        if tag is None or content is None:
            continue
        text = "".join(_said(content)).strip()  # not every program takes the mark of a placeholder away: the text counts
        yield Control(
            tag.get(qn("w:val")) or "",
            "" if title is None else title.get(qn("w:val")) or "",
            "" if text == ROOM else text,
        )


def _said(content: Any) -> Iterator[str]:
    for number, part in enumerate(content.iter(qn("w:t"), qn("w:br"), qn("w:cr"), qn("w:p"))):
        if part.tag == qn("w:t"):
            yield part.text or ""
        elif part.tag != qn("w:p") or number:
            yield "\n"
