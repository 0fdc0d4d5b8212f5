"""What is due: deadlines that run, dates that were booked, and incidents that wait for somebody's agreement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Act
from caseway.engine.consequences import consequences
from caseway.engine.due import Due
from caseway.engine.periods import told_date
from caseway.engine.wording import told_due

if TYPE_CHECKING:
    from tests.engine.conftest import Life

EVERYBODY = ("p1", "p2", "p3", "p4", "p5", "p6")
ALL = ("key worker", "teacher", "nurse", "child", "guardian", "host")
RULES: dict[str, Any] = {
    "rules": {
        "in time": {
            "says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must",
            "deviate": {"who": "teacher", "with": "reason"},
        },
        "settled soon": {"says": "S.", "within": "1 month", "after": "hold", "must": "settle", "strength": "should"},
        "led": {"says": "S.", "only": ["teacher", "host"], "may": "hold", "strength": "does"},
        "consent": {
            "says": "S.", "before": "report", "need": {"consents": "every guardian"},
            "strength": "must", "right-of": "guardian"
        },
    }
}  # fmt: skip


def test_nothing_is_due_in_a_new_case(life: Callable[..., Life]) -> None:
    assert life(RULES).due() == ()


def test_a_deadline_is_due_on_its_last_day_and_names_who_can_meet_it(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree")
    deadline = Due(
        "deadline", "hold", date(2024, 5, 22), 21, ("p2",), ("teacher", "host"), ("in time",), since=date(2024, 5, 1)
    )
    (found,) = one.due()
    assert replace(found, counted=None) == deadline
    assert found.counted is not None
    assert told_date(found.counted, "en") == "3 weeks from 1 May 2024 = 22 May 2024."


@pytest.mark.parametrize(("now", "days"), [("2024-05-21", 1), ("2024-05-22 23:59", 0), ("2024-05-23 00:00", -1)])
def test_days_are_counted_on_the_calendar_there(now: str, days: int, life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree")
    assert [due.days for due in one.at(now).due()] == [days]


def test_what_was_done_is_no_longer_due_and_starts_the_next(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.at("2024-05-31").do("hold", by="Tom Reed")
    assert [(due.action, due.on, due.rules) for due in one.due()] == [("settle", date(2024, 6, 30), ("settled soon",))]


def test_what_is_booked_is_due_beside_its_deadline_the_earliest_first(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"}, by="Tom Reed")
    planned = Due("planned", "hold", date(2024, 5, 14), 13, ("p2",), ("teacher", "host"), fact="day")
    assert [(due.kind, due.on) for due in one.due()] == [("planned", date(2024, 5, 14)), ("deadline", date(2024, 5, 22))]
    assert one.due()[0] == planned


def test_a_meeting_that_was_held_or_cancelled_is_not_planned_any_more(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"})
    one.do("cancel")
    assert one.due() == ()
    one.do("invite", {"day": "2024-05-14"})
    assert [due.kind for due in one.due()] == ["planned"]
    one.at("2024-05-14").do("hold")
    assert one.due() == ()


def test_a_meeting_that_was_not_held_on_its_day_is_overdue(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"})
    assert [(due.kind, due.days) for due in one.at("2024-05-16").due()] == [("planned", -2)]


def test_a_new_date_after_the_meeting_is_planned_again(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"})
    one.at("2024-05-14").do("hold")
    one.at("2024-05-15").record("invite", {"day": "2024-06-14"})
    assert [(due.action, due.on) for due in one.due()] == [("hold", date(2024, 6, 14))]


def test_a_new_date_on_the_day_of_the_meeting_is_planned_again(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"})
    one.at("2024-05-14").do("hold")
    one.record("invite", {"day": "2024-06-14"})
    assert [(due.action, due.on) for due in one.due()] == [("hold", date(2024, 6, 14))]


def test_a_later_day_that_was_departed_for_is_shown_as_stretched(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree")
    one.do("invite", {"day": "2024-06-03"}, by="Tom Reed", reasons={"in time": "Ill."})
    deadline, planned = one.due()
    assert (deadline.kind, deadline.stretched, planned.kind, planned.on) == ("deadline", True, "planned", date(2024, 6, 3))


def test_an_incident_waits_for_those_whose_right_it_was_and_comes_first(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree")
    one.record("report")
    waiting = Due("incident", "report", None, 0, ("p5", "p6"), ("guardian",), ("consent",), entry=3)
    assert one.due()[0] == waiting
    one.agree(3, "Gina Hill")
    assert one.due()[0].people == ("p6",)
    one.agree(3, "Greg Hill")
    assert [due.kind for due in one.due()] == ["deadline"]


def test_once_the_case_has_ended_only_incidents_wait(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"}, by="Tom Reed")
    one.record("report")
    one.do("withdraw", by="Gina Hill")
    assert [due.kind for due in one.due()] == ["incident"]


def test_whoever_may_do_it_is_named_once_and_who_has_left_is_not(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"}, by="Tom Reed")
    assert one.due()[0].people == EVERYBODY
    assert one.due()[0].roles == ALL
    one.leave("Nora Lane")
    assert one.at("2024-05-02").due()[0].people == ("p1", "p2", "p4", "p5", "p6")


def test_nobody_is_due_for_a_role_that_nobody_holds(life: Callable[..., Life]) -> None:
    one = life({"rules": {"led": {"says": "S.", "only": "nurse", "may": "hold", "strength": "must"}}})
    one.do("agree")
    one.do("invite", {"day": "2024-05-14"})
    one.leave("Nora Lane")
    assert (one.at("2024-05-02").due()[0].people, one.due()[0].roles) == ((), ("nurse",))


def test_a_clock_of_a_rule_that_is_no_more_is_passed_over(life: Callable[..., Life]) -> None:
    """A case may have been opened under another version."""
    one = life(RULES)
    one.do("agree")
    one.process = life().process
    assert one.due() == ()


FREE: dict[str, dict[str, Any]] = {
    "deadline": {"within": "3 weeks", "after": "agree", "must": "hold"},
    "cadence": {"every": "3 weeks", "after": "agree", "must": "hold"},
    "case date": {"set": "day", "in": "invite", "keep": "hold"},
    "lead time": {"ahead-of": "day", "at-least": "1 week", "must": "hold"},
}


@pytest.mark.parametrize("strength", ["may", "states"])
@pytest.mark.parametrize("kind", FREE)
def test_what_a_rule_only_allows_is_possible_comes_last_and_is_never_late(
    kind: str, strength: str, life: Callable[..., Life]
) -> None:
    rule = {"says": "They may meet again.", "strength": strength, **FREE[kind]}
    asking = {"says": "S.", "within": "2 months", "after": "agree", "must": "settle", "strength": "should"}
    one = life({"rules": {"free": rule, "asking": asking}})
    one.do("agree")
    one.do("invite", {"day": "2024-05-22"})
    last = date(2024, 5, 15 if kind == "lead time" else 22)

    *waiting, possible = one.due()
    assert [due.kind for due in waiting] == ["planned", "deadline"]
    assert (possible.kind, possible.on, possible.days) == ("possible", last, (last - date(2024, 5, 1)).days)
    assert told_due(one.process, one.case, possible) == (
        f"«Hold the meeting» can be done by {last}; it need not be (They may meet again).",
        "",
    )

    possible = one.at("2024-05-23").due()[-1]
    assert (possible.kind, possible.on, possible.days) == ("possible", None, 0)
    assert [told_due(one.process, one.case, possible, language)[0] for language in ("en", "sv", "da")] == [
        "«Hold the meeting» can be done; it need not be (They may meet again).",
        "«Hold the meeting» kan göras, men det är inget krav (They may meet again).",
        "»Hold the meeting« kan udføres, men det er ikke et krav (They may meet again).",
    ]
    assert one.do("hold").departures == ()
    assert [due.kind for due in one.due()] == ["deadline", *(["possible"] if kind == "cadence" else [])]


def test_what_is_only_possible_is_no_limit_in_a_refusal(life: Callable[..., Life]) -> None:
    blocking = {"says": "S.", "before": "hold", "need": "minutes", "strength": "must"}
    free = {"says": "S.", "strength": "may", **FREE["deadline"]}
    one = life({"rules": {"free": free, "blocking": blocking}})
    one.do("agree")
    one.do("invite")

    assert [reason.latest for reason in one.cannot("hold")] == [None]


def test_a_possible_date_is_told_in_every_language(life: Callable[..., Life]) -> None:
    one = life({"rules": {"free": {"says": "De får mötas igen.", "strength": "may", **FREE["deadline"]}}})
    one.do("agree")
    (possible,) = one.due()

    assert [told_due(one.process, one.case, possible, language)[0] for language in ("sv", "da")] == [
        "«Hold the meeting» kan göras senast 2024-05-22, men det är inget krav (De får mötas igen).",
        "»Hold the meeting« kan udføres senest 2024-05-22, men det er ikke et krav (De får mötas igen).",
    ]


def test_what_is_possible_and_stops_being_so_is_not_told_beforehand(life: Callable[..., Life]) -> None:
    one = life({"rules": {"free": {"says": "S.", "strength": "may", **FREE["deadline"]}}})
    one.do("agree")

    assert consequences(one.process, one.case, Act("withdraw", "Gina Hill"), one.now).stops == ()
