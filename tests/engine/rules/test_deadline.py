"""deadline: within a period after one action, another must have been done; the last day counts to its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.case import Clock, Started
from caseway.engine.commands import Void
from caseway.engine.periods import Calendar, Period, Stopped, last_day
from caseway.engine.rules import Deadline, Situation
from caseway.engine.rules.rule import Awaited

if TYPE_CHECKING:
    from tests.engine.conftest import Life


TODAY = date(2024, 5, 3)


def within(period: str = "3 weeks", **more: Any) -> dict[str, Any]:
    rule = {
        "says": "The meeting is held within three weeks.", "within": period, "after": "agree", "must": "hold",
        "strength": "must", "deviate": {"who": "teacher", "with": "reason"}, **more,
    }  # fmt: skip
    return {"rules": {"in time": rule}}


@pytest.mark.parametrize(
    ("period", "agreed", "last"),
    [
        ("3 weeks", "2024-05-01", "2024-05-22"),
        ("10 days", "2024-05-01", "2024-05-11"),
        ("1 month", "2024-01-31", "2024-02-29"),
        ("1 month", "2023-01-31", "2023-02-28"),
        ("6 months", "2023-08-31", "2024-02-29"),
        ("1 week", "2024-03-28", "2024-04-04"),  # over the change of the clock
    ],
)
def test_the_last_day_is_in_time_and_the_next_is_not(period: str, agreed: str, last: str, life: Callable[..., Life]) -> None:
    one = life(within(period), opened=agreed)
    entry = one.do("agree")
    assert entry.effects.clocks == (Started("in time", date.fromisoformat(last)),)
    one.do("invite", {"day": last})
    too_late = date.fromordinal(date.fromisoformat(last).toordinal() + 1)
    assert one.cannot("invite", {"day": too_late})[0].missing[0].limit == date.fromisoformat(last)


def test_the_last_day_counts_to_its_end_where_the_process_is(life: Callable[..., Life]) -> None:
    """Half past eleven in the evening in London is the next day in Stockholm, and half past ten in UTC."""
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-22"})
    assert one.at("2024-05-22 23:59").do("hold").departures == ()


def test_a_minute_after_midnight_is_too_late(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-22"})
    (departure,) = one.at("2024-05-23 00:01").do("hold").departures
    assert (departure.rule, departure.how, departure.limit) == ("in time", "late", date(2024, 5, 22))


@pytest.mark.parametrize(
    ("zone", "agreed", "last", "late"),
    [
        ("Europe/Stockholm", "2018-03-18", "2018-03-25 23:59", "2018-03-26 00:00"),  # a day of 23 hours
        ("Europe/Stockholm", "2018-10-21", "2018-10-28 23:59", "2018-10-29 00:00"),  # a day of 25 hours
        ("Europe/Stockholm", "2018-09-03 00:30", "2018-09-10 23:59", "2018-09-11 00:00"),  # agreed on the 2nd by UTC
        ("Pacific/Auckland", "2018-09-03 09:00", "2018-09-10 23:59", "2018-09-11 00:00"),  # agreed on the 2nd by UTC
        ("Pacific/Auckland", "2018-09-03 23:30", "2018-09-10 00:01", "2018-09-11 11:00"),  # late on the 10th by UTC
    ],
)
def test_days_are_those_of_the_calendar_where_the_process_is(
    zone: str, agreed: str, last: str, late: str, life: Callable[..., Life]
) -> None:
    for now, departures in ((last, []), (late, ["late"])):
        one = life(within("1 week"), {"time-zone": zone, "in-force": "2005-01-01"}, opened=agreed)
        one.do("agree")
        one.do("invite")
        assert [departure.how for departure in one.at(now).do("hold").departures] == departures


def test_done_on_the_last_day_and_recorded_next_morning_is_in_time(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-22"})
    assert one.at("2024-05-23").record("hold", on="2024-05-22").departures == ()
    assert one.case.clocks["in time"].met == date(2024, 5, 22)


def test_what_is_done_late_counts_and_stands_as_late_with_its_reason(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-22"})
    (departure,) = one.at("2024-05-29").do("hold", reasons={"in time": " Everybody was ill. "}).departures
    assert (departure.how, departure.reason, departure.by) == ("late", "Everybody was ill.", "p1")
    assert one.stage == "met"


def test_a_deadline_counts_from_the_day_when_it_happened(life: Callable[..., Life]) -> None:
    one = life(within())
    one.at("2024-05-06").record("agree", on="2024-05-02")
    assert one.case.clocks["in time"] == Clock(date(2024, 5, 2), date(2024, 5, 23))


def test_only_who_may_depart_can_book_past_the_limit_and_only_with_a_reason(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    late = {"day": "2024-05-23"}
    assert one.cannot("invite", late, by="Tom Reed")[0].deviators == ("teacher",)
    assert one.cannot("invite", late, by="Kim Field", reasons={"in time": "ill"})[0].why == "rule"
    entry = one.do("invite", late, by="Tom Reed", reasons={"In  TIME": "ill"})
    assert [(one.rule, one.how, one.by, one.reason) for one in entry.departures] == [("in time", "deviation", "p2", "ill")]
    assert one.case.clocks["in time"].stretched


@pytest.mark.parametrize(("held", "how"), [("2024-05-30", "late as booked"), ("2024-05-31", "late")])
def test_only_until_the_day_that_was_booked_with_a_reason_is_it_late_as_booked(
    held: str, how: str, life: Callable[..., Life]
) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-30"}, by="Tom Reed", reasons={"in time": "ill"})
    assert [departure.how for departure in one.at(held).do("hold").departures] == [how]


def test_a_date_that_was_departed_for_needs_no_second_reason(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-23"}, by="Tom Reed", reasons={"in time": "ill"})
    assert one.do("invite", {"place": "school"}).departures == ()
    assert one.do("invite", {"day": "2024-05-23"}).departures == ()


def test_another_date_past_the_limit_needs_a_reason_of_its_own(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-23"}, by="Tom Reed", reasons={"in time": "ill"})
    assert one.cannot("invite", {"day": "2024-05-24"})
    assert one.cannot("invite", {"day": "2024-05-24"}, by="Tom Reed")


def test_a_clock_is_no_longer_stretched_when_the_date_is_in_time_again(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-23"}, by="Tom Reed", reasons={"in time": "ill"})
    one.do("invite", {"day": "2024-05-20"})
    assert not one.case.clocks["in time"].stretched


def test_an_act_that_starts_the_clock_cannot_book_past_the_limit(life: Callable[..., Life]) -> None:
    one = life(within(after="invite"))
    one.do("agree")
    assert one.cannot("invite", {"day": "2024-12-30"})


def test_a_clock_that_has_not_started_or_was_met_stops_nobody(situation: Callable[..., Situation]) -> None:
    rule = Deadline(
        name="d", says="S.", strength="must", within=Period(3, "weeks"), starts_on=("agree",), must="hold",
        calendar=Calendar(ZoneInfo("UTC")), dates={"invite": "day", "move": "other day"},
    )  # fmt: skip
    late = {"day": date(2024, 6, 30)}
    running, met = Clock(date(2024, 5, 1), date(2024, 5, 22)), Clock(date(2024, 5, 1), date(2024, 5, 22), date(2024, 5, 9))
    assert rule.unmet(situation("invite", given=late)) == ()
    assert rule.unmet(situation("invite", given=late, clocks={"d": met})) == ()
    assert rule.unmet(situation("invite", given=late, clocks={"d": running})) != ()
    assert rule.unmet(situation("move", given=late, clocks={"d": running})) == ()
    assert rule.unmet(situation("move", given={"other day": date(2024, 6, 30)}, clocks={"d": running})) != ()
    assert rule.unmet(situation("invite", clocks={"d": running})) == ()
    assert rule.unmet(situation("hold", given=late, clocks={"d": running})) == ()
    assert rule.unmet(situation("invite", facts=late, clocks={"d": running})) != ()


def test_clocks_start_afresh_with_a_new_round(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-20").do("hold")
    one.do("write plan")
    one.do("settle")
    one.at("2024-09-02").do("agree")
    assert one.case.clocks == {"in time": Clock(date(2024, 9, 2), date(2024, 9, 23))}
    assert one.cannot("invite", {"day": "2024-09-24"})


def test_a_cancelled_meeting_keeps_the_limit(life: Callable[..., Life]) -> None:
    one = life(within())
    one.do("agree")
    one.do("invite", {"day": "2024-05-15"})
    one.at("2024-05-14").do("cancel", {"why": "Cass is ill."})
    assert one.case.clocks == {"in time": Clock(date(2024, 5, 1), date(2024, 5, 22))}
    assert one.cannot("invite", {"day": "2024-05-23"})[0].latest is None
    one.do("invite", {"day": "2024-05-22"})


def test_it_is_due_while_its_clock_has_not_been_met(situation: Callable[..., Situation]) -> None:
    rule = Deadline(
        name="d", says="S.", strength="must", within=Period(3, "weeks"), starts_on=("agree",), must="hold",
        calendar=Calendar(ZoneInfo("UTC")),
    )  # fmt: skip
    first, last = date(2024, 5, 1), date(2024, 5, 22)
    after_three_weeks = last_day(first, rule.within, rule.calendar)
    clocks = {"d": Clock(first, last, stretched=True, paused=TODAY), "other": Clock(first, last)}
    assert rule.due(situation(clocks=clocks).case) == (
        Awaited("hold", None, first, stretched=True, paused=TODAY, counted=Stopped(after_three_weeks, TODAY)),
    )
    assert rule.due(situation(clocks={"d": Clock(first, last, met=TODAY)}).case) == ()
    assert rule.due(situation().case) == ()


THINK_AGAIN = {
    "actions": {
        "think again": {"title": "Think again", "who": "anyone", "clears": ["agree", "day"]},
        "agree": {"from": ["asked", "agreed"]},
    }
}


def test_nothing_is_waited_for_when_what_it_counts_from_is_taken_back(life: Callable[..., Life]) -> None:
    one = life(within(), THINK_AGAIN)
    one.do("agree")
    taken_back = one.do("think again")
    assert one.due() == ()
    one.at("2024-05-08").do("agree")
    assert [due.on for due in one.due() if due.rules == ("in time",)] == [date(2024, 5, 29)]
    one.accepted(Void(taken_back.seq, "Kim Field", "A mistake."))
    assert [due.on for due in one.due() if due.rules == ("in time",)] == [date(2024, 5, 29)]


def test_taking_it_back_does_not_end_what_was_agreed_since(life: Callable[..., Life]) -> None:
    one = life(within(), THINK_AGAIN)
    one.do("agree")
    one.at("2024-05-08").do("agree")
    one.record("think again", on="2024-05-06")
    assert [due.on for due in one.due() if due.rules == ("in time",)] == [date(2024, 5, 29)]


def test_a_limit_that_was_met_stays_met(life: Callable[..., Life]) -> None:
    one = life(within(), THINK_AGAIN)
    one.do("agree")
    one.do("invite", {"day": "2024-05-22"})
    one.at("2024-05-22").do("hold")
    assert one.do("think again").effects.clocks == ()
