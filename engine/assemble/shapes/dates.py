"""Dates of what is booked: which actions book another, and by which fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.shapes.ground import Ground


def booked_by(action: str, ground: Ground) -> Mapping[str, str]:
    """Each action that books this one, with the fact that holds the date."""
    names = ground.names
    return {
        name: fact
        for name, written in ground.definition.actions.items()
        for booked, fact_name in written.plans.items()
        if action and names.has("action", booked) == action and (fact := names.has("fact", fact_name))
    }


def date_fact(written: str, key: str, ground: Ground) -> str:
    """A fact of type date; noted when it is none."""
    names, path = ground.names, (*ground.path, key)
    fact = names.find("fact", written, path)
    if fact and ground.facts[fact].type != "date":
        names.problem("P20", path, "date", names.defined("fact", fact), name=fact, type=ground.facts[fact].type)
    return fact
