"""An act: who does it, in which role, what is noted with it, and when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Act, Adopt, Newcomer
from caseway.engine.decide import decide
from caseway.engine.outcome import Reason, Refused
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from tests.engine.conftest import Life

# The action and the person


@pytest.mark.parametrize("written", ["agree", "AGREE", "  Agree "])
def test_an_action_is_found_however_it_is_spelt(written: str, life: Callable[..., Life]) -> None:
    assert life().do(written).action == "agree"


@pytest.mark.parametrize(("written", "guess"), [("agre", "agree"), ("xyzzy", ""), ("", ""), ("\x00\u202e", "")])
def test_an_action_that_is_not_there_is_guessed(written: str, guess: str, life: Callable[..., Life]) -> None:
    one = life()
    assert one.tell(Act(written, "Kim Field")) == Refused(written, (Reason("unknown action", written, guess=guess),))


@pytest.mark.parametrize("written", ["p2", "Tom Reed", "tom  REED"])
def test_a_person_is_named_by_key_or_by_any_spelling(written: str, life: Callable[..., Life]) -> None:
    assert life().do("agree", by=written).by == "p2"


def test_a_person_who_is_not_there_is_guessed(life: Callable[..., Life]) -> None:
    assert life().cannot("agree", by="Tom Rede") == (Reason("unknown person", "Tom Rede", guess="Tom Reed"),)


def test_a_person_who_has_left_acts_no_more_and_did_act_before(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Tom Reed")
    one.at("2024-05-02")
    assert one.cannot("agree", by="Tom Reed")[0] == Reason("not in case", "Tom Reed", detail="2024-05-02")
    with pytest.raises(AssertionError, match="not in case"):
        one.record("agree", by="Tom Reed", on="2024-05-02")
    assert one.record("agree", by="Tom Reed", on="2024-05-01").role == "teacher"


# Roles


def test_the_role_is_the_one_that_may_take_the_action(life: Callable[..., Life]) -> None:
    assert life().do("withdraw", by="Gina Hill").role == "guardian"


def test_a_role_that_is_held_may_be_named_in_any_spelling(life: Callable[..., Life]) -> None:
    assert life().do("agree", role=" KEY worker").role == "key worker"


def test_a_role_that_is_not_held_is_refused(life: Callable[..., Life]) -> None:
    reasons = life().cannot("agree", role="teacher")
    assert reasons == (Reason("not your role", "Kim Field", detail="teacher"),)


def test_a_role_that_is_not_there_is_guessed(life: Callable[..., Life]) -> None:
    assert life().cannot("agree", role="techer") == (Reason("unknown role", "techer", guess="teacher"),)


def test_a_role_that_is_not_held_is_refused_even_when_recording(life: Callable[..., Life]) -> None:
    one = life()
    for role in ("teacher", "no role at all"):
        assert one.refused(Act("agree", "Kim Field", role=role, afterwards=True))


def test_of_two_roles_the_one_that_may_is_taken_else_the_first_that_the_action_is_for(life: Callable[..., Life]) -> None:
    people = (
        Newcomer("Kim Field", "nurse"), Newcomer("Kim Field", "key worker"), Newcomer("Cass Hill", "child"),
        Newcomer("Tom Reed", "teacher"),
    )  # fmt: skip
    one = life(
        {"rules": {"m": {"says": "S.", "only": "teacher", "may": "give view", "strength": "must"}}},
        people=people[1:2] + people[:1] + people[2:],
    )
    assert one.do("close", by="Kim Field", afterwards=True).role == "key worker"
    assert one.record("give view", {"views": {"view": "x"}}).role == "key worker"  # the first of those it is for
    assert one.record("withdraw").role == "key worker"  # for neither: the first that is held


# Facts


def test_every_kind_of_fact_is_noted(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"consents": "Gina Hill, greg hill", "TOPIC": "  School. "})
    one.do(
        "invite",
        {
            "invited parties": ["Tom Reed", "p3"], "day": "2024-05-20", "start": "2024-05-20T14:00+01:00",
            "place": "SCHOOL", "interpreter": "ja", "seats": "7,5", "chair": "nora lane",
        },
    )  # fmt: skip
    assert {name: cell.value for name, cell in one.case.facts.items()} == {
        "consents": ("p5", "p6"),
        "topic": "School.",
        "invited parties": ("p2", "p3"),
        "day": date(2024, 5, 20),
        "start": datetime(2024, 5, 20, 13, tzinfo=UTC),
        "place": "school",
        "interpreter": True,
        "seats": Decimal("7.5"),
        "chair": "p3",
    }


def test_people_and_rows_are_added_where_they_add(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"consents": "Gina Hill", "guests": "Tom Reed"})
    one.do("consent", {"consents": "Greg Hill, Gina Hill"})
    assert one.value("consents") == ("p5", "p6")
    one.do("give view", {"views": {"view": "Fine."}}, by="Tom Reed")
    one.do("give view", {"views": [{"view": "Well."}]}, by="Nora Lane")
    assert one.value("views") == ({"person": "p2", "view": "Fine."}, {"person": "p3", "view": "Well."})
    one.do("give view", {"views": {"view": "Fine."}}, by="Tom Reed")
    assert len(one.value("views")) == 2  # type: ignore[arg-type]


def test_people_are_replaced_where_they_do_not_add(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"invited parties": "Tom Reed"})
    one.do("invite", {"invited parties": "Nora Lane"})
    assert one.value("invited parties") == ("p3",)


def test_a_new_round_adds_to_nothing(life: Callable[..., Life]) -> None:
    one = life(
        {"rules": {"all": {"says": "S.", "before": "agree", "need": {"consents": "every guardian"}, "strength": "must"}}}
    )
    one.do("agree", {"consents": "Gina Hill, Greg Hill"})
    (reason,) = one.cannot("agree", {"consents": "Gina Hill"}, role="key worker")[1:]
    assert reason.missing[0].people == ("p6",)
    entry = one.record("agree", {"consents": "Gina Hill"})
    assert [departure.how for departure in entry.departures] == ["out of order", "broken"]
    assert one.value("consents") == ("p5",)


NOTED = "invited parties, day, start, place, interpreter, seats, chair"


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"plaice": "x"}, Reason("unknown fact", "plaice", NOTED, "place")),
        ({"topic": "x"}, Reason("unknown fact", "topic", NOTED)),
        ({"day": "20 May"}, Reason("bad fact", "day", "date|20 May")),
        ({"PLACE": "hom"}, Reason("bad fact", "place", "choice|hom", "home")),
        ({"chair": "Nora Lan"}, Reason("bad fact", "chair", "person|Nora Lan", "Nora Lane")),
        ({"seats": "a|b"}, Reason("bad fact", "seats", "number|a|b")),
        ({"day": "2024-04-30"}, Reason("planned in past", "day", "2024-04-30")),
    ],
)  # fmt: skip
def test_a_bad_fact_is_named_with_a_guess(facts: dict[str, Any], reason: Reason, life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    assert one.cannot("invite", facts) == (reason,)


def test_what_cannot_be_read_is_not_called_missing_too(life: Callable[..., Life]) -> None:
    need = {"says": "S.", "before": "invite", "need": "day", "strength": "must"}
    one = life({"rules": {"a day": need, "a day and a place": need | {"need": ["day", "place"]}}})
    one.do("agree")
    reasons = one.cannot("invite", {"day": "20 May"})
    assert [(reason.why, reason.name) for reason in reasons] == [("bad fact", "day"), ("rule", "a day and a place")]


def test_a_bad_cell_is_named_with_its_row(life: Callable[..., Life]) -> None:
    one = life()
    rows = [{"view": "Fine."}, {"person": "Nora Lane", "view": "Bad."}]
    assert one.cannot("give view", {"views": rows}, by="Tom Reed") == (
        Reason("bad fact", "views", "not own|", column="person", row=2),
    )


def test_what_is_written_wrong_is_refused_even_when_recording(life: Callable[..., Life]) -> None:
    one = life()
    bad: dict[str, object] = {"day": "20 May", "colour": "red", "chair": "\u202eKim"}
    reasons = one.refused(Act("invite", "Kim Field", facts=bad, afterwards=True))
    assert [reason.why for reason in reasons] == ["bad fact", "unknown fact", "bad fact", "stage"]


def test_a_meeting_is_not_booked_for_a_day_that_was_past_when_it_was_booked(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-01"})
    one.at("2024-05-09")
    one.record("invite", {"day": "2024-05-05"}, on="2024-05-03")
    assert one.refused(
        Act("invite", "Kim Field", facts={"day": "2024-05-02"}, happened=date(2024, 5, 3), afterwards=True)
    ) == (Reason("planned in past", "day", "2024-05-02"),)


def test_a_fact_is_given_once(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.cannot("invite", {"day": "2024-05-20", "DAY": "2024-05-21"})


# Reasons for departing


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        ({"in tim": "x"}, Reason("unknown rule", "in tim", guess="in time")),
        ({"dancing": "x"}, Reason("unknown rule", "dancing")),
        ({"in time": " "}, Reason("no reason", "in time")),
        ({"In Time": ""}, Reason("no reason", "In Time")),
        ({"in time": "a\u202eb"}, Reason("no reason", "in time")),
        ({"in time": "\x00"}, Reason("no reason", "in time")),
    ],
)
def test_a_reason_says_something_about_a_rule_that_is_there(
    reasons: dict[str, str], expected: Reason, life: Callable[..., Life]
) -> None:
    one = life(
        {"rules": {"in time": {"says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must"}}}
    )
    assert one.cannot("agree", reasons=reasons) == (expected,)
    assert one.refused(Act("agree", "Kim Field", reasons=reasons, afterwards=True)) == (expected,)


# When


def test_an_act_is_done_now(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-03 00:30")  # half past eleven the evening before, in UTC
    entry = one.do("agree")
    assert entry.happened == entry.recorded == datetime(2024, 5, 2, 23, 30, tzinfo=UTC)
    assert (entry.day, entry.afterwards) == (date(2024, 5, 3), False)


def test_what_is_past_is_recorded_not_done(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-03")
    assert one.cannot("agree", happened=date(2024, 5, 2)) == (Reason("past", "agree", detail="2024-05-02"),)
    entry = one.record("agree", on="2024-05-02")
    assert (entry.day, entry.happened, entry.recorded) == (
        date(2024, 5, 2),
        datetime(2024, 5, 2, 11, tzinfo=UTC),
        datetime(2024, 5, 3, 8, tzinfo=UTC),
    )
    assert entry.afterwards


def test_earlier_today_is_not_past(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-03")
    assert one.do("agree", happened=datetime(2024, 5, 3, 7, tzinfo=UTC)).day == date(2024, 5, 3)
    assert one.do("invite", happened=date(2024, 5, 3)).day == date(2024, 5, 3)


def test_what_has_not_come_is_neither_done_nor_recorded(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-03")
    for afterwards in (False, True):
        command = Act("agree", "Kim Field", happened=date(2024, 5, 4), afterwards=afterwards)
        assert one.refused(command) == (Reason("future", detail="2024-05-04"),)


def test_what_happened_before_the_case_was_opened_can_be_recorded(life: Callable[..., Life]) -> None:
    entry = life().record("agree", on="2024-04-20")
    assert (entry.day, entry.role) == (date(2024, 4, 20), "key worker")


LISTED = ("Illness", "The family asked us to")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Illness", "Illness"),
        ("  the FAMILY  asked us to ", "The family asked us to"),
        ("illness: called at eight: flu", "Illness: called at eight: flu"),
        ("Illness:", "Illness"),
    ],
)
def test_a_reason_from_the_list_is_kept_as_it_stands_there(written: str, kept: str, life: Callable[..., Life]) -> None:
    one = life(with_listed_reasons())
    (departure,) = one.do("agree", reasons={"first": written}).departures
    assert (departure.how, departure.reason) == ("deviation", kept)


@pytest.mark.parametrize(
    ("written", "guess"), [("Ilness", "Illness"), ("Ill today", ""), ("We forgot", ""), (": Illness", "")]
)
def test_a_reason_that_is_not_on_the_list_is_refused_with_the_list(
    written: str, guess: str, life: Callable[..., Life]
) -> None:
    one = life(with_listed_reasons())
    expected = Reason("reason not listed", "first", "Illness, The family asked us to", guess)
    found = one.cannot("agree", reasons={"first": written})
    assert found[0] == expected
    assert [reason.why for reason in found[1:]] == ["rule"]
    assert one.refused(Act("agree", "Kim Field", reasons={"first": written}, afterwards=True)) == (expected,)
    assert tell(one.process, one.case, "agree", expected).text.startswith(
        "The reason to depart from «first» is one of these (more words may follow after a colon): Illness, The family asked"
    )
    assert tell(one.process, one.case, "agree", expected, "sv").text.startswith(
        "Skälet till att avvika från «first» är ett av dessa (fler ord kan följa efter ett kolon): Illness, The family asked"
    )


def with_listed_reasons() -> dict[str, Any]:
    deviate = {"who": "key worker", "with": "reason", "reasons": list(LISTED)}
    rule = {"says": "S.", "before": "agree", "need": "ever report", "strength": "must", "deviate": deviate}
    return {"rules": {"first": rule}}


def test_what_is_decided_elsewhere_is_not_decided_here(life: Callable[..., Life]) -> None:
    one = life()
    with pytest.raises(TypeError, match="Adopt is not decided here"):
        decide(one.process, one.case, Adopt("Kim Field", "New"), one.now)  # type: ignore[arg-type]
