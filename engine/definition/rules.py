"""The rules as they are written: each shape is known by its keys, and all share strength, words, clauses and doubts."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Tag

from caseway.engine.definition.scalars import Name, Names, Part, PeriodText, Text, Texts, wrong
from caseway.engine.definition.wanted import AllOf

Strength = Literal["must", "does", "should", "aim", "may", "states"]
FREE: tuple[Strength, ...] = ("may", "states")
"""Strengths that leave free what is done: not to do it is no departure."""
BLOCKING: tuple[Strength, ...] = ("must", "does")


class DeviatePart(Part):
    """Who may depart from a rule, on record, with a reason."""

    who: Names
    with_: Literal["reason"] = "reason"


def _deviate(value: Any) -> Any:
    if isinstance(value, str):
        if value.casefold() in ("no", "nej"):
            return "no"
        wrong("P09", "deviate", given=value[:40])
    return value


class RulePart(Part):
    """What all rules have. `right-of` names the roles whose right it protects: only those persons can yield it."""

    says: Text
    strength: Strength
    cites: Names = ()
    deviate: Annotated[DeviatePart | Literal["no"], BeforeValidator(_deviate)] | None = None
    right_of: Names | None = None
    unclear: Texts = ()


class MandatePart(RulePart):
    """Only these roles may do these actions."""

    only: Names
    may: Names


class NeedPart(RulePart):
    """Before these actions, all of this is needed (if the condition holds)."""

    before: Names
    need: AllOf
    if_: AllOf | None = None


class DeadlinePart(RulePart):
    """Within a period after one action, another must have been done."""

    within: PeriodText
    after: Name
    must: Name
    if_closed: Literal["same"] = "same"


class ContentPart(RulePart):
    """When an action produces the form, these facts, or these columns in each of its rows, must be filled."""

    form: Name
    must_have: Names
    in_each: Name | None = None


class SignaturePart(RulePart):
    """Before these actions the form must be signed by everybody named, on the day of `at` if that is given."""

    form: Name
    signed_by: Names
    before: Names
    at: Name | None = None


class ReasonsPart(RulePart):
    """Whoever does this action gives, in that very act, these facts in writing."""

    motivate: Name
    with_: Names


SHAPES: dict[str, type[RulePart]] = {
    "mandate": MandatePart,
    "need": NeedPart,
    "deadline": DeadlinePart,
    "content": ContentPart,
    "signature": SignaturePart,
    "reasons": ReasonsPart,
}
_COMMON = {str(f.alias) for f in RulePart.model_fields.values()}
KEYS: dict[str, frozenset[str]] = {
    shape: frozenset(str(f.alias) for f in model.model_fields.values()) - _COMMON for shape, model in SHAPES.items()
}
# Two shapes share `before`, two share `form` and two share `with`; what only one of them has decides.
_TELLING = {"only", "may", "need", "within", "after", "must", "must-have", "in-each", "signed-by", "motivate"}


def shape_of(written: Any) -> str:
    """The shape whose keys fit best, or `unknown`; a misspelt key among right ones still finds its shape."""
    if not isinstance(written, dict):
        return "unknown"
    present = {key for key in written if isinstance(key, str)}
    score = {shape: 2 * len(keys & present & _TELLING) + len(keys & present) for shape, keys in KEYS.items()}
    best = max(score, key=lambda shape: score[shape])
    return best if score[best] else "unknown"


def _no_shape(value: Any) -> Any:
    wrong(*(("P10",) if isinstance(value, dict) else ("P08", "mapping")))


Rule = Annotated[
    Annotated[MandatePart, Tag("mandate")]
    | Annotated[NeedPart, Tag("need")]
    | Annotated[DeadlinePart, Tag("deadline")]
    | Annotated[ContentPart, Tag("content")]
    | Annotated[SignaturePart, Tag("signature")]
    | Annotated[ReasonsPart, Tag("reasons")]
    | Annotated[RulePart, BeforeValidator(_no_shape), Tag("unknown")],
    Discriminator(shape_of),
]
