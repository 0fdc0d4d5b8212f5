"""age: something is open only until somebody is so old, or from then on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.errors import Problem
from caseway.engine.messages.catalogue import problem_texts
from caseway.engine.rules import Missing
from caseway.engine.wording import tell

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


TABLE: dict[str, Any] = {
    "people": {"child": {"title": "Child", "many": "yes"}},
    "facts": {
        "born": {
            "title": "Dates of birth", "type": "rows", "keep": "case", "each-time": "adds",
            "columns": {"who": {"title": "Who", "type": "person"}, "on": {"title": "On", "type": "date"}},
        }
    },
}  # fmt: skip


def of_two(life: Callable[..., Life], *rows: tuple[str, str], **keys: Any) -> Life:
    one = life(aged(**keys), TABLE)
    one.join("Ben Hill", "child")
    one.do("note birth", {"born": [{"who": who, "on": born} for who, born in rows]})
    one.do("agree")
    return one.at("2024-05-10")


def test_each_child_of_several_must_be_of_that_age(life: Callable[..., Life]) -> None:
    one = of_two(life, ("Cass Hill", "2006-05-10"), ("Ben Hill", "2010-01-01"))
    (reason,) = one.cannot("invite")
    assert reason.missing == (Missing("too old", "born", value="18", limit=date(2024, 5, 10), about="p4"),)
    told = [tell(one.process, one.case, "invite", reason, language).missing for language in ("en", "sv")]
    assert told == [
        ("Cass Hill: only until the age of 18, on 2024-05-10.",),
        ("Cass Hill: bara till 18 års ålder, den 2024-05-10.",),
    ]
    of_two(life, ("Cass Hill", "2006-05-11"), ("Ben Hill", "2010-01-01")).do("invite")


def test_each_of_whom_it_is_not_known_is_named(life: Callable[..., Life]) -> None:
    one = of_two(life, ("Cass Hill", "2010-05-10"), ("Tom Reed", "2010-01-01"), **{"from-age": "15"})
    (reason,) = one.cannot("invite")
    young = Missing("too young", "born", value="15", limit=date(2025, 5, 10), about="p4")
    assert reason.missing == (young, Missing("fact", "born", about="p7"))
    assert tell(one.process, one.case, "invite", reason, "en").missing == (
        "Cass Hill: not before the age of 15, on 2025-05-10.",
        "«Dates of birth» says nothing of Ben Hill.",
    )


def test_of_several_rows_the_last_counts(life: Callable[..., Life]) -> None:
    one = of_two(life, ("Cass Hill", "2006-01-01"), ("Ben Hill", "2010-01-01"))
    assert one.cannot("invite")
    one.do("note birth", {"born": [{"who": "Cass Hill", "on": "2008-01-01"}]})
    one.do("invite")


def test_one_date_cannot_be_that_of_several(problem: Callable[..., Problem]) -> None:
    found = problem(aged(), {"people": {"child": {"title": "Child", "many": "yes"}}})
    assert (found.key, found.path) == ("P61", ("rules", "age", "born"))
    assert problem_texts(found, "en")[0] == "`born` is one date, and several persons can be `child` in a case"
    assert problem_texts(found, "sv")[0] == "`born` är ett datum, och flera kan vara `child` i ett ärende"


def test_where_there_is_no_child_any_more_nobody_is_of_that_age(life: Callable[..., Life]) -> None:
    one = of_two(life, ("Cass Hill", "2010-01-01"), ("Ben Hill", "2010-01-01"))
    for name in ("Cass Hill", "Ben Hill"):
        one.leave(name)
    (reason,) = one.at("2024-05-11").cannot("invite")
    assert reason.missing == (Missing("nobody", "child"),)
