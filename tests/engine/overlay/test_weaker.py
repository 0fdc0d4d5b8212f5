"""When a rule binds less than another."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.engine.definition.rules import MandatePart
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
    ],
)
def test_a_rule_binds_less(before: dict[str, Any], after: dict[str, Any], key: str) -> None:
    assert loosened(rule(**before), rule(**after)) == key
    assert weaker(rule(**before), rule(**after)) is bool(key)


def test_a_rule_that_is_gone_binds_less_and_other_parts_do_not() -> None:
    assert weaker(rule(), None)
    assert not weaker(None, rule())
    assert not weaker("2024-05-06", None)
