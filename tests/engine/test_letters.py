"""Letters: what waits to be sent to whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import MOVED, OFF, UNINVITED
from caseway.engine.commands import Returned, Send, Void
from caseway.engine.letters import Waiting, enclosed, waiting

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]
INVITED = {"invited parties": "Gina Hill, Nora Lane", "day": "2024-05-20", "place": "school"}


@pytest.fixture
def invited(life: Callable[..., Life], letters: Tree) -> Life:
    one = life(letters)
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", INVITED)
    return one


def who_waits(one: Life) -> list[tuple[str, str]]:
    return [(found.letter, one.case.people[found.person].name) for found in waiting(one.process, one.case, one.now)]


def sent(one: Life, letter: str, person: str, **more: Any) -> None:
    one.accepted(Send(letter, person, "Kim Field", more.pop("channel", "e-mail"), **more))


def test_nothing_waits_before_it_is_done(life: Callable[..., Life], letters: Tree) -> None:
    assert waiting((one := life(letters)).process, one.case, one.now) == ()


def test_it_waits_for_each_to_whom_it_goes(invited: Life) -> None:
    first, second = waiting(invited.process, invited.case, invited.now)
    assert first == Waiting("invitation", "p5", date(2024, 5, 1), 5, first.booked)
    assert second.person == "p3"
    assert first.booked is not None
    assert (first.booked.day, first.booked.place, first.booked.sequence) == (date(2024, 5, 20), "school", 0)


def test_what_was_sent_waits_no_more_and_what_came_back_waits_again(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    assert who_waits(invited) == [("invitation", "Nora Lane")]
    invited.accepted(Returned(6, "Kim Field", "No such address"))
    assert who_waits(invited) == [("invitation", "Gina Hill"), ("invitation", "Nora Lane")]


def test_whoever_has_left_gets_nothing(invited: Life) -> None:
    invited.leave("Nora Lane")
    invited.at("2024-05-03")
    assert who_waits(invited) == [("invitation", "Gina Hill")]


def test_when_it_is_done_again_it_is_sent_again(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    invited.do("invite", {**INVITED, "day": "2024-05-21"})
    assert who_waits(invited) == [("invitation", "Gina Hill"), ("invitation", "Nora Lane")]


def test_when_it_was_a_mistake_nothing_waits(invited: Life) -> None:
    invited.accepted(Void(5, "Kim Field", "Wrong case"))
    assert who_waits(invited) == []


def test_who_has_an_invitation_is_told_of_another_day(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    invited.at("2024-05-02").do("move", {"day": "2024-05-22"})
    found = waiting(invited.process, invited.case, invited.now)
    (moved,) = [one for one in found if one.letter == MOVED]
    assert (moved.person, moved.entry, moved.since) == ("p5", 6, date(2024, 5, 2))
    assert moved.booked is not None
    assert (moved.booked.sequence, moved.booked.day) == (1, date(2024, 5, 22))
    sent(invited, MOVED, "Gina Hill")
    assert [one.letter for one in waiting(invited.process, invited.case, invited.now)] == ["invitation"]
    (nora,) = waiting(invited.process, invited.case, invited.now)
    assert nora.booked is not None
    assert nora.booked.sequence == 1  # the same entry as everybody else has


def test_who_has_an_invitation_is_told_that_the_meeting_is_off(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    invited.at("2024-05-02").do("cancel", {"why": "Illness"})
    (off,) = waiting(invited.process, invited.case, invited.now)
    assert (off.letter, off.person) == (OFF, "p5")
    assert off.booked is not None
    assert (off.booked.off, off.booked.sequence, off.booked.day) == (True, 1, date(2024, 5, 20))
    sent(invited, OFF, "Gina Hill")
    assert who_waits(invited) == []


def test_as_long_as_nobody_is_invited_anew_the_meeting_is_moved_and_not_off(
    life: Callable[..., Life], letters: Tree, change: Callable[..., Tree]
) -> None:
    one = life(change(letters, {"actions": {"move": {"to": "agreed", "clears": ["invited parties", "invite"]}}}))
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", INVITED)
    sent(one, "invitation", "Gina Hill")
    one.do("move", {"day": "2024-05-22"})
    assert who_waits(one) == [(MOVED, "Gina Hill")]
    one.do("invite", {**INVITED, "day": "2024-05-22"})
    assert who_waits(one) == [("invitation", "Gina Hill"), ("invitation", "Nora Lane")]
    one.do("invite", {**INVITED, "invited parties": "Nora Lane"})
    assert who_waits(one) == [("invitation", "Nora Lane"), (UNINVITED, "Gina Hill")]


def test_who_is_not_invited_any_more_is_told_that_it_is_off_for_them(invited: Life) -> None:
    sent(invited, "invitation", "Nora Lane")
    invited.do("invite", {**INVITED, "invited parties": "Gina Hill"})
    assert who_waits(invited) == [("invitation", "Gina Hill"), (UNINVITED, "Nora Lane")]


def test_a_meeting_that_was_held_or_is_past_is_not_called_off(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    sent(invited, "invitation", "Nora Lane")
    invited.at("2024-05-20").do("hold")
    assert who_waits(invited) == []
    invited.record("move", {"day": "2024-05-21"}, on="2024-05-20")  # noted too late, and told to nobody
    assert who_waits(invited) == []
    for action in ("write plan", "settle", "agree"):  # the next round knows of no day
        invited.do(action)
    assert [letter for letter, _ in who_waits(invited)] == []


def test_nobody_is_invited_to_a_meeting_that_was_held(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    invited.at("2024-05-20")
    assert who_waits(invited) == [("invitation", "Nora Lane")]
    invited.do("hold")
    assert who_waits(invited) == []


def test_a_meeting_of_a_round_that_is_over_and_that_was_not_held_is_called_off(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    sent(invited, "invitation", "Nora Lane")
    invited.at("2024-05-03").record("hold", on="2024-05-03")
    invited.accepted(Void(len(invited.entries), "Kim Field", "It was another meeting"))
    for action in ("write plan", "settle", "agree"):
        invited.record(action, on="2024-05-03")
    assert (OFF, "Gina Hill") in who_waits(invited)


def test_when_the_case_ends_the_meeting_is_off(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    invited.do("withdraw", by="Greg Hill")
    assert (OFF, "Gina Hill") in who_waits(invited)


def test_of_two_forms_of_an_action_the_one_of_this_meeting_goes(
    life: Callable[..., Life], letters: Tree, change: Callable[..., Tree]
) -> None:
    again = {"title": "The invitation to another meeting", "sections": [{"title": "Time", "fields": ["day", "place"]}]}
    changes = {
        "actions": {"invite": {"form": {"first": "invitation", "later": "invitation again"}}},
        "forms": {"invitation again": again},
        "letters": {"invitation": {"forms": ["plan", "invitation", "invitation again"]}},
    }
    one = life(change(letters, changes))
    one.do("agree")
    assert enclosed(one.process, one.case, "invitation") == ("plan", "invitation")
    one.record("agree", on="2024-05-01")
    assert enclosed(one.process, one.case, "invitation") == ("plan", "invitation again")
    assert enclosed(one.process, one.case, OFF) == ()


def test_who_has_left_hears_that_they_need_not_come_and_not_where_it_is_now(invited: Life) -> None:
    sent(invited, "invitation", "Nora Lane")
    invited.leave("Nora Lane")
    invited.at("2024-05-02").do("move", {"day": "2024-05-22", "place": "home"})
    (found,) = [one for one in waiting(invited.process, invited.case, invited.now) if one.person == "p3"]
    assert found.letter == UNINVITED
    assert found.booked is not None
    assert (found.booked.day, found.booked.place) == (date(2024, 5, 20), "school")


def test_without_the_consent_nobody_hears_the_new_time(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    invited.do("take back", by="Greg Hill")
    invited.do("move", {"day": "2024-05-22"})
    assert (UNINVITED, "Gina Hill") in who_waits(invited)
    assert MOVED not in [letter for letter, _ in who_waits(invited)]


def test_nobody_is_invited_to_what_is_over(invited: Life) -> None:
    invited.at("2024-05-21")
    assert who_waits(invited) == []
    invited.at("2024-05-02").do("withdraw", by="Greg Hill")
    assert who_waits(invited) == []


def test_whoever_is_invited_again_after_all_waits_again(invited: Life) -> None:
    sent(invited, "invitation", "Nora Lane")
    invited.leave("Nora Lane")
    invited.at("2024-05-02")
    sent(invited, UNINVITED, "Nora Lane")
    invited.join("Nora Lane", "nurse")
    assert ("invitation", "Nora Lane") in who_waits(invited)


def test_when_the_opening_of_the_round_was_a_mistake_the_meeting_stands(invited: Life) -> None:
    sent(invited, "invitation", "Gina Hill")
    sent(invited, "invitation", "Nora Lane")
    invited.accepted(Void(2, "Kim Field", "Another family"))
    assert [letter for letter, _ in who_waits(invited) if letter != "invitation"] == []


def test_a_calendar_holds_what_its_owner_may_see(
    life: Callable[..., Life], letters: Tree, change: Callable[..., Tree]
) -> None:
    few = {"facts": {"place": {"seen-by": ["key worker", "teacher", "nurse"]}}, "letters": {"invitation": {"after": "go"}}}
    sending = {"actions": {"go": {"title": "Go", "who": ["key worker", "teacher"]}}}
    one = life(change(letters, few, sending))
    one.do("agree")
    for name in ("Gina Hill", "Greg Hill"):
        one.do("say yes", by=name)
    one.do("invite", INVITED)
    one.do("go")
    gina, nora = waiting(one.process, one.case, one.now)
    assert gina.booked is not None
    assert nora.booked is not None
    assert (gina.booked.place, nora.booked.place) == ("", "school")


def test_a_letter_can_name_a_consent_of_its_own(
    life: Callable[..., Life], letters: Tree, change: Callable[..., Tree]
) -> None:
    one = life(change(letters, {"letters": {"the plan": {"consent": "meeting"}}}))
    one.do("agree")
    for name in ("Gina Hill", "Greg Hill"):
        one.do("say yes", by=name)
    for action in ("invite", "hold", "write plan", "settle"):
        one.do(action)
    one.do("take back", by="Greg Hill")
    (reason,) = one.refused(Send("the plan", "Gina Hill", "Kim Field", "e-mail"))
    assert (reason.why, reason.name, [missing.people for missing in reason.missing]) == ("no consent", "meeting", [("p6",)])
    entry = one.accepted(Send("the plan", "Gina Hill", "Kim Field", "by hand", afterwards=True))
    assert entry.warnings == ("without consent",)
