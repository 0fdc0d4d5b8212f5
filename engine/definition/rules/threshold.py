"""threshold, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import ConditionalPart
from caseway.engine.definition.scalars import Count, Name, Names


class ThresholdPart(ConditionalPart):
    """Before these actions there are so many persons, from so many agencies."""

    before: Names
    at_least: Count
    of: Name
    from_at_least: Count | None = None
