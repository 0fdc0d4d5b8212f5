"""In what an overlay differs, and what is no difference or cannot be one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.definition import ProcessDefinition
from caseway.engine.messages import problem_texts
from caseway.engine.overlay import Laid

Laying = Callable[..., Laid]
RULE: dict[str, Any] = {
    "says": "The meeting is held within three weeks.", "within": "3 weeks", "after": "agree", "must": "hold",
    "strength": "must", "cites": "N-1",
}  # fmt: skip
ON_DAY = RULE | {"within": "5 weeks", "cites": ["N-1", "L-1"]}


def wrong(laid: Laid, language: str = "en") -> list[str]:
    return [problem_texts(problem, language)[0] for problem in laid.problems]


def test_what_is_stated_is_a_difference_with_its_clauses(laid: Laying) -> None:
    found = laid(
        region="ENG",
        replace={"rules": {"IN  time": ON_DAY}},
        add={"people": {"nurse two": {"title": "N", "cites": "L-2"}}},
        because={"region": "L-1"},
    )
    assert found.problems == ()
    assert [(one.how, one.section, one.name, one.by) for one in found.differences] == [
        ("added", "", "region", ("L-1",)),
        ("added", "people", "nurse two", ("L-2",)),
        ("replaced", "rules", "in time", ("L-1",)),
    ]


@pytest.mark.parametrize(
    ("before", "after", "more"),
    [
        (["child", "guardian"], "anyone", True),
        ("child", ["child", "guardian"], True),
        (["child", "guardian"], "Child", False),
        ("anyone", ["child", "guardian"], False),
    ],
)
def test_who_sees_what_may_become_more(before: Any, after: Any, more: bool, tree: dict[str, Any], laid: Laying) -> None:
    found = laid(base=ProcessDefinition.model_validate(tree | {"seen-by": before}), **{"seen-by": after})
    assert [(one.name, one.weaker) for one in found.differences] == [("seen-by", more)]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"replace": {"rules": {"in tyme": ON_DAY}}}, "the base has no `in tyme` under `rules` that could be replaced"),
        ({"add": {"rules": {"In Time": ON_DAY}}}, "the base has `In Time` already, under `rules`"),
        ({"drop": {"rules": "in tyme"}}, "the base has no `in tyme` under `rules` that could be dropped"),
        ({"drop": {"clauses": "N-9"}}, "the base has no `N-9` under `clauses` that could be dropped"),
        ({"drop": {"clauses": "N-2"}, "because": {"N-2": "L-1"}}, "the base leaves out `N-2` already"),
        ({"replace": {"rules": {"in time": RULE}}}, "`in time` is the very same in the base"),
        ({"country": "GB"}, "`country` is the very same in the base"),
        ({"replace": {"rules": {"in time": ON_DAY}}, "drop": {"rules": "IN TIME"}}, "`IN TIME` stands here twice"),
    ],
)
def test_what_is_no_difference_is_a_problem(said: dict[str, Any], told: str, laid: Laying) -> None:
    assert wrong(laid(**said)) == [told]


def test_a_name_that_the_base_lacks_is_guessed(laid: Laying) -> None:
    (problem,) = laid(drop={"rules": ["in tyme"]}).problems
    assert (problem.guess, problem.related[0].document, problem.related[0].path) == (
        "in time", "base/process", ("rules", "in time"),
    )  # fmt: skip


def test_it_is_told_in_swedish_too(laid: Laying) -> None:
    assert wrong(laid(country="GB"), "sv") == ["`country` är precis likadant i grundprocessen"]
