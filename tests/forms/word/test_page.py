"""A page of Word: read by python-docx, and by what stands in its XML."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from caseway.engine.assemble import Process
from caseway.engine.case import Case
from caseway.forms.blank import blank_form
from caseway.forms.document import Document, Section, SignatureLine, Table, TextField
from caseway.forms.fill import fill
from caseway.forms.word import render_word
from caseway.processes import Workspace
from tests.forms.conftest import MEETING


def opened(made: bytes) -> Any:
    return docx.Document(BytesIO(made))


def said(file: Any) -> str:
    """Everything that stands in the text, its controls included."""
    return "".join(one.text or "" for one in file.element.body.iter(qn("w:t")))


def controls(file: Any) -> dict[str, Any]:
    return {
        one.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")): one for one in file.element.body.iter(qn("w:sdt"))
    }  # fmt: skip


@pytest.fixture
def plan(vastbus: Process, planned: Case) -> Any:
    return opened(render_word(fill(vastbus, planned, "bilaga 2 b", MEETING)))


def test_it_says_what_the_form_says(plan: Any) -> None:
    text = said(plan)
    for wanted in ("Bilaga 2 b: Gemensam handlingsplan", "måndag 24 september 2018", "Sara Holm (Socialtjänsten)"):
        assert wanted in text
    assert "UTKAST" not in text


def test_its_headings_are_headings(plan: Any) -> None:
    found = [(one.style.name, one.text) for one in plan.paragraphs if one.style.name.startswith("Heading")]
    assert found[0] == ("Heading 1", "Bilaga 2 b: Gemensam handlingsplan")
    headings = [one for one in plan.paragraphs if one.style.name.startswith("Heading")]
    assert all(one.style.font.bold and one.runs[0].bold is None for one in headings)  # the style says how it looks
    assert [text for style, text in found if style == "Heading 2"] == [
        "Planen gäller", "Mötet", "Helhetsbild, resurser och behov", "Åtgärder", "Uppföljning", "Underskrifter",
    ]  # fmt: skip


def test_each_table_repeats_its_heading_on_each_page_and_no_row_is_torn(plan: Any) -> None:
    assert len(plan.tables) == 4
    for table in plan.tables:
        first, *rows = table._tbl.tr_lst
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)


def test_each_field_is_a_control_with_a_title_and_a_tag(plan: Any) -> None:
    found = controls(plan)
    assert len(found) == len(set(found))
    place = found["1.0"]
    assert place.find(qn("w:sdtPr")).find(qn("w:alias")).get(qn("w:val")) == "Dag för mötet"
    assert "".join(one.text for one in place.iter(qn("w:t"))) == "måndag 24 september 2018"
    assert "3.0.11.0" in found  # the first column of the twelfth measure


def test_a_choice_is_picked_from_a_list(small: Process) -> None:
    found = controls(opened(render_word(blank_form(small, "agreement"))))
    listed = [one.get(qn("w:value")) for one in found["0.4"].iter(qn("w:listItem"))]
    assert listed == ["home", "school"]


def test_what_is_missing_stands_at_the_end(vastbus: Process, half_planned: Case) -> None:
    text = said(opened(render_word(fill(vastbus, half_planned, "bilaga 2 b", MEETING))))
    assert text.startswith("UTKAST – inte komplett. Det som saknas står sist.")
    assert "När planen följs uppKan lämnas av Den som bjuder in, genom «Skriv den gemensamma handlingsplanen»" in text


@pytest.mark.parametrize("name", Workspace.shipped().names())
@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_every_blank_form_can_be_opened(name: str, large: bool) -> None:
    process = Workspace.shipped().load(name)
    for form in process.forms:
        file = opened(render_word(blank_form(process, form), large=large))
        assert process.forms[form].title in said(file)


def test_it_loads_nothing_from_elsewhere(vastbus: Process, planned: Case) -> None:
    with ZipFile(BytesIO(render_word(fill(vastbus, planned, "bilaga 2 b", MEETING)))) as archive:
        relations = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".rels"))
    assert 'TargetMode="External"' not in relations


@pytest.mark.parametrize(("columns", "large", "tables"), [(5, False, 1), (6, False, 0), (2, True, 1), (3, True, 0)])
def test_a_wide_table_is_laid_out_row_by_row(columns: int, large: bool, tables: int) -> None:
    table = Table("t", "T", tuple(f"C{number}" for number in range(columns)), (("x",) * columns,) * 2)
    document = Document("P", "F", "en", "en", "C-1", "today", (Section("S", fields=(table,)),))
    file = opened(render_word(document, large=large))
    assert len(file.tables) == tables
    headings = [one.text for one in file.paragraphs if one.style.name == "Heading 3"]
    assert headings == (["T"] if tables else ["T, row 1", "T, row 2"])
    assert len(controls(file)) == 2 * columns


def test_lines_stay_apart() -> None:
    document = Document("P", "F", "en", "en", "C-1", "today", (Section("S", fields=(TextField("x", "X", "one\ntwo"),)),))
    (control,) = controls(opened(render_word(document))).values()
    assert [one.text for one in control.iter(qn("w:t"))] == ["one", "two"]
    assert len(list(control.iter(qn("w:br")))) == 1


def test_a_language_from_right_to_left_is_written_so() -> None:
    document = Document("P", "F", "ar", "ar", "C-1", "today", (Section("S", fields=(TextField("x", "X", "سارة"),)),))
    file = opened(render_word(document))
    assert all(one._p.pPr.find(qn("w:bidi")) is not None for one in file.paragraphs)


def test_words_that_are_not_in_the_language_of_the_paper_say_in_which_they_are() -> None:
    document = Document("P", "Hui", "mi", "en", "C-1", "Rātapu", (Section("S", signatures=(SignatureLine("", ""),)),))
    made = opened(render_word(replace(document, locale="mi-NZ", as_of="As it stood.", not_made="Not made.")))
    marked = [run.text for run in made.element.body.iter(qn("w:r")) if run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None]
    assert marked == [
        "DRAFT – not complete. Not made.", "Case: ", "    Printed: ", "As it stood.", "Name", "Day", "Signature"
    ]  # fmt: skip
    assert {one.get(qn("w:val")) for one in made.element.body.iter(qn("w:lang"))} == {"en"}
    assert not list(opened(render_word(replace(document, language="sv"))).element.body.iter(qn("w:lang")))
