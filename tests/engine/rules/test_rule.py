"""What every rule has."""

from __future__ import annotations

import pytest

from caseway.engine.rules import Rule


@pytest.mark.parametrize(
    ("strength", "blocks"),
    [("must", True), ("does", True), ("should", False), ("aim", False), ("may", False), ("states", False)],
)
def test_only_must_and_does_block(strength: str, blocks: bool) -> None:
    assert Rule(name="r", says="S.", strength=strength).blocks is blocks
