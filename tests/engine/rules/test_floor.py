"""floor: not before a period has passed since something, unless it was agreed otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.commands import Act
from caseway.engine.errors import Problem
from caseway.engine.outcome import Refused
from caseway.engine.rules import Missing

Life = Any  # the fixture of conftest.py


def wait(strength: str = "must", **more: Any) -> dict[str, Any]:
    rule = {
        "says": "A review comes six months after the meeting or later.", "not-within": "6 months", "after": "ever hold",
        "may": "review", "strength": strength, **more,
    }  # fmt: skip
    return {
        "facts": {"negotiated": {"title": "Who negotiated an earlier review"}},
        "actions": {"negotiate": {"title": "Negotiate", "who": "anyone", "note": "negotiated"}},
        "rules": {"six months": rule},
    }


def planned(one: Life, held: str = "2024-05-01") -> Life:
    one.do("agree")
    one.do("invite")
    one.at(held).do("hold")
    one.do("write plan")
    one.do("settle")
    return one


def test_the_first_day_that_is_not_too_soon(life: Callable[..., Life]) -> None:
    one = planned(life(wait())).at("2024-10-31")
    (reason,) = one.cannot("review")
    assert reason.missing == (Missing("too soon", "review", value="2024-10-31", limit=date(2024, 11, 1)),)
    one.at("2024-11-01").do("review")


def test_a_date_that_is_booked_too_soon(life: Callable[..., Life]) -> None:
    one = life(wait())
    one.do("agree")
    one.do("invite")
    one.do("hold")
    (reason,) = one.cannot("write plan", {"next day": "2024-10-31"})
    assert reason.missing == (Missing("too soon", "next day", value="2024-10-31", limit=date(2024, 11, 1)),)
    one.do("write plan", {"next day": "2024-11-01"})


def test_sooner_once_it_was_negotiated(life: Callable[..., Life]) -> None:
    one = planned(life(wait(unless="negotiated"))).at("2024-08-01")
    (reason,) = one.cannot("review")
    assert [missing.what for missing in reason.missing] == ["too soon", "fact"]
    assert [remedy.action for remedy in reason.remedies] == ["negotiate"]
    one.do("negotiate", {"negotiated": "Gina Hill and Kim Field"})
    one.do("review")


def test_nothing_waits_for_what_has_never_happened(life: Callable[..., Life]) -> None:
    one = life(wait(after="ever close"))
    planned(one).do("review")


def test_a_soft_floor_is_recorded(life: Callable[..., Life]) -> None:
    entry = planned(life(wait("should"))).do("review")
    assert [(one.rule, one.how) for one in entry.departures] == [("six months", "departure")]


def test_in_this_round_or_in_any(life: Callable[..., Life]) -> None:
    for after, stopped in (("hold", False), ("ever hold", True), ("last round hold", True), ("first hold", False)):
        one = planned(life(wait(after=after, may="invite"), {"actions": {"agree": {"from": ["asked", "planned"]}}}))
        one.at("2024-06-01").do("agree")
        assert isinstance(one.tell(Act("invite", "Kim Field")), Refused) is stopped, after


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"not-within": "48 hours"}, "P20.no-hours"),
        ({"after": "ever nothing"}, "P11.action"),
        ({"may": "nothing"}, "P11.action"),
        ({"unless": "nothing"}, "P11.fact"),
    ],
)
def test_what_is_wrong_with_a_floor(problem: Callable[..., Problem], change: dict[str, str], key: str) -> None:
    assert problem(wait(), {"rules": {"six months": change}}).key.startswith(key.split(".", maxsplit=1)[0])


def test_a_floor_and_a_deadline_that_cannot_both_be_kept(problem: Callable[..., Problem]) -> None:
    deadline = {"says": "S.", "within": "3 weeks", "after": "hold", "must": "review", "strength": "must"}
    found = problem(wait(after="hold"), {"rules": {"soon": deadline}})
    assert (found.key, found.path, found.related[0].path) == (
        "P18.never-both", ("rules", "six months", "not-within"), ("rules", "soon")
    )  # fmt: skip


def test_the_act_from_which_it_counts_cannot_book_inside_it(life: Callable[..., Life]) -> None:
    booking = {"actions": {"hold": {"note": ["present", "minutes", "next day"], "plans": {"review": "next day"}}}}
    one = life(wait(), booking)
    one.do("agree")
    one.do("invite")
    (reason,) = one.cannot("hold", {"next day": "2024-10-31"})
    assert reason.missing == (Missing("too soon", "next day", value="2024-10-31", limit=date(2024, 11, 1)),)
    one.do("hold", {"next day": "2024-11-01"})


AGAIN: dict[str, Any] = {
    "facts": {"negotiated": {"keep": "case"}},
    "actions": {
        "hold": {
            "from": ["invited", "met"],
            "note": ["present", "minutes", "next day", "negotiated"],
            "plans": {"hold": "next day"},
        }
    },
    "rules": {"six months": {"may": "hold", "unless": "negotiated"}},
}


def test_what_waits_for_its_own_last_time_waits_from_the_time_before(life: Callable[..., Life]) -> None:
    one = life(wait(), AGAIN)
    one.do("agree")
    one.do("invite")
    one.do("hold")
    (reason,) = one.at("2024-10-31").cannot("hold")
    assert reason.missing[0] == Missing("too soon", "hold", value="2024-10-31", limit=date(2024, 11, 1))
    one.at("2024-11-01").do("hold")


def test_it_waits_on_whatever_day_it_was_booked_for(life: Callable[..., Life]) -> None:
    one = life(wait(), AGAIN)
    one.do("agree")
    one.do("invite")
    one.do("hold", {"next day": "2024-11-04"})
    assert one.at("2024-08-01").cannot("hold")[0].missing[0].what == "too soon"


def test_what_was_negotiated_for_one_meeting_lets_the_next_come_no_sooner(life: Callable[..., Life]) -> None:
    one = life(wait(), AGAIN)
    one.do("agree")
    one.do("invite")
    one.do("hold")
    one.at("2024-08-01").do("negotiate", {"negotiated": "Gina Hill and Kim Field"})
    (reason,) = one.cannot("hold", {"next day": "2024-10-01"})
    assert [(missing.what, missing.name) for missing in reason.missing] == [("too soon", "next day"), ("fact", "negotiated")]
    one.do("hold", {"next day": "2024-10-01", "negotiated": "Both, once more"})
