"""`--as`: a case as one person may see it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

HARBOUR = str(Path(__file__).parents[2] / "workspaces" / "harbour")
PEOPLE = ("coordinator=Mere Hill", "agency worker=Ana Cole, Housing", "child=Tia Moore", "guardian=Hana Moore")


@pytest.fixture
def told(line: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A case in which a meeting is booked, which Ana may not see, and which the family keeps some of private."""
    monkeypatch.setenv("CASEWAY_WORKSPACE", HARBOUR)
    people = [part for person in PEOPLE for part in ("--person", person)]
    assert line("case", "open", "harbour", "H-1", "--as", "Mere Hill", *people) == 0, line.err
    for action, who, *facts in (
        ("note the birth", "Mere Hill", "-f", "date of birth=2010-05-05"),
        ("sign", "Hana Moore"),
        ("arrange", "Mere Hill", "-f", "meeting day=2018-09-20"),
        ("tell", "Hana Moore", "-f", "what is told=We have moved twice."),
        ("keep it private", "Hana Moore"),
    ):
        assert line("case", "do", "H-1", action, "--as", who, *facts) == 0, line.out
    return line


def test_show_holds_back_what_somebody_may_not_see(told: Any) -> None:
    assert told("case", "show", "H-1", "--as", "Ana Cole") == 0
    for hidden in ("2010-05-05", "2018-09-20", "moved twice", "yes, in writing"):
        assert hidden not in told.out
    assert "Facts\n  Date of birth: (not shown to you)\n  Day of the meeting: (not shown to you)\n" in told.out
    assert "Due\n  «Hold the meeting» is awaited; until when is not shown to you. (Mere Hill)\n" in told.out
    assert "  4. 2018-09-03 Mere Hill: Arrange the meeting\n" in told.out


def test_show_tells_each_what_is_for_them(told: Any) -> None:
    told("case", "show", "H-1", "--as", "Mere Hill")
    assert "2018-09-20" in told.out
    assert "What the family has told: (not shown to you)" in told.out
    told("case", "show", "H-1", "--as", "Tia Moore")
    assert "What the family has told: We have moved twice." in told.out
    told("case", "show", "H-1")
    assert "What the family has told: We have moved twice." in told.out


def test_as_json_too(told: Any) -> None:
    found = told.json("case", "show", "H-1", "--as", "Ana Cole")
    assert (found["facts"], found["withheld"]) == ({}, ["date of birth", "meeting day", "what is told"])
    assert [(one["on"], one["withheld"], one["explained"]) for one in found["due"]] == [(None, True, {"en": None})]
    assert found["can_do"] == []


def test_due_and_list(told: Any) -> None:
    told("case", "due", "--as", "Ana Cole")
    assert told.out == "H-1          «Hold the meeting» is awaited; until when is not shown to you. (Mere Hill)\n"
    told("case", "due", "H-1", "--as", "p2")  # her key, which means her in this case only
    assert told.out == "«Hold the meeting» is awaited; until when is not shown to you. (Mere Hill)\n"
    told("case", "due", "--as", "p2")
    assert told.out == "Nothing is waiting.\n"
    told("case", "list", "--as", "Ana Cole")
    assert told.out == "H-1          harbour    A meeting is arranged\n"
    told("case", "list", "--as", "Hana Moore")
    assert told.out == "H-1          harbour    A meeting is arranged                    2018-09-20 Hold the meeting\n"


def test_who_is_in_no_case_has_nothing_to_see(told: Any) -> None:
    assert told("case", "list", "--as", "Nobody") == 0
    assert told.out == "There are no cases here.\n"
    assert told("case", "due", "--as", "Nobody") == 0
    assert told.out == "Nothing is waiting.\n"
    for command in (
        ("case", "show", "H-1"),
        ("case", "due", "H-1"),
        ("case", "why", "H-1"),
        ("form", "make", "harbour", "family page", "--case", "H-1"),
    ):
        assert told(*command, "--as", "Ana Coel") == 1
        assert told.err == "Error: Nobody in the case is called «Ana Coel». Did you mean «Ana Cole»?\n"


def test_who_has_left_has_nothing_to_see(told: Any) -> None:
    assert told("case", "leave", "H-1", "Ana Cole", "--as", "Mere Hill") == 0, told.out
    told.wait(1)
    for command in (
        ("case", "show", "H-1"),
        ("case", "due", "H-1"),
        ("form", "make", "harbour", "family page", "--case", "H-1"),
    ):
        assert told(*command, "--as", "Ana Cole") == 1
        assert told.err == "Error: Ana Cole has no role in case H-1 on 2018-09-04, so there is nothing to show.\n"
    told("case", "list", "--as", "Ana Cole")
    assert told.out == "There are no cases here.\n"


def test_a_form_for_somebody(told: Any) -> None:
    assert told("form", "make", "harbour", "family page", "--case", "H-1", "--as", "Mere Hill") == 0
    assert "  What the family has told: (not shown to you)\n" in told.out
    assert told("form", "make", "harbour", "family page", "--case", "H-1", "--as", "Hana Moore") == 0
    assert "We have moved twice." in told.out
    assert told("form", "make", "harbour", "family page", "--case", "H-1", "--as", "Ana Cole") == 1
    assert told.err == "Error: The form «What the family has told» is not for Ana Cole.\n"


def test_why_says_no_more_than_that_it_is_not_met(told: Any) -> None:
    assert told("case", "do", "H-1", "meet", "--as", "Mere Hill") == 0
    assert told("case", "void", "H-1", "5", "--as", "Hana Moore", "--reason", "It was another year.") == 0, told.out
    told("case", "why", "H-1", "close", "--as", "Mere Hill")
    assert "What stands there is not shown to you. Ask Child or young person or Parent or guardian." in told.out
    assert "moved" not in told.out
    assert "filled in" not in told.out


def test_who_records_is_told_what_they_may_know(told: Any) -> None:
    assert told("case", "do", "H-1", "stop sharing", "--as", "Hana Moore") == 0
    assert told("case", "record", "H-1", "share", "--as", "Ana Cole") == 0
    assert "  ! Incident 8: «Share what is known»" in told.out
    assert "is shared with consent" not in told.out
    told("case", "show", "H-1")
    assert "is shared with consent" in told.out


def test_an_empty_name_is_not_everybody(told: Any) -> None:
    for command in (
        ("case", "show", "H-1"),
        ("case", "list"),
        ("case", "why", "H-1"),
        ("form", "make", "harbour", "family page", "--case", "H-1"),
    ):
        assert told(*command, "--as", " ") == 2
        assert "write a name; without --as, everything is shown" in told.err


def test_a_key_is_no_name_where_no_case_is_named(told: Any) -> None:
    assert told("case", "list", "--as", "p4") == 0
    assert told.out == "There are no cases here.\n"
    assert told("case", "show", "H-1", "--as", "p4") == 0


def test_who_has_left_is_not_told_why(told: Any) -> None:
    assert told("case", "leave", "H-1", "Ana Cole", "--as", "Mere Hill") == 0, told.out
    told.wait(1)
    assert told("case", "why", "H-1", "close", "--as", "Ana Cole") == 1
    assert told.err == "Error: Ana Cole has no role in case H-1 on 2018-09-04, so there is nothing to show.\n"
    assert told("case", "do", "H-1", "close", "--as", "Ana Cole") == 1
    assert "heard" not in told.out


def test_why_asks_for_that_person(told: Any) -> None:
    (found,) = told.json("case", "why", "H-1", "arrange", "--as", "Ana Cole")
    assert (found["possible"], [reason["why"] for reason in found["reasons"]]) == (False, ["who"])
    (found,) = told.json("case", "why", "H-1", "arrange", "--as", "Mere Hill")
    assert "who" not in [reason["why"] for reason in found["reasons"]]


def test_why_without_an_action_names_what_cannot_be_done(told: Any) -> None:
    found = told.json("case", "why", "H-1", "--as", "Mere Hill")
    assert found
    assert not any(one["possible"] for one in found)


def test_that_it_would_go_against_a_right_is_told_by_a_dry_run(told: Any) -> None:
    assert told("case", "do", "H-1", "stop sharing", "--as", "Hana Moore") == 0
    assert told("case", "record", "H-1", "share", "--as", "Ana Cole", "--dry-run") == 0
    assert told.out == (
        "This would be recorded: Share what is known. Nothing has been recorded.\n"
        "  ! Done by somebody other than those who are to do it.\n"
        "  ! An act against a right: without effect until those whose right it is have agreed.\n"
    )
