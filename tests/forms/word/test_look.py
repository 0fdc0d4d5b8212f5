"""The look of a Word file."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from caseway.engine.assemble import Process
from caseway.forms.blank import blank_form
from caseway.forms.easy import easy_read
from caseway.forms.word import render_word


def opened(process: Process, *, large: bool = False) -> Any:
    return docx.Document(BytesIO(render_word(blank_form(process, "bilaga 1", "sv"), large=large)))


def test_it_says_what_it_is_and_in_which_language(vastbus: Process) -> None:
    known = opened(vastbus).core_properties
    assert (known.title, known.language, known.category) == ("Bilaga 1: Inbjudan till nätverksmöte", "sv-SE", "bilaga 1")
    assert (known.author, known.comments) == ("", "")
    styles = opened(vastbus).styles.element
    assert [one.get(qn("w:val")) for one in styles.iter(qn("w:lang"))] == ["sv-SE"]


@pytest.mark.parametrize(("large", "size"), [(False, 12), (True, 18)])
def test_the_size_of_the_letters(large: bool, size: int, vastbus: Process) -> None:
    style = opened(vastbus, large=large).styles["Normal"]
    assert (style.font.size.pt, style.font.name) == (size, "Arial")
    assert opened(vastbus, large=large).styles["Heading 1"].font.size.pt > size


def test_easy_texts_have_lines_far_apart(vastbus: Process) -> None:
    document = blank_form(vastbus, "bilaga 1", "sv")
    apart = [
        docx.Document(BytesIO(render_word(one))).styles["Normal"].paragraph_format.line_spacing
        for one in (document, easy_read(vastbus, document))
    ]
    assert apart == [None, 1.6]


def test_it_is_on_a4(vastbus: Process) -> None:
    sheet = opened(vastbus).sections[0]
    assert (round(sheet.page_width.cm, 1), round(sheet.page_height.cm, 1)) == (21.0, 29.7)


def test_the_foot_of_the_page_counts(vastbus: Process) -> None:
    foot = opened(vastbus).sections[0].footer
    assert foot.paragraphs[0].text.startswith("Bilaga 1: Inbjudan till nätverksmöte · Sida ")
    assert [one.text for one in foot._element.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]
