"""`caseway form lint`, and forms made with the owner's own templates."""

from __future__ import annotations

import shutil
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import docx
import pytest

from caseway.processes import Workspace

Line = Any  # the fixture of conftest.py


@pytest.fixture
def folder(line: Line, tmp_path: Path) -> Path:
    """The folder of templates in a workspace with Västbus."""
    with as_file(Workspace.shipped().folder("vastbus")) as there:
        shutil.copytree(there, tmp_path / "processes" / "vastbus")
    made = tmp_path / "forms" / "vastbus"
    made.mkdir(parents=True)
    return made


def word(file: Path, text: str) -> None:
    made = docx.Document()
    made.add_paragraph(text)
    made.save(str(file))


DRAFT = "{% if not complete %}UTKAST{% endif %}"
ALL = "{{ barnet }} {{ vårdnadshavare }} {{ frågeställning }} {{ mötesdag }} {{ klockslag }} {{ kallade }} {{ inbjudaren }}"


def test_templates_that_are_right(line: Line, folder: Path) -> None:
    word(folder / "Bilaga 1.docx", f"Välkommen till {{{{ plats }}}}! {ALL}")
    (folder / "bilaga 1.txt.j2").write_text(
        DRAFT + "{% for part in sections %}{{ part.title }}{% endfor %}", encoding="utf-8"
    )
    assert line("form", "lint", "vastbus") == 0, line.out
    assert line.out == "Mallarna är bra: 2.\n"


def test_a_template_that_never_says_that_it_is_a_draft(line: Line, folder: Path) -> None:
    (folder / "bilaga 1.txt.j2").write_text("{% for part in sections %}{{ part.title }}{% endfor %}", encoding="utf-8")
    assert line("form", "lint", "vastbus") == 1
    assert line.out == (
        f"{Path('forms/vastbus/bilaga 1.txt.j2')}: säger aldrig att blanketten är ett utkast: "
        "skriv {% if not complete %}UTKAST{% endif %}\n"
    )


def test_what_is_wrong_with_templates_is_said_word_for_word(line: Line, folder: Path) -> None:
    word(folder / "bilaga 1.docx", f"{{{{ palts }}}} {{{{ kallade.namn }}}} {ALL}")
    word(folder / "bilaga 7.docx", "x")
    (folder / "bilaga 1.html.j2").write_text("<p>{{ fields.palts.text }}</p>", encoding="utf-8")
    (folder / "bilaga 1.txt").write_text("x", encoding="utf-8")
    (folder / "minnesanteckningar.docx").write_bytes(b"x")
    assert line("form", "lint", "vastbus") == 1
    here = Path("forms/vastbus")
    known = "barnet, vårdnadshavare, frågeställning, mötesdag, klockslag, plats, kallade, inbjudaren"
    assert line.out.splitlines() == [
        f"{here / 'bilaga 1.docx'}: «{{{{ palts }}}}» finns inte i blanketten – menade du «plats»?",
        f"{here / 'bilaga 1.docx'}: «{{{{ kallade.namn }}}}» finns inte i blanketten – menade du «kallade»?",
        f"{here / 'bilaga 1.docx'}: fältet «plats» skrivs aldrig ut",
        f"{here / 'bilaga 1.html.j2'}, rad 1: det finns inget som heter «palts» här; det finns {known} – menade du «plats»?",
        f"{here / 'bilaga 1.txt'}: är ingen mall: de slutar på .html.j2, .txt.j2 eller .docx",
        f"{here / 'bilaga 7.docx'}: hör till ingen blankett; döp den efter en: bilaga 1, bilaga 2 b, minnesanteckningar, "
        "skriftligt beslut, avvikelserapport",
        f"{here / 'minnesanteckningar.docx'}: är ingen Word-fil som kan läsas",
    ]


def test_what_is_never_printed_is_a_hint(line: Line, folder: Path) -> None:
    text = f"<p>{DRAFT}{{{{ fields.plats.text }}}}{{{{ fields['kallade'].people|join}}}}</p>"
    (folder / "bilaga 1.html.j2").write_text(text, "utf-8")
    found = line.json("form", "lint", "vastbus")
    assert [one["hint"] for one in found] == [True] * 6
    assert found[0]["message"] == "fältet «barnet» skrivs aldrig ut"


def test_a_process_without_templates(line: Line) -> None:
    assert line("form", "lint", "vastbus") == 0
    assert line.out == "Processen har inga egna mallar. De ligger i forms/vastbus/.\n"


BLANK = ("form", "make", "vastbus", "bilaga 1", "--blank")


def test_a_form_is_made_with_the_template_of_its_owner(line: Line, folder: Path, tmp_path: Path) -> None:
    word(folder / "bilaga 1.docx", "Vår egen blankett om {{ plats }}.")
    (folder / "bilaga 1.html.j2").write_text("<p>{{ title }}</p>", encoding="utf-8")
    assert line(*BLANK, "--output", "x.docx") == 0
    assert docx.Document(str(tmp_path / "x.docx")).paragraphs[0].text == f"Vår egen blankett om {'…' * 24}."
    assert line(*BLANK, "--output", "x.html") == 0
    assert (tmp_path / "x.html").read_text(encoding="utf-8") == "<p>Bilaga 1: Inbjudan till nätverksmöte</p>"
    assert line(*BLANK, "--plain", "--output", "x.html") == 0
    assert (tmp_path / "x.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(("name", "kind"), [("bilaga 1.docx", "docx"), ("bilaga 1.html.j2", "html")])
def test_a_template_that_cannot_be_used_is_said_plainly(name: str, kind: str, line: Line, folder: Path) -> None:
    (folder / name).write_text("{{ fields.palts.text }}", encoding="utf-8")
    assert line(*BLANK, "--output", f"x.{kind}") == 1
    assert line.err.startswith(str(Path("forms/vastbus") / name))
    assert "Traceback" not in line.err
