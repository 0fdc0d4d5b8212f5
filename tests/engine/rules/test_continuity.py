"""continuity: what stood in a table in the last round is taken up again in this one, row by row."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Void
from caseway.engine.errors import Problem
from caseway.engine.messages import problem_texts
from caseway.engine.rules.rule import Missing
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from tests.engine.conftest import Life

PLAN = [{"what": "Homework club", "who": "Tom Reed"}, {"what": "Walks", "who": "Nora Lane"}]


def again(**more: Any) -> dict[str, Any]:
    rule = {
        "says": "The plan says what becomes of each measure.", "take-up": "measures", "known-by": "what", "in": "write plan",
        "strength": "must", "deviate": {"who": "anyone", "with": "reason"}, **more,
    }  # fmt: skip
    return {"rules": {"none forgotten": rule}}


def next_meeting(one: Life) -> Life:
    for act in ("settle", "agree", "invite", "hold"):
        one.do(act)
    return one


@pytest.fixture
def met(life: Callable[..., Life]) -> Life:
    """A second meeting was held, after one that had a plan of two measures."""
    one = life(again())
    for act in ("agree", "invite", "hold"):
        one.do(act)
    one.do("write plan", {"measures": PLAN})
    return next_meeting(one)


def test_the_first_plan_takes_nothing_up(life: Callable[..., Life]) -> None:
    one = life(again())
    for act in ("agree", "invite", "hold", "write plan"):
        assert one.do(act).departures == ()


def test_each_row_that_is_not_there_again_is_missing(met: Life) -> None:
    (reason,) = met.cannot("write plan", {"measures": [{"what": "Swimming"}]})
    assert reason.missing == (
        Missing("not taken up", "measures", "Homework club"),
        Missing("not taken up", "measures", "Walks"),
    )


@pytest.mark.parametrize("written", ["Walks", "WALKS ", "walks"])
def test_a_row_is_known_again_however_it_is_spaced_and_cased(written: str, met: Life) -> None:
    (reason,) = met.cannot("write plan", {"measures": [{"what": written}]})
    assert [one.value for one in reason.missing] == ["Homework club"]


def test_whoever_may_depart_from_it_gives_a_reason(met: Life) -> None:
    entry = met.do("write plan", {"measures": PLAN[:1]}, reasons={"none forgotten": "Nora moved away."})
    assert [(one.rule, one.reason) for one in entry.departures] == [("none forgotten", "Nora moved away.")]


def test_what_is_noted_in_parts_counts_together(life: Callable[..., Life]) -> None:
    """Where the table grows, a plan that is finished in a second act has what the first one said."""
    one = life(again(**{"in": "settle"}), {"facts": {"measures": {"each-time": "adds"}}})
    for act in ("agree", "invite", "hold"):
        one.do(act)
    one.do("write plan", {"measures": PLAN})
    next_meeting(one)
    one.do("write plan", {"measures": PLAN[:1]})
    assert [missing.value for missing in one.cannot("settle")[0].missing] == ["Walks"]
    one.do("write plan", {"measures": PLAN[1:]})
    assert one.do("settle").departures == ()


def test_only_the_last_round_counts(met: Life) -> None:
    met.do("write plan", {"measures": PLAN[:1]}, reasons={"none forgotten": "Nora moved away."})
    next_meeting(met)
    assert met.do("write plan", {"measures": PLAN[:1]}).departures == ()


def test_a_plan_that_was_a_mistake_is_not_taken_up(life: Callable[..., Life]) -> None:
    one = life(again())
    for act in ("agree", "invite", "hold"):
        one.do(act)
    plan = one.do("write plan", {"measures": PLAN})
    next_meeting(one)
    one.accepted(Void(plan.seq, "Kim Field", "Another family's plan."))
    assert one.do("write plan").departures == ()


def test_a_row_that_says_nothing_is_not_asked_for(life: Callable[..., Life]) -> None:
    one = life(again())
    for act in ("agree", "invite", "hold"):
        one.do(act)
    one.do("write plan", {"measures": [{"who": "Tom Reed"}, {"what": "  "}]})
    assert next_meeting(one).do("write plan").departures == ()


def test_only_rows_of_a_choice_are_asked_for_and_those_that_have_not_chosen(life: Callable[..., Life]) -> None:
    one = life(again(**{"as": "school"}))
    for act in ("agree", "invite", "hold"):
        one.do(act)
    rows = [{"what": "Club", "where": "school"}, {"what": "Walks", "where": "home"}, {"what": "Swimming"}]
    one.do("write plan", {"measures": rows})
    (reason,) = next_meeting(one).cannot("write plan")
    assert [missing.value for missing in reason.missing] == ["Club", "Swimming"]


def test_what_is_missing_is_told_word_for_word(met: Life) -> None:
    (reason,) = met.cannot("write plan", {"measures": PLAN[:1]})
    told = [tell(met.process, met.case, "write plan", reason, language).missing for language in ("en", "sv", "da")]
    assert told == [
        ("«Measures»: «Walks» stood there last time, and nothing is said of it.",),
        ("«Measures»: «Walks» stod där förra gången, och inget sägs om den.",),
        ("»Measures«: »Walks« stod der sidst, og der siges intet om det.",),
    ]


@pytest.mark.parametrize(
    ("changes", "key", "told"),
    [
        ([again(**{"take-up": "topic"})], "P20.take-up", "`topic` is of type text and has no rows"),
        ([again(**{"known-by": "whta"})], "P11.column", "`measures` has no column `whta`"),
        (
            [again(**{"known-by": "who"})],
            "P20.known-by",
            "the column `who` is of type person, and a row is known again by what is written",
        ),
        (
            [again(), {"facts": {"measures": {"keep": "case"}}}],
            "P32.take-up",
            "`measures` is kept for the whole case, so what stood there last time still does",
        ),
        (
            [again(), {"actions": {"agree": {"opens": None}}}],
            "P18.one-round",
            "no action opens a round, so there is never a last time to take up",
        ),
        ([again(**{"as": "schol"})], "P09.fact-choice", "`schol` is no choice in `measures`"),
        ([again(**{"in": "write plans"})], "P11.action", "there is no action `write plans` under `actions`"),
    ],
)
def test_what_is_wrong_with_it(changes: list[dict[str, Any]], key: str, told: str, problem: Callable[..., Problem]) -> None:
    found = problem(*changes)
    assert (found.key, problem_texts(found, "en")[0]) == (key, told)
