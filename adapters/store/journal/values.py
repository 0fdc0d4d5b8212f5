"""Values as they are written: a kind and a text each, so that reading them back needs no process.

The kind says how to read the text and may stand in the open; the text is what a codec gets to see.
"""

from __future__ import annotations

import json
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from caseway.adapters.store.moments import moment_from, moment_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseway.engine.case import Row, Value
    from caseway.engine.case.values import Scalar

_YES_NO = {"yes": True, "no": False}
_SCALARS: Mapping[str, Callable[[str], Scalar]] = {
    "text": str,
    "yes-no": _YES_NO.__getitem__,
    "number": Decimal,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "moment": moment_from,
}

compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def written(value: Value) -> tuple[str, str]:
    """The kind of a value, and its text. Raises ValueError for a moment without a time zone."""
    if isinstance(value, str):
        return "text", value
    if not isinstance(value, tuple):
        return _scalar(value)
    items = [item if isinstance(item, str) else _row(item) for item in value]
    return "people" if all(isinstance(item, str) for item in items) else "rows", compact(items)


def value_from(kind: str, text: str) -> Value:
    """The value that was written so. Raises ValueError or LookupError when nothing could have been."""
    if kind == "people":
        return tuple(json.loads(text))
    if kind == "rows":
        return tuple(_row_from(row) for row in json.loads(text))
    return _SCALARS[kind](text)


def _scalar(value: Scalar) -> tuple[str, str]:
    if isinstance(value, bool):
        return "yes-no", "yes" if value else "no"
    if isinstance(value, Decimal):
        return "number", str(value)
    if isinstance(value, datetime):
        return "moment", moment_text(value)
    if isinstance(value, date):
        return "date", value.isoformat()
    if isinstance(value, time):
        return "time", value.isoformat()
    return "text", value


def _row(row: Row) -> dict[str, Any]:
    """A text in a row stands for itself; other cells are a pair of kind and text."""
    return {column: cell if isinstance(cell, str) else _scalar(cell) for column, cell in row.items()}


def _row_from(row: dict[str, Any]) -> Row:
    return {column: cell if isinstance(cell, str) else _SCALARS[cell[0]](cell[1]) for column, cell in row.items()}
