"""Renaming: what was recorded under an earlier version is told under the names of now, and kept as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from caseway.engine.case import (
    Adoption,
    Departure,
    Effects,
    Entry,
    Incident,
    Joined,
    Move,
    Occurrence,
    Place,
    Recorded,
    Started,
    told_now,
)

NOW = datetime(2024, 5, 1, 8, tzinfo=UTC)
DAY = date(2024, 5, 1)
HELD = Effects(
    Occurrence("meet", "p1", "tutor", DAY),
    (Recorded("words", ({"by": "p1", "gone": "x"},), "p1"), Recorded("count", "12", "p1")),
    (Move("old", "asked", "held", ends=True),),
    (Started("soon", DAY),),
    clears=("words", "meet", "other"),
)
FIRST = Entry(
    1, "acted", "p1", "tutor", NOW, DAY, NOW, "meet", "", HELD,
    people=(Joined("p1", "tutor", DAY),), departures=(Departure("soon", "must", "broken"),),
    incident=Incident("meet", ("soon",), ("tutor",), HELD),
)  # fmt: skip


def adopting(seq: int, names: dict[str, dict[str, str]], places: dict[str, Place]) -> Entry:
    return Entry(seq, "adopted", "p1", "tutor", NOW, DAY, NOW, version=f"v{seq}", adoption=Adoption("v0", names, places))


NAMES = {
    "roles": {"tutor": "teacher"}, "facts": {"words": "minutes", "count": ""}, "columns of words": {"by": "who", "gone": ""},
    "actions": {"meet": "hold"}, "rules": {"soon": "in time"},
}  # fmt: skip
PLACES = {"asked": Place("other", "asked"), "held": Place("new", "met")}


def test_an_entry_is_told_under_the_names_of_now() -> None:
    entry, _ = told_now((FIRST, adopting(2, NAMES, PLACES)))
    assert (entry.action, entry.role, entry.departures[0].rule) == ("hold", "teacher", "in time")
    assert entry.people == (Joined("p1", "teacher", DAY),)
    now = Effects(
        Occurrence("hold", "p1", "teacher", DAY),
        (Recorded("minutes", ({"who": "p1"},), "p1"),),
        (Move("new", "", "met"),),
        (Started("in time", DAY),),
        clears=("minutes", "hold", "other"),
    )
    assert entry.effects == now
    assert entry.incident == Incident("hold", ("in time",), ("teacher",), now)


def test_names_go_on_from_version_to_version_and_what_came_later_keeps_its_own() -> None:
    again: Any = {"actions": {"hold": "sit down"}}
    later = FIRST._replace(seq=3, action="hold")
    told = told_now((FIRST, adopting(2, NAMES, PLACES), later, adopting(4, again, PLACES)))
    assert [entry.action for entry in told] == ["sit down", "", "sit down", ""]
    assert FIRST.action == "meet"
