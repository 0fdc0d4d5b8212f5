"""age, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Age, Name, Names
from caseway.engine.definition.wanted import AllOf


class AgePart(RulePart):
    """Something is open only until somebody is so old, or from then on."""

    born: Name
    before: Names
    until_age: Age | None = None
    from_age: Age | None = None
    if_: AllOf | None = None
