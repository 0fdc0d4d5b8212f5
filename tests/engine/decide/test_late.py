"""Late: what stands as late, and by how much it was booked so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.engine.conftest import Life


def within(period: str, **more: Any) -> dict[str, Any]:
    rule = {"says": "S.", "within": period, "after": "agree", "must": "hold", "strength": "must", **more}
    return {"rules": {"in time": rule}}


@pytest.mark.parametrize(("at", "late"), [("2024-05-02 09:00", []), ("2024-05-02 09:01", ["late"])])
def test_a_limit_in_hours_counts_to_its_last_minute(life: Callable[..., Life], at: str, late: list[str]) -> None:
    one = life(within("24 hours"))
    one.do("agree")
    one.do("invite")
    assert [departure.how for departure in one.at(at).do("hold").departures] == late


def test_what_was_booked_too_late_by_nobodys_leave_stands_as_late(life: Callable[..., Life]) -> None:
    one = life(within("3 weeks"))
    one.do("agree")
    booked = one.record("invite", {"day": "2024-06-01"})
    assert [(departure.rule, departure.how) for departure in booked.departures] == [("in time", "broken")]
    (departure,) = one.at("2024-06-01").do("hold").departures
    assert (departure.how, departure.limit) == ("late", date(2024, 5, 22))


@pytest.mark.parametrize(("day", "how"), [(1, "late as booked"), (2, "late")])
def test_what_was_booked_late_with_leave_is_late_as_booked_to_the_end_of_that_day(
    life: Callable[..., Life], day: int, how: str
) -> None:
    one = life(within("3 weeks", deviate={"who": "teacher", "with": "reason"}))
    one.do("agree")
    one.do("invite", {"day": "2024-06-01"}, by="Tom Reed", reasons={"in time": "Ill."})
    (departure,) = one.at(f"2024-06-0{day}").do("hold", reasons={"in time": "She was still ill."}).departures
    assert (departure.how, departure.by, departure.reason) == (how, "p1", "She was still ill.")


def test_of_two_ways_to_book_it_one_that_was_booked_late_with_leave_is_enough(life: Callable[..., Life]) -> None:
    again = {"title": "Book again", "who": "anyone", "note": "next day", "plans": {"hold": "next day"}}
    leave = {"deviate": {"who": "teacher", "with": "reason"}}
    one = life({"actions": {"book again": again, "write plan": {"plans": None}}}, within("3 weeks", **leave))
    one.do("agree")
    one.do("invite", {"day": "2024-06-01"}, by="Tom Reed", reasons={"in time": "Ill."})
    assert [departure.how for departure in one.at("2024-06-01").do("hold").departures] == ["late as booked"]
