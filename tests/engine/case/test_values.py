"""What is added to people or rows joins them; what is there already stays once."""

from __future__ import annotations

from datetime import date

import pytest

from caseway.engine.case.values import MOST_EARLIER, Cell, Recorded, Value, joined, told


def may(day: int) -> date:
    return date(2024, 5, day)


def cell(*said: tuple[int, Value], adds: bool = False) -> Cell:
    """A cell after each value was recorded with the day of May since which it is so."""
    found = None
    for seq, (day, value) in enumerate(said, 1):
        found = told(found, Recorded("fact", value, "p1", adds=adds), may(day), seq)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("old", "new", "together"),
    [
        (("p1",), ("p2",), ("p1", "p2")),
        (("p1", "p2"), ("p2", "p3", "p1"), ("p1", "p2", "p3")),
        ((), ("p1",), ("p1",)),
        (("p1",), (), ("p1",)),
        (({"a": "1"},), ({"a": "1"}, {"a": "2"}), ({"a": "1"}, {"a": "2"})),
        (({"a": "1"}, {"a": "2"}), ({"a": "1"},), ({"a": "2"}, {"a": "1"})),
        ("old", "new", "new"),
        (("p1",), "new", "new"),
        ("old", ("p1",), ("p1",)),
    ],
)
def test_old_and_new_are_joined(old: Value, new: Value, together: Value) -> None:
    assert joined(old, new) == together


def test_a_fact_is_known_from_the_day_since_which_it_is_so() -> None:
    assert [cell((3, "new")).by(may(day)) for day in (2, 3, 4)] == [None, "new", "new"]


def test_what_a_fact_said_before_is_still_known() -> None:
    said = cell((3, "old"), (5, "new"))
    assert (said.value, said.since, said.seq) == ("new", may(5), 2)
    assert [said.by(may(day)) for day in (2, 3, 4, 5, 6)] == [None, "old", "old", "new", "new"]


def test_an_older_word_that_is_recorded_later_takes_its_place_among_the_earlier() -> None:
    said = cell((5, "new"), (3, "old"), (4, "between"))
    assert (said.value, said.since, said.seq) == ("new", may(5), 1)
    assert [said.by(may(day)) for day in (2, 3, 4, 5)] == [None, "old", "between", "new"]


def test_of_two_words_of_one_day_the_later_counts() -> None:
    said = cell((3, "morning"), (3, "evening"))
    assert (said.value, said.seq, said.earlier) == ("evening", 2, ())
    assert cell((5, "new"), (3, "morning"), (3, "evening")).by(may(3)) == "evening"


def test_what_is_said_again_is_so_since_it_was_first_said() -> None:
    said = cell((3, "same"), (5, "same"))
    assert (said.value, said.since, said.seq, said.earlier) == ("same", may(3), 1, ())


def test_who_is_added_later_for_an_earlier_day_is_there_from_that_day_on() -> None:
    said = cell((3, ("p1",)), (7, ("p2",)), (5, ("p3",)), adds=True)
    assert [said.by(may(day)) for day in (2, 3, 5, 7)] == [None, ("p1",), ("p1", "p3"), ("p1", "p3", "p2")]


def test_what_is_first_said_for_an_earlier_day_than_all_adds_to_what_came_after() -> None:
    said = cell((5, ("p1",)), (3, ("p2",)), adds=True)
    assert (said.by(may(3)), said.by(may(5))) == (("p2",), ("p2", "p1"))


def states(value: Value | None) -> str:
    return " ".join(str(row["is"]) for row in value if not isinstance(row, str)) if isinstance(value, tuple) else ""


def row(state: str) -> Value:
    return ({"is": state},)


def test_a_row_that_is_noted_again_is_the_latest_from_then_on() -> None:
    said = cell((3, row("signed")), (5, row("withdrawn")), (7, row("signed")), adds=True)
    assert [states(said.by(may(day))) for day in (3, 5, 7)] == ["signed", "signed withdrawn", "withdrawn signed"]


def test_a_row_noted_late_comes_before_those_of_later_days() -> None:
    said = cell((3, row("sent")), (7, row("signed")), (5, row("back")), adds=True)
    assert [states(said.by(may(day))) for day in (3, 5, 7)] == ["sent", "sent back", "sent back signed"]


def test_a_row_noted_late_leaves_last_what_was_noted_again_after_it() -> None:
    said = cell((3, row("signed")), (5, row("withdrawn")), (7, row("signed")), (4, row("sent")), adds=True)
    assert [states(said.by(may(day))) for day in (3, 4, 5, 7)] == [
        "signed", "signed sent", "signed sent withdrawn", "sent withdrawn signed",
    ]  # fmt: skip


def test_only_so_many_earlier_values_are_kept() -> None:
    said = cell(*((day, str(day)) for day in range(1, MOST_EARLIER + 5)))
    assert len(said.earlier) == MOST_EARLIER
    assert said.value == str(MOST_EARLIER + 4)
