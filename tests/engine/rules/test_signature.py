"""signature: before these actions a form must be signed by everybody concerned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.rules import Missing, Signature, Situation
from caseway.engine.rules.roll import Roll
from caseway.engine.rules.rule import Supply

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life


def signed(by: object = "parties", **more: Any) -> dict[str, Any]:
    rule = {"says": "S.", "form": "plan", "signed-by": by, "before": "settle", "strength": "must", **more}
    return {"rules": {"signed": rule}}


def written_plan(one: Life, parties: str = "Gina Hill, Tom Reed") -> Life:
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-20").do("hold")
    one.do("write plan", {"parties": parties})
    return one


def test_who_has_not_signed_is_named_with_where_it_is_noted(life: Callable[..., Life]) -> None:
    one = written_plan(life(signed()))
    (reason,) = one.cannot("settle")
    assert reason.missing == (Missing("unsigned", "plan", people=("p5", "p2")),)
    assert [remedy.action for remedy in reason.remedies] == ["sign"]


def test_a_signature_without_a_day_is_none(life: Callable[..., Life]) -> None:
    one = written_plan(life(signed()), "Gina Hill")
    one.do("sign", {"signatures": {"party": "Gina Hill"}})
    assert one.cannot("settle")
    one.do("sign", {"signatures": {"party": "Gina Hill", "on": "2024-05-20"}})
    one.do("settle")


def test_everybody_in_a_role_signs_and_in_several(life: Callable[..., Life]) -> None:
    one = written_plan(life(signed(["guardian", "parties"])), "Tom Reed, Gina Hill")
    assert one.cannot("settle")[0].missing == (Missing("unsigned", "plan", people=("p5", "p6", "p2")),)


def test_that_nobody_is_concerned_is_no_signature(life: Callable[..., Life]) -> None:
    one = life(signed())
    one.do("agree")
    one.do("invite")
    one.do("hold")
    one.do("write plan")
    (reason,) = one.cannot("settle")
    assert reason.missing == (Missing("nobody", "parties"),)
    assert [remedy.action for remedy in reason.remedies] == ["write plan"]


def test_with_at_a_signature_bears_the_day_of_that_action(life: Callable[..., Life]) -> None:
    one = written_plan(life(signed(at="hold")), "Gina Hill, Tom Reed")
    one.at("2024-05-22").do("sign", {"signatures": [
        {"party": "Gina Hill", "on": "2024-05-20"}, {"party": "Tom Reed", "on": "2024-05-22"},
    ]})  # fmt: skip
    assert one.cannot("settle")[0].missing == (Missing("not that day", "plan", value="2024-05-20", people=("p2",)),)
    one.do("sign", {"signatures": {"party": "Tom Reed", "on": "2024-05-20"}})
    one.do("settle")


def test_with_at_who_has_not_signed_is_not_also_blamed_for_the_day(life: Callable[..., Life]) -> None:
    one = written_plan(life(signed(at="hold")), "Gina Hill")
    assert [missing.what for missing in one.cannot("settle")[0].missing] == ["unsigned"]


PAPER: dict[str, Any] = {
    "facts": {
        "signatures": {
            "columns": {
                "state": {"title": "State", "type": "choice", "choices": ["sent", "signed", "for them", "withdrawn"]},
                "pen": {"title": "Who held the pen", "type": "person"},
            }
        }
    }
}


def test_with_as_only_what_was_signed_and_not_taken_back_counts(life: Callable[..., Life]) -> None:
    one = written_plan(life(PAPER, signed(**{"as": ["signed", "for them"]})), "Gina Hill")
    row = {"party": "Gina Hill", "on": "2024-05-20"}
    one.do("sign", {"signatures": {**row, "state": "sent"}})
    assert one.cannot("settle")[0].missing == (Missing("unsigned", "plan", people=("p5",)),)
    one.do("sign", {"signatures": {**row, "state": "signed"}})
    one.do("sign", {"signatures": {**row, "state": "withdrawn"}})
    assert one.cannot("settle")
    one.do("sign", {"signatures": {**row, "state": "signed"}})
    one.do("settle")


def test_whose_signature_it_is_and_not_who_held_the_pen(life: Callable[..., Life]) -> None:
    one = written_plan(life(PAPER, signed(**{"as": ["for them"]})), "Gina Hill, Tom Reed")
    one.do("sign", {"signatures": {"party": "Gina Hill", "on": "2024-05-20", "state": "for them", "pen": "Tom Reed"}})
    assert one.cannot("settle")[0].missing == (Missing("unsigned", "plan", people=("p2",)),)


def test_with_as_and_at_a_day_before_it_was_taken_back_does_not_count(life: Callable[..., Life]) -> None:
    one = written_plan(life(PAPER, signed(at="hold", **{"as": "signed"})), "Gina Hill")
    rows = [{"party": "Gina Hill", "on": f"2024-05-{day}", "state": state} for day, state in
            ((20, "signed"), (21, "withdrawn"), (22, "signed"))]  # fmt: skip
    one.at("2024-05-22").do("sign", {"signatures": rows})
    assert one.cannot("settle")[0].missing == (Missing("not that day", "plan", value="2024-05-20", people=("p5",)),)


def test_with_as_a_later_row_keeps_the_day_on_which_it_was_signed(life: Callable[..., Life]) -> None:
    one = written_plan(life(PAPER, signed(at="hold", **{"as": ["signed", "for them"]})), "Gina Hill")
    rows = [{"party": "Gina Hill", "on": f"2024-05-{day}", "state": state} for day, state in
            ((20, "signed"), (22, "for them"))]  # fmt: skip
    one.at("2024-05-22").do("sign", {"signatures": rows})
    one.do("settle")


def test_before_that_action_was_done_any_day_will_do(situation: Callable[..., Situation]) -> None:
    rule = Signature(
        name="s", says="S.", strength="must", form="plan", signatures=Roll("signatures", "party"),
        date_column="on", signers=(("parties", False),), at="hold",
    )  # fmt: skip
    facts: dict[str, Any] = {"parties": ("p1",), "signatures": ({"party": "p1", "on": date(2024, 5, 1)},)}
    assert rule.unmet(situation(facts=facts, people={"p1": "teacher"})) == ()


def test_what_are_no_rows_are_no_signatures(situation: Callable[..., Situation]) -> None:
    rule = Signature(
        name="s", says="S.", strength="must", form="plan", signatures=Roll("signatures", "party"),
        date_column="on", signers=(("teacher", True),),
    )  # fmt: skip
    for value in (None, "p1", ("p1",)):
        facts: dict[str, Any] = {} if value is None else {"signatures": value}
        assert rule.unmet(situation(facts=facts, people={"p1": "teacher"})) == (Missing("unsigned", "plan", people=("p1",)),)


def test_nobody_has_signed_on_a_day_that_has_not_come(life: Callable[..., Life]) -> None:
    one = written_plan(life(signed()), "Gina Hill")
    one.record("sign", {"signatures": {"party": "Gina Hill", "on": "2034-01-01"}})
    assert one.cannot("settle")


@pytest.mark.parametrize(
    ("missing", "supply"),
    [
        (Missing("unsigned", "plan"), Supply("fact", "signatures")),
        (Missing("not that day", "plan"), Supply("fact", "signatures")),
        (Missing("nobody", "guardian"), Supply("role", "guardian")),
        (Missing("nobody", "parties"), Supply("fact", "parties")),
    ],
)
def test_what_would_satisfy_it(missing: Missing, supply: Supply, process_from: Callable[..., Process]) -> None:
    rule = process_from(signed(["guardian", "parties"])).rules["signed"]
    assert rule.satisfied_by(missing) == supply
