"""signature, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import ConditionalPart
from caseway.engine.definition.scalars import Name, Names


class SignaturePart(ConditionalPart):
    """Before these actions the form must be signed by everybody named, on the day of `at` if that is given.

    With `as`, only the rows that say one of these are signatures.
    """

    form: Name
    signed_by: Names
    before: Names
    as_: Names = ()
    at: Name | None = None
