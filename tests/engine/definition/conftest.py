"""What a definition says is wrong, as (where, code, variant)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

Faults = list[tuple[tuple[int | str, ...], str, str]]


@pytest.fixture
def faults() -> Callable[[type[BaseModel], Any], Faults]:
    """The faults of a tree; those of the schema itself (a key that is missing or unknown) by pydantic's own names."""

    def found(model: type[BaseModel], tree: Any) -> Faults:
        try:
            model.model_validate(tree)
        except ValidationError as error:
            return [
                (one["loc"], str(one.get("ctx", {}).get("code", one["type"])), str(one.get("ctx", {}).get("variant", "")))
                for one in error.errors()
            ]
        return []

    return found
