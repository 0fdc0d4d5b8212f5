"""A process finds its parts, however their names are written, and knows their titles."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

if TYPE_CHECKING:
    from caseway.engine.assemble import Process


@pytest.mark.parametrize(
    ("kind", "written", "name"),
    [
        ("actions", "hold", "hold"),
        ("actions", " HOLD ", "hold"),
        ("actions", "Write  Plan", "write plan"),
        ("roles", "Key Worker", "key worker"),
        ("facts", "invited PARTIES", "invited parties"),
        ("stages", "asked", "asked"),
        ("actions", "holdd", None),
        ("actions", "", None),
        ("rules", "anything", None),
    ],
)
def test_a_part_is_found_however_its_name_is_written(
    kind: str, written: str, name: str | None, process_from: Callable[..., Process]
) -> None:
    assert process_from().find(kind, written) == name


def test_what_the_owner_wrote_is_there(process_from: Callable[..., Process]) -> None:
    process = process_from()
    assert (process.id, process.title, process.country, process.language) == ("family meeting", "Family meeting", "GB", "en")
    assert process.zone == ZoneInfo("Europe/London")
    assert process.stages["met"] == "The meeting was held"
    assert len(process.version) == 16
