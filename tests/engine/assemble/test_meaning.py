"""What a definition means as a whole: stages that nothing reaches, actions nobody can take, rules that never bite."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.errors import Problem, Related

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

Only = Callable[..., Problem]


def rule(strength: str = "must", **keys: Any) -> dict[str, Any]:
    written = {key.rstrip("_").replace("_", "-"): value for key, value in keys.items()}
    return {"rules": {"r": {"says": "S.", "strength": strength, **written}}}


def action(name: str, **keys: Any) -> dict[str, Any]:
    return {"actions": {name: {"title": "T", "who": "anyone", **{key.rstrip("_"): value for key, value in keys.items()}}}}


def test_the_process_of_family_meetings_means_something(process_from: Callable[..., Process]) -> None:
    assert process_from().id == "family meeting"


def test_a_stage_that_nothing_leads_to(problem: Only) -> None:
    assert problem({"stages": {"lost": "Lost"}}) == Problem("P14", ("stages", "lost"), "key", {"name": "lost"})


RESTING = {"stages": {"resting": "On hold"}}


def test_a_stage_to_which_the_case_is_only_led_back(problem: Only) -> None:
    """Whoever goes back has been there: to lead back does not bring a case anywhere for the first time."""
    found = problem(
        RESTING,
        {"stages": {"lost": "Lost"}},
        action("rest", from_=["agreed", "lost"], to="resting"),
        action("go on", from_="resting", to="back"),
    )
    assert found == Problem("P14", ("stages", "lost"), "key", {"name": "lost"})


def test_what_nobody_can_do_gives_no_way_back_to_where_it_leads_from(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems(
        RESTING,
        {"stages": {"stuck": "Stuck"}, "actions": {"withdraw": {"from": "asked"}, "agree": {"from": ["asked", "planned"]}}},
        action("get stuck", from_="agreed", to="stuck"),
        action("rest", from_="stuck", to="resting"),
        action("nap", from_="planned", to="resting"),
        action("go on", from_="resting", to="back"),
        rule(only="nurse", may="nap"),
        {"actions": {"nap": {"who": "teacher"}}},
    )
    assert {(one.key, one.path[1]) for one in found} == {("P15", "resting"), ("P15", "stuck"), ("P16.mandate", "nap")}


def test_a_stage_that_only_an_impossible_action_leads_to(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems(
        {"stages": {"lost": "Lost", "found": "Found"}},
        action("find", from_="lost", to="found"),
        action("end", from_="found"),
    )
    assert {(one.key, one.path[1]) for one in found} == {
        ("P14", "lost"), ("P14", "found"), ("P16.stage", "find"), ("P16.stage", "end")
    }  # fmt: skip


def test_a_stage_from_which_the_case_can_never_end(problem: Only) -> None:
    changes: dict[str, Any] = {
        "stages": {"stuck": "Stuck"}, "actions": {"withdraw": {"from": "asked"}, "agree": {"from": ["asked", "planned"]}}
    }  # fmt: skip
    assert problem(changes, action("get stuck", from_="agreed", to="stuck")) == Problem(
        "P15", ("stages", "stuck"), "key", {"name": "stuck"}
    )


def test_only_what_somebody_can_do_leads_to_the_end(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems({"actions": {"withdraw": None}}, rule(only="nurse", may="close"))
    assert {one.key for one in found} == {"P14", "P15", "P16.mandate"}


def test_an_action_in_a_stage_that_no_case_comes_to(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems({"stages": {"lost": "Lost", "gone": "Gone"}}, action("search", from_=["lost", "gone"]))
    assert found[-1] == Problem(
        "P16", ("actions", "search"), "key", {"name": "search", "stages": "gone, lost"}, variant="stage"
    )


def test_an_action_that_a_mandate_takes_from_everybody(problem: Only) -> None:
    assert problem(rule(only="nurse", may="close")) == Problem(
        "P16",
        ("actions", "close"),
        "key",
        {"name": "close", "who": "key worker, teacher"},
        "mandate",
        related=(Related(("rules", "r")),),
    )


def test_an_action_for_a_role_that_only_comes_about_by_it(problem: Only) -> None:
    boss = {"people": {"boss": {"title": "Boss", "is": "whoever did lead"}}}
    assert problem(boss, action("lead", who="boss")) == Problem(
        "P16",
        ("actions", "lead"),
        "key",
        {"name": "lead", "who": "boss", "did": "lead"},
        "derived",
        related=(Related(("people", "boss")),),
    )


def test_a_derived_role_that_comes_about_later_is_fine(process_from: Callable[..., Process]) -> None:
    boss = {"people": {"boss": {"title": "Boss", "is": "whoever did hold"}}}
    assert process_from(boss, action("lead", who="boss", from_="met")).actions["lead"].allowed == ("boss",)


def test_two_roles_that_wait_for_each_other(problems: Callable[..., tuple[Problem, ...]]) -> None:
    people = {"a": {"title": "A", "is": "whoever did y"}, "b": {"title": "B", "is": "whoever did x"}}
    found = problems({"people": people}, action("x", who="a"), action("y", who="b"))
    assert [(one.key, one.path[1]) for one in found] == [("P16.derived", "x"), ("P16.derived", "y")]


def test_a_fact_that_no_action_notes(problem: Only) -> None:
    assert problem({"facts": {"mood": {"title": "Mood"}}}) == Problem("P17", ("facts", "mood"), "key", {"name": "mood"})


def test_a_date_that_no_action_notes_is_reported_once(problem: Only) -> None:
    problem({"facts": {"other": {"title": "O", "type": "date"}}}, {"actions": {"sign": {"plans": {"settle": "other"}}}})


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            rule(motivate="say no", with_=["grounds", "concern"]),
            Problem(
                "P17", ("rules", "r", "with"), values={"name": "concern", "action": "say no"}, variant="act",
                related=(Related(("actions", "say no")),),
            ),
        ),
        (
            rule(only=["key worker", "teacher", "nurse"], may=["close", "say no"]),
            Problem(
                "P18", ("rules", "r"), "key", {"rule": "r", "action": "close"}, "mandate",
                related=(Related(("actions", "close")),),
            ),
        ),
        (
            rule(within="3 weeks", after="close", must="hold"),
            Problem("P18", ("rules", "r"), "key", {"rule": "r", "after": "close", "must": "hold"}, "never-after"),
        ),
        (
            rule(before=["cancel", "hold"], need=["topic", "hold"]),
            Problem(
                "P18", ("rules", "r", "need"), values={"rule": "r", "action": "hold"}, variant="itself",
                related=(Related(("actions", "hold")),),
            ),
        ),
        (
            rule(before=["hold", "agree"], need="invite"),
            Problem(
                "P18", ("rules", "r", "need"), values={"rule": "r", "action": "agree", "name": "invite"},
                variant="round-before", related=(Related(("actions", "invite")),),
            ),
        ),
        (
            rule(before="agree", need="day"),
            Problem(
                "P18", ("rules", "r", "need"), values={"rule": "r", "action": "agree", "name": "day"},
                variant="round-before", related=(Related(("facts", "day")),),
            ),
        ),
        (
            rule(before="agree", if_="day", need="topic"),
            Problem(
                "P18", ("rules", "r", "if"), values={"rule": "r", "action": "agree", "name": "day"},
                variant="round-before", related=(Related(("facts", "day")),),
            ),
        ),
        (
            rule(before="hold", need={"guests": "every guests"}),
            Problem("P18", ("rules", "r", "need"), values={"rule": "r", "fact": "guests"}, variant="same-fact"),
        ),
        (
            rule(before="close", need="topic", deviate={"who": ["nurse", "child"]}),
            Problem("P22", ("rules", "r", "deviate"), values={"rule": "r", "who": "nurse, child"}, variant="nobody"),
        ),
    ],
)  # fmt: skip
def test_a_rule_that_can_never_bite(written: dict[str, Any], expected: Problem, problem: Only) -> None:
    assert problem(written) == expected


def test_a_form_that_no_action_produces(problem: Only) -> None:
    assert problem({"actions": {"invite": {"form": None}}}, rule(form="invitation", must_have="day")) == Problem(
        "P18", ("rules", "r"), "key", {"rule": "r", "form": "invitation"}, "form"
    )


def test_a_form_that_none_of_the_actions_produces_that_are_asked(problem: Only) -> None:
    fields = {"forms": {"invitation": {"sections": [{"title": "All", "fields": "parties"}]}}}
    written = rule(form=["plan", "invitation"], must_have="parties", at="write plan")
    assert problem(fields, written) == Problem("P18", ("rules", "r"), "key", {"rule": "r", "form": "invitation"}, "form-at")


@pytest.mark.parametrize(
    "written",
    [
        rule(only="teacher", may="close"),
        rule(only=["key worker", "teacher"], may=["close", "invite"]),
        rule(within="3 weeks", after="settle", must="hold"),  # by way of a new round
        rule(within="3 weeks", after="hold", must="write plan"),
        rule(within="3 weeks", after="report", must="review"),
        rule(before="hold", need="agree"),
        rule(before="close", need="topic", deviate={"who": ["nurse", "teacher"]}),
    ],
)
def test_a_rule_that_can_bite_is_no_problem(written: dict[str, Any], process_from: Callable[..., Process]) -> None:
    assert process_from(written).rules.keys() == {"r"}


def test_whoever_invited_may_depart_even_where_another_role_acts(process_from: Callable[..., Process]) -> None:
    """The host is a key worker or a teacher too, and `decide` lets each role that a person holds depart."""
    process_from(rule(before="close", need="topic", deviate={"who": "host"}))


def test_who_may_depart_from_a_deadline_that_nothing_books(process_from: Callable[..., Process]) -> None:
    process_from(rule(within="3 weeks", after="hold", must="settle", deviate={"who": "teacher"}))


def test_two_actions_that_wait_for_each_other(problems: Callable[..., tuple[Problem, ...]]) -> None:
    one = {"says": "S.", "strength": "must", "before": "sign", "need": "give view"}
    other = {"says": "S.", "strength": "must", "before": "give view", "need": "sign"}
    assert problems({"rules": {"one": one, "other": other}})


def test_meaning_is_looked_at_only_once_every_name_is_known(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems({"stages": {"lost": "Lost"}}, {"actions": {"hold": {"to": "mett"}}})
    assert [one.key for one in found] == ["P11.stage"]
