"""reasons: whoever does this action states, in that very act, what was decided and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.engine.conftest import Life

MOTIVATED: dict[str, Any] = {
    "rules": {"motivated": {"says": "S.", "motivate": "say no", "with": ["decided by", "grounds"], "strength": "must"}}
}


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, ["decided by", "grounds"]),
        ({"grounds": "Enough is done."}, ["decided by"]),
        ({"decided by": "The head", "grounds": ""}, ["grounds"]),
    ],
)
def test_each_that_is_not_given_is_named(given: dict[str, str], missing: list[str], life: Callable[..., Life]) -> None:
    (reason,) = life(MOTIVATED).cannot("say no", given)
    assert [one.name for one in reason.missing] == missing
    assert {one.what for one in reason.missing} == {"in writing"}


def test_each_time_needs_reasons_of_its_own(life: Callable[..., Life]) -> None:
    one = life(MOTIVATED)
    one.do("say no", {"decided by": "The head", "grounds": "Enough is done."})
    assert one.cannot("say no")


def test_reasons_in_a_table_that_grows_are_given_each_time(life: Callable[..., Life]) -> None:
    table = {"title": "Grounds", "type": "rows", "each-time": "adds", "columns": {"why": "Why"}}
    one = life(MOTIVATED, {"facts": {"grounds": table}})
    one.do("say no", {"decided by": "The head", "grounds": {"why": "Enough is done."}})
    (reason,) = one.cannot("say no", {"decided by": "The head", "grounds": []})
    assert [missing.name for missing in reason.missing] == ["grounds"]
