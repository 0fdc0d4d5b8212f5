"""Every difference stands by a clause; weakening a must is told by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.messages import problem_texts
from caseway.engine.overlay import Laid

Laying = Callable[..., Laid]
RULE: dict[str, Any] = {
    "says": "The meeting is held within three weeks.", "within": "3 weeks", "after": "agree", "must": "hold",
    "strength": "must", "cites": "N-1",
}  # fmt: skip
WEAKER = "`in time` is a must in the base and binds less here (`{}`), and no clause is cited that allows it"


def wrong(laid: Laid) -> list[str]:
    return [problem_texts(problem, "en")[0] for problem in laid.problems]


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"strength": "should"}, "strength"),
        ({"strength": "does"}, "strength"),
        ({"deviate": {"who": "teacher"}}, "deviate"),
    ],
)
def test_weakening_a_must_without_a_clause_names_both_places(changed: dict[str, Any], key: str, laid: Laying) -> None:
    found = laid(replace={"rules": {"in time": RULE | changed}})
    assert wrong(found) == [WEAKER.format(key)]
    (problem,) = found.problems
    assert problem.path == ("replace", "rules", "in time", key)
    assert (problem.related[0].document, problem.related[0].path) == ("base/process", ("rules", "in time", "strength"))
    allowed = laid(replace={"rules": {"in time": RULE | changed | {"cites": ["N-1", "L-1"]}}})
    assert allowed.problems == ()
    assert allowed.differences[0].weaker


def test_a_must_is_not_dropped_without_a_clause(laid: Laying) -> None:
    found = laid(drop={"rules": "in time"})
    assert wrong(found) == ["`in time` is a must in the base and is dropped here, and no clause is cited that allows it"]
    allowed = laid(drop={"rules": "in time"}, because={"In Time": "L-1"})
    assert (allowed.problems, allowed.differences[0].by) == ((), ("L-1",))


def test_the_clauses_of_the_base_s_entry_do_not_allow_what_differs_from_it(laid: Laying) -> None:
    told = "no clause is cited by which `in time` differs from the base"
    assert wrong(laid(replace={"rules": {"in time": RULE | {"within": "5 weeks"}}})) == [told]
    assert wrong(laid(replace={"rules": {"in time": RULE | {"within": "5 weeks"}}}, because={"in time": "n-1"})) == [told]
    assert wrong(laid(replace={"rules": {"in time": RULE | {"within": "5 weeks", "cites": "N-2"}}})) == []


@pytest.mark.parametrize("said", [{"region": "ENG"}, {"add": {"closed-days": {"fair": "2024-05-06"}}}])
def test_what_cannot_cite_is_to_say_why_under_because(said: dict[str, Any], laid: Laying) -> None:
    (problem,) = laid(**said).problems
    name = "fair" if "add" in said else "region"
    assert problem_texts(problem, "en")[1] == f"cite the clause that says so: under `because` a line `{name}: …`"


def test_a_reason_for_what_does_not_differ_is_a_problem(laid: Laying) -> None:
    found = laid(region="ENG", because={"region": "L-1", "regoin": "L-1"})
    assert wrong(found) == ["nothing called `regoin` differs from the base"]
    assert found.problems[0].guess == "region"


def test_a_title_needs_no_clause(laid: Laying) -> None:
    assert laid(title="Meetings in town").problems == ()


def test_a_clause_is_not_dropped_by_itself(laid: Laying) -> None:
    assert wrong(laid(drop={"rules": "in time", "clauses": "N-1"}, because={"in time": "L-1", "N-1": "n-1"})) == [
        "no clause is cited by which `N-1` differs from the base"
    ]
