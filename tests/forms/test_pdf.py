"""PDF: tagged, in its language, and by PDF/UA-1 as a checker sees it.

The checker (page-validation) looks at what a machine can tell: tags, headings, tables, language, title, fonts. Whether the
order of reading makes sense and a text says what it should, no checker sees.
"""

from __future__ import annotations

import re
import zlib

import page
import pypdfium2
import pytest

from caseway.engine.assemble import Process
from caseway.engine.case import Case
from caseway.forms.blank import blank_form
from caseway.forms.document import Document, Section, Table, TextField
from caseway.forms.easy import easy_read
from caseway.forms.fill import fill
from caseway.forms.pdf import render_pdf
from caseway.forms.problems import CannotPrint
from caseway.processes import Workspace
from tests.forms.conftest import MEETING
from tests.forms.tagged import tags

SHIPPED = Workspace.shipped()


def words(made: bytes) -> str:
    return " ".join("\n".join(one.get_textpage().get_text_range() for one in pypdfium2.PdfDocument(made)).split())


@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
@pytest.mark.parametrize("name", SHIPPED.names())
def test_every_blank_form_of_every_process_is_accessible(name: str, large: bool) -> None:
    process = SHIPPED.load(name)
    for form in process.forms:
        for language in (process.language, *process.words):
            report = page.validate_pdf_bytes(render_pdf(blank_form(process, form, language), large=large))
            assert not report.failures, (form, language, [failure.message for failure in report.failures])


@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_a_filled_form_is_accessible(large: bool, vastbus: Process, planned: Case, half_planned: Case) -> None:
    for case in (planned, half_planned):
        for language in ("sv", "en"):
            made = render_pdf(fill(vastbus, case, "bilaga 2 b", MEETING, language), large=large)
            assert page.is_pdf_compliant_bytes(made)


@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
@pytest.mark.parametrize("name", SHIPPED.names())
def test_a_blank_form_with_easy_texts_is_accessible(name: str, large: bool) -> None:
    process = SHIPPED.load(name)
    for form in process.forms:
        for language in (process.language, *process.words):
            made = render_pdf(easy_read(process, blank_form(process, form, language)), large=large)
            report = page.validate_pdf_bytes(made)
            assert not report.failures, (form, language, [failure.message for failure in report.failures])


def test_a_filled_form_with_easy_texts_is_accessible_and_says_them(vastbus: Process, planned: Case) -> None:
    made = render_pdf(easy_read(vastbus, fill(vastbus, planned, "bilaga 2 b", MEETING)))
    assert page.is_pdf_compliant_bytes(made)
    said = words(made)
    assert "Dag för mötet Vilken dag är mötet? måndag 24 september 2018" in said
    assert "Omfattning Hur mycket, och hur ofta?" in " ".join(said.split())


def test_it_says_what_the_form_says(vastbus: Process, planned: Case) -> None:
    said = words(render_pdf(fill(vastbus, planned, "bilaga 2 b", MEETING)))
    for text in (
        "Bilaga 2 b: Gemensam handlingsplan",
        "måndag 24 september 2018",
        "Sara Holm (Socialtjänsten)",
        "Sida 1 / ",
    ):
        assert text in said
    assert "UTKAST" not in said


def test_a_draft_says_so_on_every_page(vastbus: Process, half_planned: Case) -> None:
    made = render_pdf(fill(vastbus, half_planned, "bilaga 2 b", MEETING), large=True)
    sheets = pypdfium2.PdfDocument(made)
    assert len(sheets) > 1
    assert all("UTKAST – inte komplett" in one.get_textpage().get_text_range() for one in sheets)


def test_words_that_are_not_in_the_language_of_the_paper_are_marked_as_english() -> None:
    def languages(language: str) -> set[bytes]:
        made = render_pdf(Document("P", "F", language, "en", "C-1", "x", (Section("S"),), locale=f"{language}-NZ"))
        streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL)
        packed = [zlib.decompress(one) for one in streams if one.startswith(b"\x78")]
        return set(re.findall(rb"/Lang ?\(([^)]*)\)", b"".join((made, *packed))))

    assert languages("en") == {b"en-NZ"}
    assert languages("mi") == {b"mi-NZ", b"en-NZ"}


def test_its_headings_and_tables_are_tagged(vastbus: Process, planned: Case) -> None:
    found = tags(render_pdf(fill(vastbus, planned, "bilaga 2 b", MEETING)))
    assert found["H1"] >= 1
    assert found["H2"] >= 6
    assert found["TH"] >= 4
    assert found["Table"] >= 4


def written(text: str, columns: int = 2) -> Document:
    table = Table("t", "T", tuple(f"C{number}" for number in range(columns)), ((text,) * columns,) * 40)
    field = TextField("x", "X", text)
    return Document("P", "F", "sv", "sv", "C-1", "idag", (Section("S", (text,), (field, table)),), locale="sv-SE")


@pytest.mark.parametrize(
    "text", ["Kōrero Āē", "Åäö ÆØ", "Ελένη", "Фёдор", "שרה", "סارة".replace("ס", "س"), "Łódź", "Nguyễn"]
)
def test_letters_of_many_scripts_are_there(text: str) -> None:
    assert page.is_pdf_compliant_bytes(render_pdf(written(text)))


def test_a_letter_that_no_font_has_is_said_plainly() -> None:
    with pytest.raises(CannotPrint) as error:
        render_pdf(written("a\N{EGYPTIAN HIEROGLYPH A001}"))
    assert str(error.value) == (
        "no font on this machine has the letters 𓀀, so they cannot be printed in a PDF. Install a font that has them "
        "(such as Noto), or make HTML or Word instead."
    )


def test_forty_rows_have_their_headings_on_each_page_and_long_names_stay_on_the_paper() -> None:
    made = render_pdf(written("Ett mycket långt namn " * 6 + "x" * 120, columns=4))
    assert page.is_pdf_compliant_bytes(made)
    sheets = pypdfium2.PdfDocument(made)
    assert len(sheets) > 3
    for sheet in list(sheets)[1:-1]:
        text = sheet.get_textpage()
        assert "C0" in text.get_text_range()
        boxes = [text.get_charbox(at) for at in range(text.count_chars())]
        assert max(box[2] for box in boxes) < sheet.get_width()


def test_a_wide_table_is_laid_out_row_by_row() -> None:
    found = tags(render_pdf(written("x", columns=6)))
    assert (found["Table"], found["H3"]) == (0, 40)
