"""A consent, as it is written: from whom it is needed, in which form, for how long, and from which age it is one's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from caseway.engine.definition.scalars import Age, Name, Names, Part, PeriodText, Text, Texts, YesNo, wrong

_GIVER = re.compile(r"(every|any) (.+)")


@dataclass(frozen=True, slots=True)
class Giver:
    """A role whose consent is needed: of everybody who holds it, or of one of them."""

    role: str
    every: bool


def _giver(value: Any) -> Giver:
    text = " ".join(value.split()) if isinstance(value, str) else ""
    match = _GIVER.fullmatch(text)
    if match is None:
        wrong("P09", "giver", given=text[:80])
    return Giver(match[2], match[1] == "every")


def _givers(value: Any) -> tuple[Giver, ...]:
    if isinstance(value, list) and not value:
        wrong("P07", "empty")
    return tuple(map(_giver, value if isinstance(value, list) else [value]))


Givers = Annotated[tuple[Giver, ...], BeforeValidator(_givers)]


class OwnPart(Part):
    """From that age the one whom it is for answers in person; `alone: no`, together with the others."""

    from_: Age
    born: Name
    alone: YesNo = True


class AskedPart(Part):
    """A consent that is asked for. `may-leave-out` and `until` are facts that are noted when it is given."""

    title: Text
    from_: Givers
    for_: Name | None = None
    form: Literal["written", "spoken"] = "spoken"
    own: OwnPart | None = None
    lasts: PeriodText | None = None
    until: Name | None = None
    may_leave_out: Names = ()
    seen_by: Names | None = None
    cites: Names = ()
    unclear: Texts = ()
    formerly: Names = ()
