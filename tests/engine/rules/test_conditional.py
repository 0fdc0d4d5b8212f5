"""Conditional: a rule with `if` is asked only where all of its condition is so, whatever its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.explain import told_rule

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life

IF = {"interpreter": "yes"}
BORN = {
    "facts": {"born": {"title": "Born", "type": "date"}},
    "actions": {"note": {"title": "Note", "who": "anyone", "note": "born"}},
}
RULES: dict[str, dict[str, Any]] = {
    "need": {"before": "invite", "need": "place"},
    "age": {"before": "invite", "until-age": "1", "born": "born"},
    "consent": {"before": "invite", "consent": "meeting"},
    "decision": {"decide": "place", "by": "guardian"},
    "threshold": {"before": "invite", "at-least": "2", "of": "invited parties"},
    "attendance": {"must-attend": "guardian", "at": "invite", "present": "invited parties"},
}


def lived(life: Callable[..., Life], asked: dict[str, Any], kind: str) -> Life:
    rule = {"says": "S.", "strength": "must", "if": IF, **RULES[kind]}
    consent = asked if kind == "consent" else {}
    one = life(consent, BORN, {"rules": {"asked": rule}})
    one.do("agree")
    return one


GIVEN = {"invited parties": "Tom Reed"}


@pytest.mark.parametrize("kind", RULES)
def test_it_is_asked_where_the_condition_is_so(kind: str, life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = lived(life, asked, kind)
    facts = GIVEN | ({"place": "School"} if kind == "decision" else {})
    assert [reason.name for reason in one.cannot("invite", {**facts, "interpreter": "yes"})] == ["asked"]


@pytest.mark.parametrize("kind", RULES)
@pytest.mark.parametrize("answer", ["no", ""])
def test_and_nowhere_else(kind: str, answer: str, life: Callable[..., Life], asked: dict[str, Any]) -> None:
    one = lived(life, asked, kind)
    facts = GIVEN | ({"place": "School"} if kind == "decision" else {})
    entry = one.do("invite", {**facts, **({"interpreter": answer} if answer else {})})
    assert (entry.departures, entry.incident) == ((), None)


def test_it_says_when_it_is_asked(process_from: Callable[..., Process]) -> None:
    rule = {"says": "S.", "strength": "should", "if": IF, **RULES["threshold"]}
    process = process_from({"rules": {"asked": rule}})
    told = [told_rule(process, process.rules["asked"], language)[1] for language in ("en", "sv", "da")]
    assert told == [
        "It is asked only if «Interpreter needed» is «yes».",
        "Den frågas bara om «Interpreter needed» är «ja».",
        "Der spørges kun, hvis »Interpreter needed« er »ja«.",
    ]


def test_what_the_condition_looks_at_is_looked_at_by_the_rule(process_from: Callable[..., Process]) -> None:
    rule = {"says": "S.", "strength": "should", "if": IF, **RULES["threshold"]}
    assert process_from({"rules": {"asked": rule}}).looked_at["asked"].facts == {"invited parties", "interpreter"}
