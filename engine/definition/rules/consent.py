"""consent, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import ConditionalPart
from caseway.engine.definition.scalars import Names


class ConsentPart(ConditionalPart):
    """Before these actions there is consent, from which what `with` and `about` name is not left out."""

    before: Names
    consent: Names
    with_: Names = ()
    about: Names = ()
