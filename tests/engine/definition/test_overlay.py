"""The file of an overlay, key by key."""

from __future__ import annotations

import pytest

from caseway.engine.definition.overlay import OverlayDefinition, is_overlay


def test_it_needs_nothing_but_its_name_and_its_base() -> None:
    read = OverlayDefinition.model_validate({"process": "town", "based-on": "country"})
    assert (read.title, read.replace.rules, read.drop.rules, read.because) == (None, {}, (), {})


@pytest.mark.parametrize(
    ("tree", "whether"),
    [
        ({"based-on": "country", "rules": {}}, True),
        ({"base-on": "country", "drop": {}}, True),
        ({"process": "town", "people": {}, "add": {}}, False),
        ({"process": "town"}, False),
        ("based-on", False),
    ],
)
def test_a_file_is_seen_to_be_one(tree: object, whether: bool) -> None:
    assert is_overlay(tree) is whether
