"""A view: what there is to tell one person of a case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from caseway.engine.view import view

Life = Any  # the fixture of conftest.py

HIDDEN: dict[str, Any] = {
    "facts": {"topic": {"seen-by": ["key worker", "guardian"]}, "day": {"seen-by": ["key worker", "guardian"]}},
    "actions": {"invite": {"who": "key worker"}},
}


def test_a_person_is_told_what_they_may_see_and_what_they_can_do(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    one.do("agree", {"topic": "School", "guests": "Tom Reed"})
    one.do("invite", {"day": "2024-05-20", "place": "school"})
    seen = view(one.process, one.case, one.entries, one.now, "p2")
    assert (set(seen.case.facts), seen.withheld) == ({"guests", "place"}, ("topic", "day"))
    assert [(due.action, due.withheld) for due in seen.due] == [("hold", True)]
    assert {option.person for option in seen.options} == {"p2"}
    assert "invite" not in [option.action for option in seen.options if option.possible]
    assert [fact.name for entry in seen.entries for fact in entry.effects.facts] == ["guests", "place"]


def test_whoever_keeps_the_cases_is_told_everything(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    one.do("agree", {"topic": "School"})
    one.do("invite", {"day": "2024-05-20"})
    seen = view(one.process, one.case, one.entries, one.now)
    assert (seen.case, seen.entries, seen.withheld, seen.due) == (one.case, tuple(one.entries), (), one.due())
    assert [option.person for option in seen.options if option.action == "withdraw"] == ["p5"]


def test_somebody_without_a_role_is_told_of_nothing_that_was_noted(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    one.do("agree", {"topic": "School", "guests": "Tom Reed"})
    one.leave("Nora Lane", by="Nora Lane")
    one.at("2024-05-02")
    seen = view(one.process, one.case, one.entries, one.now, "p3")
    assert (dict(seen.case.facts), seen.withheld) == ({}, ("guests", "topic"))
    assert not any(option.possible for option in seen.options)
