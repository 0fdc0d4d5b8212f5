"""Reading a Word file that somebody has filled in."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from caseway.engine.assemble import Process
from caseway.engine.case import Case
from caseway.forms.blank import blank_form
from caseway.forms.document import Source
from caseway.forms.fill import fill
from caseway.forms.word import render_word
from caseway.forms.word.reading import MOST_XML, NoForm, read_file
from tests.forms.conftest import MEETING


def write(made: bytes, **said: str) -> bytes:
    """The file with texts written into controls, by tags with `_` for the dot; the mark of a placeholder stays."""
    file = docx.Document(BytesIO(made))
    for control in file.element.body.iter(qn("w:sdt")):
        tag = control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val"))
        if (text := said.get(f"at_{tag.replace('.', '_')}")) is not None:
            next(control.iter(qn("w:t"))).text = text
    buffer = BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def test_what_stands_in_a_filled_form(vastbus: Process, planned: Case) -> None:
    file = read_file(render_word(fill(vastbus, planned, "bilaga 2 b", MEETING)))
    said = {one.tag: (one.title, one.text) for one in file.controls}
    assert (file.form, file.language) == ("bilaga 2 b", "sv")
    assert said["1.0"] == ("Dag för mötet", "måndag 24 september 2018")
    assert said["3.0.0.1"][0] == "Ansvarig"


def test_who_has_a_role_stands_there_and_is_not_written_over(vastbus: Process, planned: Case) -> None:
    file = read_file(render_word(fill(vastbus, planned, "bilaga 2 b", MEETING)))
    assert "Barnet" not in {one.title for one in file.controls}


def test_a_blank_form_says_nothing(vastbus: Process) -> None:
    assert {one.text for one in read_file(render_word(blank_form(vastbus, "bilaga 1"))).controls} == {""}


def test_what_is_written_over_a_placeholder_is_said(vastbus: Process) -> None:
    file = read_file(write(render_word(blank_form(vastbus, "bilaga 1")), at_1_2="Skolan"))
    assert [(one.title, one.text) for one in file.controls if one.text] == [("Plats", "Skolan")]


def archive(**files: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"PK", b"%PDF-1.7", b"<html>", archive(a=b"x"), archive(**{"a.xml": b"\0" * (MOST_XML + 1)}),
        archive(**{"[Content_Types].xml": b"<x"}), archive(**{"[Content_Types].xml": b"<a/>"}),
    ],
    ids=["empty", "half a zip", "pdf", "html", "another zip", "a bomb", "broken", "another root"],
)  # fmt: skip
def test_what_is_no_word_file(data: bytes) -> None:
    with pytest.raises(NoForm):
        read_file(data)


def test_a_file_that_reaches_out_reaches_nothing(vastbus: Process, tmp_path: Any) -> None:
    """An entity that would be read from a file says nothing."""
    secret = tmp_path / "secret.txt"
    secret.write_text("hemligt", encoding="utf-8")
    made = render_word(blank_form(vastbus, "bilaga 1"))
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(made)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                head, _, rest = data.partition(b"?>")
                data = head + f'?><!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'.encode() + rest
                data = data.replace("………………".encode(), b"&e;")
            new.writestr(name, data)
    try:
        said = [one.text for one in read_file(buffer.getvalue()).controls]
    except NoForm:
        said = []
    assert not any("hemligt" in text for text in said)


def test_a_tag_that_is_no_place_is_only_a_tag(vastbus: Process) -> None:
    file = docx.Document(BytesIO(render_word(blank_form(vastbus, "bilaga 1"))))
    for tag in file.element.body.iter(qn("w:tag")):
        tag.set(qn("w:val"), "0." + "9" * 5000)
    buffer = BytesIO()
    file.save(buffer)
    assert all(len(one.tag) <= 64 for one in read_file(buffer.getvalue()).controls)


def test_whence_a_file_is(vastbus: Process, planned: Case) -> None:
    source = read_file(render_word(fill(vastbus, planned, "bilaga 2 b", MEETING, person="p1"))).source
    assert source == Source("vastbus", vastbus.version, "NV-1", planned.seq, "2018-09-24", "p1")
    assert read_file(render_word(blank_form(vastbus, "bilaga 1"))).source == Source("vastbus", vastbus.version)


def test_rows_are_those_of_the_file(vastbus: Process) -> None:
    controls = read_file(render_word(blank_form(vastbus, "bilaga 2 b"))).controls
    rows = {one.tag: one.row for one in controls}
    assert rows["1.0"] == 0
    assert rows["3.0.0.0"] == rows["3.0.0.1"] != rows["3.0.1.0"]


def test_a_tab_and_a_hyphen_that_does_not_break_are_said(vastbus: Process) -> None:
    from docx.oxml import OxmlElement

    file = docx.Document(BytesIO(write(render_word(blank_form(vastbus, "bilaga 1")), at_1_2="a")))
    control = next(
        one for one in file.element.body.iter(qn("w:sdt")) if next(one.iter(qn("w:tag"))).get(qn("w:val")) == "1.2"
    )
    run = next(control.iter(qn("w:r")))
    for name, text in (("w:tab", ""), ("w:t", "b"), ("w:noBreakHyphen", ""), ("w:t", "c")):
        part = OxmlElement(name)
        part.text = text or None
        run.append(part)
    buffer = BytesIO()
    file.save(buffer)
    assert [one.text for one in read_file(buffer.getvalue()).controls if one.tag == "1.2"] == ["a b-c"]
