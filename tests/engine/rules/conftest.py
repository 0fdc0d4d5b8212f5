"""Situations for the rules, each put together by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from caseway.engine.case import Case, Cell, Holding, Joined, Person, Value
from caseway.engine.rules import Situation
from caseway.engine.rules.standing import Standing

TODAY = date(2024, 5, 3)
NOON = datetime(2024, 5, 3, 12, tzinfo=UTC)


@pytest.fixture
def situation() -> Callable[..., Situation]:
    """A situation of its own: facts that stand, facts that the act gives, and who holds what."""

    def make(
        action: str = "act",
        role: str = "teacher",
        facts: dict[str, Value] | None = None,
        given: dict[str, Value] | None = None,
        people: dict[str, str] | None = None,
        day: date = TODAY,
        **case: Any,
    ) -> Situation:
        holdings = tuple(Holding(1, Joined(key, held, date(2024, 5, 1))) for key, held in (people or {}).items())
        cells = {name: Cell(value, "p4", date(2024, 5, 1)) for name, value in (facts or {}).items()}
        persons = {key: Person(key, key) for key in people or {}}
        known = Case("c", "p", "v", 1, date(2024, 5, 1), holdings=holdings, facts=cells, people=persons, **case)
        return Situation(
            case=known, action=action, person="p1", role=role, roles={role: ""}, day=day, moment=NOON, facts=given or {},
            known=known.facts, since=known.began, late=False, standing=Standing(known, day, {}), given=given or {},
        )  # fmt: skip

    return make
