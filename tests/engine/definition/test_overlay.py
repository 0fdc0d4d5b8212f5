"""The file of an overlay, key by key."""

from __future__ import annotations

import pytest

from caseway.engine.definition import ProcessDefinition
from caseway.engine.definition.overlay import SECTIONS, WHOLE, OverlayDefinition, is_overlay


def test_it_needs_nothing_but_its_name_and_its_base() -> None:
    read = OverlayDefinition.model_validate({"process": "town", "based-on": "country"})
    assert (read.title, read.replace.rules, read.drop.rules, read.because) == (None, {}, (), {})


def test_whatever_stands_at_the_top_of_a_process_can_differ_but_for_its_language() -> None:
    top = set(ProcessDefinition.model_fields) - {"process", "title", "language"}
    assert {*WHOLE, *SECTIONS} == top
    assert set(WHOLE) <= set(OverlayDefinition.model_fields)


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
