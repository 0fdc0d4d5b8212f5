"""The look of a Word file: paper, letters, language, what it says of itself, and the foot of each page."""

from __future__ import annotations

from dataclasses import astuple
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from caseway.forms.word.controls import counting
from caseway.forms.words import words

if TYPE_CHECKING:
    from caseway.forms.document import Document

FONT, SIZE, LARGE = "Arial", 12, 18
AIRY = 1.6
"""How far apart the lines of an easy text stand, in lines."""
LONGEST_PROPERTY = 255
SEPARATOR = " | "
"""Between the parts of what a file says of its source."""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def properties(file: Any, document: Document, locale: str) -> None:
    """What the file says of itself: title, language, process and form."""
    known = file.core_properties
    known.title, known.subject, known.category = (
        one[:LONGEST_PROPERTY] for one in (document.title, document.process, document.form)
    )
    known.identifier = SEPARATOR.join(str(part) for part in astuple(document.source)) if document.source else ""
    known.language, known.author, known.comments = locale, "", ""
    known.created = known.modified = LONG_AGO  # when it was made is of no concern


def styles(file: Any, locale: str, *, large: bool, airy: bool = False) -> None:
    """A4, plain letters of 12 points (18 in large print), dark on white, and the language of the text.

    Where it is to be `airy`, the lines stand far apart.
    """
    base = LARGE if large else SIZE
    for name, size in (("Normal", base), ("Heading 1", base * 1.45), ("Heading 2", base * 1.15), ("Heading 3", base)):
        style = file.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(round(size)), RGBColor(0x1A, 0x1A, 0x1A)
        style.font.bold = name != "Normal"
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for which in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{which}"), FONT)
        for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    if airy:
        file.styles["Normal"].paragraph_format.line_spacing = AIRY
    defaults = file.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    language = defaults.find(qn("w:lang"))
    for which in ("val", "eastAsia", "bidi"):
        language.set(qn(f"w:{which}"), locale)
    sheet = file.sections[0]
    sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
    sheet.left_margin = sheet.right_margin = Cm(1.8)
    sheet.top_margin = sheet.bottom_margin = Cm(2)


def footer(file: Any, document: Document) -> None:
    """Which form of which case it is, and the number of the page."""
    line = file.sections[0].footer.paragraphs[0]
    about = " · ".join(filter(None, (document.title, document.case)))
    line.add_run(f"{about} · {words(document.language)['page']} ")
    counting(line.add_run(), "PAGE")
    line.add_run(" / ")
    counting(line.add_run(), "NUMPAGES")
