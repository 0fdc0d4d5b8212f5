"""`caseway contact`: how people are reached, beside the case."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.shell_completion import BashComplete

from caseway.adapters.cli import contact
from caseway.adapters.cli.app import app

Line = Any  # the fixture of conftest.py
MOVING = Path(__file__).parents[2] / "workspaces" / "moving"
SECRETS = ("anna@example.org", "070-123 45 67", "Storgatan 4", "123 45 Storstad", "Annas hem")


def keep(line: Line, name: str, *given: str, by: str = "Rektor Lind") -> int:
    code: int = line("contact", "set", "NV-1", name, *given, "--as", by, "-l", "en")
    return code


@pytest.fixture
def noted(opened: Line) -> Line:
    """Anna's contact is protected, Elsa lives with her, and Sara's is nobody's secret."""
    anna = ("--email", "anna@example.org", "--phone", "070-123 45 67", "--post", "Storgatan 4; 123 45 Storstad")
    assert keep(opened, "Anna Berg", *anna, "--household", "Annas hem", "--protected", "--by", "letter") == 0, opened.out
    assert opened.out == "How Anna Berg is reached is noted.\n"
    assert keep(opened, "Elsa Berg", "--household", "annas  HEM") == 0, opened.out
    assert keep(opened, "Sara Holm", "--email", "sara@example.org") == 0, opened.out
    return opened


def shown(line: Line, *more: str) -> str:
    assert line("contact", "list", "NV-1", "-l", "en", *more) == 0, line.err
    out: str = line.out
    return out


def test_the_office_sees_every_contact(noted: Line) -> None:
    assert shown(noted) == (
        "Sara Holm: reached by e-mail\n"
        "  sara@example.org\n"
        "Elsa Berg: reached by letter\n"
        "  household: annas HEM\n"
        "Anna Berg: protected, reached by letter\n"
        "  anna@example.org\n"
        "  070-123 45 67\n"
        "  Storgatan 4\n"
        "  123 45 Storstad\n"
        "  household: Annas hem\n"
    )


def test_of_a_protected_contact_others_see_only_that_it_is(noted: Line) -> None:
    assert shown(noted, "--as", "Sara Holm") == (
        "Sara Holm: reached by e-mail\n  sara@example.org\nElsa Berg: reached by letter\nAnna Berg: protected\n"
    )


def test_those_of_the_household_see_it(noted: Line) -> None:
    assert "Storgatan 4" in shown(noted, "--as", "Elsa Berg")
    assert "Storgatan 4" in shown(noted, "--as", "Anna Berg")


def test_as_json(noted: Line) -> None:
    *_, anna = noted.json("contact", "list", "NV-1")
    assert anna == {
        "person": "p4", "name": "Anna Berg", "protected": True, "email": "anna@example.org", "phone": "070-123 45 67",
        "post": ["Storgatan 4", "123 45 Storstad"], "household": "Annas hem", "by": "letter",
    }  # fmt: skip
    *_, anna = noted.json("contact", "list", "NV-1", "--as", "Sara Holm")
    assert anna == {
        "person": "p4", "name": "Anna Berg", "protected": True, "email": None, "phone": None, "post": [], "household": None,
        "by": None,
    }  # fmt: skip


def test_where_nothing_is_noted(opened: Line) -> None:
    assert shown(opened) == "It is not noted how anybody is reached.\n"
    assert opened.json("contact", "list", "NV-1") == []


def test_who_takes_no_part_is_shown_nothing(noted: Line) -> None:
    assert noted("contact", "list", "NV-1", "--as", "Per Berg") == 1
    assert noted.out == ""
    assert not [secret for secret in SECRETS if secret in noted.err]


def test_only_what_is_given_changes_and_an_empty_text_takes_away(noted: Line) -> None:
    assert keep(noted, "Anna Berg", "--phone", "", "--by", "", "--not-protected") == 0, noted.out
    *_, anna = noted.json("contact", "list", "NV-1")
    assert (anna["phone"], anna["by"], anna["protected"], anna["email"]) == (None, None, False, "anna@example.org")
    assert anna["post"] == ["Storgatan 4", "123 45 Storstad"]


def test_a_contact_in_which_nothing_stands_any_more_is_forgotten(noted: Line) -> None:
    assert keep(noted, "Sara Holm", "--email", "") == 0
    assert noted.out == "How Sara Holm is reached is not noted any more.\n"
    assert "Sara" not in shown(noted)


def test_remove(noted: Line) -> None:
    for said in ("How Anna Berg is reached is not noted any more.\n", "It was not noted how Anna Berg is reached.\n"):
        assert noted("contact", "remove", "NV-1", "anna  berg", "--as", "Anna Berg", "-l", "en") == 0
        assert noted.out == said
    assert "Anna" not in shown(noted)
    assert noted.json("contact", "remove", "NV-1", "p2", "--as", "Rektor Lind") == {
        "accepted": True, "case": "NV-1", "person": "Sara Holm", "kept": False
    }  # fmt: skip


def test_everybody_may_say_how_they_are_reached_themselves(noted: Line) -> None:
    assert keep(noted, "Anna Berg", "--email", "berg@example.org", "--by", "e-mail", by="Anna Berg") == 0, noted.out
    assert "  berg@example.org\n" in shown(noted)


def test_nobody_else_of_the_family_may_change_it(noted: Line) -> None:
    before = shown(noted)
    assert keep(noted, "Anna Berg", "--not-protected", by="Elsa Berg") == 1
    assert noted.out == (
        "  1. Elsa Berg may not change how that person is reached. That is for Head teacher, Officer of SOC or Officer of "
        "BUP, or for the person concerned.\n"
        "Nothing was changed.\n"
    )
    assert noted("contact", "remove", "NV-1", "Anna Berg", "--as", "Elsa Berg", "-l", "en") == 1
    assert shown(noted) == before


def test_nobody_moves_into_a_household_by_their_own_word(noted: Line) -> None:
    assert noted("case", "join", "NV-1", "Per Berg", "--role", "vårdnadshavare", "--as", "Rektor Lind") == 0, noted.out
    assert keep(noted, "Per Berg", "--household", "Annas hem", by="Per Berg") == 1
    assert noted.out.startswith(
        "  1. Per Berg may not say in which household somebody lives, since those of a household are shown what is "
        "protected in it. That is for "
    )
    assert "Storgatan" not in shown(noted, "--as", "Per Berg")
    found = noted.json("contact", "set", "NV-1", "Per Berg", "--household", "Annas hem", "--as", "Per Berg")
    assert (found["accepted"], [reason["why"] for reason in found["reasons"]]) == (False, ["not your household"])


@pytest.mark.parametrize(
    ("by", "said"),
    [("Nobody", "Nobody in the case is called «Nobody»."), ("Anna Berk", "Did you mean «Anna Berg»?")],
)
def test_who_is_not_in_the_case_changes_nothing(noted: Line, by: str, said: str) -> None:
    assert keep(noted, "Sara Holm", "--phone", "070-765 43 21", by=by) == 1
    assert said in noted.out
    assert "070" not in shown(noted, "--as", "Sara Holm")


def test_the_person_is_one_of_the_case(noted: Line) -> None:
    assert keep(noted, "Anna Berk", "--phone", "070-765 43 21") == 1
    assert noted.err == "Error: Nobody in the case is called «Anna Berk». Did you mean «Anna Berg»?\n"


def test_all_that_is_wrong_is_told_and_nothing_is_repeated(noted: Line) -> None:
    before = shown(noted)
    wrong = ("--email", "anna at home", "--phone", "ring Storgatan", "--post", "Anna Berg; Storgatan 4\x1b[2J")
    assert keep(noted, "Anna Berg", *wrong) == 1
    assert noted.out == (
        "  1. The e-mail address cannot be used. Write one alone, without blanks, like anna@example.org.\n"
        "  2. The phone number cannot be used. Write five figures or more, and else only blanks and + ( ) - /.\n"
        "  3. Line 1 of the postal address is the name, which is written above it anyway. Leave it out.\n"
        "  4. Line 2 of the postal address has characters that do not show, or that turn the writing around. Write it "
        "again.\n"
        "Nothing was changed.\n"
    )
    found = noted.json("contact", "set", "NV-1", "Anna Berg", *wrong, "--as", "Rektor Lind")
    assert [(one["why"], one["line"]) for one in found["reasons"]] == [
        ("email", None), ("phone", None), ("line is the name", 1), ("line unsafe", 2)
    ]  # fmt: skip
    assert found["reasons"][0]["text"]["sv"] == (
        "E-postadressen går inte att använda. Skriv en enda, utan mellanslag, som anna@example.org."
    )
    assert shown(noted) == before


def test_another_way_than_there_is_is_wrong_use(noted: Line) -> None:
    assert keep(noted, "Anna Berg", "--by", "pigeon") == 2
    assert "'e-mail', 'letter', 'nothing'" in noted.err


def test_it_answers_in_the_language_of_the_process(noted: Line) -> None:
    assert noted("contact", "set", "NV-1", "Anna Berg", "--by", "nothing", "--as", "Anna Berg") == 0
    assert noted.out == "Hur Anna Berg nås är antecknat.\n"
    assert noted("contact", "list", "NV-1", "-l", "da") == 0
    assert "Anna Berg: beskyttet, vil ikke nås\n" in noted.out
    assert "  husstand: Annas hem\n" in noted.out


def test_a_case_that_is_not_there(noted: Line) -> None:
    for command in (("list", "NV-9"), ("set", "NV-9", "x", "--as", "x"), ("remove", "NV-9", "x", "--as", "x")):
        assert noted("contact", *command) == 1
        assert noted.err == "there is no case NV-9; open it first\n"


def test_nothing_of_a_contact_is_in_the_case(noted: Line) -> None:
    before = [noted.json("case", command, "NV-1") for command in ("show", "due", "departures", "why")]
    assert noted("contact", "remove", "NV-1", "Anna Berg", "--as", "Rektor Lind") == 0
    assert [noted.json("case", command, "NV-1") for command in ("show", "due", "departures", "why")] == before
    for command in (("show",), ("show", "--format", "json"), ("show", "--as", "Anna Berg")):
        keep(noted, "Anna Berg", "--post", "Storgatan 4; 123 45 Storstad", "--email", "anna@example.org")
        assert noted("case", command[0], "NV-1", *command[1:]) == 0
        assert not [secret for secret in SECRETS if secret in noted.out]


def test_nothing_of_a_contact_travels(line: Line, tmp_path: Path) -> None:
    shutil.copytree(MOVING, tmp_path, dirs_exist_ok=True)
    given = [part for one in ("worker=Ms Hall", "child=Cass Hill", "guardian=Gina Hill") for part in ("--person", one)]
    assert line("case", "open", "hill", "S-1", "--as", "Ms Hall", *given) == 0
    post = ("--email", "gina@example.org", "--post", "14 Quarry Lane; Hillside", "--household", "Gina's", "--protected")
    assert line("contact", "set", "S-1", "Gina Hill", *post, "--as", "Ms Hall") == 0, line.out
    assert line("case", "do", "S-1", "note", "--as", "Ms Hall", "--fact", "what helps=Music.") == 0
    assert line("case", "do", "S-1", "sign", "--as", "Gina Hill") == 0
    assert line("case", "do", "S-1", "hand over", "--as", "Ms Hall") == 0
    assert line("case", "send", "S-1", "--to", "Lakeside School", "--output", "S-1.parcel.json") == 0
    parcel = Path("S-1.parcel.json").read_text("utf-8")
    assert "Gina Hill" in parcel
    for secret in ("gina@example.org", "Quarry", "Hillside", "Gina's"):
        assert secret not in parcel
        assert secret not in line.out


def test_what_goes_wrong_in_the_database_tells_nothing_of_it(noted: Line) -> None:
    with sqlite3.connect("caseway.db") as other:
        other.execute("CREATE TRIGGER full BEFORE INSERT ON contacts BEGIN SELECT RAISE(ABORT, 'no'); END")
    assert keep(noted, "Anna Berg", "--phone", "070-765 43 21") == 1
    assert noted.err == f"{Path('caseway.db').absolute()} cannot be used (IntegrityError)\n"
    assert "Storgatan 4" in shown(noted)


def test_what_goes_wrong_inside_tells_nothing_of_it(noted: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("inside")

    monkeypatch.setenv("CASEWAY_DEBUG", "1")
    monkeypatch.setattr(contact, "_keep", broken)
    assert keep(noted, "Anna Berg", "--phone", "070-765 43 21") == 3
    assert "ZeroDivisionError: inside" in noted.err
    assert not [secret for secret in (*SECRETS, "070-765 43 21") if secret in noted.out + noted.err]


def test_the_shell_completes_it(noted: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def completed(*words: str) -> list[str]:
        monkeypatch.setenv("COMP_WORDS", " ".join(("caseway", *words)))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        complete = BashComplete(app, {}, "caseway", "_CASEWAY_COMPLETE")
        return [one.value for one in complete.get_completions(*complete.get_completion_args())]

    assert completed("cont") == ["contact"]
    assert completed("contact", "s") == ["set"]
    assert completed("contact", "set", "--prot") == ["--protected"]
    assert completed("contact", "set", "--by", "l") == ["letter"]
