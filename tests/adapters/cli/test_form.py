"""`caseway form list` and `form show`: the forms of a process, and what each asks for."""

from __future__ import annotations

from typing import Any

import pytest

Line = Any  # the fixture of conftest.py


def test_the_forms_of_a_process(line: Line) -> None:
    assert line("form", "list", "vastbus") == 0
    assert line.out.startswith(
        "bilaga 1: Bilaga 1: Inbjudan till nätverksmöte\n    Görs med «Bjud in skriftligt». 8 fält.\nbilaga 2 b: "
    )


def test_the_forms_as_data(line: Line) -> None:
    first = line.json("form", "list", "vastbus")[0]
    assert (first["form"], first["actions"], first["fields"], first["clauses"]) == ("bilaga 1", ["bjud in"], 8, ["VB-005"])
    assert (first["signatures"], first["copies"]) == (None, None)


def test_what_a_form_asks_for(line: Line) -> None:
    assert line("form", "show", "vastbus", "Bilaga 2  B") == 0
    assert (
        """
Åtgärder
  Åtgärder  [VB-017, VB-020, VB-021, VB-022]
      Kolumner: Insats, Ansvarig, Omfattning, Hur den genomförs
      Fylls i med «Skriv den gemensamma handlingsplanen».

Uppföljning
  - Den som kallade till mötet har huvudansvaret för uppföljningen.
  Hur planen följs upp  [VB-023]
      Fylls i med «Skriv den gemensamma handlingsplanen».
"""
        in line.out
    )
    assert line.out.endswith("\nUnderskrifterna finns i «Underskrifter».\n")


def test_who_may_see_a_field(line: Line) -> None:
    assert line("form", "show", "vastbus", "bilaga 2 b") == 0
    assert "      Ses av: Rektor, Handläggare SOC, Handläggare BUP, Barnet och Vårdnadshavare\n" in line.out


def test_what_a_form_asks_for_as_data(line: Line) -> None:
    found = line.json("form", "show", "vastbus", "bilaga 2 b")
    (measures,) = found["sections"][3]["places"]
    assert measures == {
        "name": "åtgärder", "type": "rows", "of_last_round": False,
        "columns": ["insats", "ansvarig", "omfattning", "genomförande"], "actions": ["skriv planen"],
        "seen_by": ["rektor", "soc", "bup", "annan part", "barnet", "vårdnadshavare", "inbjudaren"],
        "wanted_by": ["vem gör vad", "insatsens omfattning", "insatsens genomförande"],
        "clauses": ["VB-017", "VB-020", "VB-021", "VB-022"],
    }  # fmt: skip


def test_what_was_agreed_last_time_is_marked(line: Line) -> None:
    assert line("form", "show", "netvaerksmoede", "opfølgning") == 0
    assert "  Indsatser  (fra sidste møde)  [DK-023," in line.out


@pytest.mark.parametrize("command", [("show",), ("make", "--blank")])
def test_an_unknown_form_gets_a_suggestion(command: tuple[str, ...], line: Line) -> None:
    assert line("form", command[0], "vastbus", "bilaga 2", *command[1:]) == 1
    assert (
        line.err == "Error: There is no form called «bilaga 2». Did you mean «bilaga 1»? Forms: bilaga 1, bilaga 2 b, "
        "minnesanteckningar, skriftligt beslut, avvikelserapport.\n"
    )
