"""A value that may be one of several kinds fails once for each of them: which of these errors the owner should see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from caseway.processes.reader.shape import Where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.engine.errors import Path
    from caseway.processes.reader.document import Document

KINDS = {
    "string_type": "text",
    "list_type": "list",
    "tuple_type": "list",
    "set_type": "list",
    "frozen_set_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
}
CHOICES = ("literal_error", "enum")
SEVERAL = "several_kinds"


@dataclass(frozen=True, slots=True)
class Wrong:
    """One error of pydantic's, and where it leads. `name` is the key that is unknown or missing."""

    type: str
    context: Mapping[str, Any]
    where: Where
    name: str = ""


def telling(wrongs: Sequence[Wrong], document: Document) -> list[Wrong]:
    """The errors without those that only say that a value is not of some other kind that it might have been."""
    kept = list(wrongs)
    for path in sorted({path for wrong in wrongs for path, _ in wrong.where.members}, key=len):
        tried: dict[str, list[Wrong]] = {}
        for wrong in kept:
            label = dict(wrong.where.members).get(path)
            if label is not None:
                tried.setdefault(label, []).append(wrong)
        if tried:
            best = _best(tried, path, document)
            kept = [wrong for wrong in kept if path not in dict(wrong.where.members)] + best
    return kept


def _best(tried: dict[str, list[Wrong]], path: Path, document: Document) -> list[Wrong]:
    entered = [errors for errors in tried.values() if not any(_at_the_door(wrong, path) for wrong in errors)]
    if entered:
        return min(entered, key=len)
    errors = [wrong for wrongs in tried.values() for wrong in wrongs]
    listed = [wrong for wrong in errors if wrong.type in CHOICES]
    if listed and isinstance(document.at(path), str):
        return listed[:1]
    kinds = {KINDS.get(wrong.type, "text") for wrong in errors}
    variant = "-or-".join(kind for kind in ("text", "list", "mapping") if kind in kinds)
    return [Wrong(SEVERAL, {"variant": variant}, errors[0].where)]


def _at_the_door(wrong: Wrong, path: Path) -> bool:
    return wrong.where.path == path and (wrong.type in KINDS or wrong.type in CHOICES)
