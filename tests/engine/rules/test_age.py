"""age: something is open only until somebody is so old, or from then on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.errors import Problem
from caseway.engine.rules import Missing

Life = Any  # the fixture of conftest.py


def aged(**keys: Any) -> dict[str, Any]:
    rule = {"says": "Up to 18.", "born": "born", "before": "invite", "strength": "must", **(keys or {"until-age": "18"})}
    return {
        "facts": {
            "born": {"title": "Date of birth", "type": "date", "keep": "case"},
            "special": {"title": "In a complex needs school", "type": "yes-no", "keep": "case"},
        },
        "actions": {"note birth": {"title": "Note the birth", "who": "anyone", "note": ["born", "special"]}},
        "rules": {"age": rule},
    }


def known(one: Life, born: str = "2006-05-10", **facts: str) -> Life:
    one.do("note birth", {"born": born, **facts})
    one.do("agree")
    return one


def test_until_the_birthday(life: Callable[..., Life]) -> None:
    known(life(aged())).at("2024-05-09 23:59").do("invite")
    (reason,) = known(life(aged())).at("2024-05-10 00:00").cannot("invite")
    assert reason.missing == (Missing("too old", "born", value="18", limit=date(2024, 5, 10)),)


def test_from_the_birthday(life: Callable[..., Life]) -> None:
    rule = aged(**{"from-age": "18"})
    (reason,) = known(life(rule)).at("2024-05-09").cannot("invite")
    assert reason.missing == (Missing("too young", "born", value="18", limit=date(2024, 5, 10)),)
    known(life(rule)).at("2024-05-10").do("invite")


def test_who_was_born_on_a_leap_day_turns_on_the_first_of_march(life: Callable[..., Life]) -> None:
    one = known(life(aged(), opened="2026-01-10"), "2008-02-29")
    one.at("2026-02-28").do("invite")
    assert known(life(aged(), opened="2026-01-10"), "2008-02-29").at("2026-03-01").cannot("invite")


def test_while_no_date_of_birth_is_known(life: Callable[..., Life]) -> None:
    one = life(aged())
    one.do("agree")
    assert one.cannot("invite")[0].missing == (Missing("fact", "born"),)


def test_only_if(life: Callable[..., Life]) -> None:
    rule = aged(**{"until-age": "18", "if": {"special": "no"}})
    assert known(life(rule), special="no").at("2024-05-10").cannot("invite")
    known(life(rule), special="yes").at("2024-05-10").do("invite")


@pytest.mark.parametrize(
    ("keys", "key"),
    [
        ({"until-age": "18", "from-age": "16"}, "P22.one-age"),
        ({"if": "born"}, "P22.one-age"),
        ({"until-age": "18", "born": "place"}, "P30.born"),
    ],
)
def test_what_is_wrong_with_an_age(problem: Callable[..., Problem], keys: dict[str, str], key: str) -> None:
    assert problem(aged(**keys)).key == key


@pytest.mark.parametrize("born", ["1890-05-10", "2024-05-11", "2199-12-31"])
def test_nobody_was_born_then(born: str, life: Callable[..., Life]) -> None:
    one = known(life(aged(), opened="2024-05-10"), born)
    assert one.cannot("invite")[0].missing == (Missing("fact", "born"),)
