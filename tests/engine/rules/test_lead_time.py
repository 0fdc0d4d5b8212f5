"""lead time: something is done so long ahead of a date, within a window or so long before it at least."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.errors import Problem
from caseway.engine.periods import told_date
from caseway.engine.rules import Missing
from caseway.engine.wording import told_due

Life = Any  # the fixture of conftest.py


def ahead(strength: str = "must", **keys: Any) -> dict[str, Any]:
    rule = {"says": "Arrangements are checked four to six weeks ahead.", "ahead-of": "hold", "must": "check"}
    return {
        "actions": {"check": {"title": "Check the arrangements", "who": "anyone"}},
        "rules": {"checked": {**rule, "strength": strength, **(keys or {"between": "6 weeks and 4 weeks"})}},
    }


def booked(one: Life, day: str = "2024-07-12") -> Life:
    one.do("agree")
    one.do("invite", {"day": day})
    return one


def missing(what: Any, day: str, limit: date) -> tuple[Missing, ...]:
    return (Missing(what, "check", value=day, limit=limit),)


def test_the_window_opens_and_closes_with_the_whole_day(life: Callable[..., Life]) -> None:
    first, last = date(2024, 5, 31), date(2024, 6, 14)
    one = booked(life(ahead()))
    assert one.at("2024-05-30 23:59").cannot("check")[0].missing == missing("too soon", "2024-05-30", first)
    assert one.at("2024-06-15 00:00").cannot("check")[0].missing == missing("too late", "2024-06-15", last)
    booked(life(ahead())).at("2024-05-31 00:00").do("check")
    booked(life(ahead())).at("2024-06-14 23:59").do("check")


def test_so_long_before_at_least(life: Callable[..., Life]) -> None:
    one = booked(life(ahead(**{"at-least": "2 weeks"})))
    one.do("check")
    one = booked(life(ahead(**{"at-least": "2 weeks"}))).at("2024-06-29")
    assert one.cannot("check")[0].missing == missing("too late", "2024-06-29", date(2024, 6, 28))


def test_while_no_date_is_set_there_is_nothing_to_be_ahead_of(life: Callable[..., Life]) -> None:
    assert life(ahead()).cannot("check")[0].missing == (Missing("fact", "day"),)


def test_what_is_to_be_done_ahead_is_due(life: Callable[..., Life]) -> None:
    one = booked(life(ahead()))
    (due,) = (due for due in one.due() if due.kind == "ahead")
    assert (due.action, due.opens, due.on, due.days) == ("check", date(2024, 5, 31), date(2024, 6, 14), 44)
    assert told_due(one.process, one.case, due)[0] == (
        "«Check the arrangements» is to be done from 2024-05-31 to 2024-06-14, ahead of 2024-07-12 "
        "(Arrangements are checked four to six weeks ahead)."
    )
    assert due.counted is not None
    assert told_date(due.counted, "en") == "4 weeks before 12 July 2024 = 14 June 2024."
    one.at("2024-06-03").do("check")
    assert [due.kind for due in one.due()] == ["planned"]


def test_what_was_done_too_soon_is_still_due(life: Callable[..., Life]) -> None:
    one = booked(life(ahead("should")))
    one.at("2024-05-30").do("check")
    assert [due.on for due in one.due() if due.kind == "ahead"] == [date(2024, 6, 14)]
    one.at("2024-05-31").do("check")
    assert [due for due in one.due() if due.kind == "ahead"] == []


def test_a_meeting_that_is_moved_moves_the_window(life: Callable[..., Life]) -> None:
    one = booked(life(ahead()))
    one.do("invite", {"day": "2024-07-19"})
    (due,) = (due for due in one.due() if due.kind == "ahead")
    assert (due.opens, due.on) == (date(2024, 6, 7), date(2024, 6, 21))


def test_a_day_of_the_window_that_is_closed_may_move(life: Callable[..., Life]) -> None:
    # four weeks before Friday 24 May 2024 is Friday 26 April; two working days before Tuesday 28 May is Thursday 23 May,
    # since 27 May is the spring bank holiday and the 25th and 26th are a weekend
    one = booked(life(ahead(**{"at-least": "2 working days"}), {"region": "ENG"}), "2024-05-28")
    (due,) = (due for due in one.due() if due.kind == "ahead")
    assert due.on == date(2024, 5, 23)
    one = booked(life(ahead(**{"at-least": "1 week", "if-closed": "before"})), "2024-06-08")
    (due,) = (due for due in one.due() if due.kind == "ahead")
    assert due.on == date(2024, 5, 31)


@pytest.mark.parametrize(
    ("keys", "key"),
    [
        ({"between": "6 weeks and 4 weeks", "at-least": "1 week"}, "P22.window-or-least"),
        ({"if-closed": "before"}, "P22.window-or-least"),
        ({"between": "4 weeks and 6 weeks"}, "P18.upside-down"),
        ({"between": "1 month and 30 days"}, "P18.upside-down"),  # in February
        ({"at-least": "48 hours"}, "P20.no-hours"),
        ({"at-least": "1 week", "ahead-of": "settle"}, "P18.unplanned"),
        ({"at-least": "1 week", "ahead-of": "place"}, "P20.date"),
    ],
)
def test_what_is_wrong_with_a_lead_time(problem: Callable[..., Problem], keys: dict[str, str], key: str) -> None:
    assert problem(ahead(**keys)).key == key
