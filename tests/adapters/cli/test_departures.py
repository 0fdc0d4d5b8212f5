"""`caseway case departures`: which rules were departed from, how often and why."""

from __future__ import annotations

from typing import Any

Act = Any  # the fixtures of conftest.py
Line = Any


def test_each_rule_with_its_number_and_each_time(act: Act, invited: Line) -> None:
    invited.wait(22)
    assert act("håll mötet", how="record", more=("--on", "2018-09-25")) == 0
    assert invited("case", "departures", "-l", "en") == 0
    assert invited.out.startswith(
        "Network meeting under Västbus\n  1 × not followed: Those who are invited come to the meeting\n"
    )
    assert invited.out.endswith(
        "  1 × late: The meeting is to be held within three weeks\n"
        "      NV-1 5. 2018-09-25 Rektor Lind: Hold the meeting and take notes. "
        "Late by «The meeting is to be held within three weeks»: the last day was 2018-09-24. No reason given.\n"
    )
    *_, found = invited.json("case", "departures", "NV-1")
    assert (found["case"], found["entry"], found["rule"], found["how"], found["by"], found["limit"]) == (
        "NV-1", 5, "tre veckor", "late", "Rektor Lind", "2018-09-24"
    )  # fmt: skip


def test_a_right_that_was_gone_against_is_told_and_stays_so(act: Act, opened: Line) -> None:
    assert act("kom överens", "frågeställning=Skolan", how="record") == 0
    for _ in range(2):
        assert opened("case", "departures", "NV-1", "-l", "en") == 0
        assert opened.out == (
            "Network meeting under Västbus\n"
            "  1 × against a right: There is a meeting only once each guardian has said yes\n"
            "      NV-1 2. 2018-09-03 Rektor Lind: Agree with the family on a meeting and on who is invited. "
            "Against the right «There is a meeting only once each guardian has said yes».\n"
        )
        opened("case", "agree", "NV-1", "2", "--as", "Anna Berg")
    opened("case", "show", "NV-1", "-l", "en")
    right = "There is a meeting only once each guardian has said yes"
    assert f"     ! An act against a right ({right}): those whose right it is have agreed.\n" in opened.out
    assert opened.json("case", "show", "NV-1")["history"][1]["against"] == ["familjens ja"]


def test_where_every_rule_was_followed(opened: Line) -> None:
    assert opened("case", "departures", "NV-1") == 0
    assert opened.out == "No rule has been departed from.\n"


def test_who_takes_no_part_is_told_nothing(opened: Line) -> None:
    assert opened("case", "departures", "--as", "Nobody") == 0
    assert opened.out == "No rule has been departed from.\n"
    assert opened("case", "departures", "NV-1", "--as", "Nobody") == 1


def test_who_takes_no_part_is_not_told_what_others_departed_from(act: Act, invited: Line) -> None:
    assert act("håll mötet", how="record") == 0
    assert invited("case", "departures") == 0
    assert "NV-1" in invited.out
    assert invited("case", "departures", "--as", "Nobody", "-l", "en") == 0
    assert invited.out == "No rule has been departed from.\n"
    assert invited.json("case", "departures", "--as", "Nobody") == []


def test_what_was_departed_from_most_often_comes_first(act: Act, invited: Line) -> None:
    invited.wait(22)
    for _ in range(2):
        assert act("håll mötet", how="record") == 0
    assert invited("case", "departures") == 0
    numbers = [int(row.split()[0]) for row in invited.out.splitlines() if " × " in row]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[0] > numbers[-1]
