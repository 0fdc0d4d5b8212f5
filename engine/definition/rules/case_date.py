"""case date, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names


class CaseDatePart(RulePart):
    """The case sets a date for something, and keeps it."""

    set_: Name
    in_: Names
    keep: Name
