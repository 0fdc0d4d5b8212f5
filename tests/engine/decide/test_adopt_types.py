"""Adopting: what the case says is read as what it was said as."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.case import fold
from caseway.engine.commands import Adopt
from caseway.engine.decide import adopt
from caseway.engine.outcome import Accepted, Refused

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]
ADOPT = Adopt("Kim Field", "New routine")
RIGHT: Tree = {
    "rules": {
        name: {"says": "S.", "before": action, "need": "topic", "strength": "must", "right-of": "guardian"}
        for name, action in (("topic first", "invite"), ("topic before", "hold"))
    }
}


def why_not(one: Life, new: Any) -> list[tuple[str, str]]:
    outcome = adopt(one.process, new, one.case, ADOPT, one.now)
    return [(reason.why, reason.name) for reason in outcome.reasons] if isinstance(outcome, Refused) else []


def test_who_was_noted_is_not_read_as_words(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"chair": "Tom Reed"})
    assert why_not(one, process_from({"facts": {"chair": {"type": "text"}}})) == [("other type", "chair")]


def test_what_waits_is_read_fact_by_fact(life: Callable[..., Life], process_from: Any) -> None:
    one = life(RIGHT)
    one.do("agree")
    one.record("invite", {"day": "2024-05-20", "place": "school", "seats": "4", "interpreter": "yes", "chair": "Tom Reed"})
    assert one.case.incidents
    assert why_not(one, process_from(RIGHT, {"region": "ENG"})) == []


def test_a_stage_to_which_two_acts_that_wait_lead_is_told_once(life: Callable[..., Life], process_from: Any) -> None:
    one = life(RIGHT)
    one.do("agree")
    one.record("hold")
    one.record("hold")
    assert len(one.case.incidents) == 2
    no_met = {
        "stages": {"met": None},
        "actions": {"hold": {"to": "written"}, "write plan": {"from": ["written"]}},
    }
    assert why_not(one, process_from(RIGHT, no_met)) == [("stranded", "met")]


TYPES: Tree = {
    "text": {"value": "School"},
    "choice": {"choices": ["School", "Home"], "value": "Home"},
    "yes-no": {"value": "yes"},
    "number": {"value": "4"},
    "date": {"value": "2024-05-20"},
    "time": {"value": "14:00"},
    "moment": {"value": "2024-05-20T14:00+01:00"},
    "person": {"value": "Tom Reed"},
    "people": {"value": "Tom Reed, Nora Lane"},
    "rows": {"columns": {"what": "What"}, "value": [{"what": "Reading"}]},
}
WORDS = ("text", "choice")


def noting(type_: str = "") -> Tree:
    """One fact of each type, or all of them of one type."""
    facts = {}
    for name, known in TYPES.items():
        of = TYPES[type_] if type_ else known
        facts[f"a {name}"] = {"title": name, "type": type_ or name, "keep": "case"} | {
            key: value for key, value in of.items() if key != "value"
        }
    return {"facts": facts, "actions": {"note": {"title": "Note", "who": "anyone", "note": list(facts)}}}


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("waiting", [False, True])
def test_what_the_version_in_between_did_not_know_is_read_as_no_other_type(
    life: Callable[..., Life], process_from: Any, type_: str, waiting: bool
) -> None:
    first = {
        "rules": {"first": {"says": "S.", "before": "note", "need": "topic", "strength": "must", "right-of": "guardian"}}
    }
    renamed = {"rules": {"first": {**first["rules"]["first"], "before": "invite"}}}
    one = life(noting(), *([first] if waiting else []))
    noted = {name: known["value"] for name, known in TYPES.items() if not (name == "person" and type_ in WORDS)}
    one.record("note", {f"a {name}": value for name, value in noted.items()})
    assert bool(one.case.incidents) == waiting
    outcome = adopt(one.process, new := process_from(*([renamed] if waiting else [])), one.case, ADOPT, one.now)
    assert isinstance(outcome, Accepted), outcome
    one.case, one.process = fold(one.case, outcome.entries[0]), new
    alike = WORDS if type_ in WORDS else (type_,)
    assert why_not(one, process_from(noting(type_), *([first] if waiting else []))) == [
        ("other type", f"a {name}") for name in noted if name not in alike
    ]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"hours": {"type": "text"}}, [("other type", "measures")]),
        ({"who": {"type": "text"}}, [("other type", "measures")]),
        ({"hours": None, "time": {"title": "Time", "formerly": "hours"}}, [("other type", "measures")]),
        ({"who": None, "whoever": {"title": "Who", "formerly": "who"}}, [("other type", "measures")]),
        ({"hours": None, "time": {"title": "Time", "type": "number", "formerly": "hours"}}, []),
        ({"hours": {"type": "time"}}, [("other type", "measures")]),
        ({"hours": None}, []),
        ({"where": {"type": "text", "choices": None}}, []),
    ],
)
def test_rows_are_read_column_by_column(
    life: Callable[..., Life], process_from: Any, columns: Tree, expected: list[tuple[str, str]]
) -> None:
    one = life()
    one.record("write plan", {"measures": [{"what": "Reading", "who": "Tom Reed", "hours": "4", "where": "school"}]})
    assert why_not(one, process_from({"facts": {"measures": {"columns": columns}}})) == expected
