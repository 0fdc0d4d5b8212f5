"""`caseway form`: a form on the screen or in a file, and what it still lacks."""

from __future__ import annotations

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
        invited.err == "Error: There is no form called «bilaga 2». Did you mean «bilaga 1»? Forms: bilaga 1, bilaga 2 b.\n"
    )


def test_a_file_that_cannot_be_written_is_said_plainly(invited: Line, tmp_path: Path) -> None:
    assert invited("form", "NV-1", "bilaga 1", "--output", str(tmp_path / "nowhere" / "x.html")) == 1
    assert "nowhere" in invited.err
