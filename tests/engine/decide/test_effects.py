"""The effects of an act: what it says, whom it is about, where it leads, which clocks it starts and meets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from caseway.engine.case import Clock, Met, Move, Occurrence, Recorded, Started, Stretched

if TYPE_CHECKING:
    from tests.engine.conftest import Life

DEADLINES: dict[str, Any] = {
    "rules": {
        "in time": {
            "says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must",
            "deviate": {"who": "teacher", "with": "reason"},
        },
        "written soon": {"says": "S.", "within": "1 week", "after": "hold", "must": "write plan", "strength": "should"},
    }
}  # fmt: skip


def test_an_act_says_what_happened(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    entry = one.do("agree", {"topic": "School", "guests": "Tom Reed"})
    today = date(2024, 5, 1)
    assert (entry.seq, entry.kind, entry.by, entry.role, entry.action) == (2, "acted", "p1", "key worker", "agree")
    assert entry.effects.occurrence == Occurrence("agree", "p1", "key worker", today)
    assert entry.effects.facts == (
        Recorded("topic", "School", "p4", "case"),
        Recorded("guests", ("p2",), "p4"),
    )
    assert entry.effects.moves == (Move("family meeting", "asked", "agreed"),)
    assert entry.effects.clocks == (Started("in time", date(2024, 5, 22)),)
    assert entry.effects.opens_round
    assert (entry.case, entry.process, entry.version, entry.persons, entry.people) == ("", "", "", (), ())


def test_a_fact_is_about_who_holds_the_role_it_concerns_and_of_several_about_nobody(life: Callable[..., Life]) -> None:
    one = life({"facts": {"guests": {"about": "guardian"}, "topic": {"about": "host"}}})
    entry = one.do("agree", {"guests": "Tom Reed", "topic": "School", "consents": "Gina Hill"})
    assert {fact.name: fact.about for fact in entry.effects.facts} == {"guests": "", "topic": "p4", "consents": "p4"}


def test_a_fact_about_nobody_is_about_nobody(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Cass Hill")
    entry = one.at("2024-05-02").do("agree", {"topic": "School"})
    assert entry.effects.facts == (Recorded("topic", "School", "", "case"),)


def test_who_stands_in_acts_for_another(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("teacher", "Nora Lane", "Tom Reed", "2024-05-01", "2024-05-10")
    entry = one.record("close", by="Nora Lane")
    assert (entry.by, entry.role, entry.instead_of) == ("p3", "teacher", "p2")
    assert one.record("report", by="Nora Lane").instead_of == "p2"  # teacher comes before nurse
    assert one.record("report", by="Nora Lane", role="nurse").instead_of == ""


def test_an_action_that_leads_nowhere_moves_nothing(life: Callable[..., Life]) -> None:
    one = life()
    assert one.do("consent").effects.moves == ()
    assert one.stage == "asked"


def test_done_out_of_order_an_action_still_leads_where_it_leads(life: Callable[..., Life]) -> None:
    entry = life().record("hold")
    assert entry.effects.moves == (Move("family meeting", "asked", "met"),)


def test_a_move_to_an_end_ends_the_case(life: Callable[..., Life]) -> None:
    one = life()
    entry = one.do("withdraw", by="Gina Hill")
    assert entry.effects.moves == (Move("family meeting", "asked", "closed", ends=True),)
    assert one.case.ended


def test_after_the_end_what_happened_is_recorded_and_nothing_moves(life: Callable[..., Life]) -> None:
    one = life()
    one.do("withdraw", by="Gina Hill")
    entry = one.record("hold", {"minutes": "We met all the same."})
    assert [departure.how for departure in entry.departures] == ["after the end"]
    assert entry.effects.moves == ()
    assert (one.stage, one.case.ended, one.value("minutes")) == ("closed", True, "We met all the same.")


def test_an_action_that_is_open_at_the_end_may_lead_out_of_it(life: Callable[..., Life]) -> None:
    one = life({"actions": {"reopen": {"title": "Reopen", "who": "anyone", "from": "any stage", "to": "asked"}}})
    one.do("withdraw", by="Gina Hill")
    one.do("reopen")
    assert (one.stage, one.case.ended) == ("asked", False)


def test_a_clock_is_met_once(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.do("agree")
    one.do("invite")
    assert one.at("2024-05-20").do("hold").effects.clocks == (Started("written soon", date(2024, 5, 27)), Met("in time"))
    again = one.at("2024-06-20").record("hold")
    assert again.effects.clocks == (Started("written soon", date(2024, 6, 27)), Met("in time"))
    assert [departure.how for departure in again.departures] == ["out of order"]
    assert one.case.clocks["in time"].met == date(2024, 5, 20)


def test_what_was_never_awaited_is_never_late(life: Callable[..., Life]) -> None:
    entry = life(DEADLINES).record("hold")
    assert [departure.how for departure in entry.departures] == ["out of order"]


def test_what_is_late_by_a_soft_deadline_stands_as_late_with_its_strength(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.do("agree")
    one.do("invite")
    one.do("hold")
    (departure,) = one.at("2024-05-09").do("write plan").departures
    assert (departure.rule, departure.strength, departure.how, departure.limit, departure.reason) == (
        "written soon", "should", "late", date(2024, 5, 8), ""
    )  # fmt: skip


def test_a_date_past_the_limit_stretches_the_clock(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.do("agree")
    entry = one.do("invite", {"day": "2024-06-01"}, by="Tom Reed", reasons={"in time": "Ill."})
    assert entry.effects.clocks == (Stretched("in time"),)
    assert one.case.clocks["in time"] == Clock(date(2024, 5, 1), date(2024, 5, 22), stretched=True)
    (departure,) = one.at("2024-06-01").do("hold").departures
    assert (departure.how, departure.reason) == ("late as booked", "")


def test_what_an_action_clears_is_gone_and_not_done_in_this_round(life: Callable[..., Life]) -> None:
    invited = {"says": "S.", "before": "write plan", "need": ["invite", "day"], "strength": "must"}
    one = life({"rules": {"invited": invited}})
    one.do("agree")
    one.do("invite", {"day": "2024-05-20", "place": "school"}, by="Tom Reed")
    entry = one.do("cancel", {"why": "Cass is ill."})
    assert entry.effects.clears == ("day", "start", "invite")
    assert (one.value("day"), one.value("place"), one.value("why")) == (None, "school", "Cass is ill.")
    assert [missing.name for missing in one.cannot("write plan")[-1].missing] == ["invite", "day"]
    assert one.case.done["invite"].times[-1].person == "p2"


def test_what_an_action_clears_and_notes_anew_is_there(life: Callable[..., Life]) -> None:
    one = life({"actions": {"cancel": {"note": ["why", "day"]}}})
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.do("cancel", {"day": "2024-05-27"})
    assert one.value("day") == date(2024, 5, 27)


def test_an_older_word_that_is_recorded_later_does_not_replace_a_newer_one(life: Callable[..., Life]) -> None:
    one = life()
    one.at("2024-05-05").do("report", {"concern": "It is better now."})
    one.at("2024-05-06").record("report", {"concern": "It is bad."}, on="2024-05-02")
    assert one.value("concern") == "It is better now."


def test_an_older_act_that_is_recorded_later_does_not_take_the_case_back(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-05").do("invite")
    one.at("2024-05-06").do("hold")
    one.at("2024-05-07").record("invite", on="2024-05-03")  # the first of two invitations, forgotten until now
    assert one.stage == "met"


def test_what_was_done_in_order_is_not_out_of_order_because_it_is_recorded_later(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-03").do("invite")
    one.at("2024-05-10").do("hold")
    entry = one.at("2024-05-11").record("invite", {"place": "school"}, on="2024-05-05")
    assert entry.departures == ()


def test_what_happened_before_the_end_did_not_happen_after_it(life: Callable[..., Life]) -> None:
    one = life()
    one.at("2024-05-10").do("withdraw", by="Gina Hill")
    entry = one.at("2024-05-11").record("give view", {"views": {"view": "Fine."}}, on="2024-05-05")
    assert entry.departures == ()


def test_what_happened_before_a_clock_started_does_not_meet_it(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.at("2024-05-20").do("agree")
    one.record("hold", on="2024-05-05")  # another meeting, forgotten until now
    assert one.case.clocks["in time"].met is None


def test_an_older_act_that_is_recorded_later_does_not_begin_the_round_again(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.at("2024-05-05").do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-07").record("agree", {"guests": "Tom Reed"}, on="2024-05-03")  # the talk before the talk
    assert (one.value("day"), one.case.clocks["in time"].since) == (date(2024, 5, 20), date(2024, 5, 5))


def test_a_cancellation_that_is_recorded_later_does_not_cancel_what_was_booked_since(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-10"})
    one.at("2024-05-06").do("invite", {"day": "2024-05-20"})
    one.at("2024-05-07").record("cancel", on="2024-05-03")
    assert one.value("day") == date(2024, 5, 20)


def test_what_happened_before_the_case_was_opened_begins_its_round(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.record("agree", {"guests": "Tom Reed"}, on="2024-04-20")
    assert (one.stage, one.case.round, one.case.clocks["in time"].since) == ("agreed", 1, date(2024, 4, 20))


def test_an_act_of_an_earlier_meeting_neither_moves_the_case_nor_counts_for_this_one(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"guests": "Tom Reed"})
    one.do("invite")
    one.at("2024-05-03")
    for action in ("hold", "write plan", "settle"):
        one.do(action)
    one.at("2024-06-03").do("agree")
    before = one.case
    late = one.record("invite", on="2024-05-02")
    assert late.warnings == ("earlier round",)
    assert (one.stage, one.case.did("invite"), one.case.facts) == ("agreed", None, before.facts)
    assert one.case.done["invite"].ever(date(2024, 6, 3)) is not None


def second_round(one: Life) -> Life:
    one.do("agree")
    one.do("invite")
    for action in ("hold", "write plan", "settle"):
        one.do(action)
    one.at("2024-06-03").do("agree")
    return one


EVERY_MONTH = {"rules": {
    "monthly": {"says": "S.", "every": "1 month", "must": "report", "after": "settle", "strength": "must"},
}}  # fmt: skip


def test_what_was_done_before_this_round_starts_a_clock_that_spans_rounds_anew(
    life: Callable[..., Life],
) -> None:
    one = second_round(life(EVERY_MONTH))
    one.at("2024-06-10").record("report", on="2024-05-20")
    assert one.case.clocks["monthly"] == Clock(date(2024, 5, 20), date(2024, 6, 20))


def test_a_deadline_is_met_by_what_was_done_before_this_round(life: Callable[..., Life]) -> None:
    told = {"says": "S.", "within": "2 months", "after": "settle", "must": "report", "strength": "must"}
    one = second_round(life({"rules": {"told": told}}))
    one.at("2024-06-10").record("report", on="2024-05-20")
    assert one.case.clocks["told"].met == date(2024, 5, 20)


def test_a_date_that_was_set_in_a_round_that_is_over_starts_no_clock(life: Callable[..., Life]) -> None:
    next_date = {"says": "S.", "set": "next day", "in": "write plan", "keep": "review", "strength": "must"}
    one = life({"rules": {"next date": next_date}})
    for action in ("agree", "invite", "hold"):
        one.do(action)
    one.do("write plan", {"next day": "2024-05-30"})
    one.do("settle")
    one.at("2024-05-25").do("review")
    one.at("2024-06-03").do("agree")
    one.at("2024-06-10").record("write plan", {"next day": "2024-05-31"}, on="2024-05-02")
    assert one.case.clocks["next date"].met == date(2024, 5, 25)


def test_no_clock_starts_for_what_was_done_since(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.at("2024-05-10").record("hold")
    one.at("2024-05-20").record("agree", on="2024-05-02")  # noted long after the meeting that came of it
    assert "in time" not in one.case.clocks


def test_what_is_to_be_done_anew_on_the_same_day_has_a_clock(life: Callable[..., Life]) -> None:
    one = life(DEADLINES)
    one.record("hold")
    one.record("agree")
    assert one.case.clocks["in time"].limit == date(2024, 5, 22)


def test_a_round_does_not_begin_before_the_one_that_is_going_on(life: Callable[..., Life]) -> None:
    one = life({"actions": {"gather": {"title": "Gather", "who": "anyone", "note": "topic", "opens": "round"}}})
    one.at("2024-05-10").do("gather")
    entry = one.at("2024-05-12").record("gather", on="2024-05-04")
    assert (entry.effects.opens_round, entry.warnings, one.case.round) == (False, ("earlier round",), 1)


def test_the_same_day_booked_anew_after_the_meeting_is_due_again(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.at("2024-05-03").do("hold")
    assert one.due() == ()
    one.at("2024-05-04").record("invite", {"day": "2024-05-20"})
    assert [(due.action, due.on) for due in one.due()] == [("hold", date(2024, 5, 20))]


SIGNING: dict[str, Any] = {
    "rules": {
        "soon": {"says": "S.", "within": "2 weeks", "after": "first consent", "must": "invite", "strength": "must"},
    }
}


def test_a_deadline_may_count_from_the_first_time(life: Callable[..., Life]) -> None:
    one = life(SIGNING)
    one.do("agree")
    one.do("consent")
    one.at("2024-05-06").do("consent")
    assert one.case.clocks["soon"] == Clock(date(2024, 5, 1), date(2024, 5, 15))
    one.do("invite")
    one.at("2024-05-08").do("consent")
    assert one.case.clocks["soon"].met == date(2024, 5, 6)


def test_of_two_times_the_earlier_is_the_first_however_late_it_is_recorded(life: Callable[..., Life]) -> None:
    one = life(SIGNING)
    one.do("agree")
    one.at("2024-05-06").do("consent")
    one.at("2024-05-07").record("consent", on="2024-05-03")
    assert one.case.clocks["soon"] == Clock(date(2024, 5, 3), date(2024, 5, 17))


def test_in_another_round_the_first_time_is_another(life: Callable[..., Life]) -> None:
    one = life(SIGNING)
    one.do("agree")
    one.do("consent")
    one.do("invite")
    for action in ("hold", "write plan", "settle"):
        one.do(action)
    one.at("2024-06-03").do("agree")
    one.do("consent")
    assert one.case.clocks["soon"].since == date(2024, 6, 3)


def test_once_the_case_has_ended_nothing_is_taken_back(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"day": "2024-05-20"})
    one.do("withdraw", by="Gina Hill")
    one.record("cancel")
    assert (one.stage, one.value("day"), one.case.did("invite") is not None) == ("closed", date(2024, 5, 20), True)


def test_on_its_last_day_it_is_in_time_and_the_day_after_it_is_late(life: Callable[..., Life]) -> None:
    for day, late in (("2024-05-22", []), ("2024-05-23", ["late"])):
        one = life({"rules": {"in time": {
            "says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must",
        }}})  # fmt: skip
        one.do("agree")
        one.do("invite")
        assert [departure.how for departure in one.at(day).do("hold").departures] == late
