"""need, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import ConditionalPart
from caseway.engine.definition.scalars import Names
from caseway.engine.definition.wanted import AllOf


class NeedPart(ConditionalPart):
    """Before these actions, all of this is needed (if the condition holds). `as`: which rows count in what it looks at."""

    before: Names
    need: AllOf
    as_: Names = ()
