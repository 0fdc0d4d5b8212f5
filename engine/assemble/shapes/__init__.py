"""The shapes, compiled: one file each. What is written becomes the rule that is asked, or problems with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseway.engine.assemble.shapes import (
    age,
    attendance,
    cadence,
    case_date,
    consent,
    content,
    continuity,
    deadline,
    decision,
    disclosure,
    floor,
    lead_time,
    mandate,
    need,
    reasons,
    signature,
    threshold,
)
from caseway.engine.assemble.shapes.ground import Ground, Whole
from caseway.engine.definition import rules as written
from caseway.engine.rules import (
    Age,
    Attendance,
    Cadence,
    CaseDate,
    Consent,
    Content,
    Continuity,
    Deadline,
    Decision,
    Disclosure,
    Floor,
    LeadTime,
    Mandate,
    Need,
    Reasons,
    Signature,
    Threshold,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseway.engine.definition.rules import RulePart
    from caseway.engine.rules import Shape

__all__ = ["Ground", "Whole", "check", "compiled"]

_COMPILED: Mapping[type[RulePart], Callable[[Any, Ground], Shape]] = {
    written.AgePart: age.compiled,
    written.AttendancePart: attendance.compiled,
    written.CadencePart: cadence.compiled,
    written.CaseDatePart: case_date.compiled,
    written.ConsentPart: consent.compiled,
    written.ContentPart: content.compiled,
    written.ContinuityPart: continuity.compiled,
    written.DeadlinePart: deadline.compiled,
    written.DecisionPart: decision.compiled,
    written.DisclosurePart: disclosure.compiled,
    written.FloorPart: floor.compiled,
    written.LeadTimePart: lead_time.compiled,
    written.MandatePart: mandate.compiled,
    written.NeedPart: need.compiled,
    written.ReasonsPart: reasons.compiled,
    written.SignaturePart: signature.compiled,
    written.ThresholdPart: threshold.compiled,
}
_CHECKED: Mapping[type[Shape], Callable[[Any, Whole], None]] = {
    Age: age.check,
    Attendance: attendance.check,
    Cadence: cadence.check,
    CaseDate: case_date.check,
    Consent: consent.check,
    Content: content.check,
    Continuity: continuity.check,
    Deadline: deadline.check,
    Decision: decision.check,
    Disclosure: disclosure.check,
    Floor: floor.check,
    LeadTime: lead_time.check,
    Mandate: mandate.check,
    Need: need.check,
    Reasons: reasons.check,
    Signature: signature.check,
    Threshold: threshold.check,
}


def compiled(part: RulePart, ground: Ground) -> Shape:
    """The rule that is asked. Names that are not there are noted in `ground.names`."""
    return _COMPILED[type(part)](part, ground)


def check(rule: Shape, whole: Whole) -> None:
    """Note what makes a rule pointless or impossible, now that everything around it is known."""
    _CHECKED[type(rule)](rule, whole)
