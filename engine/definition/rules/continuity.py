"""continuity, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names


class ContinuityPart(RulePart):
    """What stood in a table in the last round is taken up again in this one."""

    take_up: Name
    known_by: Name
    in_: Names
    as_: Names = ()
