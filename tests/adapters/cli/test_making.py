"""`caseway form make`: a form on the screen or in a file, filled in or blank, and what it still lacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

Line = Any  # the fixture of conftest.py
MAKE = ("form", "make", "vastbus", "bilaga 1")
OF_CASE = (*MAKE, "--case", "NV-1")
SCHOOL = """
process: school
title: School
country: GB
language: en
time-zone: Europe/London
in-force: 2020-01-01
opened-by: teacher
concerns: pupil
seen-by: anyone
people: {teacher: Teacher, pupil: Pupil}
stages: {asked: Asked, met: Met}
starts-at: asked
ends-at: met
facts:
  day: {title: Day, easy: Which day is it?, type: date}
actions:
  meet: {title: Meet, who: anyone, to: met, note: day, form: note}
forms:
  note:
    title: Note
    sections: [{title: The meeting, fields: day}]
"""


def test_an_invitation_as_text(invited: Line) -> None:
    assert invited("form", "make", "Vastbus", "Bilaga  1", "--case", "NV-1") == 0
    assert "Dag för mötet: torsdag 20 september 2018" in invited.out


def test_an_invitation_as_a_page_in_a_file(invited: Line, tmp_path: Path) -> None:
    file = tmp_path / "inbjudan åäö.html"
    assert invited(*OF_CASE, "--output", str(file)) == 0
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert invited.out == f"Skrev {file}.\nDet saknas en uppgift, se slutet av blanketten.\n"


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        ("html", b"<!doctype html>"),
        ("pdf", b"%PDF-"),
        ("docx", b"PK"),
        ("md", "Nätverksmöte".encode()),
        ("txt", b"BILAGA 1"),
    ],
)
def test_each_kind_of_file_by_its_ending(ending: str, begins: bytes, invited: Line, tmp_path: Path) -> None:
    file = tmp_path / f"inbjudan.{ending.upper()}"
    assert invited(*OF_CASE, "--output", str(file)) == 0
    assert file.read_bytes().startswith(begins)


def test_easy_texts_stand_beside_what_they_explain(invited: Line) -> None:
    assert invited(*OF_CASE, "--easy") == 0
    assert "\nDu är inbjuden till ett möte. Här står när det är, var det är och varför.\n" in invited.out
    assert "  Dag för mötet:\n    Vilken dag är mötet?\n    torsdag 20 september 2018\n" in invited.out
    assert invited(*MAKE, "--blank", "--easy", "--language", "en") == 0
    assert "  Day of the meeting:\n    Which day is the meeting?\n    ____" in invited.out


def test_easy_texts_are_in_no_template_of_the_owner_and_so_the_form_is_as_caseway_lays_it_out(
    line: Line, tmp_path: Path
) -> None:
    folder = tmp_path / "forms" / "school"
    folder.mkdir(parents=True)
    (folder / "note.txt.j2").write_text("Our own: {{ fields.day.text }}\n", encoding="utf-8")
    process = tmp_path / "processes" / "school" / "process.yaml"
    process.parent.mkdir(parents=True)
    process.write_text(SCHOOL, encoding="utf-8")
    assert line("form", "make", "school", "note", "--blank") == 0
    assert line.out.startswith("Our own:")
    assert line("form", "make", "school", "note", "--blank", "--easy") == 0
    assert "  Day:\n    Which day is it?\n" in line.out
    assert "Our own" not in line.out


def test_the_format_goes_before_the_ending(invited: Line, tmp_path: Path) -> None:
    assert invited(*OF_CASE, "--output", str(tmp_path / "inbjudan.sida"), "--format", "html") == 0
    assert (tmp_path / "inbjudan.sida").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_an_ending_that_no_form_has_is_refused_before_anything_is_written(invited: Line, tmp_path: Path) -> None:
    assert invited(*OF_CASE, "--output", str(tmp_path / "inbjudan.odt")) == 1
    assert invited.err == (
        "Error: A form is written as .html, .pdf, .docx, .md, .txt or .json, not as «.odt». Name such a file, or "
        "choose with --format.\n"
    )
    assert not (tmp_path / "inbjudan.odt").exists()


def test_pdf_does_not_go_to_the_screen(invited: Line) -> None:
    assert invited(*OF_CASE, "--format", "pdf") == 2
    assert invited.err.endswith("Error: PDF and Word are no text: name a file with --output.\n")


def test_a_file_that_cannot_be_written_is_said_plainly(invited: Line, tmp_path: Path) -> None:
    assert invited(*OF_CASE, "--output", str(tmp_path / "nowhere" / "x.html")) == 1
    assert "nowhere" in invited.err


def test_a_form_as_json_for_other_systems(invited: Line, tmp_path: Path) -> None:
    document = invited.json(*OF_CASE)
    assert (document["case"], document["title"]) == ("NV-1", "Bilaga 1: Inbjudan till nätverksmöte")
    place = {
        "name": "plats",
        "title": "Plats",
        "text": "Skolan",
        "may_be_empty": False,
        "choices": [],
        "lines": 1,
        "given": False,
    }
    assert place in document["sections"][1]["fields"]
    assert invited(*OF_CASE, "--output", str(tmp_path / "x.json")) == 0
    assert json.loads((tmp_path / "x.json").read_text(encoding="utf-8")) == document


def test_a_blank_form_needs_no_case_and_lacks_nothing(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "tom.txt"
    assert line(*MAKE, "--blank", "--output", str(file)) == 0
    assert line.out == f"Skrev {file}.\n"
    text = file.read_text(encoding="utf-8")
    assert "  Plats: ______________________________\n" in text
    assert "Saknas" not in text
    assert "Ärende" not in text


def test_large_print(line: Line, tmp_path: Path) -> None:
    assert line(*MAKE, "--blank", "--large", "--output", str(tmp_path / "x.html")) == 0
    assert 'class="large"' in (tmp_path / "x.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "Say of which case (--case CASE), or --blank for a form to fill in by hand."),
        (("--case", "NV-1", "--blank"), "Say of which case (--case CASE), or --blank for a form to fill in by hand."),
        (("--blank", "--meeting", "1"), "A blank form is of no case: leave out --as, --entry and --meeting."),
        (("--case", "NV-1", "--entry", "1", "--meeting", "1"), "Name an entry or a meeting, not both."),
    ],
)
def test_what_does_not_go_together(options: tuple[str, ...], said: str, line: Line) -> None:
    assert line(*MAKE, *options) == 2
    assert line.err.endswith(f"Error: {said}\n")


def test_a_case_of_another_process(invited: Line) -> None:
    assert invited("form", "make", "sip", "bilaga 1", "--case", "NV-1") == 1
    assert invited.err == "Error: The case NV-1 runs under «vastbus», not under «sip».\n"


# The papers of a meeting that is over


PAPER = ("form", "make", "vastbus", "minnesanteckningar", "--case", "NV-1")


def test_once_the_next_meeting_begins_the_paper_of_the_last_one_is_still_there(followed_up: Line) -> None:
    assert followed_up(*PAPER) == 0
    assert "Alla kom." not in followed_up.out
    assert followed_up.err == ("Blanketten gjordes 2018-09-20, för möte 1. Så som den var då: --meeting 1\n")
    assert followed_up(*PAPER, "--meeting", "1") == 0
    assert "Anteckningar från mötet: Alla kom." in followed_up.out
    assert "Så som det stod torsdag 20 september 2018, efter anteckning 8." in followed_up.out
    assert followed_up.err == ""


def test_a_paper_as_it_stood_after_an_entry(followed_up: Line) -> None:
    plan = ("form", "make", "vastbus", "bilaga 2 b", "--case", "NV-1")
    assert followed_up(*plan, "--entry", "6") == 0
    assert "    Undertecknat: 20 september 2018\n" not in followed_up.out
    assert followed_up(*plan, "--entry", "7") == 0
    assert "    Undertecknat: 20 september 2018\n" in followed_up.out


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (("--entry", "99"), "Error: The case has the entries 1 to 9, and no entry 99.\n"),
        (("--meeting", "3"), "Error: The case has begun 2 meetings, and no meeting 3.\n"),
    ],
)
def test_a_time_at_which_there_was_no_case(option: tuple[str, str], said: str, followed_up: Line) -> None:
    assert followed_up(*PAPER, *option) == 1
    assert followed_up.err == said


def test_a_paper_of_then_holds_what_somebody_may_see_now(followed_up: Line) -> None:
    assert followed_up(*PAPER, "--meeting", "1", "--as", "Anna Berg") == 0
    assert "Alla kom." in followed_up.out
    assert followed_up("case", "leave", "NV-1", "Sara Holm", "--as", "Rektor Lind") == 0, followed_up.err
    followed_up.wait(2)
    assert followed_up(*PAPER, "--meeting", "1", "--as", "Sara Holm") == 1


def test_a_plan_of_the_last_meeting_is_no_plan_of_this_one(followed_up: Line) -> None:
    """Its measures and signatures are kept for the case; printed as it stands, it is a draft and says so."""
    assert followed_up("form", "make", "vastbus", "bilaga 2 b", "--case", "NV-1") == 0
    assert "UTKAST – inte komplett Blanketten har inte gjorts för det här mötet än. En del av det" in " ".join(
        followed_up.out.split()
    )
    assert followed_up("form", "make", "vastbus", "bilaga 2 b", "--case", "NV-1", "--meeting", "1") == 0
    assert "inte gjorts för det här mötet" not in followed_up.out


def test_a_paper_written_to_a_file_says_what_it_lacks_and_that_it_is_of_an_earlier_meeting(followed_up: Line) -> None:
    plan = ("form", "make", "vastbus", "bilaga 2 b", "--case", "NV-1", "--output", "plan.txt")
    assert followed_up(*plan, "--meeting", "1") == 0
    assert followed_up.out == "Skrev plan.txt.\nDet saknas en uppgift, se slutet av blanketten.\n"
    assert followed_up(*plan) == 0
    assert followed_up.out == (
        "Skrev plan.txt.\n"
        "Blanketten har inte gjorts för det här mötet än. En del av det som står i den är från ett tidigare. "
        "Det saknas 2 uppgifter, se slutet av blanketten.\n"
    )


def test_the_name_of_a_file_cannot_move_the_cursor(line: Line) -> None:
    assert line(*MAKE, "--blank", "--output", "a\x1b[2J.txt") == 0
    assert "\x1b" not in line.out
