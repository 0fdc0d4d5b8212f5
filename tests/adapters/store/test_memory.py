"""What MemoryStore promises beyond the contract, which tests/contracts holds it to."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.adapters.store.memory import MemoryStore


def test_what_is_given_out_cannot_be_changed() -> None:
    store = MemoryStore()
    store.keep_definition("v1", "prov", {"process.yaml": "first"})
    texts: Any = store.definition("v1")

    with pytest.raises(TypeError):
        texts["process.yaml"] = "second"


def test_two_stores_share_nothing(sample: Any) -> None:
    one, other = MemoryStore(), MemoryStore()

    sample.Desk(one).open()

    assert list(other.cases()) == []
