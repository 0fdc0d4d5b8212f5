"""A view: what there is to tell one person of a case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.case import replay
from caseway.engine.commands import Adopt, Void
from caseway.engine.decide import adopt, decide
from caseway.engine.outcome import Accepted
from caseway.engine.view import view
from caseway.engine.wording import told_entry

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
    assert (dict(seen.case.facts), seen.withheld, seen.entries, seen.due) == ({}, (), (), ())
    assert (list(seen.case.people), seen.case.holdings, dict(seen.case.done)) == (["p3"], (), {})
    assert not any(option.possible for option in seen.options)


def test_a_view_is_for_somebody_of_the_case(life: Callable[..., Life]) -> None:
    one = life()
    for wrong in ("p99", "Kim Field"):
        with pytest.raises(ValueError, match=f"nobody in case 1 has the key '{wrong}'"):
            view(one.process, one.case, one.entries, one.now, wrong)


def test_an_answer_that_is_hidden_is_not_told_by_what_was_done(
    life: Callable[..., Life], seen_by_few: dict[str, Any]
) -> None:  # fmt: skip
    one = life(seen_by_few)
    one.do("say yes", by="Gina Hill")
    one.do("say no to it", by="Greg Hill")
    told = {person: [told_entry(one.process, one.case, entry)
                     for entry in view(one.process, one.case, one.entries, one.now, person).entries[1:]]
            for person in ("p1", "p2", "p5")}  # fmt: skip
    assert told == {
        "p1": ["Say yes", "Say no"], "p2": ["(not shown to you)", "(not shown to you)"], "p5": ["Say yes", "Say no"],
    }  # fmt: skip


def test_agreeing_to_a_masked_mistake_is_masked_with_it(life: Callable[..., Life]) -> None:
    right = {"says": "S.", "before": "invite", "need": "topic", "strength": "must", "right-of": "guardian"}
    one = life({"rules": {"topic first": right}})
    one.do("agree")
    one.record("invite", {"place": "school"})
    for name in ("Gina Hill", "Greg Hill"):
        one.agree(3, name)
    outcome = decide(one.process, one.case, Void(3, "Kim Field", "Another case.", masks=True), one.now)
    assert isinstance(outcome, Accepted)
    entries = [*one.entries, *outcome.entries]
    for person in ("", "p1"):
        seen = view(one.process, replay(entries), entries, one.now, person)
        assert [entry.action for entry in seen.entries[2:5]] == ["", "", ""]
        assert not any(entry.effects.facts for entry in seen.entries)


def test_whoever_keeps_the_cases_sees_what_this_version_does_not_know_any_more(
    life: Callable[..., Life], process_from: Callable[..., Any]
) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    new = process_from({"facts": {"topic": None}, "actions": {"agree": {"note": ["consents", "guests"]}}})
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    assert isinstance(outcome, Accepted)
    entries = [*one.entries, *outcome.entries]
    facts = [set(view(new, replay(entries), entries, one.now, person).case.facts) for person in ("", "p1")]
    assert facts == [{"topic"}, set()]


def test_an_entry_is_told_under_the_names_of_now(life: Callable[..., Life], process_from: Callable[..., Any]) -> None:
    one = life()
    one.do("report", {"concern": "Bruises."})
    told = {"title": "Tell", "who": "anyone", "from": "any stage", "note": "concern", "formerly": "report"}
    new = process_from({"actions": {"report": None, "tell": told}})
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    assert isinstance(outcome, Accepted)
    entries = [*one.entries, *outcome.entries]
    assert view(new, replay(entries), entries, one.now, "p1").entries[1].action == "tell"
