"""From whom something is still awaited before the next steps of a case."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import TYPE_CHECKING, Any

from caseway.engine.available import available
from caseway.engine.unanswered import Unanswered, unanswered

if TYPE_CHECKING:
    from tests.engine.conftest import Life

YES: dict[str, Any] = {
    "rules": {
        "each says yes": {
            "says": "Each guardian says yes.", "before": "invite", "need": {"consents": "every guardian"},
            "strength": "must",
        },
    }
}  # fmt: skip


def awaited(one: Life, rules: Set[str] | None = None) -> list[tuple[str, str, str]]:
    found = unanswered(
        one.process,
        one.case,
        available(one.process, one.case, one.now),
        frozenset(one.process.rules) if rules is None else rules,
    )
    return [(one.case.people[person].name, kind, name) for person, kind, name in found]


def test_whoever_has_not_said_yes_is_named_until_they_have(life: Callable[..., Life]) -> None:
    one = life(YES)
    one.do("agree")
    assert awaited(one) == [("Gina Hill", "facts", "consents"), ("Greg Hill", "facts", "consents")]
    one.do("consent", {"consents": "Gina Hill"})
    assert awaited(one) == [("Greg Hill", "facts", "consents")]
    one.do("consent", {"consents": "Greg Hill"})
    assert awaited(one) == []


def test_what_the_case_has_not_come_to_is_not_awaited(life: Callable[..., Life]) -> None:
    assert awaited(life(YES)) == []


def test_whoever_has_not_signed_is_named_with_the_form(life: Callable[..., Life]) -> None:
    signing = {
        "rules": {
            "signed": {
                "says": "It is signed.", "form": "plan", "signed-by": "guardian", "before": "settle", "strength": "must",
            },
        }
    }  # fmt: skip
    one = life(signing)
    for act in ("agree", "invite", "hold", "write plan"):
        one.do(act)
    assert awaited(one) == [("Gina Hill", "forms", "plan"), ("Greg Hill", "forms", "plan")]


def test_a_consent_is_awaited_from_everybody_who_is_asked(asked: Any, life: Callable[..., Life]) -> None:
    one = life(asked)
    one.do("agree")
    assert {(name, kind) for name, kind, _ in awaited(one)} == {("Gina Hill", "consents"), ("Greg Hill", "consents")}


def test_it_is_told_in_the_order_of_names() -> None:
    assert Unanswered("p1", "facts", "x") < Unanswered("p2", "facts", "x")


def test_nobody_is_waited_for_before_somebody_asks_for_another_meeting(life: Callable[..., Life]) -> None:
    rule = {"says": "S.", "before": "agree", "need": {"consents": "every guardian"}, "strength": "must"}
    one = life({"rules": {"r": rule}})
    assert [name for name, _, _ in awaited(one)] == ["Gina Hill", "Greg Hill"]
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})
    for act in ("invite", "hold", "write plan", "settle"):
        one.do(act)
    assert awaited(one) == []


def test_whoever_may_not_see_what_a_rule_looks_at_is_told_nothing_of_it(life: Callable[..., Life]) -> None:
    one = life(YES)
    one.do("agree")
    assert awaited(one, rules=frozenset()) == []
