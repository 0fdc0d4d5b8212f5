"""A parcel: its digest changes with all that it holds, and with nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from caseway.engine.transfer import Agreed, Column, Parcel, Sent, Traveller

DAY = date(2024, 3, 4)
SENT = Sent("what helps", "What helps", "text", "Music.", DAY)
PARCEL = Parcel(
    "hill", "Hill", "12ab", "S-1", "hand over", DAY, "Ms Hall", "Lakeside",
    (Traveller("Cass Hill", "child", "Child"),), (SENT,), (Agreed("Consent", "Gina Hill", DAY),),
)  # fmt: skip
CHANGED = {
    "day": date(2024, 3, 5),
    "people": (Traveller("Cass Hull", "child", "Child"),),
    "facts": (SENT._replace(columns=(Column("a", "A", "text"),)),),
    "agreed": (),
}


def test_the_same_has_the_same_digest() -> None:
    table = SENT._replace(value=({"what": "Reading", "who": "Ms Hall"},))
    turned = SENT._replace(value=({"who": "Ms Hall", "what": "Reading"},))
    assert replace(PARCEL, facts=(table,)).digest == replace(PARCEL, facts=(turned,)).digest
    assert len(PARCEL.digest) == 64


@pytest.mark.parametrize("name", [field.name for field in fields(Parcel)])
def test_whatever_is_changed_changes_it(name: str) -> None:
    other: object = CHANGED.get(name, "other")
    assert replace(PARCEL, **{name: other}).digest != PARCEL.digest  # type: ignore[arg-type]
