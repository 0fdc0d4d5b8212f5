"""What can be done now, what each act asks for, and, for the rest, every reason why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.available import Option, available, option

if TYPE_CHECKING:
    from tests.engine.conftest import Life

RULES: dict[str, Any] = {
    "rules": {
        "consent": {
            "says": "S.", "before": "agree", "need": {"consents": "every guardian"},
            "strength": "does", "right-of": "guardian",
        },
        "complete": {"says": "S.", "form": "invitation", "must-have": ["day", "place"], "strength": "must"},
        "guests only": {"says": "S.", "before": "invite", "need": {"guests": "every invited parties"}, "strength": "must"},
        "mandate": {"says": "S.", "only": ["teacher", "key worker"], "may": "invite", "strength": "must"},
        "in time": {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"},
        "motivated": {"says": "S.", "motivate": "say no", "with": ["grounds"], "strength": "must"},
        "minutes and topic": {"says": "S.", "before": "hold", "need": ["minutes", "topic"], "strength": "must"},
    }
}  # fmt: skip


def options(one: Life, person: str = "") -> dict[str, Option]:
    return {found.action: found for found in available(one.process, one.case, one.now, person)}


def test_every_action_is_there_in_its_order(life: Callable[..., Life]) -> None:
    one = life(RULES)
    assert list(options(one)) == list(one.process.actions)


def test_what_can_be_done_now(life: Callable[..., Life]) -> None:
    possible = [name for name, found in options(life()).items() if found.possible]
    assert possible == ["agree", "consent", "give view", "say no", "report", "withdraw"]


def test_each_is_asked_for_whoever_fits_it_best(life: Callable[..., Life]) -> None:
    found = options(life(RULES))
    assert {name: found[name].person for name in ("invite", "close", "withdraw", "agree", "say no")} == {
        "invite": "p1", "close": "p1", "withdraw": "p5", "agree": "p1", "say no": "p1"
    }  # fmt: skip


def test_one_person_is_asked_about_with_every_reason_why_not(life: Callable[..., Life]) -> None:
    found = options(life(RULES), "nora lane")
    assert found["close"].person == "nora lane"
    assert [reason.why for reason in found["close"].reasons] == ["stage", "who"]
    assert [(reason.why, reason.name) for reason in found["invite"].reasons] == [("stage", "invite"), ("rule", "mandate")]
    assert found["say no"].possible
    assert found["agree"].possible


def test_what_can_be_given_in_the_act_is_asked_for_and_is_no_obstacle(life: Callable[..., Life]) -> None:
    found = options(life(RULES))
    assert found["agree"].possible
    assert [reason.name for reason in found["agree"].asks] == ["consent"]
    assert [reason.name for reason in found["say no"].asks] == ["motivated"]
    assert found["agree"].notes == ("consents", "guests", "topic")
    assert [reason.name for reason in found["invite"].asks] == ["complete", "guests only"]


def test_what_is_missing_elsewhere_is_an_obstacle(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree", {"consents": "Gina Hill, Greg Hill", "guests": "Tom Reed"})
    one.do("invite", {"day": "2024-05-20", "place": "school", "invited parties": "Tom Reed"}, by="Tom Reed")
    hold = options(one)["hold"]
    assert ([reason.name for reason in hold.reasons], hold.asks, hold.possible) == (["minutes and topic"], (), False)


def test_a_date_past_the_limit_is_asked_for_anew(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree", {"consents": "Gina Hill, Greg Hill", "guests": "Tom Reed"})
    one.record("invite", {"day": "2024-06-20", "place": "school", "invited parties": "Tom Reed"}, by="Tom Reed")
    invite = options(one)["invite"]
    assert ([reason.name for reason in invite.asks], invite.possible) == (["in time"], True)


def test_what_is_asked_for_makes_the_act_possible(life: Callable[..., Life]) -> None:
    one = life(RULES)
    one.do("agree", {"consents": "Gina Hill, Greg Hill", "guests": "Tom Reed"})
    assert options(one)["invite"].possible
    one.do("invite", {"day": "2024-05-20", "place": "school", "invited parties": "Tom Reed"})


def test_once_the_case_has_ended_only_what_is_open_in_any_stage_is_left(life: Callable[..., Life]) -> None:
    one = life()
    one.do("withdraw", by="Gina Hill")
    assert [name for name, found in options(one).items() if found.possible] == ["report"]


def test_one_action_can_be_asked_about(life: Callable[..., Life]) -> None:
    one = life()
    assert option(one.process, one.case, "agree", one.now) == options(one)["agree"]


def test_somebody_who_is_not_there_can_do_nothing(life: Callable[..., Life]) -> None:
    assert {reason.why for found in options(life(), "Nobody").values() for reason in found.reasons} == {"unknown person"}


@pytest.mark.parametrize("leaving", [["Gina Hill", "Greg Hill"], []])
def test_where_nobody_fits_somebody_in_the_case_is_asked_about(leaving: list[str], life: Callable[..., Life]) -> None:
    one = life()
    for person in leaving:
        one.leave(person)
    one.at("2024-05-02")
    withdraw = options(one)["withdraw"]
    assert (withdraw.person, withdraw.possible) == (("p1", False) if leaving else ("p5", True))
