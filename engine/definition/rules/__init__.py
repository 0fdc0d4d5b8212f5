"""The rules as they are written: each shape is known by its keys, and has a file of its own."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Tag

from caseway.engine.definition.rules.age import AgePart
from caseway.engine.definition.rules.attendance import AttendancePart
from caseway.engine.definition.rules.cadence import CadencePart
from caseway.engine.definition.rules.case_date import CaseDatePart
from caseway.engine.definition.rules.consent import ConsentPart
from caseway.engine.definition.rules.content import ContentPart
from caseway.engine.definition.rules.continuity import ContinuityPart
from caseway.engine.definition.rules.deadline import DeadlinePart
from caseway.engine.definition.rules.decision import DecisionPart
from caseway.engine.definition.rules.disclosure import DisclosurePart
from caseway.engine.definition.rules.floor import FloorPart
from caseway.engine.definition.rules.lead_time import LeadTimePart
from caseway.engine.definition.rules.mandate import MandatePart
from caseway.engine.definition.rules.need import NeedPart
from caseway.engine.definition.rules.part import BLOCKING, FREE, ConditionalPart, RulePart, Strength
from caseway.engine.definition.rules.reasons import ReasonsPart
from caseway.engine.definition.rules.signature import SignaturePart
from caseway.engine.definition.rules.threshold import ThresholdPart
from caseway.engine.definition.scalars import wrong
from caseway.engine.names import nearest

__all__ = [
    "BLOCKING", "FREE", "KEYS", "SHAPES", "AgePart", "AttendancePart", "CadencePart", "CaseDatePart", "ConditionalPart",
    "ConsentPart", "ContentPart", "ContinuityPart", "DeadlinePart", "DecisionPart", "DisclosurePart", "FloorPart",
    "LeadTimePart", "MandatePart", "NeedPart", "ReasonsPart", "Rule", "RulePart", "SignaturePart", "Strength",
    "ThresholdPart", "shape_of",
]  # fmt: skip

SHAPES: dict[str, type[RulePart]] = {
    "mandate": MandatePart,
    "need": NeedPart,
    "deadline": DeadlinePart,
    "cadence": CadencePart,
    "floor": FloorPart,
    "lead time": LeadTimePart,
    "case date": CaseDatePart,
    "age": AgePart,
    "threshold": ThresholdPart,
    "decision": DecisionPart,
    "content": ContentPart,
    "continuity": ContinuityPart,
    "signature": SignaturePart,
    "reasons": ReasonsPart,
    "consent": ConsentPart,
    "attendance": AttendancePart,
    "disclosure": DisclosurePart,
}
_COMMON = {str(f.alias) for f in RulePart.model_fields.values()}
KEYS: dict[str, frozenset[str]] = {
    shape: frozenset(str(f.alias) for f in model.model_fields.values()) - _COMMON for shape, model in SHAPES.items()
}
_ALL = tuple(dict.fromkeys(key for keys in KEYS.values() for key in sorted(keys)))
MOST_GUESSED = 3  # of one rule; who writes more words that are not known did not misspell them
_KNOWN = (*_ALL, *sorted(_COMMON))
# Some keys are shared by several shapes; what only one of them has decides.
_TELLING = frozenset(key for keys in KEYS.values() for key in keys if sum(key in others for others in KEYS.values()) == 1)


def shape_of(written: Any) -> str:
    """The shape whose keys fit best, or `unknown`; a misspelt key counts as the one that was probably meant."""
    if not isinstance(written, dict):
        return "unknown"
    keys = [key for key in written if isinstance(key, str)]
    present = {*keys, *map(_meant, [key for key in keys if key not in _KNOWN][:MOST_GUESSED])}
    score = {shape: 2 * len(keys & present & _TELLING) + len(keys & present) for shape, keys in KEYS.items()}
    best = max(score, key=lambda shape: score[shape])
    return best if score[best] else "unknown"


def _meant(key: str) -> str | None:
    """The key that a misspelt one was probably meant to be."""
    return nearest(key, (one for one in _KNOWN if abs(len(one) - len(key)) <= 2))


def _no_shape(value: Any) -> Any:
    wrong(*(("P10",) if isinstance(value, dict) else ("P08", "mapping")))


Rule = Annotated[
    Annotated[MandatePart, Tag("mandate")]
    | Annotated[NeedPart, Tag("need")]
    | Annotated[DeadlinePart, Tag("deadline")]
    | Annotated[CadencePart, Tag("cadence")]
    | Annotated[FloorPart, Tag("floor")]
    | Annotated[LeadTimePart, Tag("lead time")]
    | Annotated[CaseDatePart, Tag("case date")]
    | Annotated[AgePart, Tag("age")]
    | Annotated[ThresholdPart, Tag("threshold")]
    | Annotated[DecisionPart, Tag("decision")]
    | Annotated[ContentPart, Tag("content")]
    | Annotated[ContinuityPart, Tag("continuity")]
    | Annotated[SignaturePart, Tag("signature")]
    | Annotated[ReasonsPart, Tag("reasons")]
    | Annotated[ConsentPart, Tag("consent")]
    | Annotated[AttendancePart, Tag("attendance")]
    | Annotated[DisclosurePart, Tag("disclosure")]
    | Annotated[RulePart, BeforeValidator(_no_shape), Tag("unknown")],
    Discriminator(shape_of),
]
