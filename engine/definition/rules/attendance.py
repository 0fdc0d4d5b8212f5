"""attendance, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import ConditionalPart
from caseway.engine.definition.scalars import Name, Names


class AttendancePart(ConditionalPart):
    """At these actions those who must attend are there, as `present` says; otherwise something else can be done."""

    must_attend: Names
    at: Names
    present: Name
    as_: Names = ()
    otherwise: Names = ()
