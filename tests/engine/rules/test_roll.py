"""A roll: whom a list or a table names, and whose row says what counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.engine.rules.roll import Roll

PRESENCE = Roll("presence", "who", "how", ("came", "late"))
SIGNED = Roll("signatures", "who", "state", ("signed", "for them"))


def may(day: int) -> date:
    return date(2024, 5, day)


def presence(*rows: tuple[str, str]) -> Any:
    return tuple({"who": who, "how": how} if how else {"who": who} for who, how in rows)


def paper(*rows: tuple[str, int | None, str]) -> Any:
    cells = ({"who": who, "on": may(day) if day else None, "state": state or None} for who, day, state in rows)
    return tuple({column: cell for column, cell in row.items() if cell is not None} for row in cells)


def test_a_list_names_whom_it_lists() -> None:
    assert Roll("invited").people(("p1", "p2")) == ("p1", "p2")
    assert Roll("invited").people(None) == Roll("invited").people("p1") == ()


def test_without_as_every_row_about_somebody_counts() -> None:
    roll = Roll("presence", "who")
    assert roll.people(presence(("p1", "came"), ("p2", "declined"), ("p1", ""))) == ("p1", "p2")
    assert roll.people(({"how": "came"},)) == ()


@pytest.mark.parametrize(
    ("rows", "there"),
    [
        ([("p1", "came"), ("p2", "declined")], ("p1",)),
        ([("p1", "declined"), ("p1", "came")], ("p1",)),
        ([("p1", "came"), ("p1", "declined")], ()),
        ([("p1", "came"), ("p1", "")], ("p1",)),
        ([("p1", "")], ()),
        ([("p1", "came"), ("p2", "late"), ("p1", "late")], ("p1", "p2")),
    ],
)
def test_with_as_the_last_row_about_each_counts(rows: list[tuple[str, str]], there: tuple[str, ...]) -> None:
    assert PRESENCE.people(presence(*rows)) == there


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        ([("p1", 3, "sent"), ("p1", 5, "signed")], (may(5),)),
        ([("p1", 5, "signed"), ("p1", 6, "refused")], None),
        # noted in another order than it happened
        ([("p1", 5, "signed"), ("p1", 3, "sent")], (may(5),)),
        ([("p1", 5, "refused"), ("p1", 3, "signed")], None),
        # of one day, the last in the table
        ([("p1", 5, "refused"), ("p1", 5, "signed")], (may(5),)),
        ([("p1", 5, "signed"), ("p1", 5, "refused")], None),
        # each day since it counts, and none before
        ([("p1", 5, "signed"), ("p1", 7, "for them")], (may(5), may(7))),
        ([("p1", 4, "signed"), ("p1", 5, "refused"), ("p1", 7, "signed")], (may(7),)),
        # without a day
        ([("p1", None, "signed")], None),
        ([("p1", 5, "signed"), ("p1", None, "refused")], None),
        ([("p1", None, "sent"), ("p1", 5, "signed")], (may(5),)),
        ([("p1", 5, "signed"), ("p1", None, "refused"), ("p1", 4, "signed")], None),
        # days that have not come
        ([("p1", 5, "signed"), ("p1", 20, "refused")], (may(5),)),
        ([("p1", 20, "signed")], None),
        # a row that says nothing of the state
        ([("p1", 5, "signed"), ("p1", 6, "")], (may(5),)),
        ([("p1", 5, "")], None),
    ],
)
def test_of_paper_the_latest_day_counts(rows: list[tuple[str, int | None, str]], days: tuple[date, ...] | None) -> None:
    found = SIGNED.days(paper(*rows), "on", may(10))
    assert found == ({"p1": days} if days else {})


def test_without_as_every_day_on_which_somebody_signed_is_told() -> None:
    rows = paper(("p1", 5, "refused"), ("p2", None, ""), ("p1", 3, ""))
    assert Roll("signatures", "who").days(rows, "on", may(10)) == {"p1": (may(3), may(5))}


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["p1", "p2"]), st.integers(1, 9) | st.none(), st.sampled_from(["", "sent", "signed", "for them"])
    ),
    max_size=6,
)


@given(rows=ROWS)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_noted_of_one_changes_nothing_for_another(rows: list[tuple[str, int | None, str]]) -> None:
    alone = SIGNED.days(paper(*(row for row in rows if row[0] == "p1")), "on", may(10))
    assert SIGNED.days(paper(*rows), "on", may(10)).get("p1") == alone.get("p1")


@given(rows=ROWS, day=st.integers(1, 10))
def test_who_takes_it_back_last_has_not_signed(rows: list[tuple[str, int | None, str]], day: int) -> None:
    taken = paper(*rows, ("p1", 10, "refused"))
    assert "p1" not in SIGNED.days(taken, "on", may(10))
    assert SIGNED.days(taken, "on", may(min(day, 9))) == SIGNED.days(paper(*rows), "on", may(min(day, 9)))
