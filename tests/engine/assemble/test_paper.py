"""Who came, what was signed, what was shared: what cannot be counted, and rules that ask for nothing, at load."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.assemble import Process
from caseway.engine.errors import Problem
from caseway.engine.messages import problem_texts
from caseway.engine.rules import Attendance, Need, Signature
from caseway.engine.rules.attendance import Attending
from caseway.engine.rules.roll import Roll
from caseway.engine.rules.wants import FactIs, WholeCaseNamed

Tree = dict[str, Any]

GOOD: Tree = {
    "facts": {
        "presence": {
            "title": "Presence", "type": "rows", "columns": {
                "person": {"title": "Who", "type": "person"},
                "how": {"title": "How", "type": "choice", "choices": ["Came", "By telephone", "Declined"]},
                "sent": {"title": "Sent", "type": "choice", "choices": ["Summary", "Nothing"]},
            },
        },
        "items": {"title": "Items", "type": "rows", "columns": {"item": "What", "purpose": "Purpose"}},
        "told": {"title": "Told", "type": "rows", "columns": {"item": "What"}},
    },
    "actions": {
        "hold": {"note": ["present", "minutes", "presence"]},
        "share": {"title": "Share", "who": "anyone", "note": "items"},
        "tell": {"title": "Tell", "who": "anyone", "note": "told"},
    },
    "rules": {
        "attends": {"says": "S.", "must-attend": ["nurse", "any guardian"], "at": "hold", "present": "presence",
                    "as": ["came", "BY TELEPHONE"], "otherwise": "cancel", "strength": "must"},
        "everybody": {"says": "S.", "before": "close", "need": [{"presence": "everyone"}], "as": "came", "strength": "must"},
        "disclosed": {"says": "S.", "share": "share", "shared": "items", "told": "told", "strength": "should"},
    },
}  # fmt: skip


def in_rule(name: str, **more: Any) -> Tree:
    return {"rules": {name: {key.rstrip("_").replace("_", "-"): value for key, value in more.items()}}}


def test_choices_are_found_in_their_column_and_spelt_as_there(process_from: Callable[..., Process]) -> None:
    rules = process_from(GOOD).rules
    attends, everybody = rules["attends"], rules["everybody"]
    assert isinstance(attends, Attendance)
    assert attends.present == Roll("presence", "person", "how", ("Came", "By telephone"))
    assert attends.attending == (Attending("nurse", True), Attending("guardian", True, every=False))
    assert isinstance(everybody, Need)
    assert everybody.needs == (WholeCaseNamed(Roll("presence", "person", "how", ("Came",))),)


def test_as_leaves_lists_of_people_alone(process_from: Callable[..., Process]) -> None:
    need = [{"present": "every guardian"}, {"presence": "every guardian"}]
    rule = process_from(GOOD, in_rule("everybody", need=need)).rules["everybody"]
    assert isinstance(rule, Need)
    assert [getattr(want, "roll", None) for want in rule.needs] == [
        Roll("present"), Roll("presence", "person", "how", ("Came",)),
    ]  # fmt: skip


def test_everyone_is_a_value_where_nobody_can_be_named(process_from: Callable[..., Process]) -> None:
    rule = process_from(GOOD, in_rule("everybody", need=[{"topic": "everyone"}], as_=None)).rules["everybody"]
    assert isinstance(rule, Need)
    assert rule.needs == (FactIs("topic", "everyone", "everyone"),)


def test_signatures_of_a_form_may_say_which_count(process_from: Callable[..., Process]) -> None:
    columns = {"columns": {"state": {"title": "State", "type": "choice", "choices": ["sent", "signed"]}}}
    signed = {"says": "S.", "form": "plan", "signed-by": "guardian", "before": "settle", "as": "signed", "strength": "must"}
    rule = process_from({"facts": {"signatures": columns}, "rules": {"signed": signed}}).rules["signed"]
    assert isinstance(rule, Signature)
    assert rule.signatures == Roll("signatures", "party", "state", ("signed",))


def test_signatures_with_a_state_need_to_say_which_count(problems: Callable[..., tuple[Problem, ...]]) -> None:
    columns = {"columns": {"state": {"title": "State", "type": "choice", "choices": ["sent", "signed"]}}}
    signed = {"says": "S.", "form": "plan", "signed-by": "guardian", "before": "settle", "strength": "must"}
    (found,) = problems({"facts": {"signatures": columns}, "rules": {"signed": signed}})
    assert problem_texts(found, "en") == (
        "the rows of `signatures` have a choice, and the rule does not say which of them count",
        "write `as:` and those that count, out of sent, signed",
    )


ATTENDS, DISCLOSED, EVERYBODY = (("rules", name) for name in ("attends", "disclosed", "everybody"))
PRESENCE = {"facts": {"presence": {"keep": "case"}}}
TWICE = {"facts": {"presence": {"columns": {"sent": {"choices": ["Came", "By telephone"]}}}}}
WRONG: list[tuple[str, Tree, tuple[object, ...], tuple[object, ...] | None]] = [
    ("P09.fact-choice", in_rule("attends", as_=["came", "cmae"]), (*ATTENDS, "as", 1), ("facts", "presence")),
    ("P32.which", in_rule("attends", as_=None), ATTENDS, ("facts", "presence")),
    ("P32.no-column", in_rule("attends", as_=["came", "summary"]), (*ATTENDS, "as"), ("facts", "presence")),
    ("P32.two-columns", TWICE | in_rule("everybody", as_="declined"), (*ATTENDS, "as"), ("facts", "presence")),
    ("P32.states", in_rule("attends", present="present"), (*ATTENDS, "as"), ("facts", "present")),
    ("P20.present", in_rule("attends", present="told", as_=None), (*ATTENDS, "present"), ("facts", "told")),
    ("P11.fact", in_rule("attends", present="presense"), (*ATTENDS, "present"), ("facts", "presence")),
    ("P32.kept", PRESENCE, (*ATTENDS, "present"), ("facts", "presence")),
    ("P32.instead", in_rule("attends", otherwise=["cancel", "hold"]), (*ATTENDS, "otherwise"), ("actions", "hold")),
    ("P11.role", in_rule("attends", must_attend=["nurse", "any gardian"]), (*ATTENDS, "must-attend", 1),
     ("people", "guardian")),
    ("P20.people", in_rule("attends", must_attend="presence"), (*ATTENDS, "must-attend"), ("facts", "presence")),
    ("P32.no-table", in_rule("everybody", need=[{"present": "everyone"}]), (*EVERYBODY, "as"), None),
    ("P20.every", in_rule("everybody", need=[{"told": "everyone"}], as_=None), (*EVERYBODY, "need", 0, "told"),
     ("facts", "told")),
    ("P32.nothing-asked", in_rule("disclosed", told=None), DISCLOSED, None),
    ("P32.items", in_rule("disclosed", told="present"), (*DISCLOSED, "told"), ("facts", "present")),
    ("P32.about", in_rule("disclosed", confidential="present"), (*DISCLOSED, "confidential"), ("facts", "items")),
    ("P11.column", in_rule("disclosed", need_for="porpose"), (*DISCLOSED, "need-for"),
     ("facts", "items", "columns", "purpose")),
    ("P17.act", {"actions": {"tell": {"note": ["told", "items"]}, "share": {"note": None}}}, (*DISCLOSED, "shared"),
     ("actions", "share")),
    ("P32.same-act", {"actions": {"share": {"note": ["items", "told"]}}}, (*DISCLOSED, "told"), ("actions", "share")),
]  # fmt: skip


@pytest.mark.parametrize(("key", "change", "path", "related"), WRONG, ids=[f"{n} {one[0]}" for n, one in enumerate(WRONG)])
def test_what_cannot_work_is_told_at_load(
    key: str,
    change: Tree,
    path: tuple[object, ...],
    related: tuple[object, ...] | None,
    problems: Callable[..., tuple[Problem, ...]],
) -> None:
    (found,) = problems(GOOD, change)
    assert (found.key, found.path) == (key, path)
    assert [one.path for one in found.related] == ([related] if related else [])


def test_a_good_one_has_no_problem(problems: Callable[..., tuple[Problem, ...]]) -> None:
    assert problems(GOOD) == ()


def test_a_choice_that_is_not_there_is_told_with_those_that_are(problems: Callable[..., tuple[Problem, ...]]) -> None:
    (found,) = problems(GOOD, in_rule("attends", as_="cmae"))
    assert problem_texts(found, "en") == (
        "`cmae` is no choice in `presence`", "choose one of: Came, By telephone, Declined, Summary, Nothing",
    )  # fmt: skip
    (found,) = problems(GOOD, PRESENCE)
    assert problem_texts(found, "sv") == (
        "`presence` gäller hela ärendet, så den som kom en gång skulle vara med vid varje möte",
        "ta bort `keep: case`; blanketter kan visa `last round presence`",
    )
