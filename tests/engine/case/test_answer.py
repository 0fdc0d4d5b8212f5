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


def test_a_yes_by_word_of_mouth_does_not_take_the_place_of_a_paper_that_holds_but_can_narrow_it() -> None:
    paper = said(form="written", until=date(2024, 6, 1), leaves_out=("p1",))
    spoken = said(day=SECOND, until=date(2024, 7, 1), leaves_out=("p2",))
    narrower = spoken._replace(until=date(2024, 5, 20))
    whole = paper._replace(leaves_out=("p1", "p2"))
    assert standing([paper, spoken], SECOND, written=True) == {("p5", "p4"): whole}
    assert standing([paper, narrower], SECOND, written=True) == {("p5", "p4"): whole._replace(until=narrower.until)}
    assert standing([paper, spoken], FIRST, written=True) == {("p5", "p4"): paper}
    assert standing([paper, spoken], SECOND) == {("p5", "p4"): spoken}


def test_a_yes_by_word_of_mouth_does_not_bring_back_a_paper_that_has_run_out_or_was_taken_back() -> None:
    paper, back, again = said(form="written", until=FIRST), said("withdrawn", hour=10), said(day=SECOND)
    assert standing([paper, again], SECOND, written=True) == {("p5", "p4"): again}
    assert standing([paper._replace(until=None), back, again], SECOND, written=True) == {("p5", "p4"): again}
    assert standing([said("no"), again], SECOND, written=True) == {("p5", "p4"): again}


def test_a_paper_takes_the_place_of_what_was_said() -> None:
    spoken, paper = said(leaves_out=("p2",)), said(day=SECOND, form="written")
    assert standing([spoken, paper], SECOND, written=True) == {("p5", "p4"): paper}


def test_only_so_many_are_remembered() -> None:
    known = heard({}, [said(day=date(2024, 5, 1 + number // 10), seq=number) for number in range(MOST_ANSWERS + 2)])
    assert [one.seq for one in known["sharing"]] == list(range(2, MOST_ANSWERS + 2))
