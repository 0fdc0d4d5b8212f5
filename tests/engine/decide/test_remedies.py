"""Remedies: for each thing missing, which action supplies it and who may take that action."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from caseway.engine.decide.remedies import remedies, suppliers
from caseway.engine.outcome import Remedy
from caseway.engine.rules.rule import Supply

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

ALL = ("key worker", "teacher", "nurse", "child", "guardian", "host")


@pytest.mark.parametrize(
    ("supply", "expected"),
    [
        (Supply("action", "close"), [Remedy("close", ("key worker", "teacher"))]),
        (Supply("act"), [Remedy("invite", ALL)]),
        (Supply("role", "guardian"), [Remedy("join", ("key worker", "teacher"))]),
        (Supply("role", "host"), [Remedy("invite", ALL)]),
        (Supply("fact", "guests"), [Remedy("agree", ALL)]),
        (Supply("fact", "day"), [Remedy("invite", ALL)]),  # the act itself
        (Supply("fact", "consents"), [Remedy("agree", ALL), Remedy("consent", ALL)]),
        (Supply("fact", "decided by"), [Remedy("say no", ("key worker", "teacher", "nurse"))]),
    ],
)
def test_what_is_missing_is_supplied_by(
    supply: Supply, expected: list[Remedy], process_from: Callable[..., Process]
) -> None:
    process = process_from()
    assert list(remedies(process, process.actions["invite"], (supply,))) == expected


def test_a_remedy_is_named_once(process_from: Callable[..., Process]) -> None:
    process = process_from()
    wanted = (Supply("fact", fact) for fact in ("day", "place", "topic", "guests"))
    assert remedies(process, process.actions["invite"], wanted) == (Remedy("invite", ALL), Remedy("agree", ALL))


def test_who_can_record_a_fact(process_from: Callable[..., Process]) -> None:
    assert [remedy.action for remedy in suppliers(process_from(), "consents")] == ["agree", "consent"]
    assert suppliers(process_from(), "no such fact") == ()
