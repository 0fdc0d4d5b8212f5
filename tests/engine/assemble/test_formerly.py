"""Formerly: each kind of part says what it was called, and two mistakes are told where they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.assemble.version import version_of
from caseway.engine.definition import ProcessDefinition
from caseway.engine.messages import problem_texts

Tree = dict[str, Any]
Change = Callable[..., Any]

EVERYWHERE: Tree = {
    "people": {"nurse": {"title": "School nurse", "formerly": "health visitor"}},
    "stages": {"met": {"title": "The meeting was held", "formerly": ["held", "Came Together"]}},
    "facts": {
        "topic": {"formerly": "subject"},
        "measures": {"columns": {"who": {"formerly": "by whom"}}},
    },
    "consents": {"sharing": {"title": "Sharing", "from": "every guardian", "formerly": "passing on"}},
    "actions": {
        "hold": {"formerly": "meet"},
        "say yes to sharing": {"title": "Say yes", "who": "guardian", "gives": "sharing"},
        "say no to sharing": {"title": "Say no", "who": "guardian", "refuses": "sharing"},
        "take it back": {"title": "Take it back", "who": "guardian", "from": "any stage", "withdraws": "sharing"},
    },
    "rules": {
        "in time": {
            "says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must", "formerly": "quickly",
        },
        "shared": {"says": "S.", "before": "write plan", "consent": "sharing", "strength": "must"},
    },
    "forms": {"plan": {"formerly": "the plan"}},
}  # fmt: skip


def test_every_part_knows_its_former_names(process_from: Change) -> None:
    process = process_from(EVERYWHERE)
    asked = {
        ("roles", "Health  Visitor"): "nurse", ("stages", "held"): "met", ("stages", "came together"): "met",
        ("facts", "subject"): "topic", ("columns of measures", "by whom"): "who", ("consents", "passing on"): "sharing",
        ("actions", "meet"): "hold", ("rules", "quickly"): "in time", ("forms", "the plan"): "plan",
        ("roles", "Nurse"): "nurse", ("columns of measures", "WHAT"): "what", ("columns of nothing", "what"): None,
        ("roles", "doctor"): None, ("facts", "held"): None,
    }  # fmt: skip
    assert {key: process.successor(*key) for key in asked} == asked


def test_a_former_name_has_the_title_of_now(process_from: Change) -> None:
    process = process_from(EVERYWHERE)
    assert process.titled("actions", "meet") == "Hold the meeting"
    assert process.titled("actions", "never there") == "never there"


def test_how_to_come_here_is_no_meaning(tree: Tree, change: Change) -> None:
    with_names = change(tree, {"facts": {"topic": {"formerly": "subject"}}, "actions": {"hold": {"formerly": ["a", "b"]}}})
    assert version_of(ProcessDefinition.model_validate(with_names)) == version_of(ProcessDefinition.model_validate(tree))


@pytest.mark.parametrize(
    ("changes", "variant", "path", "related"),
    [
        ({"actions": {"hold": {"formerly": "Invite"}}}, "there", ("actions", "hold", "formerly"), ("actions", "invite")),
        ({"actions": {"hold": {"formerly": "hold"}}}, "there", ("actions", "hold", "formerly"), ("actions", "hold")),
        (
            {"facts": {"topic": {"formerly": "x"}, "why": {"formerly": ["y", "X"]}}},
            "twice", ("facts", "why", "formerly", 1), ("facts", "topic"),
        ),
        (
            {"facts": {"measures": {"columns": {"who": {"formerly": "what"}}}}},
            "there", ("facts", "measures", "columns", "who", "formerly"), ("facts", "measures", "columns", "what"),
        ),
        (
            {"stages": {"met": {"title": "M", "formerly": "closed"}}},
            "there", ("stages", "met", "formerly"), ("stages", "closed"),
        ),
    ],
)  # fmt: skip
def test_what_cannot_be(problems: Change, changes: Tree, variant: str, path: Any, related: Any) -> None:
    (problem,) = problems(changes)
    assert (problem.key, problem.path, problem.related[0].path) == (f"P32.{variant}", path, related)


def test_the_same_name_may_stand_twice_in_two_kinds(process_from: Change) -> None:
    process = process_from({"facts": {"topic": {"formerly": "meet"}}, "actions": {"hold": {"formerly": ["meet", "Meet"]}}})
    assert (process.successor("facts", "meet"), process.successor("actions", "meet")) == ("topic", "hold")


def test_the_problem_says_what_to_write_instead(problems: Change) -> None:
    (problem,) = problems({"actions": {"hold": {"formerly": "Invite"}}})
    assert problem_texts(problem, "en") == (
        "`Invite` is a name that is still used here, so nothing was called that before",
        "write a name that is gone, or leave `formerly` out",
    )
    (problem,) = problems({"facts": {"topic": {"formerly": "x"}, "why": {"formerly": "x"}}})
    assert problem_texts(problem, "sv") == (
        "både `topic` och det här hette förut `x`, och ett ärende kan bara gå vidare med ett",
        "behåll den ena",
    )
