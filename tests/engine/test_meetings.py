"""Meetings: what a calendar says of one, and when it says something else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest

from caseway.engine.case import Booked
from caseway.engine.commands import Send
from caseway.engine.meetings import called_off, held, planned

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]
DAY = {"invited parties": "Gina Hill", "day": "2024-05-20", "place": "school"}
KEY = "family meeting|2"  # the round that entry 2 opened


@pytest.fixture
def invited(life: Callable[..., Life], letters: Tree, change: Callable[..., Tree]) -> Life:
    at = {
        "facts": {"clock": {"title": "When", "type": "time"}},
        "actions": {
            "invite": {"note": ["invited parties", "day", "clock", "start", "place", "interpreter", "seats", "chair"]}
        },
        "meetings": {"family meeting": {"time": "clock"}},
    }
    one = life(change(letters, at))
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    return one


def now(one: Life) -> Booked | None:
    return planned(one.case, one.process.meetings["family meeting"])


def test_without_a_day_there_is_nothing_for_a_calendar(invited: Life) -> None:
    assert now(invited) is None


def test_when_and_where(invited: Life) -> None:
    invited.do("invite", {**DAY, "clock": "14.30"})
    assert now(invited) == Booked("family meeting", 2, 0, date(2024, 5, 20), time(14, 30), "school", key=KEY)
    invited.do("invite", {"day": "2024-05-21"})
    assert now(invited) == Booked("family meeting", 2, 0, date(2024, 5, 21), time(14, 30), "school", key=KEY)


def test_the_sequence_grows_only_once_somebody_has_the_entry_and_it_says_something_else(invited: Life) -> None:
    invited.do("invite", DAY)
    invited.accepted(Send("invitation", "Gina Hill", "Kim Field", "e-mail"))
    assert now(invited) == Booked("family meeting", 2, 0, date(2024, 5, 20), None, "school", key=KEY)
    for clock in (time(9), time(9, 30)):
        invited.do("invite", {"clock": f"{clock:%H:%M}"})
        assert now(invited) == Booked("family meeting", 2, 1, date(2024, 5, 20), clock, "school", key=KEY)


def test_what_takes_an_entry_away_is_a_change_of_it(invited: Life) -> None:
    invited.do("invite", DAY)
    first = Booked("family meeting", 2, 0, date(2024, 5, 20), None, "school", key=KEY)
    assert called_off(invited.case, first) == first._replace(off=True)
    invited.accepted(Send("invitation", "Gina Hill", "Kim Field", "e-mail"))
    assert called_off(invited.case, first) == first._replace(off=True, sequence=1)


def test_a_meeting_was_held_in_its_own_round(invited: Life) -> None:
    invited.do("invite", DAY)
    first = now(invited)
    assert first is not None
    assert not held(invited.process, invited.case, first)
    invited.at("2024-05-20").do("hold")
    assert held(invited.process, invited.case, first)
    for action in ("write plan", "settle", "agree"):
        invited.do(action)
    assert held(invited.process, invited.case, first)
    assert not held(invited.process, invited.case, first._replace(round=9))
    assert not held(invited.process, invited.case, first._replace(meeting="another"))
