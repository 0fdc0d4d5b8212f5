"""What every rule has."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from caseway.engine.rules import Content, Mandate, Missing, Situation
from caseway.engine.rules.rule import Supply


@pytest.mark.parametrize(
    ("strength", "blocks"),
    [("must", True), ("does", True), ("should", False), ("aim", False), ("may", False), ("states", False)],
)
def test_only_must_and_does_block(strength: str, blocks: bool) -> None:
    assert Mandate(name="r", says="S.", strength=strength, only=()).blocks is blocks


def test_what_is_missing_is_a_fact_unless_a_shape_says_otherwise(situation: Callable[..., Situation]) -> None:
    rule = Content(name="r", says="S.", strength="must", forms=("plan",), must_have=())
    assert rule.satisfied_by(Missing("rows", "measures")) == Supply("fact", "measures")
    assert rule.due(situation().case) == rule.instants(situation().case) == ()
