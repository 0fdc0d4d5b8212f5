"""Rounds: the plan of the last meeting is there at the next, and later meetings may use other forms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.errors import Problem
from caseway.engine.rules import Missing
from caseway.forms.document import Table, TextField
from caseway.forms.fill import fill

Life = Any  # the fixture of conftest.py

AGENDA: dict[str, Any] = {
    "forms": {
        "first agenda": {"title": "Agenda", "sections": [{"title": "Talk", "fields": ["day", "place"]}]},
        "review agenda": {
            "title": "Agenda of the review",
            "sections": [
                {"title": "Looking back", "fields": ["last round measures", "last round minutes"]},
                {"title": "Talk", "fields": ["day"]},
            ],
        },
    },
    "actions": {"invite": {"form": {"first": "first agenda", "later": "review agenda"}}},
    "rules": {"place": {"says": "S.", "form": "first agenda", "must-have": "place", "strength": "must"}},
}


def one_round(one: Life) -> Life:
    one.do("agree")
    one.do("invite", {"day": "2024-05-01", "place": "school"})
    one.do("hold", {"minutes": "We met."})
    one.do("write plan", {"measures": [{"what": "Help with reading", "who": "Tom Reed"}]})
    one.do("settle")
    return one


def test_the_first_meeting_asks_for_what_its_form_must_have(life: Callable[..., Life]) -> None:
    one = life(AGENDA)
    one.do("agree")
    assert one.cannot("invite")[0].missing == (Missing("fact", "place"),)


def test_later_meetings_use_another_form(life: Callable[..., Life]) -> None:
    one = one_round(life(AGENDA))
    one.do("agree")
    one.do("invite")


def test_the_last_plan_stands_in_the_form_of_the_next_meeting(life: Callable[..., Life]) -> None:
    one = one_round(life(AGENDA))
    one.do("agree")
    document = fill(one.process, one.case, "review agenda", date(2024, 9, 1))
    table, minutes = document.sections[0].fields
    assert isinstance(table, Table)
    assert isinstance(minutes, TextField)
    assert (table.title, table.rows[0][:2]) == (
        "At the last meeting: Measures",
        ("Help with reading", "Tom Reed (Hillside School)"),
    )
    assert (minutes.title, minutes.text) == ("At the last meeting: Minutes", "We met.")
    assert [missing.title for missing in document.missing] == ["Day of the meeting"]


def test_before_there_was_a_meeting_nothing_is_missing_from_it(life: Callable[..., Life]) -> None:
    one = life(AGENDA)
    one.do("agree")
    document = fill(one.process, one.case, "review agenda", date(2024, 5, 1))
    assert [section.title for section in document.sections] == ["Looking back", "Talk"]
    assert [missing.title for missing in document.missing] == ["Day of the meeting"]


def test_a_rule_may_ask_for_what_was_in_the_last_round(life: Callable[..., Life]) -> None:
    rule = {"says": "S.", "before": "invite", "need": ["last round measures", "last round settle"], "strength": "must"}
    one = one_round(life({"rules": {"plan first": rule}}, {"rules": {"plan first": {"before": "cancel"}}}))
    one.do("agree")
    one.do("invite")
    one.do("cancel")
    other = life({"rules": {"plan first": rule}})
    other.do("agree")
    (reason,) = other.cannot("invite")
    assert [(missing.what, missing.name) for missing in reason.missing] == [("fact", "measures"), ("action", "settle")]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"forms": {"review agenda": {"sections": [{"title": "T", "fields": ["last round topic"]}]}}}, "P20.kept"),
        ({"rules": {"place": {"form": None, "must-have": None, "before": "hold", "need": "last round topic"}}}, "P20.kept"),
        ({"actions": {"invite": {"form": {"first": "first agenda", "later": "nothing"}}}}, "P11.form"),
    ],
)
def test_what_is_wrong(problem: Callable[..., Problem], change: dict[str, Any], key: str) -> None:
    assert problem(AGENDA, change).key == key


def test_the_last_round_is_the_one_before_this(life: Callable[..., Life]) -> None:
    rule = {"says": "S.", "before": "invite", "need": "last round settle", "strength": "must"}
    one = one_round(life({"rules": {"plan first": {**rule, "before": "cancel"}}}))
    one.at("2024-06-03").do("agree")
    one.do("invite")
    one.do("cancel")
    one.record("agree")  # another round, and in the one before nothing was settled
    one.record("invite")
    (reason,) = one.cannot("cancel")
    assert [(missing.what, missing.name) for missing in reason.missing] == [("action", "settle")]


def test_what_opens_a_round_finds_what_was_in_the_one_that_it_ends(life: Callable[..., Life]) -> None:
    need = ["last round measures", "last round settle"]
    rule = {"says": "S.", "before": "invite", "need": need, "strength": "must"}
    one = life({"rules": {"plan first": rule}, "actions": {"agree": {"opens": None}, "invite": {"opens": "round"}}})
    one.do("agree")
    (reason,) = one.cannot("invite")
    assert [(missing.what, missing.name) for missing in reason.missing] == [("fact", "measures"), ("action", "settle")]
    one.record("write plan", {"measures": [{"what": "Help with reading", "who": "Tom Reed"}]})
    one.record("settle")
    one.do("agree")
    assert one.do("invite").effects.opens_round
    (reason,) = one.cannot("invite")
    assert [missing.name for missing in reason.missing] == ["measures", "settle"]


def test_what_was_said_on_the_day_when_a_round_began_is_found_by_what_is_recorded_of_that_day(
    life: Callable[..., Life],
) -> None:
    rule = {"says": "S.", "before": "invite", "need": {"consents": "every guardian"}, "strength": "must"}
    one = life({"rules": {"yes first": rule}})
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})
    assert one.at("2024-05-03").record("invite", on="2024-05-01").departures == ()


def test_what_was_taken_back_in_an_earlier_round_was_there_before_and_is_not_there_now(life: Callable[..., Life]) -> None:
    need = {"says": "S.", "before": "hold", "need": "seats", "strength": "must"}
    one = life({
        "rules": {"seats first": need}, "facts": {"seats": {"keep": "case"}},
        "actions": {"cancel": {"clears": "seats", "from": None}, "hold": {"from": None},
                    "agree": {"from": ["asked", "agreed", "planned"]}},
    })  # fmt: skip
    one.do("agree")
    one.at("2024-05-02").do("invite", {"seats": "5"})
    one.at("2024-05-04").do("cancel")
    one.at("2024-05-06").do("agree")
    one.at("2024-05-08")
    assert one.record("hold", on="2024-05-03").departures == ()
    one.record("invite", {"seats": "7"}, on="2024-05-03")
    assert one.value("seats") is None
