"""Clocks that come to another version: what runs keeps its limit, what is gone ends, and what is new starts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from caseway.engine.case import Clock, Ended, Entry, Paused, Resumed, Started, fold, replay
from caseway.engine.commands import Adopt, Void
from caseway.engine.decide import adopt, decide
from caseway.engine.outcome import Accepted
from caseway.engine.periods import told_date
from caseway.engine.wording import told_counted

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]


def rule(within: str = "3 weeks", name: str = "in time", **more: Any) -> Tree:
    written = {"says": "S.", "within": within, "after": "agree", "must": "hold", "strength": "must"}
    return {"rules": {name: {**written, **more}}}


def moved(one: Life, new: Any) -> Entry:
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    assert isinstance(outcome, Accepted), outcome
    (entry,) = outcome.entries
    one.entries.append(entry)
    one.case, one.process = fold(one.case, entry), new
    assert replay(one.entries) == one.case
    return entry


def test_a_clock_that_runs_keeps_its_limit_whatever_the_new_version_counts(
    life: Callable[..., Life], process_from: Any
) -> None:
    one = life(rule())
    one.do("agree")
    before = one.case.clocks
    assert told_date(one.due()[0].counted, "en").startswith("3 weeks from 1 May 2024")
    entry = moved(one.at("2024-05-10"), process_from(rule("2 weeks")))
    assert (entry.effects.clocks, one.case.clocks) == ((), before)
    (waiting,) = one.due()
    assert (waiting.on, waiting.since, waiting.counted) == (date(2024, 5, 22), date(2024, 5, 1), None)
    assert [told_counted(one.process, waiting, language) for language in ("en", "sv")] == [
        "It stays as an earlier version of the process counted it.",
        "Den står kvar som en tidigare version av processen räknade den.",
    ]


def test_under_its_new_name_too(life: Callable[..., Life], process_from: Any) -> None:
    one = life(rule())
    one.do("agree")
    moved(one, process_from(rule(name="within three weeks", formerly="in time")))
    assert one.case.clocks == {"within three weeks": Clock(date(2024, 5, 1), date(2024, 5, 22))}
    assert one.due()[0].counted is not None


@pytest.mark.parametrize(
    ("changes", "waiting"),
    [
        ({}, []),
        (rule(must="invite"), ["invite"]),
        ({"rules": {"in time": {"says": "S.", "before": "hold", "need": "invite", "strength": "must"}}}, []),
    ],
)
def test_a_clock_ends_when_its_rule_is_gone_or_waits_for_something_else(
    life: Callable[..., Life], process_from: Any, changes: Tree, waiting: list[str]
) -> None:
    one = life(rule())
    one.do("agree")
    assert moved(one, process_from(changes)).effects.clocks[0] == Ended("in time")
    assert [one.action for one in one.due()] == waiting


def test_a_rule_that_is_new_counts_from_the_day_of_the_act(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    entry = moved(one.at("2024-05-30"), process_from(rule()))
    assert entry.effects.clocks == (Started("in time", date(2024, 5, 22), since=date(2024, 5, 1), of=2),)
    assert one.case.clocks == {"in time": Clock(date(2024, 5, 1), date(2024, 5, 22))}
    assert [(waiting.on, waiting.days) for waiting in one.due()] == [(date(2024, 5, 22), -8)]


def test_hours_count_from_the_end_of_that_day(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    entry = moved(one, process_from(rule("24 hours")))
    end = datetime(2024, 5, 1, 23, tzinfo=UTC)
    assert entry.effects.clocks == (
        Started("in time", date(2024, 5, 3), end, end.replace(day=2), date(2024, 5, 1), 2),
    )  # fmt: skip


def test_nothing_waits_when_it_was_done_already(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite")
    held = one.at("2024-05-03").do("hold").seq
    moved(one, process_from(rule()))
    assert one.case.clocks == {"in time": Clock(date(2024, 5, 1), date(2024, 5, 22), date(2024, 5, 3))}
    assert one.due() == ()
    one.accepted(Void(held, "Kim Field", "There was no meeting."))
    assert [due.on for due in one.due()] == [date(2024, 5, 22)]


@pytest.mark.parametrize(("first", "on", "left"), [("", 6, 1), ("first ", 1, 6)])
def test_it_counts_from_the_time_that_its_rule_means(
    life: Callable[..., Life], process_from: Any, first: str, on: int, left: int
) -> None:
    one = life({"actions": {"agree": {"opens": None, "from": "any stage"}}})
    one.do("agree")
    one.at("2024-05-06").do("agree")
    moved(one, process_from({"actions": {"agree": {"opens": None, "from": "any stage"}}}, rule(after=f"{first}agree")))
    assert one.case.clocks["in time"].since == date(2024, 5, on)
    if not first:
        one.accepted(Void(3, "Kim Field", "It was the first time."))
        assert one.case.clocks["in time"].since == date(2024, 5, left)


def test_what_runs_from_an_earlier_round_runs(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    for day in ("2024-05-01", "2024-05-06"):
        one.at(day).do("agree")
        one.do("invite")
        one.do("hold")
        one.do("write plan")
        one.do("settle")
    one.at("2024-05-07").do("agree")
    after_hold = {"after": "hold", "must": "give view"}
    moved(one, process_from(rule(**after_hold)))
    assert [(due.action, due.since, due.on) for due in one.due()] == [("give view", date(2024, 5, 6), date(2024, 5, 27))]


def test_nothing_starts_that_the_earlier_version_had_its_say_on(life: Callable[..., Life], process_from: Any) -> None:
    one = life(rule())
    one.do("agree")
    assert moved(one, process_from(rule("2 weeks"))).effects.clocks == ()


def test_a_date_that_was_set_is_kept_by_a_new_rule(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    date_kept = {"rules": {"day kept": {"says": "S.", "set": "day", "in": "invite", "keep": "hold", "strength": "must"}}}
    moved(one, process_from(date_kept))
    assert one.case.clocks == {"day kept": Clock(date(2024, 5, 1), date(2024, 5, 20))}


def test_what_started_with_the_move_falls_with_the_act_from_which_it_counts(
    life: Callable[..., Life], process_from: Any
) -> None:
    one = life()
    one.do("agree")
    moved(one, process_from(rule()))
    outcome = decide(one.process, one.case, Void(2, "Kim Field", "Wrong"), one.now)
    assert isinstance(outcome, Accepted)
    assert replay((*one.entries, *outcome.entries)).clocks == {}


STILL: Tree = {"stages": {"agreed": {"title": "Agreed", "pauses": "all"}}}


def test_a_stage_that_holds_clocks_up_now_stops_them_that_day(life: Callable[..., Life], process_from: Any) -> None:
    one = life(rule())
    one.do("agree")
    entry = moved(one.at("2024-05-10"), process_from(rule(), STILL))
    assert entry.effects.clocks == (Paused("in time", date(2024, 5, 10)),)
    one.at("2024-05-15").do("invite")
    assert one.case.clocks["in time"].limit == date(2024, 5, 27)


def test_a_stage_that_holds_nothing_up_any_more_gives_the_days_back(life: Callable[..., Life], process_from: Any) -> None:
    one = life(rule(), STILL)
    one.do("agree")
    entry = moved(one.at("2024-05-10"), process_from(rule()))
    assert entry.effects.clocks == (Resumed("in time", date(2024, 5, 31)),)
    assert one.case.clocks["in time"].pauses == ((date(2024, 5, 1), date(2024, 5, 10)),)


def test_days_are_given_back_to_a_limit_that_another_version_counted(life: Callable[..., Life], process_from: Any) -> None:
    """Not the new rule's two weeks, but the three that ran, and the five days that they stood still."""
    one = life(rule())
    one.do("agree")
    moved(one.at("2024-05-10"), process_from(rule("2 weeks"), STILL))
    assert one.due()[0].on is None
    one.at("2024-05-15").do("invite")
    assert (one.case.clocks["in time"].limit, one.due()[0].counted) == (date(2024, 5, 27), None)


def test_what_is_agreed_to_after_the_move_starts_what_the_new_version_starts(
    life: Callable[..., Life], process_from: Any
) -> None:  # fmt: skip
    right = {"says": "S.", "before": "agree", "need": "topic", "strength": "must", "right-of": "guardian"}
    asked: Tree = {"rules": {"asked": right}}
    one = life(asked, rule(name="old"))
    seq = one.record("agree").seq
    moved(one, process_from(asked, rule("2 weeks")))
    one.agree(seq, "Gina Hill")
    one.at("2024-05-04").agree(seq, "Greg Hill")
    assert one.stage == "agreed"
    assert one.case.clocks == {"in time": Clock(date(2024, 5, 1), date(2024, 5, 15))}


def test_what_starts_at_a_stage_that_holds_it_up_stands_still_at_once(life: Callable[..., Life], process_from: Any) -> None:
    still = {"stages": {"agreed": {"title": "Agreed", "pauses": "all"}}}
    one = life()
    one.do("agree")
    moved(one.at("2024-05-10"), process_from(rule(), still))
    assert one.case.clocks == {"in time": Clock(date(2024, 5, 1), date(2024, 5, 22), paused=date(2024, 5, 10))}


def test_a_rule_of_another_shape_starts_a_clock_of_its_own(life: Callable[..., Life], process_from: Any) -> None:
    one = life(rule())
    one.do("agree")
    every = {"says": "S.", "every": "1 month", "must": "hold", "after": "agree", "strength": "must"}
    moved(one.at("2024-05-10"), process_from({"rules": {"in time": every}}))
    assert one.case.clocks == {"in time": Clock(date(2024, 5, 1), date(2024, 6, 1))}


def test_what_returns_counts_from_the_last_time_also_when_that_is_what_it_waits_for(
    life: Callable[..., Life], process_from: Any
) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-03").do("report")
    monthly = {"says": "S.", "every": "1 month", "must": "report", "after": "agree", "strength": "must"}
    moved(one.at("2024-05-10"), process_from({"rules": {"monthly": monthly}}))
    assert one.case.clocks == {"monthly": Clock(date(2024, 5, 3), date(2024, 6, 3))}


def agreed_after_a_move(life: Callable[..., Life], process_from: Any, *changes: Tree, on: str = "") -> Life:
    """«agree» goes against a right, the case is moved to a version that differs in nothing else, and all agree to it."""
    right = {"says": "S.", "before": "agree", "need": "topic", "strength": "must", "right-of": "guardian"}
    asked: Tree = {"rules": {"asked": right}}
    one = life(asked, *changes, opened="2024-04-01")
    if on:
        one.at("2024-05-03").record("hold", on="2024-05-02")
    seq = one.at("2024-05-04").record("agree", on=on or "2024-05-04").seq
    moved(one, process_from(asked, *changes, {"region": "ENG"}))
    one.agree(seq, "Gina Hill")
    one.agree(seq, "Greg Hill")
    return one


def test_what_is_agreed_to_after_a_move_stands_still_where_it_comes_to(
    life: Callable[..., Life], process_from: Any
) -> None:  # fmt: skip
    one = agreed_after_a_move(life, process_from, rule(), STILL)
    assert one.case.clocks["in time"].paused == date(2024, 5, 4)


def test_what_was_done_since_is_not_waited_for_when_it_is_agreed_to_after_a_move(
    life: Callable[..., Life], process_from: Any
) -> None:  # fmt: skip
    one = agreed_after_a_move(life, process_from, rule(), on="2024-05-01")
    assert [due.kind for due in one.due()] == []


def test_an_agreement_that_was_a_mistake_stops_what_a_move_started(life: Callable[..., Life], process_from: Any) -> None:
    right = {"says": "S.", "before": "agree", "need": "topic", "strength": "must", "right-of": "guardian"}
    asked: Tree = {"rules": {"asked": right}}
    one = life(asked)
    seq = one.record("agree").seq
    first = one.agree(seq, "Gina Hill").seq
    one.agree(seq, "Greg Hill")
    moved(one, process_from(asked, rule()))
    assert list(one.case.clocks) == ["in time"]
    one.accepted(Void(first, "Kim Field", "She never did."))
    assert (one.case.clocks, list(one.case.incidents)) == ({}, [seq])
    one.agree(seq, "Gina Hill")
    assert list(one.case.clocks) == ["in time"]


def test_an_act_that_did_not_set_the_date_starts_nothing(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-03").do("hold")
    kept = {"says": "S.", "set": "next day", "in": "write plan", "keep": "review", "strength": "must"}
    one.do("write plan", {"next day": "2024-05-10"})
    one.at("2024-05-05").record("review")
    one.at("2024-05-06").do("write plan", {"parties": "Tom Reed"})
    moved(one, process_from({"rules": {"kept": kept}}))
    assert one.case.clocks["kept"].met == date(2024, 5, 5)


def test_the_first_of_many_times_is_not_forgotten(life: Callable[..., Life], process_from: Any) -> None:
    often: Tree = {"actions": {"agree": {"opens": None, "from": "any stage"}}}
    one = life(often)
    for _ in range(45):
        one.do("agree")
    moved(one, process_from(often, rule(after="first agree")))
    assert [due.on for due in one.due()] == [date(2024, 5, 22)]
