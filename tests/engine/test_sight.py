"""Sight: what somebody may see on a day, by the roles that they hold then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from caseway.engine.commands import HandOver, Join, Newcomer, StandIn, Void
from caseway.engine.sight import everything, sight_of, who_sees

Life = Any  # the fixture of conftest.py

KIM, TOM, NORA, CASS, GINA, GREG = (f"p{number}" for number in range(1, 7))
FEW: dict[str, Any] = {
    "facts": {
        "concern": {"seen-by": ["key worker", "guardian"]},
        "topic": {"confidential": {"once": "keep it between us", "seen-by": "guardian"}},
    },
    "forms": {"plan": {"seen-by": "guardian"}},
    "actions": {
        "keep it between us": {"title": "Keep it between us", "who": "guardian"},
        "open it": {"title": "Open it", "who": "guardian", "clears": "keep it between us"},
    },
}


def sees(one: Life, person: str, fact: str, day: str = "") -> bool:
    on = date.fromisoformat(day) if day else one.now.date()
    return fact in sight_of(one.process, one.case, person, on).facts


def test_who_holds_the_role_sees(life: Callable[..., Life]) -> None:
    one = life(FEW)
    assert [person for person in one.case.people if sees(one, person, "concern")] == [KIM, GINA, GREG]
    sight = sight_of(one.process, one.case, TOM, one.now.date())
    assert sight.facts == one.process.facts.keys() - {"concern"}
    assert sight.forms == {"invitation"}


def test_who_stands_in_sees_on_those_days(life: Callable[..., Life]) -> None:
    one = life(FEW)
    one.stand_in("key worker", "Nora Lane", "Kim Field", "2024-05-02", "2024-05-03")
    days = ("2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04")
    assert [sees(one, NORA, "concern", day) for day in days] == [False, True, True, False]


def test_who_has_left_or_was_never_there_sees_nothing(life: Callable[..., Life]) -> None:
    one = life(FEW)
    one.leave("Greg Hill", by="Greg Hill")
    gone = sight_of(one.process, one.case, GREG, date(2024, 5, 2))
    assert gone == sight_of(one.process, one.case, "p99", date(2024, 5, 2))._replace(person=GREG)
    assert not any((gone.facts, gone.consents, gone.forms))


def test_what_is_confidential_is_so_from_the_day_on_which_it_was_asked_for(life: Callable[..., Life]) -> None:
    one = life(FEW)
    one.at("2024-05-03").do("keep it between us", by="Gina Hill")
    assert [sees(one, TOM, "topic", day) for day in ("2024-05-02", "2024-05-03", "2024-06-03")] == [True, False, False]
    assert sees(one, GREG, "topic")


def test_it_stays_so_in_the_next_round_and_until_it_is_taken_back(life: Callable[..., Life]) -> None:
    one = life(FEW)
    one.do("keep it between us", by="Gina Hill")
    one.at("2024-05-03").do("agree")
    assert not sees(one, TOM, "topic")
    one.at("2024-05-05").do("open it", by="Greg Hill")
    assert sees(one, TOM, "topic")


def test_a_rule_is_seen_by_who_sees_all_that_it_looks_at(life: Callable[..., Life]) -> None:
    needs = {"says": "S.", "before": "invite", "need": ["concern", "topic"], "strength": "must", "reveals": "whether"}
    reasons = {"says": "S.", "motivate": "report", "with": "concern", "strength": "must"}
    one = life(FEW, {"rules": {"both": needs, "in writing": reasons}})
    assert sight_of(one.process, one.case, GINA, one.now.date()).rules == {"both", "in writing"}
    tom = sight_of(one.process, one.case, TOM, one.now.date())
    assert not tom.rules
    assert tom.answering == {"in writing"}  # what he writes himself, he knows
    assert tom.acting.rules == {"in writing"}
    assert who_sees(one.process, "both") == ("guardian",)


def test_whoever_keeps_the_cases_sees_everything(life: Callable[..., Life]) -> None:
    process = life(FEW).process
    sight = everything(process)
    assert (sight.facts, sight.forms) == (process.facts.keys(), process.forms.keys())


def test_nobody_opens_what_others_kept_to_themselves(life: Callable[..., Life]) -> None:
    one = life(FEW)
    one.do("agree", {"topic": "School"})
    one.do("keep it between us", by="Gina Hill")
    entry = one.record("open it", by="Tom Reed")
    assert (entry.incident is not None, sees(one, TOM, "topic")) == (True, False)
    (reason,) = one.refused(Void(3, "Tom Reed", "By mistake."))
    assert reason.why == "theirs to void"


def test_nobody_gives_themselves_a_role_that_sees_more(life: Callable[..., Life]) -> None:
    one = life(
        {"facts": {"concern": {"seen-by": ["nurse", "guardian"]}}, "people": {"nurse": {"title": "N", "many": "yes"}}}
    )
    since, until = date(2024, 5, 1), date(2024, 5, 9)
    for command in (
        Join(Newcomer("Tom Reed", "nurse"), "Tom Reed"),
        StandIn("nurse", "Tom Reed", "Nora Lane", "Tom Reed", since, until),
        HandOver("nurse", "Nora Lane", "Tom Reed", "Tom Reed"),
    ):
        assert [(reason.why, reason.detail) for reason in one.refused(command)] == [("not oneself", "nurse")]
    one.accepted(StandIn("nurse", "Tom Reed", "Nora Lane", "Kim Field", since, until))  # on record, by somebody else
    one.accepted(StandIn("key worker", "Tom Reed", "Kim Field", "Tom Reed", since, until))  # nothing more is seen


def test_who_may_not_see_the_answers_does_not_see_the_rule_that_waits_for_them(
    life: Callable[..., Life], seen_by_few: dict[str, Any]
) -> None:
    one = life(seen_by_few)
    assert [sight_of(one.process, one.case, person, one.now.date()).rules for person in (KIM, TOM)] == [{"asked"}, set()]
    assert who_sees(one.process, "asked") == ("key worker", "child", "guardian")
