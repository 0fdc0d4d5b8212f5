"""content, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names


class ContentPart(RulePart):
    """When an action produces the form, these facts, or these columns in each of its rows, must be filled."""

    form: Name
    must_have: Names
    in_each: Name | None = None
