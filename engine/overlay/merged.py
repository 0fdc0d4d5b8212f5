"""Merged: the definition that a base and the differences of an overlay make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.definition.overlay import SECTIONS, WHOLE
from caseway.engine.definition.process import ProcessDefinition, SeveralTracks
from caseway.engine.definition.scalars import keyword

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.definition.overlay import OverlayDefinition
    from caseway.engine.overlay.difference import Difference


def merged(base: ProcessDefinition, overlay: OverlayDefinition, differences: Sequence[Difference]) -> ProcessDefinition:
    """The definition. An entry that replaces another stands in its place, spelled as before; what is added comes last."""
    values = {field: getattr(base, field) for field in ProcessDefinition.model_fields}
    values |= {"process": overlay.process, "title": overlay.title or base.title}
    fields = {keyword(field): field for field in (*SECTIONS, *WHOLE)}
    for field in SECTIONS:
        values[field] = dict(values[field])
    for one in differences:
        if one.section == "":
            values[fields[one.name]] = one.after
        elif one.how != "dropped":
            values[fields[one.section]][one.name] = one.after
        elif one.section in fields:
            del values[fields[one.section]][one.name]
    several = isinstance(base, SeveralTracks) or bool(values["tracks"])
    return (SeveralTracks if several else ProcessDefinition).model_construct(**values)
