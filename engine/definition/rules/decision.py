"""decision, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import ConditionalPart
from caseway.engine.definition.scalars import Name, Names


class DecisionPart(ConditionalPart):
    """What these facts say is for somebody to decide: that somebody filled them in is not enough."""

    decide: Names
    by: Names
    said_in: Name | None = None
