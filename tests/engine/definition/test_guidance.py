"""The file `guidance.yaml`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from caseway.engine.definition import GuidanceDefinition

GUIDANCE: dict[str, Any] = {
    "guidance": "family meeting",
    "language": "en",
    "documents": {"handbook": {"title": "The handbook", "publisher": "The town"}},
    "clauses": {
        "FM-1": {"document": "handbook", "where": "page 1", "anchor": "within a month", "says": "Meet.", "strength": "must"},
        "FM-2": {
            "document": "handbook", "where": "page 2", "anchor": "tea", "says": "There is tea.", "strength": "states",
            "left-out": "Nothing follows from it.",
        },
    },
}  # fmt: skip


def test_documents_and_clauses_are_read() -> None:
    guidance = GuidanceDefinition.model_validate(GUIDANCE)
    assert guidance.documents["handbook"].publisher == "The town"
    assert guidance.clauses["FM-1"].left_out is None
    assert guidance.clauses["FM-2"].left_out == "Nothing follows from it."


def test_a_clause_says_where_it_stands(faults: Callable[..., Any]) -> None:
    clause = {key: value for key, value in GUIDANCE["clauses"]["FM-1"].items() if key != "where"}
    assert faults(GuidanceDefinition, {**GUIDANCE, "clauses": {"FM-1": clause}}) == [
        (("clauses", "FM-1", "where"), "missing", "")
    ]
