"""What was departed from, and how often."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from caseway.engine.commands import Void
from caseway.engine.decide import decide
from caseway.engine.departed import counted, departed
from caseway.engine.outcome import Accepted

Life = Any  # the fixture of conftest.py

RULES: dict[str, Any] = {
    "rules": {
        "in time": {
            "says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must",
            "deviate": {"who": "teacher", "with": "reason"},
        },
        "topic": {"says": "S.", "before": "agree", "need": "topic", "strength": "should"},
    }
}  # fmt: skip


def lived(one: Life) -> Life:
    one.do("agree")
    one.do("invite", {"day": "2024-06-01"}, by="Tom Reed", reasons={"in time": "Ill."})
    one.at("2024-06-01").do("hold")
    return one


def test_every_departure_with_its_entry(life: Callable[..., Life]) -> None:
    found = departed(lived(life(RULES)).entries)
    assert [(one.seq, one.action, one.by, one.departure.rule, one.departure.how, one.departure.reason) for one in found] == [
        (2, "agree", "p1", "topic", "departure", ""),
        (3, "invite", "p2", "in time", "deviation", "Ill."),
        (4, "hold", "p1", "in time", "late as booked", ""),
    ]
    assert found[2].day == date(2024, 6, 1)
    assert counted(found) == {("topic", "departure"): 1, ("in time", "deviation"): 1, ("in time", "late as booked"): 1}


def test_of_what_was_a_mistake_none(life: Callable[..., Life]) -> None:
    one = lived(life(RULES))
    outcome = decide(one.process, one.case, Void(3, "Kim Field", "Another case."), one.now)
    assert isinstance(outcome, Accepted)
    assert [found.seq for found in departed([*one.entries, *outcome.entries])] == [2, 4]


def test_the_day_is_that_on_which_it_happened(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.at("2024-05-06").record("agree", on="2024-05-03")
    assert [(found.seq, found.day) for found in departed(one.entries)] == [(2, date(2024, 5, 3))]
