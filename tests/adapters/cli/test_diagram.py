"""`caseway diagram`: the stages of a process, a track at a time."""

from __future__ import annotations

from typing import Any

Line = Any  # the fixture of conftest.py


def test_a_process_as_a_list_and_as_mermaid(line: Line) -> None:
    assert line("diagram", "vastbus", "-l", "en") == 0
    assert line.out.startswith(
        "Network meeting under Västbus\n"
        "  A network meeting is needed (it begins here)\n"
        "    to «The family has said yes to a meeting»: Agree with the family on a meeting and on who is invited "
    )
    assert line("diagram", "vastbus", "--format", "mermaid") == 0
    assert line.out.startswith("stateDiagram-v2\n  accTitle: Nätverksmöte enligt Västbus\n")


def test_where_a_case_stands(opened: Line) -> None:
    assert opened("diagram", "--case", "NV-1") == 0
    assert "  Det finns behov av ett nätverksmöte (börjar här, ärendet står här)\n" in opened.out
    (track,) = opened.json("diagram", "--case", "NV-1")
    assert (track["track"], track["at"], track["ends_at"]) == ("vastbus", "behov finns", ["avslutat"])
    assert track["ways"][0] == {
        "from": "behov finns", "to": "familjen är överens",
        "actions": [{"action": "kom överens", "who": ["rektor", "soc", "bup"]}],
    }  # fmt: skip


def test_one_track_by_name(line: Line) -> None:
    assert line("diagram", "vastbus", "--track", "Vastbus") == 0
    assert line("diagram", "vastbus", "--track", "vastbuss") == 1
    assert line.err == "Error: There is no track called «vastbuss». Did you mean «vastbus»? Tracks: vastbus.\n"


def test_a_process_or_a_case(line: Line) -> None:
    for arguments in ((), ("vastbus", "--case", "NV-1")):
        assert line("diagram", *arguments) == 2
        assert line.err.endswith("Error: Name a process, or a case with --case.\n")
