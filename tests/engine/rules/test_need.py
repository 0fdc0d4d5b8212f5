"""need: before these actions, something must be in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.outcome import Remedy
from caseway.engine.rules import Missing, Need
from caseway.engine.rules.roll import Roll
from caseway.engine.rules.rule import Supply
from caseway.engine.rules.wants import EveryoneNamed

if TYPE_CHECKING:
    from tests.engine.conftest import Life


def need(what: object, **more: Any) -> dict[str, Any]:
    return {"rules": {"needed": {"says": "S.", "before": "invite", "need": what, "strength": "must", **more}}}


def test_an_action_is_needed(life: Callable[..., Life]) -> None:
    one = life(
        need("review", before="close"), {"actions": {"review": {"from": ["asked", "planned"]}, "close": {"from": "asked"}}}
    )
    (reason,) = one.cannot("close")
    assert reason.missing == (Missing("action", "review"),)
    assert reason.remedies[0].action == "review"
    one.do("review")
    one.do("close")


def test_a_fact_is_needed_and_a_no_is_one(life: Callable[..., Life]) -> None:
    one = life(need("interpreter"))
    one.do("agree")
    assert one.cannot("invite")[0].missing == (Missing("fact", "interpreter"),)
    one.do("invite", {"interpreter": "no"})


@pytest.mark.parametrize("empty", ["", "   "])
def test_an_empty_text_is_no_fact(empty: str, life: Callable[..., Life]) -> None:
    one = life(need("topic", before="agree"))
    assert one.cannot("agree", {"topic": empty})[0].missing == (Missing("fact", "topic"),)
    one.do("agree", {"topic": "School"})


@pytest.mark.parametrize(
    ("fact", "wanted", "wrong", "right"),
    [
        ("interpreter", "yes", "no", "ja"),
        ("place", "School", "home", "SCHOOL"),
        ("seats", "12", "13", "12,0"),
        ("day", "2024-05-20", "2024-05-21", "2024-05-20"),
    ],
)
def test_a_fact_with_a_value_is_needed(fact: str, wanted: str, wrong: str, right: str, life: Callable[..., Life]) -> None:
    one = life(need({fact: wanted}))
    one.do("agree")
    for given in ({}, {fact: wrong}):
        assert one.cannot("invite", given)[0].missing == (Missing("value", fact, value=wanted),)
    one.do("invite", {fact: right})


def test_a_text_is_compared_as_it_is_written(life: Callable[..., Life]) -> None:
    one = life(need({"topic": "School"}, before="agree"))
    assert one.cannot("agree", {"topic": "school"})
    one.do("agree", {"topic": " School "})


def test_everybody_in_a_role_is_needed(life: Callable[..., Life]) -> None:
    one = life(need({"consents": "every guardian"}, before="agree"))
    assert one.cannot("agree", {"consents": "Gina Hill"})[0].missing == (Missing("people", "consents", people=("p6",)),)
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})


def test_that_nobody_holds_the_role_is_not_everybody(life: Callable[..., Life]) -> None:
    one = life(need({"consents": "every guardian"}, before="agree"))
    one.leave("Gina Hill")
    one.leave("Greg Hill")
    (reason,) = one.at("2024-05-02").cannot("agree", {"consents": "Kim Field"})
    assert reason.missing == (Missing("nobody", "guardian"),)
    assert reason.remedies == (Remedy("join", ("key worker", "teacher")),)


def test_everybody_in_a_derived_role_is_needed(life: Callable[..., Life]) -> None:
    one = life(need({"present": "every host"}, before="hold"))
    one.do("agree")
    one.do("invite", by="Tom Reed")
    assert one.cannot("hold")[0].missing == (Missing("people", "present", people=("p2",)),)
    one.do("hold", {"present": "Tom Reed"})


def test_nobody_in_a_derived_role_is_remedied_by_the_action_it_hangs_on(life: Callable[..., Life]) -> None:
    one = life(need({"consents": "every host"}, before="agree"))
    (reason,) = one.cannot("agree")
    assert reason.missing == (Missing("nobody", "host"),)
    assert [remedy.action for remedy in reason.remedies] == ["invite"]


def test_everybody_in_a_column_is_needed(life: Callable[..., Life]) -> None:
    one = life(need({"views": "every nurse"}))
    one.do("agree")
    one.do("give view", {"views": [{"view": "Fine."}]}, by="Tom Reed")
    assert one.cannot("invite")[0].missing == (Missing("people", "views", people=("p3",)),)
    one.do("give view", {"views": [{"view": "Well."}]}, by="Nora Lane")
    one.do("invite")


def test_whoever_has_left_the_case_is_no_longer_needed(life: Callable[..., Life]) -> None:
    one = life(need({"guests": "every invited parties"}))
    one.do("agree", {"guests": "Tom Reed"})
    assert one.cannot("invite", {"invited parties": "Tom Reed, Nora Lane"})[0].missing[0].people == ("p3",)
    one.leave("Nora Lane")
    one.at("2024-05-02").do("invite", {"invited parties": "Tom Reed, Nora Lane"})


def test_a_list_of_people_who_have_all_left_is_nobody(life: Callable[..., Life]) -> None:
    one = life(need({"guests": "every invited parties"}))
    one.do("agree", {"guests": "Tom Reed"})
    one.leave("Nora Lane")
    reasons = one.at("2024-05-02").cannot("invite", {"invited parties": "Nora Lane"})
    assert reasons[0].missing == (Missing("nobody", "invited parties"),)


def test_all_that_is_needed_is_named_at_once(life: Callable[..., Life]) -> None:
    one = life(need(["day", {"place": "school"}, {"guests": "every guardian"}]))
    one.do("agree")
    assert one.cannot("invite")[0].missing == (
        Missing("fact", "day"),
        Missing("value", "place", value="school"),
        Missing("people", "guests", people=("p5", "p6")),
    )


def test_with_if_nothing_is_needed_until_all_conditions_hold(life: Callable[..., Life]) -> None:
    one = life(need("seats", **{"if": {"interpreter": "yes", "place": "school"}}))
    one.do("agree")
    one.do("invite")
    one.do("invite", {"interpreter": "yes"})
    assert one.cannot("invite", {"place": "school"})[0].missing == (Missing("fact", "seats"),)
    one.do("invite", {"place": "school", "seats": "9"})


def test_a_name_means_this_round(life: Callable[..., Life]) -> None:
    """That the meeting of last year was agreed on says nothing about this one."""
    one = life(
        need("hold", before="write plan"),
        {"actions": {"write plan": {"from": ["met", "agreed"]}, "settle": {"from": "written"}}},
    )
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-20").do("hold")
    one.do("write plan")
    one.do("settle")
    one.at("2025-05-01").do("agree")
    assert one.cannot("write plan")[0].missing == (Missing("action", "hold"),)


def test_what_is_recorded_afterwards_is_held_against_the_day_when_it_happened(life: Callable[..., Life]) -> None:
    one = life(need("concern", strength="should"))
    one.do("agree")
    one.at("2024-05-06").do("report", {"concern": "He is not at school."})
    early = one.at("2024-05-08").record("invite", on="2024-05-04")
    assert [departure.rule for departure in early.departures] == ["needed"]
    assert one.record("invite", on="2024-05-07").departures == ()


def test_who_had_said_yes_by_then_had_said_yes_even_if_others_did_later(life: Callable[..., Life]) -> None:
    """An act of the 3rd is no incident because somebody who joined on the 5th said yes on the 5th."""
    one = life(need({"consents": "every guardian"}, **{"right-of": "guardian"}))
    one.leave("Greg Hill")
    one.at("2024-05-02").do("agree", {"consents": "Gina Hill"})
    one.at("2024-05-05").join("Gus Hill", "guardian")
    one.do("consent", {"consents": "Gus Hill"}, by="Gus Hill")
    assert one.at("2024-05-06").record("invite", on="2024-05-03").incident is None


def test_what_a_fact_said_by_then_is_what_counts(life: Callable[..., Life]) -> None:
    one = life(need("day", before="hold", strength="should"))
    one.do("agree")
    one.do("invite", {"day": "2024-05-10"})
    one.at("2024-05-12").do("invite", {"day": "2024-05-14"})
    assert one.record("hold", on="2024-05-10").departures == ()


@pytest.mark.parametrize(
    ("missing", "supply"),
    [
        (Missing("action", "review"), Supply("action", "review")),
        (Missing("fact", "topic"), Supply("fact", "topic")),
        (Missing("people", "consents"), Supply("fact", "consents")),
        (Missing("nobody", "guardian"), Supply("role", "guardian")),
        (Missing("nobody", "guests"), Supply("fact", "guests")),
    ],
)
def test_what_would_satisfy_it(missing: Missing, supply: Supply) -> None:
    wants = (
        EveryoneNamed(Roll("consents"), "guardian", of_role=True),
        EveryoneNamed(Roll("consents"), "guests", of_role=False),
    )
    assert Need(name="n", says="S.", strength="must", needs=wants).satisfied_by(missing) == supply
