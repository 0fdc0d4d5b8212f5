"""Adoptions, written as mappings: names of parts and stages only, and nothing about any person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseway.engine.case import Adoption, Place

if TYPE_CHECKING:
    Written = dict[str, Any]


def adoption(what: Adoption) -> Written:
    """From which version, what is called otherwise now, and where each stage is."""
    return {
        "source": what.source,
        "names": {kind: dict(names) for kind, names in what.names.items()},
        "places": {
            stage: [place.track, place.stage, *([True] if place.ends else [])] for stage, place in what.places.items()
        },
    }


def adoption_from(part: Written) -> Adoption:
    """The adoption that was written."""
    return Adoption(part["source"], part["names"], {stage: Place(*place) for stage, place in part["places"].items()})
