"""In which language a command answers: one in which Caseway speaks, or one in which the process has words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

Line = Any  # the fixture of conftest.py
PLAN = ("form", "make", "strengthening-families", "action plan", "--blank")


def test_a_form_in_another_language_that_the_process_has_words_in(line: Line) -> None:
    assert line(*PLAN, "--language", "MI") == 0
    assert "\nHUI\n\n  Tamaiti / rangatahi: ____" in line.out
    assert "  Rā: ____" in line.out
    assert "  Needs (Ingarihi): ____" in line.out


@pytest.mark.parametrize("kind", ["html", "pdf", "docx", "md", "txt", "json"])
def test_it_is_made_in_every_kind(kind: str, line: Line, tmp_path: Path) -> None:
    for more in ((), ("--easy",), ("--large",)):
        assert line(*PLAN, "--language", "mi", *more, "--output", f"plan.{kind}") == 0, line.err
        assert line.out == f"Wrote plan.{kind}.\n"
    assert (tmp_path / f"plan.{kind}").stat().st_size > 1000


def test_it_can_be_read_back_with_days_as_they_are_written_there(line: Line, tmp_path: Path) -> None:
    assert line(*PLAN, "--language", "mi", "--output", "plan.docx") == 0
    file: Any = docx.Document(str(tmp_path / "plan.docx"))
    for control in file.element.body.iter(qn("w:sdt")):
        if control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val")) == "0.1":
            next(control.iter(qn("w:t"))).text = "Paraire, 2 Hānuere 2026"
    file.save(str(tmp_path / "plan.docx"))
    assert line("form", "read", "strengthening-families", "plan.docx", "--language", "mi") == 0, line.out
    assert line.out == "Action plan\nThis can be noted:\n  Rā: 2026-01-02\n"


def test_other_commands_take_it_too(line: Line) -> None:
    assert line("form", "lint", "strengthening-families", "--language", "mi") == 0
    assert line("form", "list", "strengthening-families", "--language", "mi") == 0
    assert line("check", "strengthening-families") == 0


def test_a_language_in_which_nobody_has_words_is_said(line: Line) -> None:
    assert line(*PLAN, "--language", "pl") == 1
    assert line.err == (
        "Error: «strengthening-families» has no words in «pl». It has: en, mi. To have it in «pl», write words.pl.yaml.\n"
    )


def test_what_is_no_language_is_said(line: Line) -> None:
    assert line(*PLAN, "--language", "klingon") == 2
    assert line.err.endswith(
        "Error: Invalid value for '--language' / '-l': «klingon» is no language that is known. Write its code, like en, sv, "
        "da, pl or mi.\n"
    )


def test_a_page_across_cases_is_in_english_where_caseway_does_not_speak_the_language(line: Line) -> None:
    people = ("--person", "coordinator=Hana", "--person", "child=Mere")
    opened = ("case", "open", "strengthening-families", "C-1", "--as", "Hana", *people)
    assert line(*opened, "--language", "mi") == 0, line.err
    assert "  ! The process «Strengthening Families hui» was not in force" in line.out
    assert line.json("week", "--language", "mi")["locale"] == "en-NZ"
