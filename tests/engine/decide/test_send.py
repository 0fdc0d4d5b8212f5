"""Sending: who may get what at that moment, and what of it is on record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import MOVED, RECALL, Sent, fold
from caseway.engine.commands import Adopt, Returned, Send, Void
from caseway.engine.decide import adopt
from caseway.engine.outcome import Accepted
from caseway.engine.shown import shown_entry
from caseway.engine.sight import sight_of
from caseway.engine.wording import tell, told_entry

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]


@pytest.fixture
def invited(life: Callable[..., Life], letters: Tree) -> Life:
    one = life(letters)
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", {"invited parties": "Gina Hill, Nora Lane", "day": "2024-05-20", "place": "school"})
    return one


@pytest.fixture
def settled(invited: Life) -> Life:
    invited.at("2024-05-20")
    for action in ("hold", "write plan", "settle"):
        invited.do(action)
    return invited


def to(person: str, letter: str = "invitation", by: str = "Kim Field", **more: Any) -> Send:
    return Send(letter, person, by, more.pop("channel", "e-mail"), **more)


def refusal(one: Life, command: Any) -> list[str]:
    return [tell(one.process, one.case, "send", reason).text for reason in one.refused(command)]


def test_what_was_sent_is_on_record(invited: Life) -> None:
    entry = invited.accepted(to("Gina Hill", household="The flat"))
    assert entry.kind == "sent"
    assert entry.sent == Sent(
        "invitation", "p5", "e-mail", 5, date(2024, 5, 1), ("invitation",), "The flat", entry.sent.booked
    )
    assert invited.case.sent == {6: entry.sent}
    assert told_entry(invited.process, invited.case, entry) == (
        "Invitation to a family meeting: sent by e-mail to Gina Hill"
    )  # fmt: skip


def test_a_letter_needs_the_consents_of_what_it_is_sent_after_at_that_moment(invited: Life) -> None:
    invited.do("take back", by="Greg Hill")
    (reason,) = invited.refused(to("Gina Hill"))
    assert (reason.why, reason.name) == ("rule", "asked")
    assert [missing.people for missing in reason.missing] == [("p6",)]


def test_that_it_went_without_is_noted_as_what_it_is(invited: Life) -> None:
    invited.do("take back", by="Greg Hill")
    entry = invited.accepted(to("Gina Hill", afterwards=True))
    assert [(one.rule, one.how) for one in entry.departures] == [("asked", "broken")]


def test_who_is_left_out_of_the_consent_gets_nothing(life: Callable[..., Life], letters: Tree) -> None:
    one = life(
        letters,
        {
            "facts": {"not them": {"title": "Not them", "type": "people"}},
            "consents": {"meeting": {"may-leave-out": "not them"}},
            "actions": {"say yes": {"note": "not them"}},
            "rules": {"asked": {"with": "invited parties"}},
        },
    )
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", {"invited parties": "Gina Hill, Nora Lane"})
    one.do("say yes", {"not them": "Nora Lane"}, by="Gina Hill")
    (reason,) = one.refused(to("Nora Lane"))
    assert [missing.what for missing in reason.missing] == ["left out"]


def test_who_sends_and_may_not_see_the_answers_learns_only_that_it_cannot_go(
    life: Callable[..., Life], letters: Tree, seen_by_few: Tree, change: Callable[..., Tree]
) -> None:
    one = life(change(letters, seen_by_few))
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", {"invited parties": "Gina Hill"})
    one.do("take back", by="Greg Hill")
    (reason,) = one.refused(to("Gina Hill", by="Tom Reed"))
    assert (reason.hidden, reason.missing, reason.ask) == (True, (), ("key worker", "child", "guardian"))


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (to("Gina Hill", "invitatoin"), ["There is no letter called «invitatoin». Did you mean «invitation»?"]),
        (to("Gina Hill", "the plan"), ["«Your plan» is sent once this is done: «Settle the plan»."]),
        (to("Greg Hill"), ["«Invitation to a family meeting» does not go to Greg Hill."]),
        (to("Gina Hill", by="Gina Hill", letter="the plan"), ["«Your plan» is sent once this is done: «Settle the plan»."]),
        (to("Gina Hill", MOVED), ["«Another time for the meeting» does not go to Gina Hill."]),
        (to("Gina Hill", channel="fax"), ["A copy goes by «e-mail», by «letter» or «by hand»."]),
        (to("Nobody"), ["Nobody in the case is called «Nobody»."]),
        (to("Gina Hill", RECALL), ["No copy has gone out yet."]),
        (Returned(3, "Kim Field", "r"), ["No copy has gone out yet."]),
    ],
)
def test_why_not(command: Any, said: list[str], invited: Life) -> None:
    assert refusal(invited, command) == said


def test_a_form_goes_only_to_those_who_may_have_it(life: Callable[..., Life], letters: Tree) -> None:
    one = life(letters, {"forms": {"invitation": {"seen-by": ["key worker", "guardian"]}}})
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", {"invited parties": "Nora Lane"})
    assert refusal(one, to("Nora Lane")) == ["Nora Lane may not have «Invitation»."]
    entry = one.accepted(to("Nora Lane", afterwards=True))
    assert entry.warnings == ("not for them",)


def test_who_may_send(life: Callable[..., Life], letters: Tree) -> None:
    one = life(letters, {"actions": {"settle": {"who": ["teacher", "key worker"]}}})
    one.do("agree")
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    for action in ("invite", "hold", "write plan", "settle"):
        one.do(action)
    assert refusal(one, to("Gina Hill", "the plan", by="Nora Lane")) == [
        "Nora Lane cannot send letters in this case. Those can who are: Key worker or Teacher."
    ]


def test_sending_notes_the_copy_in_the_table_of_the_form(settled: Life) -> None:
    settled.accepted(to("Gina Hill", "the plan"))
    settled.accepted(to("Greg Hill", "the plan", channel="by hand"))
    on = date(2024, 5, 20)
    assert settled.value("copies") == (
        {"who": "p5", "on": on, "how": "sent"}, {"who": "p6", "on": on, "how": "given"},
    )  # fmt: skip


def test_what_came_back_is_on_record(settled: Life) -> None:
    seq = settled.accepted(to("Gina Hill", "the plan")).seq
    entry = settled.at("2024-05-23").accepted(Returned(seq, "Kim Field", " No such address "))
    assert told_entry(settled.process, settled.case, entry) == f"What went out by entry {seq} came back: No such address"
    assert settled.case.sent[seq].returned == date(2024, 5, 23)
    assert settled.value("copies")[-1] == {"who": "p5", "on": date(2024, 5, 23), "how": "came back"}
    assert refusal(settled, Returned(seq, "Kim Field", "r")) == ["That copy came back already, on 2024-05-23."]
    assert refusal(settled, Returned(seq + 5, "Kim Field", "")) == [
        f"No copy went to them by that entry. Entries by which one did: {seq}.", "Say why it came back.",
    ]  # fmt: skip


def test_a_recall_names_copies_of_that_person(settled: Life) -> None:
    seq = settled.accepted(to("Gina Hill", "the plan")).seq
    assert refusal(settled, to("Greg Hill", RECALL, recalls=(seq,))) == ["No copy has gone out yet."]
    entry = settled.accepted(to("Gina Hill", RECALL, recalls=(seq,), forms=("plan",)))
    assert entry.sent is not None
    assert (entry.sent.recalls, entry.sent.forms) == ((seq,), ("plan",))
    assert told_entry(settled.process, settled.case, entry) == (
        "About a paper that you have had from us: sent by e-mail to Gina Hill"
    )
    assert refusal(settled, to("Gina Hill", RECALL, recalls=(seq,), forms=("pan",))) == ["Gina Hill may not have «pan»."]


def test_who_may_not_have_a_form_does_not_learn_who_got_it(settled: Life) -> None:
    entry = settled.accepted(to("Gina Hill", "the plan", household="The flat"))
    sight = sight_of(settled.process, settled.case, "p3", settled.now.date())
    hidden = shown_entry(entry, sight, frozenset())
    assert hidden.sent is None
    assert told_entry(settled.process, settled.case, hidden) == "(not shown to you)"
    seen = shown_entry(entry, sight_of(settled.process, settled.case, "p2", settled.now.date()), frozenset())
    assert seen.sent is not None
    assert seen.sent.household == ""


def test_a_case_that_is_moved_takes_its_copies_along(
    invited: Life, process_from: Callable[..., Any], letters: Tree, change: Callable[..., Tree]
) -> None:
    invited.accepted(to("Gina Hill"))
    letter = {**letters["letters"]["invitation"], "formerly": "invitation", "forms": "paper", "meeting": "gathering"}
    renamed = change(
        letters,
        {
            "letters": {"invitation": None, "asked in": letter},
            "meetings": {
                "family meeting": None,
                "gathering": {**letters["meetings"]["family meeting"], "formerly": "family meeting"},
            },
            "actions": {"invite": {"form": "paper"}},
            "forms": {"paper": {"title": "Paper", "formerly": "invitation", "sections": [{"title": "T", "fields": "day"}]}},
        },
    )
    new = process_from(renamed, {"forms": {"invitation": None}})
    outcome = adopt(invited.process, new, invited.case, Adopt("Kim Field", "New"), invited.now)
    assert isinstance(outcome, Accepted), outcome
    after = fold(invited.case, outcome.entries[0])
    sent = after.sent[6]
    assert (sent.letter, sent.forms) == ("asked in", ("paper",))
    assert sent.booked is not None
    assert sent.booked.meeting == "gathering"


def test_what_somebody_has_does_not_go_twice(invited: Life) -> None:
    invited.accepted(to("Gina Hill"))
    assert refusal(invited, to("Gina Hill")) == [
        "«Invitation to a family meeting» went to Gina Hill already, by entry 6. "
        "If it did not arrive, note first that it came back."
    ]


def test_it_is_recorded_as_it_went(invited: Life) -> None:
    """Whatever has happened in the case between making a letter and recording that it went."""
    booked = invited.accepted(to("Nora Lane")).sent.booked
    invited.do("move", {"day": "2024-05-22"})
    entry = invited.accepted(to("Gina Hill", of=5, booked=booked, forms=("invitation",), afterwards=True))
    assert entry.sent is not None
    assert (entry.sent.of, entry.sent.booked) == (5, booked)


def test_a_recall_brings_no_forms_without_the_consent(invited: Life) -> None:
    seq = invited.accepted(to("Gina Hill")).seq
    invited.do("take back", by="Greg Hill")
    (reason,) = invited.refused(to("Gina Hill", RECALL, recalls=(seq,), forms=("invitation",)))
    assert (reason.why, reason.name) == ("rule", "asked")
    invited.accepted(to("Gina Hill", RECALL, recalls=(seq,)))


def test_why_something_came_back_is_for_the_office_and_who_noted_it(settled: Life) -> None:
    seq = settled.accepted(to("Gina Hill", "the plan")).seq
    entry = settled.accepted(Returned(seq, "Kim Field", "Moved to Mill Lane"))
    sight = sight_of(settled.process, settled.case, "p3", settled.now.date())
    told = told_entry(settled.process, settled.case, shown_entry(entry, sight, frozenset()))
    assert told == f"What went out by entry {seq} came back."
    assert shown_entry(entry, sight, frozenset(), theirs=True).reason == "Moved to Mill Lane"


def test_an_agreement_that_is_somebodys_right_is_asked_again_too(life: Callable[..., Life], letters: Tree) -> None:
    agreed = {
        "says": "The guardians say yes.", "before": "invite", "need": {"consents": "every guardian"},
        "strength": "must", "right-of": "guardian",
    }  # fmt: skip
    one = life(letters, {"rules": {"agreed": agreed}})
    yes = one.do("agree", {"consents": "Gina Hill, Greg Hill"}).seq
    one.do("say yes", by="Gina Hill")
    one.do("say yes", by="Greg Hill")
    one.do("invite", {"invited parties": "Gina Hill", "day": "2024-05-20"})
    one.accepted(Void(yes, "Kim Field", "They never said so"))
    reasons = one.refused(to("Gina Hill"))
    assert [reason.name for reason in reasons if reason.why == "rule"] == ["agreed"]
