"""Remedies: for each thing missing, which action supplies it and who may take that action."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from caseway.engine.decide.remedies import remedies, suppliers
from caseway.engine.outcome import Remedy
from caseway.engine.rules import Missing

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

ALL = ("key worker", "teacher", "nurse", "child", "guardian", "host")


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        (Missing("action", "close"), [Remedy("close", ("key worker", "teacher"))]),
        (Missing("mandate", "nurse"), [Remedy("invite", ALL)]),
        (Missing("nobody", "guardian"), [Remedy("join", ("key worker", "teacher"))]),
        (Missing("nobody", "host"), [Remedy("invite", ALL)]),
        (Missing("nobody", "guests"), [Remedy("agree", ALL)]),
        (Missing("unsigned", "plan"), [Remedy("sign", ALL)]),
        (Missing("not that day", "plan"), [Remedy("sign", ALL)]),
        (Missing("fact", "day"), [Remedy("invite", ALL)]),  # the act itself
        (Missing("limit", "day"), [Remedy("invite", ALL)]),
        (Missing("people", "consents"), [Remedy("agree", ALL), Remedy("consent", ALL)]),
        (Missing("cells", "measures"), [Remedy("write plan", ALL)]),
        (Missing("value", "decided by"), [Remedy("say no", ("key worker", "teacher", "nurse"))]),
    ],
)
def test_what_is_missing_is_supplied_by(
    missing: Missing, expected: list[Remedy], process_from: Callable[..., Process]
) -> None:
    process = process_from()
    assert list(remedies(process, process.actions["invite"], (missing,))) == expected


def test_a_remedy_is_named_once(process_from: Callable[..., Process]) -> None:
    process = process_from()
    wanted = (Missing("fact", "day"), Missing("fact", "place"), Missing("fact", "topic"), Missing("fact", "guests"))
    assert remedies(process, process.actions["invite"], wanted) == (Remedy("invite", ALL), Remedy("agree", ALL))


def test_who_can_record_a_fact(process_from: Callable[..., Process]) -> None:
    assert [remedy.action for remedy in suppliers(process_from(), "consents")] == ["agree", "consent"]
    assert suppliers(process_from(), "no such fact") == ()
