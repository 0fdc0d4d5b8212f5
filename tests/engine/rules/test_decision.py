"""decision: what some facts say is for somebody to decide; that somebody else filled them in is not enough."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.errors import Problem
from caseway.engine.rules import Missing
from caseway.engine.wording import tell

Life = Any  # the fixture of conftest.py


def decided(by: object = "any guardian", **more: Any) -> dict[str, Any]:
    rule = {"says": "The family decides who is invited.", "decide": "guests", "by": by, "strength": "must", **more}
    return {"facts": {"who decided": {"title": "Who decided", "type": "people"}}, "rules": {"family": rule},
            "actions": {"agree": {"note": ["consents", "guests", "topic", "who decided"]}}}  # fmt: skip


def test_one_of_them_decides(life: Callable[..., Life]) -> None:
    life(decided()).do("agree", {"guests": "Tom Reed"}, by="Gina Hill")
    (reason,) = life(decided()).cannot("agree", {"guests": "Tom Reed"})
    assert reason.missing == (Missing("decided", "guests", people=("p5", "p6")),)
    assert reason.deviators is None


def test_each_of_them_decides(life: Callable[..., Life]) -> None:
    (reason,) = life(decided("every guardian")).cannot("agree", {"guests": "Tom Reed"}, by="Gina Hill")
    assert reason.missing == (Missing("decided", "guests", people=("p6",)),)


def test_somebody_writes_down_what_they_decided(life: Callable[..., Life]) -> None:
    rule = decided("every guardian", **{"said-in": "who decided"})
    life(rule).do("agree", {"guests": "Tom Reed", "who decided": "Gina Hill, Greg Hill"})
    life(rule).do("agree", {"guests": "Tom Reed", "who decided": "Greg Hill"}, by="Gina Hill")
    assert life(rule).cannot("agree", {"guests": "Tom Reed", "who decided": "Greg Hill"})


def test_who_decided_is_said_in_the_very_act(life: Callable[..., Life]) -> None:
    one = life(decided(**{"said-in": "who decided"}), {"actions": {"agree": {"from": ["asked", "agreed"]}}})
    one.do("agree", {"who decided": "Gina Hill"})
    assert one.cannot("agree", {"guests": "Tom Reed"})


def test_who_decided_something_else_before_has_not_decided_this(life: Callable[..., Life]) -> None:
    grows = {"facts": {"who decided": {"each-time": "adds"}}, "actions": {"agree": {"from": ["asked", "agreed"]}}}
    one = life(decided(**{"said-in": "who decided"}), grows)
    one.do("agree", {"guests": "Tom Reed", "who decided": "Gina Hill"})
    assert one.cannot("agree", {"guests": "Nora Lane", "who decided": "Tom Reed"})


def test_an_act_that_notes_nothing_of_it_decides_nothing(life: Callable[..., Life]) -> None:
    life(decided()).do("agree", {"topic": "School"})


def test_what_was_filled_in_without_them_holds_once_they_agree(life: Callable[..., Life]) -> None:
    one = life(decided("every guardian"))
    assert one.record("agree", {"guests": "Tom Reed"}).incident is not None
    assert one.value("guests") is None
    one.agree(2, "Gina Hill")
    one.agree(2, "Greg Hill")
    assert one.value("guests") == ("p2",)


def test_it_is_told_whose_decision_it_is(life: Callable[..., Life]) -> None:
    one = life(decided())
    (reason,) = one.cannot("agree", {"guests": "Tom Reed"})
    assert tell(one.process, one.case, "agree", reason).missing == (
        "«Who may be invited» is for Gina Hill and Greg Hill to decide.",
    )


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"decide": "nothing"}, "P11.fact"),
        ({"by": "every nobody"}, "P11.role"),
        ({"said-in": "topic"}, "P20.people"),
        ({"deviate": {"who": "teacher", "with": "reason"}}, "P22.right"),
    ],
)
def test_what_is_wrong_with_a_decision(
    problems: Callable[..., tuple[Problem, ...]], change: dict[str, Any], key: str
) -> None:
    assert key in {problem.key for problem in problems(decided(**change))}
