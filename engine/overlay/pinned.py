"""Pinned: a digest of each part of a base as it was, held against what it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.assemble.version import digest
from caseway.engine.definition.overlay import SECTIONS
from caseway.engine.definition.scalars import keyword

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.definition.overlay import PinDefinition
    from caseway.engine.overlay.whole import Whole

KEYS = "keys"
CLAUSES = "clauses"
_NO_MEANING = ("process", "title", *SECTIONS)
Place = tuple[str, str]


class Moved(NamedTuple):
    """What became of a base since it was pinned: its parts by section and name; those at the top are of section `keys`."""

    changed: tuple[Place, ...] = ()
    new: tuple[Place, ...] = ()
    gone: tuple[Place, ...] = ()


def digests(base: Whole) -> dict[str, dict[str, str]]:
    """A digest of the meaning of each part, by section and name; of a clause, of what it says and how strongly."""
    definition = base.definition
    top = {
        keyword(name): digest(getattr(definition, name))
        for name, field in type(definition).model_fields.items()
        if name not in _NO_MEANING and getattr(definition, name) != field.default
    }
    found = {KEYS: top}
    for field in SECTIONS:
        parts = getattr(definition, field)
        if parts:
            found[keyword(field)] = {name: digest(part) for name, part in parts.items()}
    if base.guidance is not None and base.guidance.clauses:
        found[CLAUSES] = {
            name: digest((clause.says, clause.strength, clause.left_out is None))
            for name, clause in base.guidance.clauses.items()
        }
    return found


def moved(pin: PinDefinition, now: Mapping[str, Mapping[str, str]]) -> Moved:
    """What became of the base whose digests are `now`."""
    then = {keyword(field): getattr(pin, field) for field in (KEYS, *SECTIONS, CLAUSES)}
    was = {(section, name): text for section, entries in then.items() for name, text in entries.items()}
    is_ = {(section, name): text for section, entries in now.items() for name, text in entries.items()}
    return Moved(
        tuple(place for place in is_ if place in was and was[place] != is_[place]),
        tuple(place for place in is_ if place not in was),
        tuple(place for place in was if place not in is_),
    )
