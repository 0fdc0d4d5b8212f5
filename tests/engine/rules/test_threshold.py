"""threshold: before these actions there are so many persons, from so many agencies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.errors import Problem
from caseway.engine.rules import Missing
from caseway.engine.wording import tell

Life = Any  # the fixture of conftest.py


def enough(**more: Any) -> dict[str, Any]:
    rule = {
        "says": "S.",
        "before": "hold",
        "at-least": "3",
        "of": "invited parties",
        "from-at-least": "2",
        "strength": "must",
    }
    return {"rules": {"enough": {**rule, **more}}}


def invited(one: Life, people: str) -> Life:
    one.do("agree")
    one.do("invite", {"invited parties": people})
    return one


def test_so_many_persons_from_so_many_agencies(life: Callable[..., Life]) -> None:
    invited(life(enough()), "Kim Field, Tom Reed, Nora Lane").do("hold")


def test_too_few_persons(life: Callable[..., Life]) -> None:
    one = invited(life(enough()), "Kim Field, Tom Reed, Kim Field")
    (reason,) = one.cannot("hold")
    assert reason.missing == (Missing("too few", "invited parties", "3", ("p1", "p2")),)
    assert tell(one.process, one.case, "hold", reason).missing == ("«Who is invited»: at least 3 persons.",)


def test_too_few_agencies(life: Callable[..., Life]) -> None:
    one = invited(life(enough()), "Tom Reed, Nora Lane, Gina Hill")
    (reason,) = one.cannot("hold")
    assert [missing.what for missing in reason.missing] == ["too few agencies"]
    assert tell(one.process, one.case, "hold", reason).missing == ("«Who is invited»: from at least 2 agencies.",)


def test_who_has_left_does_not_count(life: Callable[..., Life]) -> None:
    one = invited(life(enough(**{"at-least": "2"})), "Kim Field, Tom Reed")
    one.leave("Tom Reed")
    assert one.at("2024-05-02").cannot("hold")


def test_the_holders_of_a_role(life: Callable[..., Life]) -> None:
    rule = enough(of="guardian", **{"at-least": "2", "from-at-least": "1"})
    assert [m.what for m in invited(life(rule), "Tom Reed").cannot("hold")[0].missing] == ["too few agencies"]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"from-at-least": "4"}, "P18.more-agencies"),
        ({"of": "topic"}, "P20.people"),
        ({"of": "nothing"}, "P11.role"),
        ({"of": "teacher"}, "P18.one-holder"),
    ],
)
def test_what_is_wrong_with_a_threshold(problem: Callable[..., Problem], change: dict[str, str], key: str) -> None:
    assert problem(enough(**change)).key == key
