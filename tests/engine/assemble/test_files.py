"""Facts and forms: what an owner wrote, compiled, and what does not fit together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble.parts import Column, Fact, FormField, Section
from caseway.engine.errors import Problem, Related

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

Only = Callable[..., Problem]


def fact(name: str, **changes: Any) -> dict[str, Any]:
    return {"facts": {name: {key.replace("_", "-"): value for key, value in changes.items()}}}


def test_a_fact_is_compiled(process_from: Callable[..., Process]) -> None:
    facts = process_from(fact("topic", about="guardian")).facts
    everyone = frozenset(("key worker", "teacher", "nurse", "child", "guardian", "host"))
    assert facts["topic"] == Fact("topic", "What it is about", "text", "guardian", keep="case", seen_by=everyone)
    assert facts["consents"] == Fact(
        "consents", "Guardians who have said yes", "people", "child", adds=True, seen_by=everyone
    )
    assert facts["place"].choices == ("school", "home", "health centre")
    assert facts["views"].columns == (Column("person", "Person", "person", own=True), Column("view", "View", "text"))
    assert (facts["measures"].person_column(), facts["measures"].date_column()) == ("who", "by")
    assert (facts["topic"].person_column(), facts["topic"].date_column()) == ("", "")


def test_a_form_holds_items_facts_and_holders_of_roles(process_from: Callable[..., Process]) -> None:
    form = process_from({"forms": {"invitation": {"signatures": "signatures"}}}).forms["invitation"]
    assert (form.title, form.signatures) == ("Invitation", "signatures")
    assert form.sections[1] == Section(
        "Who",
        ("All are welcome.",),
        (
            FormField("child", "Child", "role"),
            FormField("invited parties", "Who is invited"),
            FormField("chair", "Who chairs"),
            FormField("host", "Whoever invites", "role"),
        ),
    )


def test_a_field_that_could_be_either_is_the_fact(process_from: Callable[..., Process]) -> None:
    form = process_from(
        {"facts": {"child": {"title": "About the child"}}, "actions": {"consent": {"note": ["consents", "child"]}}}
    ).forms
    assert form["invitation"].sections[1].fields[0] == FormField("child", "About the child")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            fact("place", choices=None),
            Problem("P20", ("facts", "place"), "key", {"name": "place", "type": "choice"}, "choices"),
        ),
        (
            fact("topic", choices=["a", "b"]),
            Problem("P20", ("facts", "topic"), "key", {"name": "topic", "type": "text"}, "no-choices"),
        ),
        (
            fact("concern", type="rows"),
            Problem("P20", ("facts", "concern"), "key", {"name": "concern", "type": "rows"}, "columns"),
        ),
        (
            fact("concern", columns={"a": "A"}),
            Problem("P20", ("facts", "concern"), "key", {"name": "concern", "type": "text"}, "no-columns"),
        ),
        (
            fact("day", each_time="adds"),
            Problem("P20", ("facts", "day", "each-time"), values={"name": "day", "type": "date"}, variant="adds"),
        ),
        (
            fact("measures", columns={"where": {"choices": None}}),
            Problem(
                "P20", ("facts", "measures", "columns", "where"), "key", {"name": "where", "type": "choice"}, "choices"
            ),
        ),
        (
            fact("measures", columns={"hours": {"choices": ["1", "2"]}}),
            Problem(
                "P20", ("facts", "measures", "columns", "hours"), "key", {"name": "hours", "type": "number"}, "no-choices"
            ),
        ),
        (
            fact("measures", columns={"by": {"own": "yes"}}),
            Problem(
                "P20", ("facts", "measures", "columns", "by", "own"), values={"name": "by", "type": "date"}, variant="own"
            ),
        ),
        (
            {"forms": {"plan": {"signatures": "views"}}},
            Problem(
                "P20", ("forms", "plan", "signatures"), values={"name": "views"}, variant="signatures",
                related=(Related(("facts", "views")),),
            ),
        ),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_reported_and_nothing_else(changes: dict[str, Any], expected: Problem, problem: Only) -> None:
    assert problem(changes) == expected


@pytest.mark.parametrize(
    ("changes", "path", "variant", "guess"),
    [
        (fact("topic", about="guardians"), ("facts", "topic", "about"), "role", "guardian"),
        ({"forms": {"plan": {"signatures": "signature"}}}, ("forms", "plan", "signatures"), "fact", "signatures"),
        (
            {"forms": {"plan": {"sections": [{"title": "S", "fields": ["measures", "partys"]}]}}},
            ("forms", "plan", "sections", 0, "fields", 1),
            "fact",
            "parties",
        ),
        (
            {"forms": {"plan": {"sections": [{"title": "S", "fields": "teachr"}]}}},
            ("forms", "plan", "sections", 0, "fields"),
            "fact",
            "teacher",
        ),
    ],
)
def test_a_name_that_is_not_there_is_reported_where_it_stands(
    changes: dict[str, Any], path: tuple[str | int, ...], variant: str, guess: str, problem: Only
) -> None:
    found = problem(changes)
    assert (found.code, found.variant, found.path, found.guess) == ("P11", variant, path, guess)
