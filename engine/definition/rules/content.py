"""content, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names, OneOrMore


class ContentPart(RulePart):
    """When an action produces one of the forms, these facts, or these columns in each of its rows, must be filled.

    With `at`, only these actions are asked.
    """

    form: OneOrMore
    must_have: Names
    in_each: Name | None = None
    at: Names = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """The names of the forms."""
        return (self.form,) if isinstance(self.form, str) else self.form
