"""The owner's own Word file: what stands in it in braces becomes what the form says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from caseway.engine.assemble import Process
from caseway.engine.case import Case
from caseway.forms.blank import blank_form
from caseway.forms.document import Document, Section, Table, TextField
from caseway.forms.fill import fill
from caseway.forms.problems import TemplateProblem
from caseway.forms.word import fill_template
from caseway.forms.word.reading import NoForm
from caseway.forms.word.template import Finding, findings, from_template
from tests.forms.conftest import MEETING


def word(*lines: str | Sequence[str], rows: Sequence[Sequence[str]] = (), foot: str = "") -> bytes:
    """A Word file with these paragraphs (several texts are several runs), a table, and a foot."""
    file = docx.Document()
    for line in lines:
        paragraph = file.add_paragraph()
        for text in (line,) if isinstance(line, str) else line:
            paragraph.add_run(text)
    if rows:
        table = file.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    if foot:
        file.sections[0].footer.paragraphs[0].text = foot
    buffer = BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def read(data: bytes) -> Any:
    return docx.Document(BytesIO(data))


@pytest.fixture
def plan(vastbus: Process, planned: Case) -> Document:
    return fill(vastbus, planned, "bilaga 2 b", MEETING)


def test_a_mark_becomes_what_the_form_says(plan: Document) -> None:
    file = read(from_template(word("Möte {{ mötesdag }}, {{title}}.", foot="Ärende {{ case }}"), plan))
    assert file.paragraphs[0].text == "Möte måndag 24 september 2018, Bilaga 2 b: Gemensam handlingsplan."
    assert file.sections[0].footer.paragraphs[0].text == "Ärende NV-1"


def test_a_mark_that_word_has_torn_apart_is_one(plan: Document) -> None:
    file = read(from_template(word(("Dag: {", "{ mö", "tesdag ", "}", "}!")), plan))
    assert file.paragraphs[0].text == "Dag: måndag 24 september 2018!"


def test_the_letters_of_the_owner_stay_as_they_are(plan: Document) -> None:
    data = word(("Ärende ", "{{ case }}", " slut"))
    file = read(data)
    file.paragraphs[0].runs[1].bold = True
    buffer = BytesIO()
    file.save(buffer)
    made = read(from_template(buffer.getvalue(), plan))
    assert [(run.text, run.bold) for run in made.paragraphs[0].runs] == [("Ärende ", None), ("NV-1", True), (" slut", None)]


def test_a_row_is_there_for_each_row_of_the_table(plan: Document) -> None:
    rows = (("Insats", "Ansvarig"), ("{{ åtgärder.insats }}", "{{ åtgärder.ansvarig }}"), ("Slut", ""))
    table = read(from_template(word("x", rows=rows), plan)).tables[0]
    assert len(table.rows) == 2 + 12
    assert table.rows[0].cells[0].text == "Insats"
    assert table.rows[1].cells[1].text
    assert table.rows[-1].cells[0].text == "Slut"


def test_persons_stand_below_each_other(plan: Document) -> None:
    file = read(from_template(word("{{ vårdnadshavare }}"), plan))
    assert file.paragraphs[0].text == "Anna Berg\nBo Åsberg"


def test_who_has_signed(plan: Document) -> None:
    rows = (("{{ signatures.name }}", "{{ signatures.day }}"),)
    table = read(from_template(word("x", rows=rows), plan)).tables[0]
    assert ("Anna Berg", "24 september 2018") in [tuple(cell.text for cell in row.cells) for row in table.rows]


def test_what_is_missing_is_said_where_it_is_and_at_the_end(vastbus: Process, half_planned: Case) -> None:
    file = read(from_template(word("Följs upp: {{ uppföljningsdag }}"), fill(vastbus, half_planned, "bilaga 2 b", MEETING)))
    lines = [one.text for one in file.paragraphs]
    assert lines[:3] == ["UTKAST – inte komplett. Det som saknas står sist.", "Följs upp: Saknas", "Detta saknas"]
    assert (
        "– När planen följs upp\nKan lämnas av Den som bjuder in, genom «Skriv den gemensamma handlingsplanen»" in lines
    )  # fmt: skip


@pytest.mark.parametrize("text", ["{{ case }}", "{{ 7 * 7 }}", "{% for x in y %}", "</w:t>", "&amp;", "a\nb", "}}{{"])
def test_what_people_write_is_not_read_for_marks(text: str) -> None:
    document = Document("P", "F", "sv", "sv", "C-1", "idag", (Section("S", fields=(TextField("x", "X", text),)),))
    assert read(from_template(word("[{{ x }}]"), document)).paragraphs[0].text == f"[{text}]"


@pytest.mark.parametrize("mark", ["{{ x.__class__ }}", "{{ config }}", "{{ 7*7 }}", "{% import os %}"])
def test_a_template_can_do_nothing_else(mark: str, plan: Document) -> None:
    assert read(from_template(word(mark), plan)).paragraphs[0].text == mark


# Held against the form, both ways


def said(data: bytes, document: Document) -> list[Finding]:
    return [one for one in findings(data, document) if one.what != "unused"]


def test_a_template_that_is_right(vastbus: Process) -> None:
    rows = (("{{ åtgärder.insats }}", "{{ åtgärder.ansvarig }}"),)
    assert said(word("{{ Mötesdag }} {{ case }}", rows=rows), blank_form(vastbus, "bilaga 2 b")) == []


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("{{ mötesdga }}", Finding("unknown", "mötesdga", "mötesdag")),
        ("{{ åtgärder.insatts }}", Finding("unknown", "åtgärder.insatts", "åtgärder.insats")),
        ("{{ åtgärder.insats }}", Finding("not in a row", "åtgärder.insats")),
        ("{{ mötesdag", Finding("open", "{{ mötesdag")),
        ("mötesdag }}", Finding("open", "mötesdag }}")),
    ],
)
def test_what_is_wrong_with_a_template(line: str, finding: Finding, vastbus: Process) -> None:
    assert said(word(line), blank_form(vastbus, "bilaga 2 b")) == [finding]


def test_a_row_of_two_tables(vastbus: Process) -> None:
    rows = (("{{ åtgärder.insats }}", "{{ närvaro.part }}"),)
    assert said(word("x", rows=rows), blank_form(vastbus, "bilaga 2 b")) == [Finding("two tables", "åtgärder, närvaro")]


def test_what_a_template_never_prints(vastbus: Process) -> None:
    found = findings(word("{{ plats }} {{ mötesdag }} {{ klockslag }}"), blank_form(vastbus, "bilaga 1"))
    assert [one.mark for one in found] == ["barnet", "vårdnadshavare", "frågeställning", "kallade", "inbjudaren"]


@pytest.mark.parametrize("data", [b"", b"PK", b"{{ plats }}"])
def test_what_is_no_word_file(data: bytes, vastbus: Process, plan: Document) -> None:
    with pytest.raises(NoForm):
        findings(data, plan)
    with pytest.raises(NoForm):
        from_template(data, plan)


def test_a_value_in_a_row_is_not_read_for_marks_either() -> None:
    table = Table("t", "T", ("C",), (("{{ x }}",),), names=("c",))
    document = Document("P", "F", "sv", "sv", "C-1", "idag", (Section("S", fields=(table, TextField("x", "X", "no"))),))
    made = read(from_template(word("{{ x }}", rows=(("{{ t.c }}",),)), document))
    assert (made.paragraphs[0].text, made.tables[0].rows[0].cells[0].text) == ("no", "{{ x }}")


def test_pictures_links_and_first_pages_keep_what_they_have_and_get_what_they_ask_for(plan: Document) -> None:
    from docx.oxml import OxmlElement

    file = docx.Document()
    line = file.add_paragraph("{{ case }}")
    drawing = OxmlElement("w:drawing")
    line.runs[0]._r.append(drawing)
    link = OxmlElement("w:hyperlink")
    link.append(line.add_run(" {{ printed_on }}")._r)
    line._p.append(link)
    file.sections[0].different_first_page_header_footer = True
    file.sections[0].first_page_header.paragraphs[0].text = "{{ title }}"
    buffer = BytesIO()
    file.save(buffer)
    made = read(from_template(buffer.getvalue(), plan))
    texts = "".join(part.text for part in made.element.body.iter(qn("w:t")))
    assert texts == "NV-1 måndag 24 september 2018"
    assert len(list(made.element.body.iter(qn("w:drawing")))) == 1
    assert made.sections[0].first_page_header.paragraphs[0].text == "Bilaga 2 b: Gemensam handlingsplan"


def test_this_meeting_and_the_last_one_are_told_apart() -> None:
    fields = (TextField("x", "X", "now"), TextField("last round x", "At the last meeting: X", "then", given=True))
    document = Document("P", "F", "en", "en", "C-1", "today", (Section("S", fields=fields),))
    assert read(from_template(word("{{ x }} {{ last round x }}"), document)).paragraphs[0].text == "now then"


def test_of_which_day_a_paper_is_stands_at_its_head(plan: Document) -> None:
    made = read(from_template(word("x"), replace(plan, as_of="Så som det stod igår.")))
    assert [one.text for one in made.paragraphs] == ["Så som det stod igår.", "x"]


def test_a_blank_form_has_room_to_write(vastbus: Process) -> None:
    made = read(from_template(word("Plats: {{ plats }}."), blank_form(vastbus, "bilaga 1")))
    assert made.paragraphs[0].text == f"Plats: {'…' * 24}."


def test_whoever_has_signed_has_signed(plan: Document) -> None:
    table = read(from_template(word("x", rows=(("{{ signatures.name }}", "{{ signatures.says }}"),)), plan)).tables[0]
    assert ("Anna Berg", "Undertecknat") in [tuple(cell.text for cell in row.cells) for row in table.rows]


def test_a_template_that_names_what_is_not_there_makes_no_paper(plan: Document) -> None:
    with pytest.raises(TemplateProblem, match=r"mine\.docx: «fel» cannot be filled in; `caseway form lint` tells more"):
        fill_template(plan, "mine.docx", word("{{ fel }}"))


def test_many_marks_take_no_time(plan: Document) -> None:
    made = read(from_template(word("{{ case }} " * 5000), plan))
    assert made.paragraphs[0].text.count("NV-1") == 5000
