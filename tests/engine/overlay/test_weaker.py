"""When a rule binds less than another."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.engine.definition.parts import FactPart
from caseway.engine.definition.rules import ContentPart, MandatePart, NeedPart
from caseway.engine.overlay.weaker import loosened, weaker


def rule(**said: Any) -> MandatePart:
    whole = {"says": "S.", "only": "teacher", "may": "invite", "strength": "must"} | said
    return MandatePart.model_validate({key.replace("_", "-"): value for key, value in whole.items()})


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ({}, {}, ""),
        ({}, {"strength": "does"}, "strength"),
        ({"strength": "should"}, {"strength": "must"}, ""),
        ({"strength": "does"}, {"strength": "does", "deviate": "no"}, ""),
        ({"strength": "does", "deviate": "no"}, {"strength": "does"}, "deviate"),
        ({"deviate": "no"}, {}, ""),
        ({"deviate": {"who": ["a", "b"]}}, {"deviate": {"who": "A"}}, ""),
        ({"deviate": {"who": "a"}}, {"deviate": {"who": ["a", "b"]}}, "deviate"),
        ({"deviate": {"who": "anyone"}}, {"deviate": {"who": "a"}}, ""),
        ({"right_of": ["child", "parent"]}, {"right_of": "parent"}, "right-of"),
        ({"right_of": "child", "strength": "does"}, {"strength": "does"}, "right-of"),
        ({}, {"reveals": "whether"}, "reveals"),
    ],
)
def test_a_rule_binds_less(before: dict[str, Any], after: dict[str, Any], key: str) -> None:
    assert loosened(rule(**before), rule(**after)) == key
    assert weaker(rule(**before), rule(**after)) is bool(key)


def test_a_rule_that_is_asked_only_now_and_then_binds_less() -> None:
    def need(**more: Any) -> NeedPart:
        return NeedPart.model_validate({"says": "S.", "before": "invite", "need": "day", "strength": "must", **more})

    assert loosened(need(), need(**{"if": "place"})) == "if"
    assert loosened(need(**{"if": "place"}), need()) == loosened(need(**{"if": "place"}), need(**{"if": "start"})) == ""


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ({}, {}, ""),
        ({"form": ["plan", "report"]}, {"form": "Plan"}, "form"),
        ({"form": "plan"}, {"form": ["report", "Plan"]}, ""),
        ({}, {"at": "write"}, "at"),
        ({"at": "write"}, {}, ""),
        ({"at": "write"}, {"at": ["Write", "review"]}, ""),
        ({"at": ["write", "review"]}, {"at": "write"}, "at"),
        ({"form": ["plan", "report"]}, {"strength": "should"}, "strength"),
    ],
)
def test_a_rule_about_fewer_forms_or_asked_less_often_binds_less(
    before: dict[str, Any], after: dict[str, Any], key: str
) -> None:
    whole = {"says": "S.", "form": "plan", "must-have": "day", "strength": "must"}
    parts = [ContentPart.model_validate(whole | said) for said in (before, after)]
    assert loosened(*parts) == key


def test_a_rule_that_is_gone_binds_less_and_other_parts_do_not() -> None:
    assert weaker(rule(), None)
    assert not weaker(None, rule())
    assert not weaker("2024-05-06", None)


def table(**said: str) -> dict[str, Any]:
    return {"type": "rows", "columns": {"Who": "Who", "why": {"title": "Why", **said}}}


@pytest.mark.parametrize(
    ("before", "after", "less"),
    [
        ({}, {"may-be-empty": "yes"}, True),
        ({"may-be-empty": "yes"}, {"may-be-empty": "yes"}, False),
        ({"may-be-empty": "yes"}, {}, False),
        (table(), table(**{"may-be-empty": "yes"}), True),
        (table(**{"may-be-empty": "yes"}), table(), False),
        ({"type": "rows", "columns": {"who": "Who"}}, table(**{"may-be-empty": "yes"}), False),
    ],
)
def test_a_fact_that_may_be_empty_now_binds_less(before: dict[str, Any], after: dict[str, Any], less: bool) -> None:
    parts = (FactPart.model_validate({"title": "T", **said}) for said in (before, after))
    assert weaker(*parts) is less


FEW = {"seen-by": ["teacher", "parent"]}
KEPT = {"confidential": {"once": "hush", "seen-by": "parent"}}


@pytest.mark.parametrize(
    ("before", "after", "more"),
    [
        (FEW, FEW, False),
        (FEW, {"seen-by": "Teacher"}, False),
        (FEW, {}, True),
        (FEW, {"seen-by": "anyone"}, True),
        (FEW, {"seen-by": ["teacher", "nurse"]}, True),
        ({"seen-by": "anyone"}, {}, False),
        ({}, FEW, False),
        (KEPT, {}, True),
        (KEPT, {"confidential": {"once": "hush", "seen-by": ["parent", "teacher"]}}, True),
        ({}, KEPT, False),
    ],
)
def test_a_part_is_shown_to_more(before: dict[str, Any], after: dict[str, Any], more: bool) -> None:
    parts = (FactPart.model_validate({"title": "T", **said}) for said in (before, after))
    assert weaker(*parts) is more
