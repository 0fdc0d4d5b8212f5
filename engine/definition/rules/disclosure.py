"""disclosure, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names


class DisclosurePart(RulePart):
    """What is shared by these actions was told of beforehand, is not to be kept to oneself, and is needed for something."""

    share: Names
    shared: Name
    told: Name | None = None
    confidential: Name | None = None
    need_for: Name | None = None
