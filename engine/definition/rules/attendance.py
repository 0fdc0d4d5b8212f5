"""attendance, as it is written."""

from __future__ import annotations

from caseway.engine.definition.rules.part import RulePart
from caseway.engine.definition.scalars import Name, Names


class AttendancePart(RulePart):
    """At these actions those who must attend are there, as `present` says; otherwise something else can be done."""

    must_attend: Names
    at: Names
    present: Name
    as_: Names = ()
    otherwise: Names = ()
