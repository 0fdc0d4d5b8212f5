"""Content controls as they stand in the file."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from caseway.forms.word.controls import LONGEST_TAG, control


def test_what_is_empty_shows_room_to_write_that_is_no_answer() -> None:
    line = OxmlElement("w:p")
    control(line, "Place", "1.2", "", (), "……")
    (made,) = line.iter(qn("w:sdt"))
    assert made.find(qn("w:sdtPr")).find(qn("w:showingPlcHdr")) is not None
    assert "".join(one.text for one in made.iter(qn("w:t"))) == "……"


def test_a_long_title_is_cut_where_word_would_refuse_it() -> None:
    line = OxmlElement("w:p")
    control(line, "x" * 100, "1.2", "said", (), "")
    (made,) = line.iter(qn("w:sdt"))
    known = made.find(qn("w:sdtPr"))
    assert known.find(qn("w:alias")).get(qn("w:val")) == "x" * LONGEST_TAG
    assert known.find(qn("w:showingPlcHdr")) is None
