"""cadence, as it is written."""

from __future__ import annotations

from typing import Literal

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, PeriodText


class CadencePart(RulePart):
    """Something is done again and again, within a period of the last time."""

    every: PeriodText
    must: Name
    after: Name | None = None
    if_closed: Literal["same", "before", "after"] = "same"
