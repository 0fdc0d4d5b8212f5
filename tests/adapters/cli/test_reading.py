"""`caseway form read`: a filled Word form, what of it can be noted, and what found no place."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

Line = Any  # the fixture of conftest.py


def fill_in(file: Path, **said: str) -> None:
    """Write into the controls of a Word file, by their tags with `_` for the dot."""
    opened = docx.Document(BytesIO(file.read_bytes()))
    for control in opened.element.body.iter(qn("w:sdt")):
        tag = control.find(qn("w:sdtPr")).find(qn("w:tag")).get(qn("w:val"))
        if (text := said.get(f"at_{tag.replace('.', '_')}")) is not None:
            next(control.iter(qn("w:t"))).text = text
    opened.save(str(file))


def test_a_form_that_was_filled_in_by_hand_comes_back(invited: Line, tmp_path: Path) -> None:
    file = tmp_path / "plan.docx"
    assert invited("form", "make", "vastbus", "bilaga 1", "--blank", "--output", str(file)) == 0
    fill_in(file, at_1_0="20 september 2018", at_1_2="Biblioteket", at_0_0="Elsa Berg")
    assert invited("form", "read", "vastbus", str(file), "--output", "facts.yaml") == 1
    assert invited.out == (
        "Bilaga 1: Inbjudan till nätverksmöte\n"
        "Detta kan antecknas:\n"
        "  Dag för mötet: 2018-09-20\n"
        "  Plats: Biblioteket\n"
        "Detta fick ingen plats:\n"
        "  ! Barnet: Elsa Berg  (vem som har en roll antecknas inte med en blankett)\n"
        "Skrev facts.yaml.\n"
        'Se igenom filen och anteckna det: caseway case do ÄRENDE "avtala tid" --as NAMN --facts facts.yaml\n'
    )
    assert (tmp_path / "facts.yaml").read_text(encoding="utf-8") == '"mötesdag": "2018-09-20"\n"plats": "Biblioteket"\n'


@pytest.mark.parametrize("large", [(), ("--large",)], ids=["", "large"])
def test_a_form_with_easy_texts_comes_back_like_any_other(large: tuple[str, ...], invited: Line, tmp_path: Path) -> None:
    for of in (("--blank",), ("--case", "NV-1")):
        assert invited(*PLAN, *of, "--easy", *large, "--output", "x.docx") == 0
        fill_in(tmp_path / "x.docx", at_4_0="Vi ses i maj.")
        assert invited("form", "read", "vastbus", "x.docx", *(of if of[0] == "--case" else ())) == 0, invited.out
        assert invited.out == (
            "Bilaga 2 b: Gemensam handlingsplan\nDetta kan antecknas:\n  Hur planen följs upp: Vi ses i maj.\n"
        )


def test_what_was_read_can_be_noted(invited: Line, tmp_path: Path) -> None:
    file = tmp_path / "inbjudan.docx"
    assert invited("form", "make", "vastbus", "minnesanteckningar", "--case", "NV-1", "--output", str(file)) == 0
    fill_in(file, at_3_0="Alla kom.\nDet gick bra.", at_0_3_0_0="Anna Berg", at_0_3_0_1="kom")
    assert invited("form", "read", "vastbus", str(file), "--case", "NV-1", "--output", "facts.yaml") == 0, invited.out
    assert "Plats" not in invited.out  # it was printed, and left as it was
    invited.wait(17)
    noted = ("--facts", "facts.yaml", "--fact", "verksamheter på mötet=Rektor Lind")
    assert invited("case", "do", "NV-1", "håll mötet", "--as", "Rektor Lind", *noted) == 0, invited.out
    shown = invited.json("case", "show", "NV-1")
    assert "Alla kom." in str(shown)


def test_it_as_data(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "x.docx"
    assert line("form", "make", "vastbus", "bilaga 1", "--blank", "--output", str(file)) == 0
    fill_in(file, at_1_0="snart")
    assert line.json("form", "read", "vastbus", str(file)) == {
        "form": "bilaga 1", "facts": {}, "unplaced": [{"title": "Dag för mötet", "text": "snart", "why": "date"}],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "why"),
    [
        ((), "är inget tydligt klockslag; skriv det som 09.30 eller 14.00"),
        (("--language", "en"), "is no clear time; write it like 09:30 or 14:00"),
        (("--language", "da"), "er intet klart klokkeslæt; skriv det som 09.30 eller 14.00"),
    ],
)
def test_a_time_of_day(line: Line, tmp_path: Path, language: tuple[str, ...], why: str) -> None:
    file = tmp_path / "x.docx"
    assert line("form", "make", "vastbus", "bilaga 1", "--blank", "--output", str(file)) == 0
    fill_in(file, at_1_1="kl. 14.00")
    assert line.json("form", "read", "vastbus", str(file))["facts"] == {"klockslag": "14:00"}
    fill_in(file, at_1_1="halv tre")
    assert line("form", "read", "vastbus", str(file), *language) == 1
    assert f": halv tre  ({why})\n" in line.out


def test_a_form_in_which_nothing_was_written(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "x.docx"
    assert line("form", "make", "vastbus", "bilaga 1", "--blank", "--output", str(file)) == 0
    assert line("form", "read", "vastbus", str(file), "--output", "facts.yaml") == 0
    assert line.out == "Bilaga 1: Inbjudan till nätverksmöte\nInget är ifyllt.\n"
    assert not (tmp_path / "facts.yaml").exists()


def test_what_is_no_form(line: Line, tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"no")
    assert line("form", "read", "vastbus", "x.docx") == 1
    assert line.err == "Error: x.docx är ingen Word-fil som kan läsas.\n"
    docx.Document().save(str(tmp_path / "y.docx"))
    assert line("form", "read", "vastbus", "y.docx") == 1
    assert line.err == (
        "Error: y.docx är ingen blankett i processen vastbus: bara blanketter som caseway form make har gjort kan läsas.\n"
    )


PLAN = ("form", "make", "vastbus", "bilaga 2 b")


def test_a_paper_of_another_case_is_refused(invited: Line, tmp_path: Path) -> None:
    people = ("--person", "rektor=Rektor Alm", "--person", "barnet=Ali Ek", "--person", "vårdnadshavare=Eva Ek")
    assert invited("case", "open", "vastbus", "NV-2", "--as", "Rektor Alm", *people) == 0, invited.err
    assert invited(*PLAN, "--case", "NV-1", "--output", "x.docx") == 0
    assert invited("form", "read", "vastbus", "x.docx", "--case", "NV-2") == 1
    assert invited.err == "Error: x.docx är från ärendet NV-1, inte från NV-2.\n"
    assert invited("form", "read", "sip", "x.docx") == 1
    assert invited.err.startswith("Error: x.docx är ingen blankett i processen sip: ")


def test_a_paper_of_another_version_is_refused(invited: Line, tmp_path: Path) -> None:
    assert invited(*PLAN, "--blank", "--output", "x.docx") == 0
    file = docx.Document(str(tmp_path / "x.docx"))
    file.core_properties.identifier = file.core_properties.identifier.replace(" | ", " | 0", 1)
    file.save(str(tmp_path / "x.docx"))
    assert invited("form", "read", "vastbus", "x.docx") == 1
    assert invited.err == (
        "Error: x.docx skrevs ut enligt en annan version av processen. Skriv ut blanketten på nytt och fyll i den.\n"
    )


def test_a_paper_whose_fields_another_program_has_taken_away_is_not_empty(line: Line, tmp_path: Path) -> None:
    assert line(*PLAN, "--blank", "--output", "x.docx") == 0
    file = docx.Document(str(tmp_path / "x.docx"))
    for known in list(file.element.body.iter(qn("w:sdtPr"))):
        for child in list(known):
            known.remove(child)
    file.save(str(tmp_path / "x.docx"))
    assert line("form", "read", "vastbus", "x.docx") == 1
    assert line.err == (
        "Error: Fälten i x.docx är borta. Har den sparats i ett annat program än Word? Skriv ut den på nytt.\n"
    )


def test_what_was_written_outside_the_fields_is_told(line: Line, tmp_path: Path) -> None:
    assert line(*PLAN, "--blank", "--output", "x.docx") == 0
    file: Any = docx.Document(str(tmp_path / "x.docx"))
    file.add_paragraph("Mormor vill också vara med.")
    file.tables[2].add_row().cells[0].text = "Läxhjälp"
    file.save(str(tmp_path / "x.docx"))
    assert line("form", "read", "vastbus", "x.docx") == 1
    assert line.out.splitlines()[1:] == [
        "Detta fick ingen plats:",
        "  ! Utanför fälten: Läxhjälp  (står inte i något fält; skriv det i ett)",
        "  ! Utanför fälten: Mormor vill också vara med.  (står inte i något fält; skriv det i ett)",
    ]


def test_what_the_case_has_come_to_say_since_is_not_undone_by_an_old_paper(invited: Line, tmp_path: Path) -> None:
    """The paper is held against what it was when it was printed, not against the case as it is now."""
    assert invited(*PLAN, "--case", "NV-1", "--output", "x.docx") == 0
    noted = ("--fact", "plats=Biblioteket", "--fact", "mötesdag=2018-09-19", "--fact", "klockslag=15.00")
    assert invited("case", "do", "NV-1", "flytta mötet", "--as", "Rektor Lind", *noted) == 0, invited.out
    assert invited("form", "read", "vastbus", "x.docx", "--case", "NV-1") == 0
    assert invited.out.endswith("\nInget är ifyllt.\n")


def test_what_was_taken_out_is_told(invited: Line, tmp_path: Path) -> None:
    assert invited("form", "make", "vastbus", "bilaga 1", "--case", "NV-1", "--output", "x.docx") == 0
    fill_in(tmp_path / "x.docx", at_1_2="")
    assert invited("form", "read", "vastbus", "x.docx", "--case", "NV-1") == 1
    assert "  ! Plats: Skolan  (stod där och är borta; att ta tillbaka det görs i ärendet)\n" in invited.out
