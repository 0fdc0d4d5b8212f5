"""Foresight: what a move to another version leads to, seen before it is recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from caseway.engine.commands import Adopt
from caseway.engine.foresight import Kept, Unknown, foresight
from caseway.engine.outcome import Reason, Refused
from caseway.engine.widening import Wider

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]

DEADLINE: Tree = {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}


def seen(one: Life, new: Any, **stages: str) -> Any:
    before = one.case
    found = foresight(one.process, new, one.case, Adopt("Kim Field", "New routine", stages), one.now)
    assert one.case == before
    return found


def test_what_starts_and_is_late_at_once(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-30")
    found = seen(one, process_from({"rules": {"in time": DEADLINE}}))
    assert [(tick.rule, tick.since, tick.limit) for tick in found.starts] == [
        ("in time", date(2024, 5, 1), date(2024, 5, 22))
    ]  # fmt: skip
    assert [(late.action, late.rules, late.on) for late in found.late] == [("hold", ("in time",), date(2024, 5, 22))]
    assert (found.refused, found.ends, found.kept, found.unknown, found.wanted, found.ended) == ((), (), (), (), (), False)


def test_what_is_late_already_is_not_told_again(life: Callable[..., Life], process_from: Any) -> None:
    one = life({"rules": {"in time": DEADLINE}})
    one.do("agree")
    one.at("2024-05-30")
    found = seen(one, process_from({"rules": {"in time": {**DEADLINE, "within": "2 weeks"}}}))
    assert (found.late, found.kept) == ((), (Kept("in time", date(2024, 5, 22), date(2024, 5, 15)),))


def test_what_ends(life: Callable[..., Life], process_from: Any) -> None:
    one = life({"rules": {"in time": DEADLINE}})
    one.do("agree")
    assert seen(one, process_from()).ends == ("in time",)


def test_what_can_be_done_today_and_not_then(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    wait = {"says": "S.", "before": "call together", "need": "topic", "strength": "must"}
    new = process_from({
        "people": {"host": {"title": "Host", "is": "whoever did call together"}},
        "actions": {
            "invite": None,
            "call together": {
                "title": "Invite", "who": "anyone", "from": ["agreed", "invited"], "to": "invited", "formerly": "invite",
                "note": ["invited parties", "day", "start", "place", "interpreter", "seats", "chair"],
                "plans": {"hold": "day"}, "form": "invitation",
            },
            "cancel": {"clears": ["day", "start", "call together"]},
        },
        "rules": {"first the topic": wait},
    })  # fmt: skip
    (closing,) = seen(one, new).refused
    assert (closing.action, [(reason.why, reason.name) for reason in closing.reasons]) == (
        "call together", [("rule", "first the topic")]
    )  # fmt: skip


def test_what_is_not_known_any_more(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree", {"topic": "School", "guests": "Nora Lane"})
    one.do("invite")
    new = process_from({
        "people": {"nurse": None},
        "facts": {"topic": None, "minutes": None},
        "actions": {
            "agree": {"note": ["consents", "guests"]}, "hold": {"note": "present"}, "review": None,
            "give view": {"who": ["key worker", "teacher"]}, "say no": {"who": ["key worker", "teacher"]},
            "consent": None, "invite": {"form": None}, "write plan": {"plans": None},
        },
        "forms": {"invitation": None},
    })  # fmt: skip
    assert seen(one, new).unknown == (
        Unknown("roles", "nurse"), Unknown("facts", "topic"), Unknown("actions", "consent"), Unknown("forms", "invitation"),
    )  # fmt: skip


def test_consents_that_are_asked_for_and_those_that_are_not_any_more(
    life: Callable[..., Life], process_from: Any, asked: Tree
) -> None:
    one = life()
    one.do("agree")
    found = seen(one, process_from(asked))
    assert (found.wanted, [closing.action for closing in found.refused]) == (("meeting",), ["invite"])
    other = life(asked)
    assert Unknown("consents", "meeting") in seen(other, process_from()).unknown


def test_a_stage_that_is_an_end_there(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    stage = {"stages": {"agreed": None, "closed": {"title": "Closed", "formerly": "agreed"}}}
    to = {"actions": {"agree": {"to": "invited"}, "invite": {"from": "invited"}, "cancel": None}, "facts": {"why": None}}
    assert seen(one, process_from(stage, to)).ended is True


def test_what_is_refused_leads_to_nothing(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    found = seen(one, one.process)
    assert isinstance(found.outcome, Refused)
    assert (found.late, found.starts, found.unknown) == ((), (), ())


def test_a_limit_that_hangs_on_what_the_mover_may_not_see_is_not_told(life: Callable[..., Life], process_from: Any) -> None:
    hidden = {"facts": {"day": {"seen-by": ["teacher", "guardian", "child"]}}}
    kept = {"says": "S.", "set": "day", "in": "invite", "keep": "hold", "strength": "should", "reveals": "whether"}
    one = life(hidden)
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"}, by="Tom Reed")
    new = process_from(hidden, {"rules": {"day kept": kept}})
    one.at("2024-05-30")
    found = seen(one, new)
    assert (found.starts, found.late) == ((), ())
    found = foresight(one.process, new, one.case, Adopt("Tom Reed", "New routine"), one.now)
    assert [tick.rule for tick in found.starts] == ["day kept"]
    assert [due.rules for due in found.late] == [("day kept",)]


FEW: Tree = {"facts": {"topic": {"seen-by": ["key worker", "guardian"]}, "place": {"seen-by": "key worker"}}}


def test_what_more_people_may_see(life: Callable[..., Life], process_from: Any, asked: Tree) -> None:
    few = {"consents": {"meeting": {"seen-by": ["key worker", "guardian"]}}, "rules": {"asked": {"reveals": "whether"}}}
    one = life(FEW, asked, few)
    one.do("say yes", by="Gina Hill")
    one.do("agree", {"topic": "School", "guests": "Nora Lane"})  # everybody sees the guests, and the place is not noted
    opened = {
        "people": {"teacher": None, "class teacher": {"title": "Class teacher", "formerly": "teacher"}, "clerk": "Clerk"},
        "opened-by": ["key worker", "class teacher"],
        "actions": {name: {"who": ["key worker", "class teacher", "nurse"]} for name in ("give view", "say no")}
        | {"close": {"who": ["key worker", "class teacher"]}},
        "facts": {"topic": {"seen-by": ["key worker", "class teacher", "clerk"]}},
    }
    found = seen(one, process_from(asked, opened)).wider
    assert found == (
        Wider("facts", "topic", ("class teacher",)),
        Wider("consents", "meeting", ("nurse", "child", "host", "class teacher")),
    )


def test_what_becomes_confidential_is_seen_by_fewer(life: Callable[..., Life], process_from: Any) -> None:
    hush: Tree = {"actions": {"hush": {"title": "Keep it private", "who": "guardian"}}}
    kept = {"confidential": {"once": "hush", "seen-by": "guardian"}}
    one = life(hush, {"facts": {"topic": kept}})
    one.do("agree", {"topic": "School"})
    assert seen(one, process_from(hush)).wider == ()
    one.do("hush", by="Gina Hill")
    refused = seen(one, process_from(hush)).outcome
    assert isinstance(refused, Refused)
    assert refused.reasons == (Reason("would be opened", "topic"),)


def test_a_choice_that_is_there_no_more(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-20", "place": "home"})
    one.at("2024-05-20").do("hold")
    one.do(
        "write plan", {"measures": [{"what": "Read", "where": "school"}, {"what": "Talk", "where": "home"}, {"what": "Go"}]}
    )
    fewer = {"facts": {"place": {"choices": ["school", "town hall"]},
                       "measures": {"columns": {"where": {"choices": ["home"]}}}}}  # fmt: skip
    assert seen(one, process_from(fewer)).unknown == (
        Unknown("choices", "place", "home"), Unknown("choices", "measures", "school"),
    )  # fmt: skip


def test_nobody_learns_from_looking_ahead_what_they_may_not_see_yet(life: Callable[..., Life], process_from: Any) -> None:
    hidden: Tree = {"facts": {name: {"seen-by": ["nurse", "guardian"]} for name in ("day", "place")}}
    one = life(hidden)
    one.do("agree", {"topic": "School"})
    one.do("invite", {"day": "2024-05-20", "place": "home"}, by="Nora Lane")
    ahead = {"says": "S.", "must": "give view", "ahead-of": "day", "at-least": "6 weeks", "strength": "must"}
    opened = process_from({"facts": {"place": {"choices": ["school"]}}, "rules": {"ahead": ahead}})
    found = seen(one, opened)
    assert found.unknown == ()
    assert "ahead" not in [rule for late in found.late for rule in late.rules]
    assert {(wider.name, "key worker" in wider.roles) for wider in found.wider} == {("day", True), ("place", True)}


def test_a_limit_that_was_met_is_not_told_as_kept(life: Callable[..., Life], process_from: Any) -> None:
    one = life({"rules": {"in time": DEADLINE}})
    for action in ("agree", "invite", "hold"):
        one.do(action)
    assert seen(one, process_from({"rules": {"in time": {**DEADLINE, "within": "2 weeks"}}})).kept == ()


def test_what_the_mover_may_not_see_ends_and_closes_unseen(life: Callable[..., Life], process_from: Any) -> None:
    hidden = {"facts": {"day": {"seen-by": ["teacher", "guardian", "child"]}}}
    kept = {"says": "S.", "set": "day", "in": "invite", "keep": "hold", "strength": "should", "reveals": "whether"}
    day = {"says": "S.", "before": "hold", "need": {"day": "filled in"}, "strength": "must", "reveals": "whether"}
    one = life(hidden, {"rules": {"day kept": kept}})
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"}, by="Tom Reed")
    found = seen(one, process_from(hidden))
    assert found.ends == ()
    found = foresight(one.process, process_from(hidden), one.case, Adopt("Tom Reed", "New routine"), one.now)
    assert found.ends == ("day kept",)
    other = life(hidden)
    other.do("agree")
    other.do("invite")
    new = process_from(hidden, {"rules": {"day first": {**day, "need": "day"}}})
    assert seen(other, new).refused == ()
    (closing,) = foresight(other.process, new, other.case, Adopt("Tom Reed", "New routine"), other.now).refused
    assert (closing.action, closing.reasons[0].name) == ("hold", "day first")


def test_a_role_that_nobody_has_is_not_missed(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.leave("Nora Lane", by="Nora Lane")
    one.at("2024-05-02")
    new = process_from({
        "people": {"nurse": None},
        "actions": {"give view": {"who": ["key worker", "teacher"]}, "say no": {"who": ["key worker", "teacher"]}},
    })  # fmt: skip
    assert seen(one, new).unknown == ()


def test_a_consent_for_which_no_rule_waits_is_not_wanted(life: Callable[..., Life], process_from: Any, asked: Tree) -> None:
    without = {key: part for key, part in asked.items() if key != "rules"}
    assert seen(life(), process_from(without)).wanted == ()


def test_a_rule_and_a_column_that_are_there_no_more(life: Callable[..., Life], process_from: Any) -> None:
    asked = {"says": "S.", "before": "hold", "need": "topic", "strength": "must"}
    one = life({"rules": {"topic first": asked, "place first": asked | {"need": "place"}}})
    one.do("agree", {"topic": "School"})
    one.do("invite", {"place": "home"})
    one.at("2024-05-02").do("hold")
    one.do("write plan", {"measures": [{"what": "Read", "where": "school"}]})
    columns = {"columns": {"where": None, "done": None}}
    new = process_from({"rules": {"topic first": asked}, "facts": {"measures": columns}})
    assert seen(one, new).unknown == (Unknown("rules", "place first"), Unknown("columns", "measures", "where"))


def test_a_kept_limit_that_is_hidden_is_not_told(life: Callable[..., Life], process_from: Any) -> None:
    hidden: Tree = {"facts": {"day": {"seen-by": ["nurse", "guardian"]}}}
    rule = {**DEADLINE, "strength": "should"}
    whether = {**rule, "reveals": "whether"}
    one = life(hidden, {"rules": {"in time": whether}})
    one.do("agree")
    shorter = process_from(hidden, {"rules": {"in time": {**whether, "within": "1 week"}}})
    assert seen(one, shorter).kept == ()
    plain = life({"rules": {"in time": rule}})
    plain.do("agree")
    assert seen(plain, process_from({"rules": {"in time": {**rule, "within": "1 week"}}})).kept != ()
