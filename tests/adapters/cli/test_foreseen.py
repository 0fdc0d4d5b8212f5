"""`--dry-run`: what a command would lead to, told before it is recorded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Line = Callable[..., Any]
HARBOUR = str(Path(__file__).parents[2] / "workspaces" / "harbour")
PEOPLE = ("coordinator=Mere Hill", "child=Tia Moore", "guardian=Hana Moore")


@pytest.fixture
def arranged(line: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("CASEWAY_WORKSPACE", HARBOUR)
    people = [part for person in PEOPLE for part in ("--person", person)]
    assert line("case", "open", "harbour", "H-1", "--as", "Mere Hill", *people) == 0, line.err
    assert line("case", "do", "H-1", "note the birth", "--as", "Mere Hill", "-f", "date of birth=2010-05-05") == 0, line.out
    assert line("case", "do", "H-1", "sign", "--as", "Hana Moore") == 0, line.out
    assert line("case", "do", "H-1", "arrange", "--as", "Mere Hill", "-f", "meeting day=2018-09-20") == 0, line.out
    return line


def test_what_would_be_refused_stop_and_have_relied_on_it(arranged: Any) -> None:
    assert arranged("case", "do", "H-1", "change one's mind", "--as", "Hana Moore", "--dry-run") == 0
    assert arranged.out == (
        "This would be recorded: Take the consent to the meeting back. Nothing has been recorded.\n"
        "  ! «Arrange the meeting» will be refused:\n"
        "      Hana Moore has withdrawn it (2018-09-03): Consent to the meeting (for Tia Moore).\n"
        "  ! «Hold the meeting» will be refused:\n"
        "      Hana Moore has withdrawn it (2018-09-03): Consent to the meeting (for Tia Moore).\n"
        "  ! This stops: «Hold the meeting» is booked for 2018-09-20.\n"
        "  ! «Arrange the meeting» of 2018-09-03 relied on it (entry 4). It stands.\n"
    )
    arranged("case", "show", "H-1")
    assert "withdrawn" not in arranged.out
    assert "Consent to the meeting: Hana Moore (for Tia Moore): yes, in writing, 2018-09-03" in arranged.out


def test_as_json(arranged: Any) -> None:
    found = arranged.json("case", "do", "H-1", "change one's mind", "--as", "Hana Moore", "--dry-run")
    assert found["recorded"] is False
    assert [one["action"] for one in found["refused"]] == ["arrange", "meet"]
    assert [one["action"] for one in found["stops"]] == ["meet"]
    assert found["relied"] == [
        {"action": "arrange", "entry": 4, "day": "2018-09-03", "consent": "meeting", "supported": True}
    ]


def test_what_is_refused_is_refused_and_what_changes_nothing_says_so(arranged: Any) -> None:
    assert arranged("case", "do", "H-1", "share", "--as", "Hana Moore", "--dry-run") == 1
    assert arranged("case", "record", "H-1", "share", "--as", "Mere Hill", "--dry-run") == 0
    assert arranged.out.endswith("Nothing else changes.\n")


def test_once_recorded_the_case_shows_what_relied_on_it(arranged: Any) -> None:
    assert arranged("case", "do", "H-1", "change one's mind", "--as", "Hana Moore") == 0
    arranged("case", "show", "H-1")
    assert "Relied on a consent that was taken back\n  «Arrange the meeting» of 2018-09-03 relied on it" in arranged.out


def test_what_would_be_departed_from_is_foreseen_as_well(act: Callable[..., int], invited: Any) -> None:
    invited.wait(22)
    assert act("håll mötet", how="record", more=("--on", "2018-09-25", "--dry-run")) == 0
    assert "  ! För sent enligt «Mötet ska hållas inom tre veckor»: sista dagen var 2018-09-24. Skäl saknas." in invited.out


def test_where_it_would_lead_and_which_limit_would_start(act: Any, opened: Any) -> None:
    assert act("kom överens", "har sagt ja=Anna Berg", more=("--dry-run", "-l", "en")) == 0
    assert opened.out == (
        "This would be recorded: Agree with the family on a meeting and on who is invited. Nothing has been recorded.\n"
        "  The case would be at «The family has said yes to a meeting».\n"
        "  A limit would start: The meeting is to be held within three weeks, counted from 2018-09-03 until 2018-09-24.\n"
        "  ! «Agree with the family on a meeting and on who is invited» will be refused:\n"
        "      The case is at «The family has said yes to a meeting». This is done at «A network meeting is needed» or "
        "«The plan is in force».\n"
    )
