"""content: when an action produces a form, what the form must hold is filled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseway.engine.outcome import Remedy
from caseway.engine.rules import Content, Missing, Situation

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life


def content(form: str, must_have: list[str], **more: Any) -> dict[str, Any]:
    rule = {"says": "S.", "form": form, "must-have": must_have, "strength": "must", **more}
    return {"rules": {"filled in": rule}}


def test_every_empty_field_is_named(life: Callable[..., Life]) -> None:
    one = life(content("invitation", ["day", "place", "invited parties"]))
    one.do("agree")
    reason = one.cannot("invite", {"place": "school"})[0]
    assert reason.missing == (Missing("fact", "day"), Missing("fact", "invited parties"))
    assert reason.remedies == (Remedy("invite", ("key worker", "teacher", "nurse", "child", "guardian", "host")),)
    one.do("invite", {"day": "2024-05-20", "place": "school", "invited parties": "Tom Reed"})


def test_what_was_filled_in_before_counts(life: Callable[..., Life]) -> None:
    one = life(content("invitation", ["day", "place"]))
    one.do("agree")
    one.do("invite", {"day": "2024-05-20", "place": "school"})
    one.do("invite", {"day": "2024-05-21"})


def test_every_empty_cell_is_named_with_its_row(situation: Callable[..., Situation]) -> None:
    rule = Content(name="c", says="S.", strength="must", forms=("plan",), must_have=("what", "who"), in_each="measures")
    rows: Any = ({"what": "A", "who": "p1"}, {"what": " "}, {"who": "p2"}, {})
    assert rule.unmet(situation(given={"measures": rows})) == (
        Missing("cells", "measures", value="what", rows=(2, 3, 4)),
        Missing("cells", "measures", value="who", rows=(2, 4)),
    )
    assert rule.unmet(situation(given={"measures": ()})) == (Missing("rows", "measures"),)
    assert rule.unmet(situation(given={"measures": "text"})) == (Missing("rows", "measures"),)


def test_a_no_and_a_nought_are_filled_in(life: Callable[..., Life]) -> None:
    one = life(content("plan", ["hours", "done"], **{"in-each": "measures"}))
    one.do("agree")
    one.do("invite")
    one.do("hold")
    one.do("write plan", {"measures": [{"hours": "0", "done": "no"}]})


def test_a_form_is_asked_for_at_every_action_that_produces_it(life: Callable[..., Life]) -> None:
    one = life(content("invitation", ["day"]), {"actions": {"consent": {"form": "invitation"}}})
    assert one.cannot("consent")[0].name == "filled in"
    one.do("agree")
    assert one.cannot("invite")[0].name == "filled in"


AGENDA = {
    "actions": {"agree": {"form": "plan"}, "hold": {"form": {"first": "plan", "later": "invitation"}}},
    "forms": {"invitation": {"sections": [{"title": "All", "fields": "parties"}]}},
}


def test_with_at_only_these_actions_are_asked(life: Callable[..., Life]) -> None:
    one = life(content("plan", ["parties"], at="hold"), AGENDA)
    one.do("agree")
    one.do("invite")
    assert one.cannot("hold")[0].missing == (Missing("fact", "parties"),)


def test_of_several_forms_each_is_asked_about_when_it_is_made(life: Callable[..., Life]) -> None:
    one = life(
        {"rules": {"filled in": content("", ["parties"])["rules"]["filled in"] | {"form": ["invitation", "plan"]}}}, AGENDA
    )
    rule = one.process.rules["filled in"]
    assert isinstance(rule, Content)
    assert (set(rule.bites_on), rule.rounds) == ({"agree", "invite", "hold", "write plan"}, {})
    assert one.cannot("agree")[0].name == "filled in"


def test_a_form_of_the_first_round_only_is_asked_about_in_that_round(process_from: Callable[..., Process]) -> None:
    rule = process_from(content("plan", ["parties"], at=["agree", "hold"]), AGENDA).rules["filled in"]
    assert isinstance(rule, Content)
    assert rule.rounds == {"hold": "first"}
