"""The rows of a table, and what they say in a column."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseway.engine.names import fold

if TYPE_CHECKING:
    from caseway.engine.case import Row, Value


def rows_of(value: Value | None) -> tuple[Row, ...]:
    """The rows of a table; of anything else, none."""
    return tuple(row for row in value if isinstance(row, Mapping)) if isinstance(value, tuple) else ()


def listed(value: Value | None, column: str) -> dict[str, str]:
    """What the rows say in a column of text or choice, as it is written, by what it is known by; empty cells say nothing."""
    cells = [str(row.get(column) or "") for row in rows_of(value)]
    return {fold(cell): cell for cell in cells if fold(cell)}
