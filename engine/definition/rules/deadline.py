"""deadline, as it is written."""

from __future__ import annotations

from typing import Literal

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, PeriodText


class DeadlinePart(RulePart):
    """Within a period after one action, another must have been done."""

    within: PeriodText
    after: Name
    must: Name
    if_closed: Literal["same", "before", "after"] = "same"
