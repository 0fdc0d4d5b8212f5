"""Entries, folded in order of seq, are the case; no rule is asked again."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import (
    BEGINNING,
    Case,
    Cell,
    Clock,
    Effects,
    Entry,
    Incident,
    Joined,
    Left,
    Met,
    Move,
    Occurrence,
    Person,
    Recorded,
    Started,
    Stretched,
    Time,
    fold,
    replay,
    seen,
)
from caseway.engine.case.rounds import MOST_ROUNDS
from caseway.engine.case.times import MOST_TIMES

if TYPE_CHECKING:
    from tests.engine.conftest import Life

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)
OPENED = Entry(
    1, "opened", "p1", "teacher", NOON, NOON.date(), NOON,
    effects=Effects(moves=(Move("meeting", "", "asked"),)),
    persons=(Person("p1", "Tom Reed"),), people=(Joined("p1", "teacher", NOON.date()),),
    case="case 1", process="meeting", version="v1",
)  # fmt: skip


def acted(seq: int, day: int, action: str = "note", **effects: Any) -> Entry:
    """The entry of an act on a day of May."""
    moment = NOON.replace(day=day)
    occurrence = Occurrence(action, "p1", "teacher", moment.date())
    return Entry(
        seq, "acted", "p1", "teacher", moment, moment.date(), moment, action, effects=Effects(occurrence, **effects)
    )


def noted(name: str, value: Any, **more: Any) -> tuple[Recorded, ...]:
    return (Recorded(name, value, "p1", **more),)


def may(day: int) -> date:
    return date(2024, 5, day)


# The order of entries


def test_a_case_begins_with_the_entry_that_opens_it() -> None:
    case = replay([OPENED])
    assert (case.id, case.process, case.version, case.seq, case.opened) == ("case 1", "meeting", "v1", 1, may(1))
    assert case.stages == {"meeting": "asked"}
    assert case.people == {"p1": Person("p1", "Tom Reed")}
    assert case.holders("teacher", may(1)) == ("p1",)


@pytest.mark.parametrize("entries", [[], [acted(1, 1)], [OPENED._replace(seq=2)]])
def test_nothing_else_begins_a_case(entries: list[Entry]) -> None:
    with pytest.raises(ValueError, match="a case begins with the entry that opens it"):
        replay(entries)


@pytest.mark.parametrize("seq", [1, 3, 0, -1])
def test_a_gap_or_a_repetition_is_refused(seq: int) -> None:
    with pytest.raises(ValueError, match=f"entry {seq} cannot follow entry 1"):
        fold(replay([OPENED]), acted(seq, 2))


def test_folding_leaves_the_case_before_it_as_it_was() -> None:
    before = replay([OPENED, acted(2, 2, facts=noted("topic", "school"))])
    kept = pickle.loads(pickle.dumps(before))
    fold(before, acted(3, 3, facts=noted("topic", "home"), moves=(Move("meeting", "asked", "met"),), opens_round=True))
    assert before == kept


# Facts


def test_a_fact_is_replaced_or_added_to() -> None:
    case = replay(
        [
            OPENED,
            acted(2, 2, facts=(*noted("topic", "school"), *noted("guests", ("p1",), adds=True))),
            acted(3, 3, facts=(*noted("topic", "home"), *noted("guests", ("p2", "p1"), adds=True))),
        ]
    )
    assert case.facts == {
        "topic": Cell("home", "p1", may(3), seq=3, earlier=((may(2), "school"),)),
        "guests": Cell(("p1", "p2"), "p1", may(3), seq=3, earlier=((may(2), ("p1",)),)),
    }


def test_rows_are_added_and_a_row_that_is_there_stays_one() -> None:
    first, second = {"who": "p1", "view": "Yes."}, {"who": "p2", "view": "No."}
    case = replay(
        [
            OPENED,
            acted(2, 2, facts=noted("views", (first,), adds=True)),
            acted(3, 3, facts=noted("views", (dict(first), second), adds=True)),
        ]
    )
    assert case.facts["views"].value == (first, second)


def test_what_adds_starts_afresh_when_there_is_nothing_to_add_to() -> None:
    case = replay([OPENED, acted(2, 2, facts=noted("guests", ("p1", "p2"), adds=True))])
    assert case.facts["guests"].value == ("p1", "p2")


def test_a_fact_is_so_since_the_day_when_it_was_first_said() -> None:
    case = replay([OPENED, acted(2, 2, facts=noted("topic", "school")), acted(3, 9, facts=noted("topic", "school"))])
    assert case.facts["topic"] == Cell("school", "p1", may(2), seq=2, again=(may(9), 3))
    assert case.facts["topic"].noted == (may(9), 3)


def test_a_new_round_keeps_what_is_kept_for_the_case_and_forgets_the_rest() -> None:
    case = replay(
        [
            OPENED,
            acted(2, 2, facts=(*noted("topic", "school", keep="case"), *noted("day", may(20)))),
            acted(3, 3, "agree", facts=noted("guests", ("p1",)), opens_round=True),
        ]
    )
    assert case.round == 1
    assert case.facts == {
        "topic": Cell("school", "p1", may(2), "case", seq=2),
        "guests": Cell(("p1",), "p1", may(3), seq=3),
    }


# What was done


def test_every_time_is_kept_by_when_it_happened_not_by_when_it_was_recorded() -> None:
    case = replay([OPENED, acted(2, 9), acted(3, 5), acted(4, 7)])
    done = case.done["note"]
    assert [(time.day.day, time.seq) for time in done.times] == [(5, 3), (7, 4), (9, 2)]
    assert [time and time.seq for time in map(done.by, (may(4), may(5), may(8), may(9)))] == [None, 3, 4, 2]
    assert case.did("note") == done.times[2]


def test_of_two_times_on_one_day_the_later_entry_is_the_last() -> None:
    second = acted(3, 5)._replace(effects=Effects(Occurrence("note", "p2", "nurse", may(5))))
    case = replay([OPENED, acted(2, 5), second])
    assert case.did("note") == Time(may(5), 3, "p2", "nurse")


def test_in_a_new_round_nothing_has_been_done_yet_but_for_what_opened_it() -> None:
    case = replay([OPENED, acted(2, 2), acted(3, 3, "agree", opens_round=True)])
    assert case.did("note") is None
    assert case.did("agree") == Time(may(3), 3, "p1", "teacher")
    ever = case.done["note"].ever(may(3))
    assert ever is not None
    assert ever.day == may(2)


def test_what_is_taken_back_has_not_been_done_until_it_is_done_again() -> None:
    case = replay([OPENED, acted(2, 2), acted(3, 3, "move", clears=("note",))])
    assert case.did("note") is None
    assert fold(case, acted(4, 2)).did("note") is None  # that was before
    assert fold(case, acted(4, 3)).did("note") == Time(may(3), 4, "p1", "teacher")


def test_what_is_noted_late_for_a_round_that_is_over_belongs_to_that_round() -> None:
    case = replay(
        [
            OPENED,
            acted(2, 2, facts=(*noted("guests", ("p1",), adds=True), *noted("topic", "school", keep="case"))),
            acted(3, 9, "agree", opens_round=True),
            acted(4, 5, facts=(*noted("guests", ("p2",), adds=True), *noted("topic", "home", keep="case"))),
        ]
    )
    assert "guests" not in case.facts
    assert [one.facts["guests"].value for one in case.over] == [("p1", "p2")]
    assert case.did("note") is None
    facts, since = seen(case, may(6))
    assert (facts["guests"].by(may(6)), facts["topic"].by(may(6)), since) == (("p1", "p2"), "home", BEGINNING)
    assert seen(case, may(9)) == (case.facts, (may(9), 3))


def test_what_is_noted_late_for_a_day_before_it_was_taken_back_is_not_so_now() -> None:
    case = replay(
        [
            OPENED,
            acted(2, 2, facts=noted("guests", ("p1",), adds=True)),
            acted(3, 9, "move", clears=("guests",)),
            acted(4, 5, facts=noted("guests", ("p2",), adds=True)),
        ]
    )
    assert "guests" not in case.facts
    facts, _ = seen(case, may(8))
    assert facts["guests"].by(may(8)) == ("p1", "p2")
    assert "guests" not in seen(case, may(9))[0]


def test_a_round_that_is_forgotten_leaves_what_is_kept_for_the_case() -> None:
    first = acted(2, 2, facts=(*noted("guests", ("p1",)), *noted("topic", "school", keep="case")))
    opening = [acted(seq, seq, "agree", opens_round=True) for seq in range(3, 9)]
    case = replay([OPENED, first, *opening])
    assert case.round == 6
    assert len(case.over) == MOST_ROUNDS
    assert list(seen(case, may(2))[0]) == ["topic"]


def test_only_so_many_times_are_kept_but_always_the_first() -> None:
    case = replay([OPENED, *(acted(seq, 2 + seq // 20) for seq in range(2, MOST_TIMES + 10))])
    times = case.done["note"].times
    assert len(times) == MOST_TIMES
    assert (times[0].seq, times[-1].seq) == (2, MOST_TIMES + 9)


# Stages and clocks


def test_a_move_leads_to_a_stage_and_the_case_ends_at_an_end() -> None:
    case = replay([OPENED, acted(2, 2, moves=(Move("meeting", "asked", "met"),))])
    assert (case.stages, case.ended) == ({"meeting": "met"}, False)
    case = fold(case, acted(3, 3, moves=(Move("meeting", "met", "closed", ends=True),)))
    assert (case.stages, case.ended) == ({"meeting": "closed"}, True)
    assert fold(case, acted(4, 4)).ended


def test_a_clock_starts_is_stretched_and_met() -> None:
    case = replay([OPENED, acted(2, 2, clocks=(Started("soon", may(23)),))])
    assert case.clocks == {"soon": Clock(may(2), may(23))}
    case = fold(case, acted(3, 3, clocks=(Stretched("soon"),)))
    assert case.clocks == {"soon": Clock(may(2), may(23), stretched=True)}
    case = fold(case, acted(4, 24, clocks=(Met("soon"),)))
    assert case.clocks == {"soon": Clock(may(2), may(23), met=may(24), stretched=True)}


def test_a_clock_starts_afresh_when_its_action_is_done_again() -> None:
    case = replay(
        [
            OPENED,
            acted(2, 2, clocks=(Started("soon", may(23)), Met("soon"))),
            acted(3, 9, clocks=(Started("soon", may(30)),)),
        ]
    )
    assert case.clocks == {"soon": Clock(may(9), may(30))}


def test_a_clock_that_never_started_is_not_met() -> None:
    assert replay([OPENED, acted(2, 2, clocks=(Met("soon"), Stretched("soon")))]).clocks == {}


# People


def with_people(case: Case, *changes: Joined | Left) -> Case:
    return fold(case, Entry(case.seq + 1, "joined", "p1", "teacher", NOON, NOON.date(), NOON, people=changes))


def test_a_role_is_held_from_its_first_to_its_last_day() -> None:
    case = with_people(replay([OPENED]), Joined("p2", "nurse", may(3), until=may(5)))
    held = [case.holders("nurse", may(day)) for day in (2, 3, 5, 6)]
    assert held == [(), ("p2",), ("p2",), ()]


def test_who_leaves_a_role_holds_it_to_the_end_of_the_last_day() -> None:
    case = with_people(replay([OPENED]), Joined("p1", "nurse", may(1)))
    case = with_people(case, Left("p1", "nurse", may(4)))
    assert case.holders("nurse", may(4)) == ("p1",)
    assert case.holders("nurse", may(5)) == ()
    assert case.holders("teacher", may(5)) == ("p1",)


def test_who_leaves_the_case_leaves_every_role() -> None:
    case = with_people(replay([OPENED]), Joined("p1", "nurse", may(1)), Joined("p2", "nurse", may(1)))
    case = with_people(case, Left("p1", "", may(4)))
    assert case.holders("teacher", may(5)) == ()
    assert case.holders("nurse", may(5)) == ("p2",)


def test_leaving_never_makes_a_stay_longer() -> None:
    case = with_people(replay([OPENED]), Joined("p2", "nurse", may(1), until=may(3)))
    case = with_people(case, Left("p2", "nurse", may(9)))
    assert case.holders("nurse", may(4)) == ()


def test_who_came_first_is_named_first_and_nobody_twice() -> None:
    case = with_people(
        replay([OPENED]), Joined("p3", "guest", may(1)), Joined("p2", "guest", may(1)), Joined("p3", "guest", may(2))
    )
    assert case.holders("guest", may(3)) == ("p3", "p2")


# Incidents


def test_an_incident_is_kept_apart_until_everybody_has_agreed() -> None:
    held = Effects(Occurrence("invite", "p1", "teacher", may(2)), noted("day", may(20)), (Move("meeting", "asked", "met"),))
    incident = Incident("invite", ("consent",), ("guardian",), held)
    case = fold(replay([OPENED]), acted(2, 2)._replace(effects=Effects(), incident=incident))
    assert (case.incidents, case.stages, case.facts, case.done) == ({2: incident}, {"meeting": "asked"}, {}, {})

    case = fold(case, acted(3, 3)._replace(kind="agreed", by="p5", effects=Effects(), agrees_to=2))
    assert case.incidents == {2: replace(incident, agreed=("p5",))}

    case = fold(case, acted(4, 4)._replace(kind="agreed", by="p6", effects=held, agrees_to=2, settles=True))
    assert (case.incidents, case.stages) == ({}, {"meeting": "met"})
    assert case.facts["day"] == Cell(may(20), "p1", may(2), seq=4)


# Whole lives


def test_copies_of_the_entries_make_the_same_case(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"consents": "Gina Hill, Greg Hill", "topic": "School"})
    one.do("invite", {"day": "2024-05-20", "start": "2024-05-20T14:00+01:00", "seats": "12,5", "interpreter": "yes"})
    one.stand_in("key worker", "Tom Reed", "Kim Field", "2024-05-02", "2024-05-09")
    copies = pickle.loads(pickle.dumps(one.entries))
    assert replay(copies) == one.case


def test_any_beginning_of_a_life_is_a_case(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.record("hold", on="2024-05-01")
    states = [replay(one.entries[: length + 1]) for length in range(len(one.entries))]
    assert [state.seq for state in states] == [1, 2, 3, 4]
    assert [state.stages["family meeting"] for state in states] == ["asked", "agreed", "invited", "met"]
