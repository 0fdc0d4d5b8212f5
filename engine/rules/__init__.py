"""The shapes that a rule can have: one file each, and none knows another."""

from caseway.engine.rules.asked import Asked, Own
from caseway.engine.rules.consent import Consent
from caseway.engine.rules.content import Content
from caseway.engine.rules.deadline import Deadline
from caseway.engine.rules.mandate import Mandate
from caseway.engine.rules.need import Need
from caseway.engine.rules.reasons import Reasons
from caseway.engine.rules.rule import Missing, Rule
from caseway.engine.rules.signature import Signature
from caseway.engine.rules.situation import Situation

Shape = Consent | Content | Deadline | Mandate | Need | Reasons | Signature

__all__ = [
    "Asked",
    "Consent",
    "Content",
    "Deadline",
    "Mandate",
    "Missing",
    "Need",
    "Own",
    "Reasons",
    "Rule",
    "Shape",
    "Signature",
    "Situation",
]
