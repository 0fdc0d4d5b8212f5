"""floor, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names, PeriodText
from caseway.engine.definition.wanted import AllOf


class FloorPart(RulePart):
    """Not before a period has passed since something, unless it was agreed otherwise."""

    not_within: PeriodText
    after: Name
    may: Names
    unless: AllOf | None = None
