"""The shapes that a rule can have: one file each, and none knows another.

`Shape` is the one list of them: SHAPES, the manual and the tests that every shape must pass are made from it.
"""

from collections.abc import Mapping
from typing import get_args

from caseway.engine.rules.age import Age
from caseway.engine.rules.asked import Asked, Own
from caseway.engine.rules.attendance import Attendance
from caseway.engine.rules.birth import Birth
from caseway.engine.rules.cadence import Cadence
from caseway.engine.rules.case_date import CaseDate
from caseway.engine.rules.clocked import Clocked, Counting
from caseway.engine.rules.consent import Consent
from caseway.engine.rules.content import Content
from caseway.engine.rules.continuity import Continuity
from caseway.engine.rules.deadline import Deadline
from caseway.engine.rules.decision import Decision
from caseway.engine.rules.disclosure import Disclosure
from caseway.engine.rules.floor import Floor
from caseway.engine.rules.lead_time import LeadTime
from caseway.engine.rules.mandate import Mandate
from caseway.engine.rules.need import Need
from caseway.engine.rules.reasons import Reasons
from caseway.engine.rules.rule import Missing, Rule
from caseway.engine.rules.signature import Signature
from caseway.engine.rules.situation import Situation
from caseway.engine.rules.threshold import Threshold

Shape = (
    Age
    | Attendance
    | Cadence
    | CaseDate
    | Consent
    | Content
    | Continuity
    | Deadline
    | Decision
    | Disclosure
    | Floor
    | LeadTime
    | Mandate
    | Need
    | Reasons
    | Signature
    | Threshold
)

SHAPES: Mapping[str, type[Rule]] = {
    shape.__module__.rpartition(".")[2].replace("_", " "): shape for shape in get_args(Shape)
}
"""Each shape by its name, which is that of its file."""

__all__ = [
    "SHAPES", "Age", "Asked", "Attendance", "Birth", "Cadence", "CaseDate", "Clocked", "Consent", "Content", "Continuity",
    "Counting", "Deadline", "Decision", "Disclosure", "Floor",
    "LeadTime", "Mandate", "Missing", "Need", "Own", "Reasons", "Rule", "Shape", "Signature", "Situation", "Threshold",
]  # fmt: skip
