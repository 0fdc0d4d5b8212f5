"""The shapes, compiled: one file each. What is written becomes the rule that is asked, or problems with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes import consent, content, deadline, mandate, need, reasons, signature
from caseway.engine.assemble.shapes.ground import Ground, Whole
from caseway.engine.definition.rules import (
    ConsentPart,
    ContentPart,
    DeadlinePart,
    MandatePart,
    NeedPart,
    ReasonsPart,
    RulePart,
    SignaturePart,
)
from caseway.engine.rules import Consent, Content, Deadline, Mandate, Need, Reasons, Signature

if TYPE_CHECKING:
    from caseway.engine.rules import Shape

__all__ = ["Ground", "Whole", "check", "compiled"]


def compiled(part: RulePart, ground: Ground) -> Shape:
    """The rule that is asked. Names that are not there are noted in `ground.names`."""
    match part:
        case MandatePart():
            return mandate.compiled(part, ground)
        case NeedPart():
            return need.compiled(part, ground)
        case DeadlinePart():
            return deadline.compiled(part, ground)
        case ContentPart():
            return content.compiled(part, ground)
        case SignaturePart():
            return signature.compiled(part, ground)
        case ReasonsPart():
            return reasons.compiled(part, ground)
        case ConsentPart():
            return consent.compiled(part, ground)
    raise TypeError(f"{type(part).__name__} has no shape")


def check(rule: Shape, whole: Whole) -> None:
    """Note what makes a rule pointless or impossible, now that everything around it is known."""
    match rule:
        case Mandate():
            mandate.check(rule, whole)
        case Need():
            need.check(rule, whole)
        case Deadline():
            deadline.check(rule, whole)
        case Content():
            content.check(rule, whole)
        case Signature():
            signature.check(rule, whole)
        case Reasons():
            reasons.check(rule, whole)
        case Consent():
            consent.check(rule, whole)
