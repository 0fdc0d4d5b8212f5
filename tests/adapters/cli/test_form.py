"""`caseway form`: a form on the screen or in a file, and what it still lacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Line = Any  # the fixture of conftest.py


def test_an_invitation_as_text(invited: Line) -> None:
    assert invited("form", "NV-1", "Bilaga  1") == 0
    assert "Dag för mötet: 2018-09-20" in invited.out


def test_an_invitation_as_a_page_in_a_file(invited: Line, tmp_path: Path) -> None:
    file = tmp_path / "inbjudan åäö.html"
    assert invited("form", "NV-1", "bilaga 1", "--output", str(file)) == 0
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert invited.out == f"Skrev {file}.\nDet saknas en uppgift, se slutet av blanketten.\n"


def test_an_unknown_form_gets_a_suggestion(invited: Line) -> None:
    assert invited("form", "NV-1", "bilaga 2") == 1
    assert (
        invited.err == "Error: There is no form called «bilaga 2». Did you mean «bilaga 1»? Forms: bilaga 1, bilaga 2 b, "
        "minnesanteckningar, skriftligt beslut, avvikelserapport.\n"
    )


def test_a_file_that_cannot_be_written_is_said_plainly(invited: Line, tmp_path: Path) -> None:
    assert invited("form", "NV-1", "bilaga 1", "--output", str(tmp_path / "nowhere" / "x.html")) == 1
    assert "nowhere" in invited.err


def test_an_ending_that_no_form_has_is_refused_before_anything_is_written(invited: Line, tmp_path: Path) -> None:
    assert invited("form", "NV-1", "bilaga 1", "--output", str(tmp_path / "inbjudan.docx")) == 1
    assert invited.err == (
        "Error: A form is written as .html, .txt or .json, not as «.docx». Name such a file, or choose with --format.\n"
    )
    assert not (tmp_path / "inbjudan.docx").exists()


def test_the_format_goes_before_the_ending(invited: Line, tmp_path: Path) -> None:
    assert invited("form", "NV-1", "bilaga 1", "--output", str(tmp_path / "inbjudan.sida"), "--format", "html") == 0
    assert (tmp_path / "inbjudan.sida").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_form_as_json_for_other_systems(invited: Line, tmp_path: Path) -> None:
    document = invited.json("form", "NV-1", "bilaga 1")
    assert (document["case"], document["title"]) == ("NV-1", "Bilaga 1: Inbjudan till nätverksmöte")
    place = {"name": "plats", "title": "Plats", "text": "Skolan", "may_be_empty": False}
    assert place in document["sections"][1]["fields"]
    assert invited("form", "NV-1", "bilaga 1", "--output", str(tmp_path / "x.json")) == 0
    assert json.loads((tmp_path / "x.json").read_text(encoding="utf-8")) == document
