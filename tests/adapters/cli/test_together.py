"""`--with`: one meeting for several cases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

SIBLINGS = str(Path(__file__).parents[2] / "workspaces" / "siblings")


@pytest.fixture
def two(line: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Two cases of one coordinator; only in the first has everybody who is asked consented."""
    monkeypatch.setenv("CASEWAY_WORKSPACE", SIBLINGS)
    for case, child, guardian in (("S-1", "Tia Moore", "Greg Hill"), ("S-2", "Ben Moore", "Rob Lane")):
        people = ("coordinator=Mere Hill", f"child={child}", f"guardian of {child}={guardian}", "guardian=Hana Moore")
        options = [part for person in people for part in ("--person", person)]
        assert line("case", "open", "siblings", case, "--as", "Mere Hill", *options) == 0, line.out
        row = f"births: who={child}; born=2012-05-05"
        assert line("case", "do", case, "note births", "--as", "Mere Hill", "--row", row) == 0, line.out
        assert line("case", "do", case, "sign", "--as", "Hana Moore") == 0, line.out
    assert line("case", "do", "S-1", "sign", "--as", "Greg Hill") == 0, line.out
    return line


MEET = ("arrange", "--as", "Mere Hill", "--fact", "place=The library", "--with", "S-2")


def test_a_refusal_in_one_case_refuses_it_in_all(two: Any) -> None:
    assert two("case", "do", "S-1", *MEET) == 1
    assert two.out.startswith("S-2:\n  Cannot be done yet: Arrange the meeting.\n")
    assert "Rob Lane has not given: Consent to the meeting (for Ben Moore)." in two.out
    assert two.out.endswith("Nothing has been recorded in any of the cases.\n")
    assert "S-1" not in two.out
    found = two.json("case", "do", "S-1", *MEET)
    assert [(one["case"], one["accepted"]) for one in found] == [("S-2", False)]
    assert two.json("case", "show", "S-1")["stages"] == {"siblings": "asked"}


def test_it_is_recorded_in_each(two: Any) -> None:
    two("case", "do", "S-2", "sign", "--as", "Rob Lane")
    assert two("case", "do", "S-1", *MEET, "--with", "S-1", "--key", "k") == 0
    assert two.out == (
        "S-1:\n  Recorded as number 5: Arrange the meeting.\n  The case is now at «A meeting is arranged».\n"
        "S-2:\n  Recorded as number 5: Arrange the meeting.\n  The case is now at «A meeting is arranged».\n"
    )
    again = two.json("case", "do", "S-1", *MEET, "--key", "k")
    assert [(one["case"], one["entries"][0]["seq"]) for one in again] == [("S-1", 5), ("S-2", 5)]
    two("case", "show", "S-1")
    assert two.out.endswith("  5. 2018-09-03 Mere Hill: Arrange the meeting\n       Together with S-2\n")
    two("case", "show", "S-1", "-l", "sv")
    assert two.out.endswith("     Tillsammans med S-2\n")
    assert two.json("case", "show", "S-1")["history"][-1]["together"] == ["S-2"]
    two("case", "show", "S-1", "--as", "Hana Moore")
    assert two.out.endswith("  5. 2018-09-03 Mere Hill: Arrange the meeting\n")
    assert two.json("case", "show", "S-1", "--as", "Mere Hill")["history"][-1]["together"] == []


def test_a_dry_run_tells_case_by_case_what_it_would_lead_to(two: Any) -> None:
    assert two("case", "do", "S-1", *MEET, "--dry-run") == 1
    assert two.out.startswith("S-2:\n  Cannot be done yet")
    two("case", "do", "S-2", "sign", "--as", "Rob Lane")
    assert two("case", "do", "S-1", *MEET, "--dry-run") == 0
    assert two.out.count("  This would be recorded: Arrange the meeting. Nothing has been recorded.\n") == 2
    assert [one["recorded"] for one in two.json("case", "do", "S-1", *MEET, "--dry-run")] == [False, False]
    assert two.json("case", "show", "S-2")["stages"] == {"siblings": "asked"}


def test_what_happened_is_recorded_in_all(two: Any) -> None:
    assert two("case", "record", "S-1", *MEET, "--on", "2018-09-02") == 0
    assert two.out.count("went against a right") == 2  # the day before, nobody had signed
    assert two("case", "do", "S-1", *MEET, "--with", "S-9") == 1
    assert "there is no case S-9; open it first" in two.err


def test_show_tells_of_whom_somebody_is_guardian(two: Any) -> None:
    two("case", "show", "S-1")
    assert "  Greg Hill: Parent or guardian of Tia Moore\n  Hana Moore: Parent or guardian\n" in two.out
    people = two.json("case", "show", "S-1")["people"]
    assert {one["name"]: one["of"] for one in people if one["roles"] == ["guardian"]} == {
        "Greg Hill": {"guardian": ["Tia Moore"]}, "Hana Moore": {},
    }  # fmt: skip
    assert two("case", "join", "S-1", "Lou Cole", "--role", "guardian", "--of", "Tia Moore", "--as", "Mere Hill") == 0
    assert two.out == "Recorded as number 5: Lou Cole (Parent or guardian of Tia Moore) joined.\n"
    two("case", "join", "S-1", "Lou Cole", "--role", "guardian", "--of", "Ben Moore", "--as", "Mere Hill", "-l", "sv")
    assert "Ben Moore är inte Child i det här ärendet." in two.out


def test_a_role_whose_name_has_an_of_in_it_is_that_role(two: Any) -> None:
    assert two("case", "open", "siblings", "S-3", "--as", "Mo", "--person", "head of school=Mo", "--person", "child=Al") == 1
    assert "There is no role called «head of school»." in two.out
    people = ("coordinator=Mo", "child=Al", "child=Bo", "GUARDIAN för Al, Bo=Cy, Home")
    options = [part for person in people for part in ("--person", person)]
    assert two("case", "open", "siblings", "S-3", "--as", "Mo", *options) == 0
    two("case", "show", "S-3")
    assert "  Cy, Home: Parent or guardian of Al and Bo\n" in two.out


def test_a_refusal_told_as_data_is_a_refusal_all_the_same(two: Any) -> None:
    assert two("case", "do", "S-1", *MEET, "--format", "json") == 1
    assert two("case", "do", "S-1", *MEET, "--dry-run", "--format", "json") == 1


def test_a_case_that_is_named_twice_is_told_once(two: Any) -> None:
    two("case", "do", "S-2", "sign", "--as", "Rob Lane")
    assert two("case", "do", "S-1", *MEET, "--with", "S-1", "--dry-run") == 0
    assert [row for row in two.out.splitlines() if not row.startswith(" ")] == ["S-1:", "S-2:"]
