"""The whole of `process.yaml`, key by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import ValidationError

from caseway.engine.definition import ProcessDefinition


def test_a_whole_definition_is_read(tree: dict[str, Any]) -> None:
    definition = ProcessDefinition.model_validate(tree)
    assert definition.process == "family meeting"
    assert definition.starts_at == "asked"
    assert definition.actions["agree"].from_ == ("asked", "planned")
    assert definition.facts["signatures"].columns["on"].type == "date"


def test_every_key_that_is_missing_is_named_at_once(faults: Callable[..., Any]) -> None:
    assert {where[0] for where, code, _ in faults(ProcessDefinition, {}) if code == "missing"} == {
        "process", "title", "country", "language", "time-zone", "in-force", "opened-by", "concerns", "seen-by", "people",
        "stages", "starts-at", "ends-at", "actions",
    }  # fmt: skip


def test_several_mistakes_are_found_in_one_run(tree: dict[str, Any], faults: Callable[..., Any]) -> None:
    tree["time-zone"] = "Europe/Hillside"
    tree["people"]["guardian"]["many"] = "perhaps"
    tree["actions"]["invite"]["note"] = {}
    assert faults(ProcessDefinition, tree) == [
        (("time-zone",), "P09", "zone"),
        (("people", "guardian", "many"), "P09", "yes-no"),
        (("actions", "invite", "note"), "P08", "list"),
    ]


def test_a_definition_does_not_change_once_it_is_read(tree: dict[str, Any]) -> None:
    definition = ProcessDefinition.model_validate(tree)
    with pytest.raises(ValidationError, match="frozen"):
        definition.title = "Another"
