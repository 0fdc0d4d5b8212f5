"""age, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import ConditionalPart
from caseway.engine.definition.scalars import Age, Name, Names


class AgePart(ConditionalPart):
    """Something is open only until somebody is so old, or from then on."""

    born: Name
    before: Names
    until_age: Age | None = None
    from_age: Age | None = None
