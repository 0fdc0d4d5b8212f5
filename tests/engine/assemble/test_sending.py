"""Sending at load: what is handed over has a name, somebody's agreement, and is seen by those who agree."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble.parts import Sends
from caseway.engine.errors import Problem, Related
from caseway.engine.messages import problem_texts

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

Tree = dict[str, Any]
MOVING: Tree = {
    "actions": {"hand over": {"title": "Hand over", "who": "key worker", "sends": ["Topic", "measures", "teacher"]}},
    "rules": {
        "agreed": {
            "says": "Each guardian agrees.", "before": "hand over", "need": {"consents": "every guardian"},
            "strength": "must", "right-of": "guardian",
        },
    },
}  # fmt: skip


def test_facts_and_roles_stand_in_one_list(process_from: Callable[..., Process]) -> None:
    assert process_from(MOVING).actions["hand over"].sends == Sends(("topic", "measures"), ("teacher",))
    assert process_from().actions["invite"].sends is None


def test_what_is_sent_is_part_of_the_version(process_from: Callable[..., Process]) -> None:
    fewer: Tree = {"actions": {"hand over": {"sends": "topic"}}}
    assert process_from(MOVING).version != process_from(MOVING, fewer).version


def test_a_name_that_is_not_there(problem: Callable[..., Problem]) -> None:
    found = problem(MOVING, {"actions": {"hand over": {"sends": ["topic", "mesures"]}}})
    assert (found.key, found.path, found.guess) == ("P11.fact", ("actions", "hand over", "sends", 1), "measures")


ALONE: list[Tree] = [
    {"rules": {"agreed": None}},
    {"rules": {"agreed": {"before": "invite"}}},
    {"rules": {"agreed": {"right-of": None}}},
    {"rules": {"agreed": {"strength": "should"}}},
    {"rules": {"agreed": {"if": {"interpreter": "yes"}}}},
    {"rules": {"agreed": {"need": None, "within": "3 weeks", "after": "agree", "must": "hand over", "before": None}}},
]


@pytest.mark.parametrize("change", ALONE, ids=["none", "elsewhere", "nobody's right", "should", "sometimes", "a deadline"])
def test_nobody_s_agreement_is_asked(change: Tree, problems: Callable[..., tuple[Problem, ...]]) -> None:
    (found,) = (one for one in problems(MOVING, change) if one.code.startswith("P6"))
    assert (found.key, found.path, found.on) == ("P65", ("actions", "hand over", "sends"), "key")
    assert problem_texts(found, "en") == (
        "`hand over` hands the case over to another place, and no rule asks the family first",
        "add a rule with `before: hand over` and a `consent`, or a `need` and `right-of`; it is a `must`, without `if`",
    )
    assert problem_texts(found, "sv")[0] == (
        "`hand over` lämnar över ärendet till en annan plats, och ingen regel frågar familjen först"
    )


def test_nobody_agrees_to_what_they_do_not_see(problem: Callable[..., Problem]) -> None:
    found = problem(MOVING, {"facts": {"measures": {"seen-by": ["key worker", "teacher", "child"]}}})
    assert (found.key, found.path) == ("P66", ("actions", "hand over", "sends"))
    assert found.related == (Related(("facts", "measures"), "key", "defined-here"),)
    assert problem_texts(found, "en") == (
        "`measures` is handed over by the agreement of guardian (`agreed`), who may not see it",
        "add guardian to its `seen-by`, or leave `measures` out of `sends`",
    )
    assert problem_texts(found, "sv")[1] == "lägg till guardian i dess `seen-by`, eller ta bort `measures` ur `sends`"


def test_a_signature_is_an_agreement(problems: Callable[..., tuple[Problem, ...]]) -> None:
    signed = {"says": "S.", "before": "hand over", "form": "plan", "signed-by": "guardian", "strength": "must",
              "right-of": "guardian"}  # fmt: skip
    assert problems(MOVING, {"rules": {"agreed": None, "signed": signed}}) == ()
