"""Answers: which of them count on a day, until when a yes holds, and in which order they stand."""

from __future__ import annotations

from datetime import UTC, date, datetime

from caseway.engine.case.answer import MOST_ANSWERS, Answer, Says, heard, standing

FIRST, SECOND = date(2024, 5, 1), date(2024, 5, 2)


def said(says: Says = "yes", day: date = FIRST, hour: int = 9, seq: int = 1, **more: object) -> Answer:
    moment = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Answer("sharing", says, "p5", "p4", moment, day, seq=seq, **more)  # type: ignore[arg-type]


def test_a_yes_counts_the_whole_day_and_a_no_from_its_moment() -> None:
    noon = datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert said("yes", hour=15).counts(FIRST, noon)
    assert not said("withdrawn", hour=15).counts(FIRST, noon)
    assert said("withdrawn", hour=12).counts(FIRST, noon)
    assert said("no", hour=15).counts(FIRST)
    assert not said("yes", SECOND).counts(FIRST)


def test_a_yes_holds_to_the_end_of_its_last_day() -> None:
    assert said(until=FIRST).holds(FIRST)
    assert not said(until=FIRST).holds(SECOND)
    assert said().holds(SECOND)
    assert not said("no").holds(FIRST)


def test_they_stand_in_the_order_in_which_they_were_given_not_recorded() -> None:
    known = heard({}, [said("withdrawn", hour=15, seq=2)])
    known = heard(known, [said("yes", hour=9, seq=3)])
    assert [one.says for one in known["sharing"]] == ["yes", "withdrawn"]
    assert standing(known["sharing"], SECOND)["p5", "p4"].says == "withdrawn"


def test_only_so_many_are_remembered() -> None:
    known = heard({}, [said(day=date(2024, 5, 1 + number // 10), seq=number) for number in range(MOST_ANSWERS + 2)])
    assert [one.seq for one in known["sharing"]] == list(range(2, MOST_ANSWERS + 2))
