"""lead time, as it is written."""

from __future__ import annotations

from typing import Literal

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, PeriodText, Window


class LeadTimePart(RulePart):
    """Something is done so long ahead of a date: within a window, or so long before it at least."""

    ahead_of: Name
    must: Name
    between: Window | None = None
    at_least: PeriodText | None = None
    if_closed: Literal["same", "before", "after"] = "same"
