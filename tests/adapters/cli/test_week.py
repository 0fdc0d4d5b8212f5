"""`caseway week`: one page across cases, on the screen or to print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Line = Any  # the fixture of conftest.py


def part(text: str, heading: str) -> list[str]:
    """The lines below a heading, up to the next."""
    below = text.partition(f"\n{heading}\n")[2]
    lines = []
    for line in below.splitlines():
        if line and not line.startswith(" "):
            break
        lines += [line.strip()] if line.strip() else []
    return lines


def test_who_has_not_answered(opened: Line) -> None:
    assert opened("week") == 0
    assert opened.out.startswith("VECKAN MÅNDAG 3 SEPTEMBER 2018 – SÖNDAG 9 SEPTEMBER 2018\n")
    assert part(opened.out, "FÖRSENAT") == part(opened.out, "DE NÄRMASTE SJU DAGARNA") == ["- Inget."]
    assert part(opened.out, "DE SOM INTE HAR SVARAT")[1:] == [
        "Rad 1", "Vem: Anna Berg", "Ärende: NV-1",
        "Vad: Vårdnadshavare som har sagt ja till mötet, och till vilka som bjuds", "in",
    ]  # fmt: skip


def test_what_is_late_and_what_comes(invited: Line) -> None:
    invited.wait(15)  # two days before the meeting, six before the last day for it
    assert invited("week") == 0
    coming = part(invited.out, "DE NÄRMASTE SJU DAGARNA")
    assert [line for line in coming if line.startswith(("Dag", "Ärende"))] == [
        "Dag: 20 september 2018", "Ärende: NV-1", "Dag: 24 september 2018", "Ärende: NV-1",
    ]  # fmt: skip
    assert "Vem: Rektor Lind" in coming
    invited.wait(7)
    assert invited("week") == 0
    late = part(invited.out, "FÖRSENAT")
    assert [line for line in late if line.startswith("Dag")] == ["Dag: 20 september 2018", "Dag: 24 september 2018"]


def test_it_is_of_those_cases_in_which_somebody_takes_part(opened: Line) -> None:
    people = ("--person", "rektor=Rektor Alm", "--person", "barnet=Ali Ek", "--person", "vårdnadshavare=Eva Ek")
    assert opened("case", "open", "vastbus", "NV-2", "--as", "Rektor Alm", *people) == 0, opened.err
    assert opened("week", "--as", "Rektor Alm") == 0
    assert "NV-2" in opened.out
    assert "NV-1" not in opened.out
    assert opened("week") == 0
    assert "NV-1" in opened.out
    assert opened("week", "--as", "Nils Nilsson") == 1
    assert opened.err == "Error: Nobody called «Nils Nilsson» takes part in a case that goes on.\n"


def test_somebody_sees_that_their_own_answer_is_awaited(opened: Line) -> None:
    assert opened("week", "--as", "Anna Berg") == 0
    assert "Vem: Anna Berg" in part(opened.out, "DE SOM INTE HAR SVARAT")


def test_a_case_that_has_ended_is_not_on_it(opened: Line) -> None:
    assert opened("case", "do", "NV-1", "familjen avbryter", "--as", "Anna Berg") == 0, opened.out
    assert opened("week") == 0
    assert opened.out == "There are no cases here.\n"


def test_it_can_be_printed(opened: Line, act: Callable[..., int], tmp_path: Path) -> None:
    for name in ("vecka.pdf", "vecka.html", "vecka.docx", "vecka.md"):
        assert opened("week", "--output", name, "--large") == 0
        assert opened.out == f"Skrev {name}.\n"
        assert (tmp_path / name).stat().st_size > 200


def test_it_speaks_the_language_that_is_asked_for(opened: Line) -> None:
    assert opened("week", "--language", "en") == 0
    assert "\nWHO HAS NOT ANSWERED\n" in opened.out


def test_whom_to_ring_and_what_is_to_be_sent(invited: Line) -> None:
    by = ("--as", "Rektor Lind")
    phone = ("--phone", "070-123 45 67", "--household", "Anna", "--protected")
    assert invited("contact", "set", "NV-1", "Anna Berg", *phone, *by) == 0, invited.err
    assert invited("week") == 0
    assert "Vem: Anna Berg, 070-123 45 67 (skyddat)" in part(invited.out, "DE SOM INTE HAR SVARAT")
    assert part(invited.out, "ATT SKICKA")[1:] == [
        "Rad 1", "Vem: Anna Berg", "Ärende: NV-1", "Vad: Inbjudan till nätverksmöte",
        "Rad 2", "Vem: Sara Holm", "Ärende: NV-1", "Vad: Inbjudan till nätverksmöte",
    ]  # fmt: skip
    assert invited("week", "--as", "Sara Holm") == 0
    assert "070" not in invited.out
