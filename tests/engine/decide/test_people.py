"""People come and go: joining, leaving, handing over and standing in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import Joined, Left, Person
from caseway.engine.commands import HandOver, Join, Leave, Newcomer, StandIn
from caseway.engine.outcome import Reason

if TYPE_CHECKING:
    from tests.engine.conftest import Life

TODAY = date(2024, 5, 1)
GUS = Newcomer("Gus Hill", "guardian")


def join(name: str = "Gus Hill", role: str = "guardian", by: str = "Kim Field", agency: str = "", since: Any = None) -> Join:
    return Join(Newcomer(name, role, agency), by, since)


# Joining


def test_a_newcomer_gets_a_key_and_a_role_from_today(life: Callable[..., Life]) -> None:
    one = life()
    entry = one.accepted(join(" Gus Hill ", "GUARDIAN", agency=" Home "))
    assert (entry.kind, entry.by, entry.role) == ("joined", "p1", "key worker")
    assert entry.persons == (Person("p7", "Gus Hill", "Home"),)
    assert entry.people == (Joined("p7", "guardian", TODAY),)
    assert one.do("withdraw", by="gus hill").by == "p7"


@pytest.mark.parametrize("written", ["Nora Lane", "nora  lane", "p3"])
def test_who_is_there_already_takes_a_further_role(written: str, life: Callable[..., Life]) -> None:
    entry = life().accepted(join(written))
    assert (entry.persons, entry.people) == ((), (Joined("p3", "guardian", TODAY),))


def test_somebody_joins_from_a_day_of_their_own(life: Callable[..., Life]) -> None:
    one = life()
    one.accepted(join(since=date(2024, 5, 10)))
    assert [reason.why for reason in one.cannot("agree", by="Gus Hill")] == ["not in case"]
    one.at("2024-05-10").do("agree", by="Gus Hill")


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (join(by="Nobody"), Reason("unknown person", "Nobody")),
        (join(by="Gina Hil"), Reason("unknown person", "Gina Hil", guess="Gina Hill")),
        (join(by="Gina Hill"), Reason("not yours", "Gina Hill", "key worker, teacher")),
        (join(role="gaurdian"), Reason("unknown role", "gaurdian", guess="guardian")),
        (join(role="host"), Reason("derived role", "host", "invite")),
        (join("Gina Hill"), Reason("already holds", "Gina Hill", "guardian")),
        (join("Gus Hill", "child"), Reason("one holder", "child", "Cass Hill")),
        (join("Tom Reed", "guardian", agency="Elsewhere"), Reason("name taken", "Tom Reed", "Hillside School")),
        (join("x\u202ey"), Reason("bad name")),
        (join("Hill, Gus"), Reason("bad name")),
        (join(""), Reason("bad name")),
        (join(agency="x\ny"), Reason("bad name")),
    ],
)
def test_who_cannot_join(command: Join, expected: Reason, life: Callable[..., Life]) -> None:
    assert life().refused(command) == (expected,)


def test_the_agency_may_be_spelt_in_another_way(life: Callable[..., Life]) -> None:
    assert life().accepted(join("Tom Reed", agency="HILLSIDE  school")).persons == ()


def test_every_reason_is_named(life: Callable[..., Life]) -> None:
    reasons = life().refused(join("a,b", "nobody", by="Cass Hill"))
    assert [reason.why for reason in reasons] == ["not yours", "bad name", "unknown role"]


def test_a_role_is_taken_again_by_another_once_it_is_free(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Nora Lane")
    assert one.refused(join("Ned Moor", "nurse"))[0].why == "one holder"  # today is her last day
    one.at("2024-05-02").join("Ned Moor", "nurse")
    one.at("2024-05-03").leave("Ned Moor")
    one.at("2024-05-04").join("Nora Lane", "nurse")


# Leaving


def test_somebody_leaves_at_the_end_of_the_day(life: Callable[..., Life]) -> None:
    one = life()
    entry = one.leave("Tom Reed")
    assert (entry.kind, entry.people) == ("left", (Left("p2", "", TODAY),))
    one.do("agree", by="Tom Reed")
    assert one.at("2024-05-02").cannot("invite", by="Tom Reed")[0].why == "not in case"


def test_somebody_leaves_one_role_and_keeps_the_other(life: Callable[..., Life]) -> None:
    one = life()
    one.accepted(join("Tom Reed"))
    assert one.leave("Tom Reed", role="TEACHER").people == (Left("p2", "teacher", TODAY),)
    assert one.at("2024-05-02").do("agree", by="Tom Reed").role == "guardian"


def test_everybody_may_leave_by_themselves(life: Callable[..., Life]) -> None:
    one = life()
    assert (one.leave("Gina Hill", by="Gina Hill").role, one.case.seq) == ("guardian", 2)


def test_nobody_left_before_there_was_a_case(life: Callable[..., Life]) -> None:
    reasons = life().refused(Leave("Greg Hill", "Kim Field", last_day=date(2024, 4, 30)))
    assert reasons == (Reason("not in case", "Greg Hill", detail="2024-04-30"),)


def test_somebody_left_on_a_day_that_is_past(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-09")
    one.accepted(Leave("Tom Reed", "Kim Field", last_day=date(2024, 5, 3)))
    assert one.cannot("agree", by="Tom Reed")[0].why == "not in case"
    assert one.record("agree", by="Tom Reed", on="2024-05-03").role == "teacher"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (Leave("Nobody", "Kim Field"), Reason("unknown person", "Nobody")),
        (Leave("Tom Reed", "Nobody"), Reason("unknown person", "Nobody")),
        (Leave("Tom Reed", "Gina Hill"), Reason("not yours", "Gina Hill", "key worker, teacher")),
        (Leave("Tom Reed", "Kim Field", "techer"), Reason("unknown role", "techer", guess="teacher")),
        (Leave("Tom Reed", "Kim Field", "nurse"), Reason("not your role", "Tom Reed", "nurse")),
    ],
)
def test_who_cannot_leave(command: Leave, expected: Reason, life: Callable[..., Life]) -> None:
    assert life().refused(command) == (expected,)


def test_who_has_left_cannot_leave_again(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Tom Reed")
    assert one.at("2024-05-02").refused(Leave("Tom Reed", "Kim Field")) == (Reason("not in case", "Tom Reed", "2024-05-02"),)


# Handing over


def test_a_role_is_handed_over(life: Callable[..., Life]) -> None:
    one = life()
    entry = one.hand_over("Nurse", "Nora Lane", "Tom Reed", since="2024-05-03")
    assert entry.kind == "handed over"
    assert entry.people == (Left("p3", "nurse", date(2024, 5, 3)), Joined("p2", "nurse", date(2024, 5, 3)))
    assert one.at("2024-05-04").cannot("agree", by="Nora Lane")[0].why == "not in case"


def test_whoever_holds_a_role_hands_it_over(life: Callable[..., Life]) -> None:
    life().hand_over("nurse", "Nora Lane", "Tom Reed", by="Nora Lane")


def test_a_derived_role_is_handed_over_by_whoever_has_it(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Gina Hill")
    one.hand_over("host", "Gina Hill", "Nora Lane", by="Gina Hill")
    assert one.do("hold", by="Nora Lane", role="host").role == "host"


def test_a_derived_role_is_handed_over_even_when_who_had_it_has_left(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.leave("Tom Reed")
    one.at("2024-05-02").hand_over("host", "Tom Reed", "Nora Lane")
    assert one.do("hold", by="Nora Lane", role="host").role == "host"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (HandOver("nurse", "Nobody", "Tom Reed", "Kim Field"), [Reason("unknown person", "Nobody")]),
        (HandOver("nurse", "Nora Lane", "Nobody", "Kim Field"), [Reason("unknown taker", "Nobody")]),
        (HandOver("nurze", "Nora Lane", "Tom Reed", "Kim Field"), [Reason("unknown role", "nurze", guess="nurse")]),
        (HandOver("nurse", "Nora Lane", "Tom Reed", "Gina Hill"), [Reason("not yours", "Gina Hill", "key worker, teacher")]),
        (HandOver("nurse", "Gina Hill", "Tom Reed", "Kim Field"), [Reason("not your role", "Gina Hill", "nurse")]),
        (HandOver("nurse", "Nora Lane", "Nora Lane", "Kim Field"), [Reason("already holds", "Nora Lane", "nurse")]),
        (HandOver("guardian", "Gina Hill", "Greg Hill", "Kim Field"), [Reason("already holds", "Greg Hill", "guardian")]),
        (HandOver("host", "Tom Reed", "Nora Lane", "Kim Field"), [Reason("not your role", "Tom Reed", "host")]),
    ],
)
def test_what_cannot_be_handed_over(command: HandOver, expected: list[Reason], life: Callable[..., Life]) -> None:
    assert list(life().refused(command)) == expected


def test_a_derived_role_is_not_handed_to_who_has_left(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.leave("Nora Lane")
    reasons = one.at("2024-05-02").refused(HandOver("host", "Tom Reed", "Nora Lane", "Tom Reed"))
    assert reasons == (Reason("not in case", "Nora Lane", "2024-05-02"),)


# Standing in


def test_somebody_stands_in_from_one_day_until_another(life: Callable[..., Life]) -> None:
    one = life()
    entry = one.stand_in("Key Worker", "Nora Lane", "Kim Field", "2024-05-03", "2024-05-05")
    assert entry.kind == "stands in"
    assert entry.people == (Joined("p3", "key worker", date(2024, 5, 3), date(2024, 5, 5), "p1"),)
    assert one.cannot("agree", by="Nora Lane", role="key worker")[0].why == "not your role"
    assert one.at("2024-05-05 23:59").do("agree", by="Nora Lane", role="key worker").instead_of == "p1"
    assert one.at("2024-05-06 00:00").cannot("invite", by="Nora Lane", role="key worker")[0].why == "not your role"


def test_everybody_names_who_stands_in_for_them(life: Callable[..., Life]) -> None:
    life().stand_in("nurse", "Gina Hill", "Nora Lane", "2024-05-01", "2024-05-01", by="Nora Lane")


def test_who_stands_in_for_one_who_may_record_people_may_too(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("key worker", "Nora Lane", "Kim Field", "2024-05-01", "2024-05-05")
    one.accepted(join(by="Nora Lane"))


@pytest.mark.parametrize(
    ("person", "instead", "role", "by", "until", "expected"),
    [
        ("Nobody", "Kim Field", "nurse", "Kim Field", 5, [Reason("unknown taker", "Nobody")]),
        ("Tom Rede", "Kim Field", "nurse", "Kim Field", 5, [Reason("unknown person", "Tom Rede", guess="Tom Reed")]),
        ("Tom Reed", "Nobody", "nurse", "Kim Field", 5, [Reason("unknown person", "Nobody")]),
        ("Tom Reed", "Nora Lane", "nurze", "Kim Field", 5, [Reason("unknown role", "nurze", guess="nurse")]),
        ("Tom Reed", "Nora Lane", "nurse", "Gina Hill", 5, [Reason("not yours", "Gina Hill", "key worker, teacher")]),
        ("Tom Reed", "Gina Hill", "nurse", "Kim Field", 5, [Reason("not your role", "Gina Hill", "nurse")]),
        ("Nora Lane", "Nora Lane", "nurse", "Kim Field", 5, [Reason("already holds", "Nora Lane", "nurse")]),
        ("Tom Reed", "Nora Lane", "nurse", "Kim Field", 2, [Reason("backwards", detail="2024-05-03 – 2024-05-02")]),
        ("Tom Reed", "Kim Field", "host", "Kim Field", 5, [Reason("not your role", "Kim Field", "host")]),
    ],
)
def test_who_cannot_stand_in(
    person: str, instead: str, role: str, by: str, until: int, expected: list[Reason], life: Callable[..., Life]
) -> None:
    command = StandIn(role, person, instead, by, date(2024, 5, 3), date(2024, 5, until))
    assert list(life().refused(command)) == expected


def test_who_stands_in_has_nobody_stand_in_for_them(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("key worker", "Nora Lane", "Kim Field", "2024-05-01", "2024-05-05")
    command = StandIn("key worker", "Tom Reed", "Nora Lane", "Kim Field", TODAY, TODAY)
    assert one.refused(command)[0].why == "not your role"


# What should not be possible


def test_the_last_who_may_record_people_does_not_leave(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Tom Reed")
    one.at("2024-05-02").refused(Leave("Kim Field", "Kim Field"))


@pytest.mark.parametrize("since", [date(2024, 4, 1), date(2000, 1, 1)])
def test_a_role_of_one_is_not_taken_by_a_second_from_an_earlier_day(since: date, life: Callable[..., Life]) -> None:
    life().refused(join("Ned Moor", "nurse", since=since))


def test_who_stands_in_can_take_over_for_good(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("nurse", "Tom Reed", "Nora Lane", "2024-05-01", "2024-05-30")
    one.hand_over("nurse", "Nora Lane", "Tom Reed")


def test_a_role_that_somebody_only_stands_in_for_is_free(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("nurse", "Tom Reed", "Nora Lane", "2024-05-01", "2024-05-30")
    one.leave("Nora Lane")
    one.at("2024-05-02").join("Ned Moor", "nurse")


def test_nobody_stands_in_for_who_has_left(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("nurse", "Tom Reed", "Nora Lane", "2024-05-01", "2024-05-30")
    one.leave("Nora Lane")
    assert one.at("2024-05-03").cannot("give view", {"views": {"view": "x"}}, by="Tom Reed", role="nurse")


def test_a_moment_is_no_date(life: Callable[..., Life]) -> None:
    """For Python, and for mypy, a datetime is a date; `datetime.now(UTC)` is what a caller has at hand."""
    one = life()
    one.tell(join("Ned Moor", "guardian", since=datetime(2024, 5, 1, 9, tzinfo=UTC)))
    one.do("agree")


def test_a_derived_role_is_handed_over_and_not_given_up(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    assert one.refused(Leave("Tom Reed", "Tom Reed", "host")) == (Reason("derived role", "host", "invite"),)


def test_the_last_two_who_may_record_people_do_not_both_leave(life: Callable[..., Life]) -> None:
    one = life()
    one.accepted(Leave("Tom Reed", "Kim Field", last_day=date(2024, 6, 30)))
    assert one.refused(Leave("Kim Field", "Kim Field", last_day=date(2024, 6, 15)))[0].why == "last who can"


def test_no_moment_is_a_reason_to_stumble(life: Callable[..., Life]) -> None:
    life().tell(join(since=datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))))


RIGHT: dict[str, Any] = {
    "rules": {
        "consent": {
            "says": "S.", "before": "agree", "need": {"consents": "every guardian"},
            "strength": "must", "right-of": "guardian",
        }
    }
}  # fmt: skip


def test_nobody_notes_themselves_as_one_whose_right_it_is(life: Callable[..., Life]) -> None:
    assert life(RIGHT).refused(join("Kim Field", "guardian")) == (Reason("not oneself", "Kim Field", "guardian"),)
    life().accepted(join("Kim Field", "guardian"))  # where no rule protects it
    # nor does anybody note a colleague who may run cases
    assert life(RIGHT).refused(join("Tom Reed", "guardian")) == (Reason("not oneself", "Tom Reed", "guardian"),)
    assert life(RIGHT).accepted(join("Nora Lane", "guardian")).people[0].person == "p3"


def test_a_role_that_a_rule_protects_is_neither_handed_over_nor_stood_in_for(life: Callable[..., Life]) -> None:
    one = life(RIGHT)
    assert one.refused(HandOver("guardian", "Gina Hill", "Nora Lane", "Gina Hill")) == (Reason("own role", "guardian"),)
    assert one.refused(StandIn("guardian", "Nora Lane", "Gina Hill", "Gina Hill", TODAY, TODAY)) == (
        Reason("own role", "guardian"),
    )
    assert one.refused(StandIn("child", "Nora Lane", "Cass Hill", "Kim Field", TODAY, TODAY)) == (
        Reason("own role", "child"),
    )


def test_nobody_is_called_as_a_key_is_written(life: Callable[..., Life]) -> None:
    for name in ("p99", "P99", " p7 "):
        assert [reason.why for reason in life().refused(join(name))] == ["bad name"]


def test_who_gives_up_one_of_two_roles_may_go_on_running_the_case(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Tom Reed")
    one.at("2024-05-02").join("Kim Field", "teacher")
    one.leave("Kim Field", role="key worker")
    assert [reason.why for reason in one.refused(Leave("Kim Field", "Kim Field", "teacher"))] == ["last who can"]


@pytest.mark.parametrize(
    "seen",
    [
        {"forms": {"plan": {"seen-by": "nurse"}}},
        {"consents": {"meeting": {"title": "M", "from": "every guardian", "seen-by": ["nurse", "guardian", "child"]}},
         "actions": {"say yes": {"title": "Y", "who": "guardian", "gives": "meeting"},
                     "take back": {"title": "T", "who": "guardian", "from": "any stage", "withdraws": "meeting"}}},
        {"facts": {"topic": {"confidential": {"once": "withdraw", "seen-by": ["nurse", "child"]}}}},
    ],
    ids=["a form", "a consent", "what is confidential"],
)  # fmt: skip
def test_nobody_gives_themselves_a_role_that_sees_more_of_anything(seen: Any, life: Callable[..., Life]) -> None:
    one = life(seen, {"people": {"nurse": {"title": "N", "many": "yes"}}})
    for command in (
        join("Tom Reed", "nurse", "Tom Reed"),
        HandOver("nurse", "Nora Lane", "Tom Reed", "Tom Reed"),
        StandIn("nurse", "Tom Reed", "Nora Lane", "Tom Reed", TODAY, TODAY),
    ):
        assert [reason.why for reason in one.refused(command)] == ["not oneself"]


def test_a_moment_is_the_day_that_it_is_where_the_process_is(life: Callable[..., Life]) -> None:
    late = datetime(2024, 5, 3, 23, 30, tzinfo=UTC)  # after midnight in London
    assert life().accepted(join(since=late)).people == (Joined("p7", "guardian", date(2024, 5, 4)),)
