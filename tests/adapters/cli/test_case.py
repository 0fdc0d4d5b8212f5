"""Cases at the command line: what a coordinator types, and what comes back, word for word."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Line = Any  # the fixture of conftest.py


def test_a_refusal_names_each_rule_its_clause_and_who_can_put_it_right(act: Callable[..., int], opened: Line) -> None:
    assert act("kom överens", "frågeställning=Skolan") == 1
    assert opened.out == (
        "Kan inte göras än: Kom överens med familjen om ett möte och om vilka som bjuds in.\n"
        "  1. Mötet blir av först när varje vårdnadshavare har sagt ja.          (så går det till)\n"
        "     Saknas: «Vårdnadshavare som har sagt ja till mötet, och till vilka som bjuds in» saknar Anna Berg.\n"
        "     Görs av Rektor, Handläggare SOC eller Handläggare BUP med «Kom överens med familjen om ett möte och om"
        " vilka som bjuds in».\n"
        "     Rätten tillhör Vårdnadshavare; bara de själva kan avstå från den.\n"
        "     VB-003, Lokala rutiner för nätverksmöten inom Västbus, punkt 2\n"
        'Inget har ändrats. Har det redan hänt: caseway case record NV-1 "kom överens" --as "Rektor Lind"\n'
        "Vad som går att göra nu: caseway case show NV-1\n"
    )


def test_a_refused_act_changes_nothing(act: Callable[..., int], opened: Line) -> None:
    before = opened.json("case", "show", "NV-1")
    act("kom överens")
    assert opened.json("case", "show", "NV-1") == before


def test_an_act_says_what_was_recorded_and_where_the_case_stands(act: Callable[..., int], opened: Line) -> None:
    assert act("kom överens", "har sagt ja=anna berg", "överenskomna=Sara Holm") == 0
    assert opened.out == (
        "Antecknat som nummer 2: Kom överens med familjen om ett möte och om vilka som bjuds in.\n"
        "Ärendet står nu i «Familjen har sagt ja till ett möte».\n"
    )


def test_names_may_be_written_in_any_case_and_spacing(act: Callable[..., int], opened: Line) -> None:
    assert opened("case", "do", "NV-1", "KOM  ÖVERENS", "--as", "rektor lind", "-f", "Har Sagt Ja=ANNA BERG") == 0


def test_a_wrong_action_gets_the_right_one_suggested(act: Callable[..., int], opened: Line) -> None:
    assert act("kom övrens") == 1
    assert "Det finns ingen åtgärd som heter «kom övrens». Menade du «kom överens»?" in opened.out


def test_a_wrong_person_gets_the_right_one_suggested(opened: Line) -> None:
    assert opened("case", "do", "NV-1", "kom överens", "--as", "Rektor Linde") == 1
    assert "Ingen i ärendet heter «Rektor Linde». Menade du «Rektor Lind»?" in opened.out


def test_a_role_that_one_does_not_hold_is_refused(opened: Line) -> None:
    assert opened("case", "do", "NV-1", "kom överens", "--as", "Rektor Lind", "--role", "soc") == 1
    assert "Rektor Lind har inte rollen Handläggare SOC i det här ärendet." in opened.out


def test_a_late_booking_is_refused_and_allowed_with_a_reason(act: Callable[..., int], opened: Line) -> None:
    act("kom överens", "har sagt ja=Anna Berg", "överenskomna=Sara Holm")
    assert act("avtala tid", "mötesdag=2018-09-25") == 1
    assert "Saknas: «Dag för mötet» är 2018-09-25, och sista dagen är 2018-09-24." in opened.out
    assert act("avtala tid", "mötesdag=2018-09-25", more=("--reason", "tre veckor=Familjen är bortrest")) == 0
    assert "! Avvikelse från «Mötet ska hållas inom tre veckor»: Familjen är bortrest" in opened.out


def test_the_last_day_recorded_next_morning_is_in_time(act: Callable[..., int], invited: Line) -> None:
    who = "Anna Berg, Sara Holm"
    act("förbered", f"förberedda={who}", f"sekretessen klar={who}")
    invited.wait(22)
    came = tuple(word for name in ("Anna Berg", "Sara Holm") for word in ("--row", f"närvaro: part={name}; hur=kom"))
    assert act("håll mötet", how="record", more=("--on", "2018-09-24", *came)) == 0
    assert "!" not in invited.out


def test_a_time_of_day_is_shown_with_hour_and_minute(invited: Line) -> None:
    assert invited.json("case", "show", "NV-1")["facts"]["klockslag"] == "14:00"
    assert invited("case", "show", "NV-1") == 0
    assert "  Klockslag: 14:00\n" in invited.out


def test_a_day_late_stands_as_late(act: Callable[..., int], invited: Line) -> None:
    invited.wait(23)
    assert act("håll mötet", how="record", more=("--on", "2018-09-25")) == 0
    assert "! För sent enligt «Mötet ska hållas inom tre veckor»: sista dagen var 2018-09-24. Skäl saknas." in invited.out


def test_a_meeting_without_the_familys_yes_is_an_incident_until_they_agree(act: Callable[..., int], opened: Line) -> None:
    assert act("håll mötet", how="record") == 0
    assert "Godkänns i efterhand med: caseway case agree NV-1 2 --as NAMN" in opened.out
    assert opened.json("case", "show", "NV-1")["stages"] == {"vastbus": "behov finns"}
    assert opened("case", "agree", "NV-1", "2", "--as", "Rektor Lind") == 1
    assert "Rektor Lind har inget att godkänna här. De som kan godkänna: Anna Berg." in opened.out
    assert opened("case", "agree", "NV-1", "2", "--as", "Anna Berg") == 0
    assert opened.json("case", "show", "NV-1")["stages"] == {"vastbus": "mötet hållet"}


def test_why_shows_every_unmet_rule_with_its_clause(act: Callable[..., int], invited: Line) -> None:
    act("anmäl sekretessproblem", "sekretessproblem=Sara Holm")
    assert invited("case", "why", "NV-1", "håll mötet") == 0
    assert "Finns det ett problem kring sekretessen löses det före mötet." in invited.out
    assert "VB-009, Lokala rutiner för nätverksmöten inom Västbus, punkt 5" in invited.out
    reasons = invited.json("case", "why", "NV-1", "håll mötet")[0]["reasons"]
    assert [reason["rule"] for reason in reasons] == ["sekretessen utredd"]
    assert reasons[0]["clauses"][0]["id"] == "VB-009"


def test_why_of_an_unknown_action_suggests(opened: Line) -> None:
    assert opened("case", "why", "NV-1", "hall mötet") == 1
    assert opened.err == "Error: There is no action called «hall mötet». Did you mean «håll mötet»?\n"


def test_due_says_what_waits_and_how_long(invited: Line) -> None:
    invited.wait(1)
    assert invited("case", "due", "NV-1") == 0
    assert invited.out == (
        "«Håll mötet och för anteckningar» är bokat till 2018-09-20. 16 dagar kvar. (Rektor Lind)\n"
        "«Håll mötet och för anteckningar» ska vara gjort senast 2018-09-24 (Mötet ska hållas inom tre veckor, räknat från"
        " 2018-09-03). 20 dagar kvar. (Rektor Lind)\n"
        "  3 veckor från 3 september 2018 = 24 september 2018.\n"
    )


def test_list_marks_what_is_late(invited: Line) -> None:
    invited.wait(60)
    assert invited("case", "list") == 0
    assert invited.out == (
        "NV-1         vastbus    Inbjudan är skickad                      2018-09-20 Håll mötet och för anteckningar"
        " (försenat)\n"
    )


def test_show_tells_people_facts_and_history(invited: Line) -> None:
    assert invited("case", "show", "NV-1") == 0
    for part in (
        "Står i: Inbjudan är skickad",
        "Rektor Lind, Björkskolan: Rektor, Den som bjuder in",
        "Dag för mötet: 2018-09-20",
        "  2. 2018-09-03 Rektor Lind: Kom överens med familjen om ett möte och om vilka som bjuds in",
    ):
        assert part in invited.out


def test_show_in_english(invited: Line) -> None:
    assert invited("case", "show", "NV-1", "--language", "en") == 0
    assert "At: The invitation is sent" in invited.out


def test_opening_outside_the_dates_in_force_warns(line: Line) -> None:
    line.wait(3000)
    people = ("--person", "rektor=Rektor Lind", "--person", "barnet=Elsa Berg")
    assert line("case", "open", "vastbus", "NV-9", "--as", "Rektor Lind", *people) == 0
    assert "! Processen «Nätverksmöte enligt Västbus» gällde inte den 2026-11-20" in line.out
    assert line.json("case", "show", "NV-9")["history"][0]["kind"] == "opened"


def test_a_case_that_concerns_nobody_is_not_opened(line: Line) -> None:
    assert line("case", "open", "vastbus", "NV-9", "--as", "Rektor Lind", "--person", "rektor=Rektor Lind") == 1
    assert "Ärendet gäller ingen: någon måste ha rollen Barnet." in line.out


def test_a_case_is_opened_once(opened: Line) -> None:
    people = ("--person", "rektor=Rektor Lind", "--person", "barnet=Elsa Berg")
    assert opened("case", "open", "vastbus", "NV-1", "--as", "Rektor Lind", *people) == 1
    assert "NV-1" in opened.err


def test_an_unknown_case_is_said_plainly(opened: Line) -> None:
    assert opened("case", "show", "NV-2") == 1
    assert opened.err == "there is no case NV-2; open it first\n"


def test_the_same_key_acts_once(act: Callable[..., int], opened: Line) -> None:
    facts = ("har sagt ja=Anna Berg", "överenskomna=Sara Holm")
    assert act("kom överens", *facts, more=("--key", "a1")) == 0
    assert act("kom överens", *facts, more=("--key", "a1")) == 0
    assert opened.json("case", "show", "NV-1")["seq"] == 2
    assert act("kom överens", "har sagt ja=Anna Berg", more=("--key", "a1")) == 1
    assert "a1" in opened.err


def test_people_join_hand_over_stand_in_and_leave(invited: Line) -> None:
    def do(*arguments: str) -> int:
        code: int = invited("case", arguments[0], "NV-1", *arguments[1:], "--as", "Rektor Lind")
        return code

    assert do("join", "Rektor Ek", "--role", "annan part", "--agency", "Björkskolan") == 0
    assert do("hand-over", "inbjudaren", "--from", "Rektor Lind", "--to", "Rektor Ek") == 0
    assert (
        do("stand-in", "soc", "--who", "Rektor Ek", "--for", "Sara Holm", "--since", "2018-09-03", "--until", "2018-09-10")
        == 0
    )
    assert do("leave", "Sara Holm", "--last-day", "2018-09-03") == 0
    people = {person["name"]: person["roles"] for person in invited.json("case", "show", "NV-1")["people"]}
    assert people["Rektor Ek"] == ["annan part", "soc", "inbjudaren"]
    invited.wait(1)
    people = {person["name"]: person["roles"] for person in invited.json("case", "show", "NV-1")["people"]}
    assert people["Sara Holm"] == []


def test_rows_are_given_one_by_one(act: Callable[..., int], opened: Line) -> None:
    row = ("--row", "bedömningar: bedömning=Behöver lugn; bedömning2=x")
    assert act("lämna bedömning", more=row) == 1
    assert "«Verksamheternas bedömningar» har ingen kolumn «bedömning2» (rad 1). Menade du «bedömning»?" in opened.out
    assert act("kom överens", "har sagt ja=Anna Berg", "överenskomna=Sara Holm") == 0
    assert act("lämna bedömning", more=("--row", "bedömningar: bedömning=Behöver lugn")) == 0
    assert opened.json("case", "show", "NV-1")["facts"]["bedömningar"] == [{"verksamhet": "p1", "bedömning": "Behöver lugn"}]


def test_nobody_writes_a_row_for_another(act: Callable[..., int], opened: Line) -> None:
    assert act("lämna bedömning", more=("--row", "bedömningar: verksamhet=Sara Holm; bedömning=x")) == 1
    assert "«Verksamheternas bedömningar»: var och en skriver sin egen rad (rad 1, kolumnen verksamhet)." in opened.out


def test_a_reason_cannot_forge_a_line_of_the_history(act: Callable[..., int], opened: Line) -> None:
    forged = "ok\n  9. 2018-09-03 Anna Berg: Godkände händelse 3."
    act("håll mötet", how="record", more=("--reason", f"skriftlig inbjudan={forged}"))
    opened("case", "show", "NV-1")
    assert "ok\\n  9. 2018-09-03 Anna Berg" in opened.out
    assert not any(text.startswith("  9.") for text in opened.out.split("\n"))


def test_what_steers_a_terminal_is_shown_and_not_sent(opened: Line) -> None:
    opened("case", "do", "NV-1", "\x1b]0;pwn\x07X", "--as", "Rektor Lind")
    assert "\x1b" not in opened.out
    assert "\\x1b]0;pwn\\x07X" in opened.out


def test_a_hint_can_be_pasted_whatever_the_case_is_called(line: Line) -> None:
    people = ("--person", "rektor=Rektor Lind", "--person", "barnet=Elsa Berg")
    assert line("case", "open", "vastbus", "x; touch Y #", "--as", "Rektor Lind", *people) == 0
    assert line("case", "do", "x; touch Y #", "kom överens", "--as", "Rektor Lind") == 1
    assert 'caseway case show "x; touch Y #"' in line.out
    assert line("case", "open", "vastbus", "x$(touch Y)", "--as", "Rektor Lind", *people) == 0
    assert line("case", "do", "x$(touch Y)", "kom överens", "--as", "Rektor Lind") == 1
    assert "caseway case show 'x$(touch Y)'" in line.out


@pytest.mark.parametrize(
    "command",
    [
        ("case", "list"),
        ("case", "due"),
        ("case", "show", "NV-1"),
        ("form", "make", "vastbus", "bilaga 1", "--case", "NV-1"),
        ("case", "do", "NV-1", "kom överens", "--as", "X"),
    ],
)
def test_only_opening_a_case_makes_a_database(line: Line, tmp_path: Path, command: tuple[str, ...]) -> None:
    assert line(*command, "--database", "fel.db") == 1
    assert line.err == (
        "Error: There is no database fel.db. The first `caseway case open` makes one; name another with --database.\n"
    )
    assert not (tmp_path / "fel.db").exists()


def test_an_incident_says_at_once_which_right_it_went_against_and_who_has_to_agree(
    act: Callable[..., int], opened: Line
) -> None:
    assert act("kom överens", "frågeställning=Skolan", how="record") == 0
    assert opened.out == (
        "Antecknat som nummer 2: Kom överens med familjen om ett möte och om vilka som bjuds in.\n"
        "  ! Händelse 2: «Kom överens med familjen om ett möte och om vilka som bjuds in» gick emot en rätt (Mötet blir av"
        " först när varje vårdnadshavare har sagt ja). Anna Berg har inte godkänt det.\n"
        "  ! Godkänns i efterhand med: caseway case agree NV-1 2 --as NAMN\n"
    )


def test_an_older_act_that_moves_nothing_says_so(act: Callable[..., int], invited: Line) -> None:
    invited.wait(1)
    act("flytta mötet", "mötesdag=2018-09-21", "muntligt kontaktade=Anna Berg")
    assert act("bjud in", "kallade=Anna Berg", how="record", more=("--on", "2018-09-03")) == 0
    assert invited.out.splitlines()[-1] == ("Det flyttade inte ärendet, som står kvar i «En tid är avtalad muntligt».")


def test_why_for_somebody_who_is_not_in_the_case(opened: Line) -> None:
    assert opened("case", "why", "NV-1", "--as", "Rektor Linde") == 1
    assert opened.err == "Error: Nobody in the case is called «Rektor Linde». Did you mean «Rektor Lind»?\n"


def test_json_holds_nothing_that_steers_a_terminal(opened: Line) -> None:
    opened("case", "do", "NV-1", "kom\u009böverens\u202e", "--as", "Rektor Lind", "--format", "json")
    assert "\\u009b" in opened.out
    assert not {"\u009b", "\u202e"} & set(opened.out)
    assert json.loads(opened.out)["action"] == "kom\u009böverens\u202e"


def test_a_role_goes_to_somebody_who_has_joined_first(opened: Line) -> None:
    over = ("case", "hand-over", "NV-1", "rektor", "--from", "Rektor Lind", "--to", "Ny Ek", "--as", "Rektor Lind")
    assert opened(*over) == 1
    assert "Ingen i ärendet heter «Ny Ek». Anteckna först att personen kommer med, sedan resten." in opened.out
    assert opened("case", "join", "NV-1", "Ny Ek", "--role", "annan part", "--as", "Rektor Lind") == 0
    assert opened(*over) == 0


def test_a_mistake_is_voided_and_what_rested_on_it_is_listed(act: Callable[..., int], invited: Line) -> None:
    assert invited("case", "void", "NV-1", "2", "--reason", "Fel barn", "--as", "Rektor Lind") == 0
    assert invited.out == (
        "Antecknat som nummer 5: Anteckning 2 var ett misstag: Fel barn.\n"
        "  ! Anteckning 3 har inte längre stöd: stegens ordning, eller vem som får göra det; Man kommer överens med familjen"
        " innan man avtalar tid, bjuder in, håller mötet eller gör en plan.\n"
        "  ! Anteckning 4 har inte längre stöd: Mötet blir av först när varje vårdnadshavare har sagt ja; Bara de som"
        " familjen har godkänt bjuds in; Man kommer överens med familjen innan man avtalar tid, bjuder in, håller mötet"
        " eller gör en plan.\n"
    )
    invited("case", "show", "NV-1")
    assert (
        "  2. 2018-09-03 Rektor Lind: Kom överens med familjen om ett möte och om vilka som bjuds in"
        " (ogiltig genom nummer 5)\n"
    ) in invited.out
    assert "  5. 2018-09-03 Rektor Lind: Anteckning 2 var ett misstag: Fel barn\n" in invited.out


def test_what_belongs_in_another_case_is_masked(act: Callable[..., int], invited: Line) -> None:
    assert invited("case", "void", "NV-1", "2", "--reason", "Fel barn", "--mask", "--as", "Rektor Lind") == 0
    invited("case", "show", "NV-1")
    assert "  2. 2018-09-03 Rektor Lind: (visas inte längre) (ogiltig genom nummer 5)\n" in invited.out
    history = invited.json("case", "show", "NV-1")["history"]
    assert (history[1]["action"], history[1]["voided_by"]) == (None, 5)


def test_what_cannot_be_voided_says_why(opened: Line) -> None:
    assert opened("case", "void", "NV-1", "1", "--reason", "Fel", "--as", "Rektor Lind") == 1
    assert "Att ärendet öppnades går inte att göra ogiltigt. Anteckna vad som var fel, och avsluta ärendet." in opened.out


def test_on_the_last_day_nothing_is_late_yet(invited: Line) -> None:
    invited.wait(17)
    assert invited("case", "list") == 0
    assert "2018-09-20 Håll mötet" in invited.out
    assert "försenat" not in invited.out
    invited.wait(1)
    invited("case", "list")
    assert "försenat" in invited.out


FREE = """\
process: free
title: Letters
country: GB
language: en
time-zone: Europe/London
in-force: 2010-01-01
opened-by: teacher
concerns: pupil
seen-by: anyone
people: {teacher: Teacher, pupil: Pupil}
stages: {open: Open, over: Over}
starts-at: open
ends-at: over
actions:
  ask: {title: Ask, who: teacher}
  write: {title: Write a letter, who: teacher}
  answer: {title: Answer, who: teacher}
  end: {title: End, who: teacher, to: over}
rules:
  letter: {says: A letter may be written., within: 1 week, after: ask, must: write, strength: may}
  answered: {says: There is an answer within two weeks., within: 2 weeks, after: ask, must: answer, strength: should}
"""


def test_what_is_only_possible_is_listed_last_and_is_not_what_comes_next(line: Line, tmp_path: Path) -> None:
    (tmp_path / "processes" / "free").mkdir(parents=True)
    (tmp_path / "processes" / "free" / "process.yaml").write_text(FREE, "utf-8")
    people = ("--person", "teacher=Ms Hall", "--person", "pupil=Eva Reed")
    assert line("case", "open", "free", "F-1", "--as", "Ms Hall", *people) == 0, line.err
    assert line("case", "do", "F-1", "ask", "--as", "Ms Hall") == 0
    letter, answer = "«Write a letter» can be done by 2018-09-10; it need not be", "«Answer» is to be done by 2018-09-17"

    line("case", "due")
    assert line.out.index(answer) < line.out.index(letter)
    line("case", "list")
    assert "2018-09-17 Answer" in line.out
    line.wait(8)
    assert [(one["kind"], one["on"], one["overdue"]) for one in line.json("case", "due")] == [
        ("deadline", "2018-09-17", False), ("possible", None, False)
    ]  # fmt: skip
    line("case", "do", "F-1", "answer", "--as", "Ms Hall")
    line("case", "list")
    assert "Write a letter" not in line.out
