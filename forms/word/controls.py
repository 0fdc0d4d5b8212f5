"""What python-docx has no name for: content controls, numbers that Word counts, and marks of rows and paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_TAG = 64
ROOM, NARROW = "…" * 40, "…" * 6
"""What stands in a control in which nothing has been written, on a line of its own or in a cell."""


def flag(parent: Any, name: str) -> None:
    """Mark a row or a paragraph, like `w:tblHeader`."""
    parent.append(OxmlElement(name))


def in_language(run: Any, language: str) -> None:
    """Say that a run is in another language than the text around it."""
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), language)
    run._r.get_or_add_rPr().append(mark)


def counting(run: Any, what: str) -> None:
    """A number that Word counts: of this page, or of all."""
    for kind in ("begin", "", "end"):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = what
        run._r.append(mark)


def control(line: Any, title: str, tag: str, text: str, choices: Sequence[str], empty: str) -> None:
    """A content control in a paragraph, with what it says; `choices` can be picked from a list."""
    control, known, content = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    for name, value in (("w:alias", title[:LONGEST_TAG]), ("w:tag", tag)):
        mark = OxmlElement(name)
        mark.set(qn("w:val"), value)
        known.append(mark)
    if not text:
        flag(known, "w:showingPlcHdr")
    kind = OxmlElement("w:comboBox" if choices else "w:richText")
    for choice in choices:
        item = OxmlElement("w:listItem")
        item.set(qn("w:displayText"), choice)
        item.set(qn("w:value"), choice)
        kind.append(item)
    known.append(kind)
    run = OxmlElement("w:r")
    for number, part in enumerate((text or empty).split("\n")):
        if number:
            run.append(OxmlElement("w:br"))
        said = OxmlElement("w:t")
        said.set(qn("xml:space"), "preserve")
        said.text = part
        run.append(said)
    content.append(run)
    control.append(known)
    control.append(content)
    line.append(control)
