"""Recorded late: what is noted for a day that has passed counts where that day lies, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import seen

if TYPE_CHECKING:
    from tests.engine.conftest import Life

AGAIN: dict[str, Any] = {
    "actions": {
        "agree": {"from": "any stage"},
        "mention": {"title": "Mention it", "who": "anyone", "note": "topic"},
        "drop it": {"title": "Drop it", "who": "anyone", "clears": "topic"},
    }
}


def on(day: int) -> date:
    return date(2024, 5, day)


@pytest.fixture
def three_rounds(life: Callable[..., Life]) -> Life:
    """A case in which they agreed on the first, the fifth and the ninth of May."""
    one = life(AGAIN)
    one.do("agree", {"topic": "School"})
    for day in (5, 9):
        one.at(f"2024-05-0{day}").do("agree")
    return one.at("2024-05-10")


def test_it_belongs_to_the_round_of_its_day_also_when_that_is_the_one_before(three_rounds: Life) -> None:
    one = three_rounds
    one.record("invite", {"place": "school", "seats": "4"}, on="2024-05-06")
    assert (one.value("place"), one.value("seats")) == (None, None)
    facts, since = seen(one.case, on(6))
    assert ({"place", "seats"} <= facts.keys(), since) == (True, (on(5), 3))
    assert seen(one.case, on(2))[0].keys() == {"topic"}


def test_what_is_kept_for_the_case_is_so_now_too(three_rounds: Life) -> None:
    one = three_rounds
    one.record("mention", {"topic": "Home"}, on="2024-05-06")
    assert one.value("topic") == "Home"
    assert one.case.facts["topic"].by(on(5)) == "School"


def test_all_that_was_noted_before_it_was_taken_back_is_known_of_that_day(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-20", "start": "2024-05-20T14:00+01:00"})
    one.at("2024-05-05").do("cancel")
    one.at("2024-05-06").record("invite", {"day": "2024-05-21", "start": "2024-05-21T14:00+01:00"}, on="2024-05-03")
    assert (one.value("day"), one.value("start")) == (None, None)
    facts, _ = seen(one.case, on(4))
    assert (facts["day"].value, str(facts["start"].value)[:10]) == (on(21), "2024-05-21")


def test_what_was_taken_back_first_is_known_when_something_else_is_taken_back(life: Callable[..., Life]) -> None:
    day_first = {"says": "S.", "before": "report", "need": "day", "strength": "must"}
    one = life(AGAIN, {"rules": {"day first": day_first}})
    one.do("agree", {"topic": "School"})
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-05").do("cancel")
    one.at("2024-05-06").do("drop it")
    one.at("2024-05-07")
    assert one.record("report", on="2024-05-04").departures == ()
    assert [departure.how for departure in one.record("report", on="2024-05-06").departures] == ["broken"]


def test_what_is_taken_back_takes_nothing_else_with_it(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite")
    one.do("cancel")
    assert (one.case.did("invite"), one.case.did("agree") is not None) == (None, True)


def test_an_act_that_leads_where_the_case_is_does_not_hide_where_it_came_from(life: Callable[..., Life]) -> None:
    one = life({"actions": {"step back": {"title": "Step back", "who": "anyone", "from": "invited", "to": "back"}}})
    one.do("agree")
    one.do("invite")
    one.do("invite", {"place": "home"})
    one.do("step back")
    assert one.stage == "agreed"


def test_a_case_is_opened_on_the_day_that_it_is_there(life: Callable[..., Life]) -> None:
    assert life(opened="2024-05-01 00:30").case.opened == on(1)


def test_who_was_to_stay_longer_and_leaves_has_left(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("teacher", "Nora Lane", "Tom Reed", "2024-05-01", "2024-05-20")
    one.at("2024-05-03").leave("Nora Lane", role="teacher")
    assert one.case.holders("teacher", on(3)) == ("p2", "p3")
    assert one.case.holders("teacher", on(4)) == ("p2",)
