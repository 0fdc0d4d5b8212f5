"""mandate, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Names


class MandatePart(RulePart):
    """Only these roles may do these actions."""

    only: Names
    may: Names
