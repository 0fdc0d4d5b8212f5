"""Actions and people: who may do what, from which stage to which."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble.parts import Role
from caseway.engine.errors import Problem, Related
from caseway.engine.messages.catalogue import problem_texts

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

Only = Callable[..., Problem]


def action(name: str, **changes: Any) -> dict[str, Any]:
    return {"actions": {name: {key.rstrip("_"): value for key, value in changes.items()}}}


def test_roles_are_compiled(process_from: Callable[..., Process]) -> None:
    process = process_from()
    assert process.roles["guardian"] == Role("guardian", "Guardian", many=True)
    assert process.roles["host"] == Role("host", "Whoever invites", did="invite")
    assert process.derived == {"host": "invite"}
    assert (process.opened_by, process.concerns) == (("key worker", "teacher"), "child")


def test_an_action_without_from_is_open_everywhere_but_at_the_end(process_from: Callable[..., Process]) -> None:
    actions = process_from().actions
    assert (actions["give view"].open_in, actions["give view"].after_end) == ({}, False)
    assert (actions["report"].open_in, actions["report"].after_end) == ({}, True)
    assert actions["hold"].open_in == {"family meeting": {"invited"}}


def test_anyone_means_every_role(process_from: Callable[..., Process]) -> None:
    actions = process_from().actions
    assert actions["invite"].who is None
    assert actions["invite"].allowed == ("key worker", "teacher", "nurse", "child", "guardian", "host")
    assert actions["close"].who == actions["close"].allowed == ("key worker", "teacher")


def test_names_are_found_however_they_are_spelt(process_from: Callable[..., Process]) -> None:
    process = process_from(
        action("hold", from_="INVITED", to=" Met ", note=["Present", "MINUTES"]),
        {"people": {"host": {"is": "whoever did INVITE"}}, "ends-at": "Closed", "starts-at": "ASKED", "concerns": "Child"},
    )
    assert process.actions["hold"].open_in == {"family meeting": {"invited"}}
    assert list(process.actions["hold"].notes) == ["present", "minutes"]
    track = process.tracks[process.id]
    assert track.to("hold", "invited") == "met"
    assert (process.derived["host"], process.concerns, track.start) == ("invite", "child", "asked")


def test_what_an_action_says_of_itself_is_kept(process_from: Callable[..., Process]) -> None:
    actions = process_from(action("hold", say="{who} holds it", unclear="When is it over?")).actions
    assert actions["hold"].say == "{who} holds it"
    assert actions["hold"].unclear == ("When is it over?",)
    assert actions["invite"].say == "{who}: Invite"
    assert actions["invite"].plans == (("hold", "day"),)
    assert (actions["invite"].forms, actions["agree"].opens_round, actions["invite"].opens_round) == (
        ("invitation",),
        True,
        False,
    )
    assert actions["cancel"].clears == ("day", "start", "invite")


def test_mandates_that_block_say_who_is_let_through(process_from: Callable[..., Process]) -> None:
    def mandate(strength: str) -> dict[str, Any]:
        only = ["teacher", "nurse", "guardian"]
        return {"rules": {"m": {"says": "S.", "only": only, "may": "invite", "strength": strength}}}

    assert process_from(mandate("must")).actions["invite"].allowed == ("teacher", "nurse", "guardian")
    assert process_from(mandate("does")).actions["invite"].allowed == ("teacher", "nurse", "guardian")
    assert len(process_from(mandate("should")).actions["invite"].allowed) == 6


def test_each_action_has_the_rules_that_bite_on_it(process_from: Callable[..., Process]) -> None:
    actions = process_from(
        {
            "rules": {
                "late": {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"},
                "first": {"says": "S.", "before": ["invite", "hold"], "need": "agree", "strength": "must"},
            }
        }
    ).actions
    assert [rule.name for rule in actions["invite"].rules] == ["late", "first"]
    assert [rule.name for rule in actions["hold"].rules] == ["first"]
    assert [rule.name for rule in actions["agree"].starts] == ["late"]
    assert [rule.name for rule in actions["hold"].meets] == ["late"]


@pytest.mark.parametrize(
    ("changes", "path", "kind", "guess"),
    [
        ({"people": {"host": {"is": "whoever did invit"}}}, ("people", "host", "is"), "action", "invite"),
        ({"concerns": "chld"}, ("concerns",), "role", "child"),
        ({"opened-by": ["teacher", "keyworker"]}, ("opened-by", 1), "role", "key worker"),
        ({"starts-at": "askd"}, ("starts-at",), "stage", "asked"),
        ({"ends-at": ["closed", "invted"]}, ("ends-at", 1), "stage", "invited"),
        (action("hold", who="teachr"), ("actions", "hold", "who"), "role", "teacher"),
        (action("hold", who=["teacher", "anyone"]), ("actions", "hold", "who", 1), "role", None),
        (action("hold", from_="invite d"), ("actions", "hold", "from"), "stage", "invited"),
        (action("hold", from_=["invited", "any stages"]), ("actions", "hold", "from", 1), "stage", None),
        (action("hold", to="mett"), ("actions", "hold", "to"), "stage", "met"),
        (action("hold", note=["present", "minuts"]), ("actions", "hold", "note", 1), "fact", "minutes"),
        (action("write plan", plans={"revew": "next day"}), ("actions", "write plan", "plans", "revew"), "action", "review"),
        (action("write plan", plans={"hold": "nxt day"}), ("actions", "write plan", "plans", "hold"), "fact", "next day"),
        (action("invite", form="invitatoin"), ("actions", "invite", "form"), "form", "invitation"),
        (action("cancel", clears=["day", "invit"]), ("actions", "cancel", "clears", 1), "fact", "invite"),
        (action("cancel", clears="strat"), ("actions", "cancel", "clears"), "fact", "start"),
    ],
)
def test_a_name_that_is_not_there_is_reported_where_it_stands(
    changes: dict[str, Any], path: tuple[str | int, ...], kind: str, guess: str | None, problem: Only
) -> None:
    found = problem(changes)
    on = "key" if path[-1] == "revew" else "value"
    assert (found.code, found.variant, found.path, found.on) == ("P11", kind, path, on)
    assert found.guess == guess


@pytest.mark.parametrize(
    ("changes", "path"), [({"concerns": "host"}, "concerns"), ({"opened-by": ["teacher", "host"]}, "opened-by")]
)
def test_nobody_holds_a_derived_role_when_a_case_opens(changes: dict[str, Any], path: str, problem: Only) -> None:
    assert problem(changes) == Problem(
        "P22", (path,), values={"name": "host"}, variant="derived", related=(Related(("people", "host")),)
    )


def test_nothing_is_booked_by_what_is_no_date(problem: Only) -> None:
    assert problem(action("invite", plans={"hold": "start"})) == Problem(
        "P20",
        ("actions", "invite", "plans", "hold"),
        values={"name": "start", "type": "moment"},
        variant="plans",
        related=(Related(("facts", "start")),),
    )


BARE: dict[str, Any] = {
    "facts": None, "forms": None, "people": {"host": None}, "actions": {"talk": {"title": "Talk", "who": "anyone"}}
}  # fmt: skip


def test_a_process_has_stages(tree: dict[str, Any], change: Callable[..., Any], problems: Callable[..., Any]) -> None:
    bare = change(change(tree, {"actions": None, "stages": None}), BARE, {"stages": {}})
    assert problems(dict.fromkeys(tree), bare) == (Problem("P07", ("stages",), variant="empty"),)


def test_an_action_that_is_open_in_no_stage_is_reported(
    tree: dict[str, Any], change: Callable[..., Any], problems: Callable[..., Any]
) -> None:
    bare = change(
        change(tree, {"actions": None, "stages": None}), BARE, {"stages": {"closed": "Closed"}, "starts-at": "closed"}
    )
    assert [found.key for found in problems(dict.fromkeys(tree), bare)] == ["P16.stage"]


def test_an_action_may_have_any_name(process_from: Callable[..., Process]) -> None:
    process_from({"actions": {"state": {"title": "State one's wish", "who": "anyone", "to": "closed"}}})


def people(**roles: Any) -> dict[str, Any]:
    several = {"child": {"title": "Child", "many": "yes"}, "guardian": {"title": "Guardian", "many": "yes", "of": "child"}}
    return {"people": {**several, **roles}}


def test_a_role_that_one_holds_for_some_of_those_in_another(process_from: Callable[..., Process]) -> None:
    process = process_from(people(guardian={"title": "Guardian", "many": "yes", "of": " CHILD "}))
    assert process.roles["guardian"] == Role("guardian", "Guardian", many=True, of="child")


@pytest.mark.parametrize(
    ("roles", "key", "en", "sv"),
    [
        ({"child": "Child"}, "P60.one", "only one person at a time is `child`", "bara en i taget är `child`"),
        (
            {"guardian": {"title": "Guardian", "of": "child"}}, "P60.alone",
            "only one person at a time is `guardian`", "bara en i taget är `guardian`",
        ),
        (
            {"guardian": {"title": "Guardian", "many": "yes", "of": "guardian"}}, "P60.itself",
            "`guardian` is said to be of `guardian`", "`guardian` sägs höra till `guardian`",
        ),
        (
            {"guardian": {"title": "Guardian", "many": "yes", "of": "host"}}, "P60.derived",
            "`guardian` or `host` comes about by an action", "`guardian` eller `host` blir till genom en åtgärd",
        ),
        (
            {"lawyer": {"title": "Lawyer", "many": "yes", "of": "guardian"}}, "P60.chain",
            "`guardian` is itself of some persons only", "`guardian` har man själv bara för några",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_whose_a_role_is(problem: Only, roles: Any, key: str, en: str, sv: str) -> None:
    changes = people()
    for name, part in roles.items():
        changes["people"][name] = {"title": part, "many": "no"} if isinstance(part, str) else part
    if key == "P60.alone":
        changes["people"]["guardian"]["many"] = "no"
    found = problem(changes)
    assert found.key == key
    assert problem_texts(found, "en")[0].startswith(en)
    assert problem_texts(found, "sv")[0].startswith(sv)


def test_a_role_of_nobody_is_unknown(problem: Only) -> None:
    found = problem(people(guardian={"title": "Guardian", "many": "yes", "of": "chidl"}))
    assert (found.key, found.path, found.guess) == ("P11.role", ("people", "guardian", "of"), "child")
