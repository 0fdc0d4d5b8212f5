"""Adopting: nothing is mixed up, nothing comes to light, and no word against it is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from caseway.engine.case import replay
from caseway.engine.commands import Adopt, Void
from caseway.engine.decide import adopt
from caseway.engine.outcome import Accepted, Refused

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]


def why_not(one: Life, new: Any) -> list[tuple[str, str, str]]:
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    return [(reason.why, reason.name, reason.detail) for reason in outcome.reasons] if isinstance(outcome, Refused) else []


def two_consents(*names: str, formerly: tuple[str, ...] = ()) -> Tree:
    more = {"formerly": list(formerly)} if formerly else {}
    return {
        "consents": {name: {"title": name, "from": "every guardian", **more} for name in names},
        "actions": {
            "say yes": {"title": "Say yes", "who": "guardian", "gives": list(names)},
            "take back": {"title": "Take back", "who": "guardian", "from": "any stage", "withdraws": list(names)},
        },
    }


def test_two_actions_that_were_done_do_not_become_one(life: Callable[..., Life], process_from: Any) -> None:
    one = life({"actions": {"call": {"title": "Call", "who": "anyone"}, "write": {"title": "Write", "who": "anyone"}}})
    new = process_from({"actions": {"reach": {"title": "Reach", "who": "anyone", "formerly": ["call", "write"]}}})
    one.do("call")
    assert why_not(one, new) == []
    one.do("write")
    assert why_not(one, new) == [("two in one", "reach", "call, write")]


def test_two_consents_that_were_answered_do_not_become_one(life: Callable[..., Life], process_from: Any) -> None:
    one = life(two_consents("meeting", "minutes"))
    one.do("say yes", by="Gina Hill")
    new = process_from(two_consents("all", formerly=("meeting", "minutes")))
    assert why_not(one, new) == [("two in one", "all", "meeting, minutes")]


def test_two_clocks_that_run_do_not_become_one(life: Callable[..., Life], process_from: Any) -> None:
    within = {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}
    one = life({"rules": {"soon": {**within, "after": "consent"}, "in time": within}})
    one.do("consent")
    one.do("agree")
    new = process_from({"rules": {"by then": {**within, "formerly": ["soon", "in time"]}}})
    assert why_not(one, new) == [("two in one", "by then", "soon, in time")]


def test_two_facts_of_another_type_are_told_each_by_itself(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"chair": "Tom Reed", "seats": "4"})
    assert why_not(one, process_from({"facts": {"chair": {"type": "text"}, "seats": {"type": "text"}}})) == [
        ("other type", "chair", "chair"), ("other type", "seats", "seats"),
    ]  # fmt: skip


def test_a_yes_that_was_taken_back_is_not_forgotten_either(
    life: Callable[..., Life], process_from: Any, asked: Tree
) -> None:
    one = life(asked)
    one.do("say yes", by="Gina Hill")
    one.do("take back", by="Gina Hill")
    assert why_not(one, process_from()) == [("no forgotten", "meeting", "")]


HUSH: Tree = {
    "actions": {"hush": {"title": "Keep it private", "who": "guardian"}},
    "facts": {"topic": {"confidential": {"once": "hush", "seen-by": ["guardian"]}}},
}


def hushed(life: Callable[..., Life], *, topic: bool = True) -> Life:
    one = life(HUSH)
    one.do("agree", {"topic": "School"} if topic else {})
    one.do("hush", by="Gina Hill")
    return one


def test_what_is_confidential_stays_with_those_whose_role_has_another_name(
    life: Callable[..., Life], process_from: Any
) -> None:
    parent = {
        "people": {"guardian": None, "parent": {"title": "Parent", "many": "yes", "formerly": "guardian"}},
        "actions": {"hush": {"title": "Keep it private", "who": "parent"}, "withdraw": {"who": "parent"}},
        "facts": {"topic": {"confidential": {"once": "hush", "seen-by": ["parent"]}}},
    }
    assert why_not(hushed(life), process_from(parent)) == []


def test_what_no_version_asks_any_more_comes_to_light_nowhere(life: Callable[..., Life], process_from: Any) -> None:
    new = process_from({
        "facts": {"topic": None}, "actions": {"agree": {"note": ["consents", "guests"]}, "hush": HUSH["actions"]["hush"]},
    })  # fmt: skip
    assert why_not(hushed(life), new) == []


def test_what_nobody_has_kept_private_may_be_opened(life: Callable[..., Life], process_from: Any) -> None:
    one = life(HUSH)
    one.do("agree", {"topic": "School"})
    assert why_not(one, process_from()) == []


def test_fewer_may_see_it_than_before(life: Callable[..., Life], process_from: Any) -> None:
    one = life(HUSH, {"facts": {"topic": {"confidential": {"seen-by": ["guardian", "child"]}}}})
    one.do("agree", {"topic": "School"})
    one.do("hush", by="Gina Hill")
    assert why_not(one, process_from(HUSH)) == []


def test_a_no_goes_over_where_it_is_still_asked(life: Callable[..., Life], process_from: Any, asked: Tree) -> None:
    one = life(asked)
    one.do("say no to it", by="Gina Hill")
    assert why_not(one, process_from(asked, {"region": "ENG"})) == []


def test_an_incident_against_a_right_that_no_version_knows_any_more_holds_up_nothing(
    life: Callable[..., Life], process_from: Any, asked: Tree
) -> None:
    one, new = life(asked), process_from()
    one.do("agree")
    seq = one.record("invite").seq
    one.agree(seq, "Gina Hill")
    settled = one.agree(seq, "Greg Hill").seq
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine"), one.now)
    assert isinstance(outcome, Accepted)
    one.entries += outcome.entries
    one.case, one.process = replay(one.entries), new
    one.accepted(Void(settled, "Kim Field", "It was another Greg."))
    assert list(one.case.incidents) == [seq]
    assert why_not(one, process_from({"region": "ENG"})) == []
