"""The rules as they are written: what all have in common, and who may depart from them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from caseway.engine.definition.scalars import Names, Part, Text, Texts, wrong
from caseway.engine.definition.wanted import AllOf

Strength = Literal["must", "does", "should", "aim", "may", "states"]
FREE: tuple[Strength, ...] = ("may", "states")
"""Strengths that leave free what is done: not to do it is no departure."""
BLOCKING: tuple[Strength, ...] = ("must", "does")


class DeviatePart(Part):
    """Who may depart from a rule, on record, with a reason; with `reasons`, with one of these."""

    who: Names
    with_: Literal["reason"] = "reason"
    reasons: Names = ()


def _deviate(value: Any) -> Any:
    if isinstance(value, str):
        if value.casefold() in ("no", "nej"):
            return "no"
        wrong("P09", "deviate", given=value[:40])
    return value


class RulePart(Part):
    """What all rules have. `right-of` names the roles whose right it protects: only those persons can yield it.

    With `reveals: whether`, those who may not see what it looks at learn whether it is met, and no more.
    """

    says: Text
    strength: Strength
    cites: Names = ()
    deviate: Annotated[DeviatePart | Literal["no"], BeforeValidator(_deviate)] | None = None
    right_of: Names | None = None
    reveals: Literal["whether"] | None = None
    unclear: Texts = ()
    formerly: Names = ()


class ConditionalPart(RulePart):
    """A rule that is asked only where all of a condition is so."""

    if_: AllOf | None = None
