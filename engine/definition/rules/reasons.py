"""reasons, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names


class ReasonsPart(RulePart):
    """Whoever does this action gives, in that very act, these facts in writing."""

    motivate: Name
    with_: Names
