"""The checks that all stores share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from caseway.adapters.store.port import Mismatch, check_order, compare, conflict
from caseway.engine.case import Case, Entry, replay
from caseway.engine.casework import Answered
from caseway.engine.errors import CaseExists, KeyUsedBefore, StaleCase, UnknownCase, UnsafeStore

WHEN = datetime(2026, 3, 16, tzinfo=UTC)
OPENED = Entry(1, "opened", "p1", "rektor", WHEN, WHEN.date(), WHEN, case="NV-1", process="prov", version="v")
NEXT = Entry(2, "joined", "p1", "rektor", WHEN, WHEN.date(), WHEN)
CASE = replay([OPENED, NEXT])


def test_a_state_is_what_its_entries_make() -> None:
    assert compare(CASE, [OPENED, NEXT]) is None


@pytest.mark.parametrize(
    ("kept", "parts"),
    [
        (replace(CASE, version="other"), ("version",)),
        (replace(CASE, came_from={"x": "y"}, opened=date(2026, 3, 17)), ("opened", "came_from")),
        (replace(CASE, seq=3), ("seq",)),
    ],
)
def test_every_part_that_differs_is_named(kept: Case, parts: tuple[str, ...]) -> None:
    assert compare(kept, [OPENED, NEXT]) == Mismatch("NV-1", parts)


@pytest.mark.parametrize(
    "entries", [[], [NEXT], [OPENED, NEXT._replace(seq=3)], [OPENED, NEXT._replace(kind="agreed", agrees_to=1)]]
)
def test_entries_that_do_not_replay_are_a_mismatch(entries: list[Entry]) -> None:
    assert compare(CASE, entries) == Mismatch("NV-1", ("entries",))


def test_a_case_needs_an_id() -> None:
    with pytest.raises(ValueError, match="needs an id"):
        check_order([OPENED], replace(CASE, id=""), 0)


FIRST = Answered("d", (NEXT._replace(seq=4),))


@pytest.mark.parametrize(
    ("expecting", "found", "before", "error", "says"),
    [
        (0, 3, None, CaseExists, "is there already"),
        (2, 3, None, StaleCase, "3 entries are there, 2 were expected"),
        (2, None, None, UnknownCase, "no case"),
        (2, 5, FIRST, StaleCase, "5 entries are there, 3 were expected"),
        (0, 5, FIRST, StaleCase, "5 entries are there, 3 were expected"),
        (2, 5, replace(FIRST, digest="e"), KeyUsedBefore, "the key k"),
        (3, 3, None, UnsafeStore, "restore a backup"),
        (0, None, None, UnsafeStore, "restore a backup"),
    ],
)
def test_a_conflict_has_a_type_of_its_own(
    expecting: int, found: int | None, before: Answered | None, error: type[Exception], says: str
) -> None:
    answer = conflict("NV-1", expecting, found, "k", "d", before)

    assert type(answer) is error
    assert says in str(answer)
