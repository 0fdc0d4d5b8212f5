"""Consents at load: what nobody gives, what nobody can take back, rules that contradict, and a family that cannot stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.errors import Problem
from caseway.engine.messages import problem_texts

Tree = dict[str, Any]

GOOD: Tree = {
    "facts": {"who said it": {"title": "Who", "type": "people"}, "born": {"title": "Born", "type": "date"}},
    "consents": {"sharing": {"title": "Sharing", "from": "every guardian", "form": "written"}},
    "actions": {
        "sign form": {
            "title": "Sign", "who": "guardian", "note": ["who said it", "born"], "gives": "sharing", "as": "written"
        },
        "take back": {"title": "Take back", "who": "guardian", "from": "any stage", "withdraws": "sharing"},
        "share": {"title": "Share", "who": "anyone"},
    },
    "rules": {"asked": {"says": "S.", "before": "share", "consent": "sharing", "strength": "must"}},
}  # fmt: skip


def in_consent(**more: Any) -> Tree:
    return {"consents": {"sharing": more}}


def in_action(name: str, **more: Any) -> Tree:
    return {"actions": {name: {key.rstrip("_"): value for key, value in more.items()}}}


def in_rule(**more: Any) -> Tree:
    return {"rules": {"asked": {key.rstrip("_"): value for key, value in more.items()}}}


def test_a_good_one_has_no_problem(problems: Callable[..., tuple[Problem, ...]]) -> None:
    assert problems(GOOD) == ()


WRONG: list[tuple[str, Tree, tuple[object, ...], tuple[object, ...] | None]] = [
    ("P11.consent", in_rule(consent="shering"), ("rules", "asked", "consent"), ("consents", "sharing")),
    ("P11.consent", in_action("take back", withdraws=["sharing", "shering"]), ("actions", "take back", "withdraws", 1),
     ("consents", "sharing")),
    ("P11.role", in_consent(**{"from": "every gardian"}), ("consents", "sharing", "from"), ("people", "guardian")),
    ("P22.consent", in_rule(deviate={"who": "teacher"}), ("rules", "asked", "deviate"), None),
    ("P30.right-of", in_rule(**{"right-of": "child"}), ("rules", "asked", "right-of"), None),
    ("P30.unrecorded", in_action("sign form", gives=None, as_=None), ("consents", "sharing"), None),
    ("P30.never-written", in_action("sign form", as_="spoken"), ("consents", "sharing", "form"), ("actions", "sign form")),
    ("P30.kept", in_action("take back", from_="invited"), ("consents", "sharing"), ("actions", "take back")),
    ("P30.kept", in_action("take back", who="teacher", by="who said it", note="who said it"), ("consents", "sharing"),
     ("actions", "take back")),
    ("P30.not-theirs", in_action("sign form", who=["guardian", "teacher"]), ("actions", "sign form", "who"),
     ("consents", "sharing")),
    ("P30.nothing-given", in_action("share", as_="written"), ("actions", "share", "as"), None),
    ("P30.two-answers", in_action("take back", gives="sharing"), ("actions", "take back"), ("consents", "sharing")),
    ("P30.persons", in_action("sign form", by="born"), ("actions", "sign form", "by"), ("facts", "born")),
    ("P17.act", in_action("sign form", by="guests"), ("actions", "sign form", "by"), ("facts", "guests")),
    ("P30.date", in_consent(until="who said it"), ("consents", "sharing", "until"), ("facts", "who said it")),
    ("P30.born", in_consent(own={"from": "14", "born": "topic"}), ("consents", "sharing", "own", "born"),
     ("facts", "topic")),
    ("P30.names", in_consent(**{"may-leave-out": "topic"}), ("consents", "sharing", "may-leave-out"), ("facts", "topic")),
    ("P30.left-out", in_consent(**{"may-leave-out": "who said it"}), ("rules", "asked", "consent"),
     ("consents", "sharing")),
    ("P30.nothing-left-out", in_rule(with_="guests"), ("rules", "asked"), None),
    ("P30.covers-with", in_rule(with_="born"), ("rules", "asked", "with"), ("facts", "born")),
    ("P30.covers-about", in_rule(about="guests"), ("rules", "asked", "about"), ("facts", "guests")),
    ("P30.not-noted", in_consent(until="day"), ("consents", "sharing", "until"), ("actions", "sign form")),
    ("P30.strengths",
     {"rules": {"zealous": {"says": "S.", "before": "share", "consent": "sharing", "strength": "should"}}},
     ("rules", "asked", "strength"), ("rules", "zealous")),
    ("P30.circle",
     {"rules": {"first": {"says": "S.", "before": "sign form", "need": "share", "strength": "must"}}},
     ("rules", "asked", "before"), ("rules", "first")),
    ("P31", in_action("withdraw", who="teacher"), ("stages", "asked"), ("rules", "asked")),
    ("P31", in_action("withdraw", from_="invited"), ("stages", "asked"), ("rules", "asked")),
    ("P31", {"rules": {"wait": {"says": "S.", "before": "withdraw", "need": "topic", "strength": "must"}}},
     ("stages", "asked"), ("rules", "asked")),
    ("P31.can", {"family-cannot-stop": "A court decides."}, ("family-cannot-stop",), ("actions", "withdraw")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "change", "path", "other"), WRONG, ids=[one[0] for one in WRONG])
def test_what_is_wrong_stands_where_it_is_with_the_other_half(
    code: str, change: Tree, path: object, other: object, problems: Callable[..., tuple[Problem, ...]]
) -> None:
    found = {(problem.key, problem.path): problem for problem in problems(GOOD, change)}
    assert (code, path) in found, found.keys()
    problem = found[code, path]  # type: ignore[index]
    assert (problem.related[0].path if problem.related else None) == other
    for language in ("en", "sv", "da"):
        assert "{" not in "".join(problem_texts(problem, language))


def test_every_stage_is_named_from_which_a_family_cannot_stop(problems: Callable[..., tuple[Problem, ...]]) -> None:
    (found,) = problems(GOOD, in_action("withdraw", from_=["invited", "planned"]))
    assert problem_texts(found, "en")[0].startswith("from `asked`, `agreed`, `met`, `written` nobody of the family")


def test_why_a_family_cannot_stop_may_be_said(problems: Callable[..., tuple[Problem, ...]]) -> None:
    held = in_action("withdraw", who="teacher")
    assert problems(GOOD, held, {"family-cannot-stop": "A court decides."}) == ()


def test_where_nothing_is_anybodys_right_there_is_nobody_to_ask(problems: Callable[..., tuple[Problem, ...]]) -> None:
    assert problems(in_action("withdraw", who="teacher")) == ()


def test_one_day_of_birth_is_not_that_of_several(problems: Callable[..., tuple[Problem, ...]]) -> None:
    born = {"facts": {"born": {"title": "Born", "type": "date"}}, "actions": {"consent": {"note": ["consents", "born"]}}}
    several = {"people": {"child": {"title": "Child", "many": "yes"}}}
    found = problems(GOOD, in_consent(own={"from": "14", "born": "born"}), born, several)
    assert ("P61", ("consents", "sharing", "own", "born")) in [(one.key, one.path) for one in found]


def test_an_end_holds_nobody_and_what_only_should_be_holds_nobody_up(
    problems: Callable[..., tuple[Problem, ...]],
) -> None:
    stages = ["asked", "agreed", "invited", "met", "written", "planned"]
    assert problems(GOOD, in_action("withdraw", from_=stages)) == ()
    wait = {"says": "S.", "before": "withdraw", "need": "topic", "strength": "should"}
    assert problems(GOOD, {"rules": {"wait": wait}}) == ()


def test_one_way_to_give_it_in_writing_is_enough(problems: Callable[..., tuple[Problem, ...]]) -> None:
    spoken = {"say so": {"title": "Say so", "who": "guardian", "gives": "sharing"}}
    assert problems(GOOD, {"actions": spoken}) == ()
    until = in_consent(until="born")
    assert problems(GOOD, {"actions": spoken}, until) == ()
