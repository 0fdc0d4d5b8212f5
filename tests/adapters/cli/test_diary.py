"""`caseway diary`: the last days and the meetings of all cases, as a calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import vobject

Line = Any  # the fixture of conftest.py


def events(text: str) -> dict[str, Any]:
    return {event.summary.value: event for event in vobject.readOne(text).vevent_list}


def test_last_days_and_meetings(invited: Line, tmp_path: Path) -> None:
    assert invited("diary", "--output", "diary.ics") == 0
    assert invited.out == "Skrev diary.ics.\n"
    found = events((tmp_path / "diary.ics").read_text("utf-8"))
    last = found["NV-1: Håll mötet och för anteckningar (sista dagen)"]
    assert (last.dtstart.value, last.dtend.value) == (date(2018, 9, 24), date(2018, 9, 25))
    meeting = found["NV-1: Möte"]
    assert meeting.dtstart.value == datetime(2018, 9, 20, 12, tzinfo=UTC)
    assert meeting.location.value == "Skolan"
    assert len(found) == 2
    assert not any(hasattr(event, "attendee") for event in found.values())


def test_it_names_nobody(invited: Line) -> None:
    assert invited("diary") == 0
    assert not any(name in invited.out for name in ("Elsa", "Anna", "Sara", "Lind"))


def test_the_same_case_gives_the_same_bytes(invited: Line) -> None:
    assert invited("diary") == 0
    first = invited.out
    invited.now = invited.now.replace(hour=15)
    assert invited("diary") == 0
    assert invited.out == first


def test_a_meeting_that_was_held_is_in_no_diary(met: Line) -> None:
    assert met("diary") == 0
    assert "NV-1: Möte" not in met.out


def test_it_is_of_those_cases_in_which_somebody_takes_part(invited: Line) -> None:
    people = ("--person", "rektor=Rektor Alm", "--person", "barnet=Ali Ek", "--person", "vårdnadshavare=Eva Ek")
    assert invited("case", "open", "vastbus", "NV-2", "--as", "Rektor Alm", *people) == 0, invited.err
    assert [one["text"] for one in invited.json("diary", "--as", "Anna Berg")] == [
        "NV-1: Håll mötet och för anteckningar (sista dagen)", "NV-1: Möte"
    ]  # fmt: skip
    assert invited.json("diary", "--as", "Rektor Alm") == []
    assert invited("diary", "--as", "Nils Nilsson") == 1
    assert invited.err == "Error: Nobody called «Nils Nilsson» takes part in a case that goes on.\n"
