"""Adopting: a case goes on under another version, or it is said what has no place there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import Entry, Move, fold, replay
from caseway.engine.commands import Act, Adopt, Newcomer, Void
from caseway.engine.decide import adopt, decide
from caseway.engine.outcome import Accepted, Reason, Refused
from caseway.engine.unsupported import unsupported
from caseway.engine.wording import tell, told_entry, told_warnings
from tests.engine.conftest import TWO_TRACKS

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]
WHY = "New routine"


STAGE: Tree = {
    "stages": {"asked": None, "put to them": {"title": "It was put to the family", "formerly": "asked"}},
    "starts-at": "put to them",
    "actions": {"agree": {"from": ["put to them", "planned"]}},
}
ROLE: Tree = {
    "opened-by": ["coordinator", "teacher"],
    "people": {"key worker": None, "coordinator": {"title": "Coordinator", "formerly": "Key  Worker"}},
    "actions": {
        "give view": {"who": ["coordinator", "teacher", "nurse"]},
        "say no": {"who": ["coordinator", "teacher", "nurse"]},
        "close": {"who": ["coordinator", "teacher"]},
    },
}
FACT: Tree = {
    "facts": {"topic": None, "subject": {"title": "What it is about", "keep": "case", "formerly": "topic"}},
    "actions": {"agree": {"note": ["consents", "guests", "subject"]}},
}
NO_MET: Tree = {
    "stages": {"met": None},
    "actions": {"hold": {"to": "written"}, "write plan": {"from": ["written"]}},
}


def tried(one: Life, new: Any, by: str = "Kim Field", reason: str = WHY, stages: Mapping[str, str] | None = None) -> Any:
    return adopt(one.process, new, one.case, Adopt(by, reason, stages or {}), one.now)


def moved(one: Life, new: Any, stages: Mapping[str, str] | None = None) -> Entry:
    outcome = tried(one, new, stages=stages)
    assert isinstance(outcome, Accepted), outcome
    (entry,) = outcome.entries
    one.entries.append(entry)
    one.case, one.process = fold(one.case, entry), new
    assert replay(one.entries) == one.case
    return entry


def why_not(one: Life, new: Any, **more: Any) -> list[tuple[str, str]]:
    before = one.case
    outcome = tried(one, new, **more)
    assert isinstance(outcome, Refused)
    assert one.case == before
    return [(reason.why, reason.name) for reason in outcome.reasons]


def told(one: Life, new: Any, language: str = "en", **more: Any) -> list[str]:
    return [tell(one.process, one.case, "adopt", reason, language).text for reason in tried(one, new, **more).reasons]


# What goes over


def test_the_entry_says_from_which_version_to_which_and_why(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(), process_from(STAGE)
    old = one.case.version
    entry = moved(one, new)
    assert (entry.kind, entry.version, entry.process, entry.reason) == ("adopted", new.version, new.id, WHY)
    assert (entry.by, entry.role, entry.adoption and entry.adoption.source) == ("p1", "key worker", old)
    assert entry.effects.moves == (Move("family meeting", "asked", "put to them"),)
    assert (one.case.version, one.case.adoptions, one.stage) == (new.version, (2,), "put to them")
    assert told_entry(new, one.case, entry) == f"The case was moved to version {new.version}: New routine"
    assert told_entry(new, one.case, entry, "sv") == f"Ärendet flyttades till version {new.version}: New routine"


def test_the_case_goes_on_under_the_new_version_and_under_no_other(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(), process_from(STAGE)
    old = one.process
    moved(one, new)
    with pytest.raises(ValueError, match="runs under version"):
        decide(old, one.case, Act("agree", "Kim Field"), one.now)
    one.do("agree")
    assert one.stage == "agreed"


def test_who_has_a_role_has_it_under_its_new_name(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    entry = moved(one, process_from(ROLE))
    assert (entry.role, one.case.holders("coordinator", one.case.opened)) == ("coordinator", ("p1",))
    assert one.case.holders("key worker", one.case.opened) == ()
    assert one.do("give view", {"views": [{"view": "Good"}]}).role == "coordinator"


def test_what_is_noted_and_done_has_its_new_name(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    moved(one, process_from(FACT))
    assert (one.value("subject"), one.value("topic")) == ("School", None)
    assert one.case.did("agree") is not None


def test_columns_have_their_new_names_in_every_row(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("give view", {"views": [{"view": "Good"}]})
    view = {
        "person": {"title": "Person", "type": "person", "own": "yes"},
        "opinion": {"title": "Opinion", "formerly": "view"},
    }
    columns = {"facts": {"views": {"columns": {"view": None, **view}}}}
    moved(one, process_from(columns))
    assert one.value("views") == ({"person": "p1", "opinion": "Good"},)


def test_what_the_new_version_does_not_know_stays_in_the_case(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    moved(one, process_from({"facts": {"topic": None}, "actions": {"agree": {"note": ["consents", "guests"]}}}))
    assert one.value("topic") == "School"
    one.do("invite")


def test_names_that_differ_in_capitals_only_are_the_same(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    moved(one, process_from({
        "facts": {"topic": None, "Topic": {"title": "What it is about", "keep": "case"}},
        "actions": {"agree": {"note": ["consents", "guests", "Topic"]}},
    }))  # fmt: skip
    assert one.value("Topic") == "School"


def test_where_it_came_from_leads_back_only_if_it_is_there(life: Callable[..., Life], process_from: Any) -> None:
    one = life({"actions": {"step back": {"title": "Step back", "who": "anyone", "from": "invited", "to": "back"}}})
    one.do("agree")
    one.do("invite")
    assert one.case.came_from == {"family meeting": "agreed"}
    again = process_from({
        "actions": {"step back": {"title": "Step back", "who": "anyone", "from": "invited", "to": "back"}},
        "stages": {"agreed": None, "said yes": {"title": "Yes", "formerly": "agreed"}},
    }, {"actions": {
        "agree": {"to": "said yes"}, "invite": {"from": ["said yes", "invited"]}, "cancel": {"to": "said yes"},
    }})  # fmt: skip
    moved(one, again)
    assert one.case.came_from == {"family meeting": "said yes"}
    one.do("step back")
    assert one.stage == "said yes"


# Stages


def test_a_stage_without_a_place_strands_the_case_until_somebody_says_where(
    life: Callable[..., Life], process_from: Any
) -> None:
    one, new = life(), process_from(NO_MET)
    one.do("agree")
    one.do("invite")
    one.do("hold")
    assert why_not(one, new) == [("stranded", "met")]
    assert told(one, new) == [
        "The new version has no stage «met», and the case is there or can come there. Say to which of its stages that "
        "leads: asked, agreed, invited, written, planned, closed."
    ]
    assert told(one, new, "sv")[0].startswith("Den nya versionen har inget steg «met», och ärendet står där")
    entry = moved(one, new, {"Met": "WRITTEN"})
    assert (one.stage, entry.adoption and entry.adoption.places["met"].stage) == ("written", "written")


def test_a_stage_that_nobody_knows_cannot_be_named(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(), process_from(NO_MET)
    assert why_not(one, new, stages={"mett": "written", "asked": "writen"}) == [
        ("unknown stage", "mett"), ("unknown stage", "writen")
    ]  # fmt: skip
    assert told(one, new, stages={"asked": "writen"})[0].endswith("Did you mean «written»?")


def test_an_incident_that_waits_needs_a_place_too(life: Callable[..., Life], process_from: Any) -> None:
    rule = {"rules": {"yes": {
        "says": "S.", "before": "hold", "need": {"consents": "every guardian"}, "strength": "must", "right-of": "guardian",
    }}}  # fmt: skip
    one, new = life(rule), process_from(rule, NO_MET)
    one.do("agree")
    one.do("invite")
    one.record("hold")
    assert one.stage == "invited"
    assert why_not(one, new) == [("stranded", "met")]
    moved(one, new, {"met": "written"})
    one.agree(4, "Gina Hill")
    one.agree(4, "Greg Hill")
    assert one.stage == "written"


def test_one_track_becomes_two_and_the_new_one_begins(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    moved(one, process_from(TWO_TRACKS))
    assert one.case.stages == {"meetings": "agreed", "worker": "none"}
    assert one.case.moved_on(("meetings",)) == date(2024, 5, 1)
    one.do("name")
    one.do("invite")


def test_two_tracks_become_one_where_both_lead_to_the_same_stage(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(TWO_TRACKS), process_from()
    one.do("agree")
    assert why_not(one, new) == [("stranded", "none")]
    assert why_not(one, new, stages={"none": "asked"}) == [("two stages", "Family meeting")]
    moved(one, new, {"none": "agreed"})
    assert one.case.stages == {"family meeting": "agreed"}


# What cannot be


def test_who_may_and_why(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(), process_from(STAGE)
    assert why_not(one, new, by="Gina Hill", reason=" ") == [("may not adopt", "Gina Hill"), ("no grounds", "")]
    assert told(one, new, by="Gina Hill", reason="") == [
        "Gina Hill may not move a case to another version. That is for Key worker or Teacher.",
        "Say why the case goes on under another version.",
    ]
    assert why_not(one, new, by="Karl Ek") == [("unknown person", "Karl Ek")]
    assert told(one, one.process) == [f"The case runs under this version already ({one.case.version})."]
    assert told(one, one.process, "sv") == [f"Ärendet följer redan den här versionen ({one.case.version})."]


def test_what_has_ended_stays(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("withdraw", by="Gina Hill")
    assert why_not(one, process_from(STAGE)) == [("ended stays", "")]


def test_another_process_is_no_version(life: Callable[..., Life], vastbus: Any) -> None:
    with pytest.raises(ValueError, match="vastbus is not a version of family meeting"):
        tried(life(), vastbus)


def test_a_value_is_never_read_as_another_type(life: Callable[..., Life], process_from: Any) -> None:
    number = process_from({"facts": {"topic": {"type": "number"}}})
    one = life()
    one.do("agree", {"topic": "12"})
    assert why_not(one, number) == [("other type", "topic")]
    assert told(one, number)[0] == (
        "«topic» is of another type in the new version, and the case says something in it. Give it another name there."
    )
    moved(life(), number)  # where nothing is noted, nothing is read wrongly


def test_a_voided_value_of_another_type_does_not_come_back(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree", {"topic": "12"})
    outcome = decide(one.process, one.case, Void(2, "Kim Field", "Wrong"), one.now)
    assert isinstance(outcome, Accepted)
    one.entries += outcome.entries
    one.case = replay(one.entries)
    moved(one, process_from({"facts": {"topic": {"type": "number"}}}))
    outcome = decide(one.process, one.case, Void(3, "Kim Field", "It was right"), one.now)
    assert isinstance(outcome, Accepted)
    case = replay((*one.entries, *outcome.entries))
    assert (case.facts.get("topic"), case.did("agree") is not None) == (None, True)


def test_two_things_do_not_become_one(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    one.do("invite")
    one.do("cancel", {"why": "Ill"})
    new = process_from({
        "facts": {"topic": None, "why": None, "words": {"title": "Words", "keep": "case", "formerly": ["topic", "why"]}},
        "actions": {"agree": {"note": ["consents", "words"]}, "cancel": {"note": "words"}},
    }, {"facts": {"guests": None}})  # fmt: skip
    assert why_not(one, new) == [("two in one", "words")]
    assert told(one, new) == [
        "The case holds topic, why, and the new version has «words» for all of them. Let `formerly` name one of them."
    ]


def test_the_child_and_those_who_may_open_are_still_there(life: Callable[..., Life], process_from: Any) -> None:
    forgot = {"coordinator": {"title": "Coordinator"}, "head": "Head"}
    new = process_from(ROLE, {"opened-by": "head", "people": forgot, "actions": {"close": {"who": "head"}}})
    assert told(life(), new) == [
        "In the new version nobody in the case has the role head. If it was called otherwise, say so there with `formerly`."
    ]


# What is voided


def test_an_adoption_is_not_voided(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    moved(one, process_from(STAGE))
    (reason,) = refused(one, 2)
    assert reason == Reason("adoption stands", "2")
    assert tell(one.process, one.case, "void", reason).text == (
        "Entry 2 moved the case to another version, and what came after it rests on that. Move the case again instead."
    )


def refused(one: Life, seq: int) -> tuple[Reason, ...]:
    outcome = decide(one.process, one.case, Void(seq, "Kim Field", "Wrong"), one.now)
    assert isinstance(outcome, Refused)
    return outcome.reasons


def test_what_is_voided_from_before_leads_back_to_where_that_is_now(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree", {"topic": "School"})
    moved(one, process_from(STAGE, FACT, {"actions": {"agree": {"note": ["consents", "guests", "subject"]}}}))
    one.do("give view", {"views": [{"view": "Good"}]})
    outcome = decide(one.process, one.case, Void(2, "Kim Field", "Wrong"), one.now)
    assert isinstance(outcome, Accepted)
    entries = (*one.entries, *outcome.entries)
    case = replay(entries)
    assert (case.stages, case.facts.get("subject")) == ({"family meeting": "put to them"}, None)


def test_what_was_done_under_an_earlier_version_is_held_against_its_rules(
    life: Callable[..., Life], process_from: Any
) -> None:
    rule = {"rules": {"asked": {"says": "S.", "before": "invite", "need": "agree", "strength": "must"}}}
    one, new = life(rule), process_from()  # the new version has no such rule
    old = one.process
    one.do("agree")
    one.do("invite")
    moved(one, new)
    outcome = decide(one.process, one.case, Void(2, "Kim Field", "Wrong"), one.now)
    assert isinstance(outcome, Accepted)
    entries = (*one.entries, *outcome.entries)
    assert [(found.seq, found.rules) for found in unsupported(new, entries, [old])] == [(3, ("", "asked"))]
    with pytest.raises(ValueError, match="runs under version"):
        unsupported(new, entries)


def test_outside_its_dates_there_is_a_warning_on_record(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(), process_from({"in-force": "2025-01-01"})
    entry = moved(one, new)
    assert entry.warnings == ("not in force",)
    assert told_warnings(new, entry) == (
        "The process «Family meeting» was not in force on 2024-05-01 (it is from 2025-01-01).",
    )


def test_merged_roles_are_held_by_all_who_held_them(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    staff = process_from({
        "opened-by": "staff",
        "people": {
            "key worker": None, "teacher": None, "nurse": None,
            "staff": {"title": "Staff", "many": "yes", "formerly": ["key worker", "teacher", "nurse"]},
        },
        "actions": {"give view": {"who": "staff"}, "say no": {"who": "staff"}, "close": {"who": "staff"}},
    })  # fmt: skip
    moved(one, staff)
    assert one.case.holders("staff", one.case.opened) == ("p1", "p2", "p3")


def test_a_move_leads_to_no_end_and_nowhere_else(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite")
    new = process_from({"region": "ENG"})
    assert why_not(one, new, stages={"invited": "met"}) == [("stage stays", "invited")]
    assert told(one, new, stages={"invited": "met"}) == [
        "The new version has the stage «invited» too, as «invited». A move leads a case nowhere else: that is for actions."
    ]
    one.at("2024-05-02").do("hold")
    assert why_not(one, process_from(NO_MET), stages={"met": "closed"}) == [("stage ends", "closed")]
    assert told(one, process_from(NO_MET), "sv", stages={"met": "closed"}) == [
        "«closed» är ett slut, och en flytt avslutar inget ärende: det gör åtgärder."
    ]
    assert moved(one, process_from(NO_MET), {"met": "written"})


HUSH: Tree = {"actions": {"hush": {"title": "Keep it private", "who": "guardian"}}}
QUIET: Tree = {"actions": {"keep quiet": {"title": "Keep it private", "who": "guardian"}}}


def kept(once: str, *seeing: str) -> Tree:
    return {"facts": {"topic": {"confidential": {"once": once, "seen-by": list(seeing or ("guardian",))}}}}


def test_what_is_confidential_stays_so(life: Callable[..., Life], process_from: Any) -> None:
    one = life(HUSH, kept("hush"))
    one.do("agree", {"topic": "School"})
    one.do("hush", by="Gina Hill")
    renamed = {"actions": {"keep quiet": {"formerly": "hush"}}}
    for new in (process_from(HUSH), process_from(QUIET, kept("keep quiet")), process_from(HUSH, kept("hush", "nurse"))):
        assert why_not(one, new) == [("would be opened", "topic")]
    assert isinstance(tried(one, process_from(QUIET, kept("keep quiet"), renamed)), Accepted)
    assert told(one, process_from(HUSH))[0].startswith("«topic» is kept confidential, and in the new version more people")


def test_what_the_family_did_is_theirs_also_when_no_action_is_called_so_now(
    life: Callable[..., Life], process_from: Any
) -> None:  # fmt: skip
    right = {
        "rules": {"asked": {"says": "S.", "before": "invite", "need": "topic", "strength": "must", "right-of": "guardian"}}
    }
    one = life(HUSH, right)
    seq = one.do("hush", by="Gina Hill").seq
    moved(one, process_from(QUIET, right))
    assert refused(one, seq)[0].why == "theirs to void"


def test_a_no_is_not_forgotten(life: Callable[..., Life], process_from: Any, asked: Tree) -> None:
    one = life(asked)
    one.do("say yes", by="Greg Hill")
    assert isinstance(tried(one, process_from()), Accepted)
    one.do("say no to it", by="Gina Hill")
    assert why_not(one, process_from()) == [("no forgotten", "meeting")]
    one.do("say yes", by="Gina Hill")
    assert isinstance(tried(one, process_from()), Accepted)


def test_the_right_that_an_incident_went_against_is_not_forgotten(
    life: Callable[..., Life], process_from: Any, asked: Tree
) -> None:
    one = life(asked)
    one.do("agree")
    seq = one.record("invite").seq
    assert why_not(one, process_from()) == [("right forgotten", "asked")]
    assert told(one, process_from())[0].startswith(f"Incident {seq} went against the right «asked»")
    one.agree(seq, "Gina Hill")
    one.agree(seq, "Greg Hill")
    assert isinstance(tried(one, process_from()), Accepted)


def test_of_several_roles_the_one_that_may_move_it_is_on_record(life: Callable[..., Life], process_from: Any) -> None:
    people = (Newcomer("Kim Field", "nurse"), Newcomer("Kim Field", "key worker"), Newcomer("Cass Hill", "child"))
    one = life(people=people)
    assert moved(one, process_from(FACT)).role == "key worker"


def test_answers_go_over_under_the_new_name_of_the_consent(life: Callable[..., Life], process_from: Any) -> None:
    def asked(name: str, **more: Any) -> Tree:
        return {
            "consents": {name: {"title": "Consent", "from": "every guardian", **more}},
            "actions": {
                "say yes": {"title": "Say yes", "who": "guardian", "gives": name},
                "take back": {"title": "Take back", "who": "guardian", "from": "any stage", "withdraws": name},
            },
            "rules": {"first": {"says": "S.", "before": "invite", "consent": name, "strength": "must"}},
        }

    one = life(asked("meeting"))
    for name in ("Gina Hill", "Greg Hill"):
        one.do("say yes", by=name)
    one.do("agree")
    moved(one, process_from(asked("sitting down", formerly="meeting")))
    assert {answer.consent for answer in one.case.answers["sitting down"]} == {"sitting down"}
    one.do("take back", by="Gina Hill")
    assert one.cannot("invite")[0].missing[0].what == "consent withdrawn"


def test_nor_is_what_was_taken_back(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    one.do("invite", {"start": "2024-05-20T14:00+01:00"})
    one.do("cancel")
    assert why_not(one, process_from({"facts": {"start": {"type": "text"}}})) == [("other type", "start")]


def test_what_was_noted_in_an_earlier_round_has_its_new_name(life: Callable[..., Life], process_from: Any) -> None:
    one = life({"actions": {"agree": {"from": ["asked", "invited"]}}})
    one.do("agree")
    one.do("invite", {"place": "school"})
    one.at("2024-05-03").do("agree")
    place = {"title": "Place", "type": "choice", "choices": ["school", "home"], "formerly": "place"}
    new = process_from({
        "facts": {"place": None, "venue": place},
        "actions": {"agree": {"from": ["asked", "invited"]}, "invite": {"note": ["day", "venue", "interpreter", "seats",
                    "invited parties", "chair", "start"]}},
        "forms": {"invitation": {"sections": [{"title": "When", "fields": ["day", "venue"]}]}},
    })  # fmt: skip
    moved(one, new)
    assert [set(over.facts) for over in one.case.over][-1] == {"venue"}


def test_without_the_child_a_case_does_not_go_on(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    assert why_not(one, process_from({"concerns": "pupil", "people": {"pupil": "Pupil"}})) == [("role empty", "pupil")]


def test_one_of_those_who_may_open_is_enough(life: Callable[..., Life], process_from: Any) -> None:
    new = process_from({"opened-by": ["key worker", "head"], "people": {"head": "Head"}})
    one = life()
    moved(one, new)
    assert one.case.version == new.version


def test_a_role_that_somebody_had_is_another_under_its_new_name(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.do("agree")
    new = process_from(ROLE)
    moved(one, new)
    assert one.case.done["agree"].times[0].role == "coordinator"


AGAIN: Tree = {"actions": {"agree": {"from": ["asked", "agreed", "invited"]}}}


def noted(one: Life) -> None:
    one.do("invite", {"place": "school"})


def noted_twice(one: Life) -> None:
    one.do("invite", {"place": "school"})
    one.at("2024-05-02").do("invite", {"place": "home"})


def taken_back(one: Life) -> None:
    one.do("invite", {"place": "school"})
    one.do("cancel")


def in_an_earlier_round(one: Life) -> None:
    one.do("invite", {"place": "school"})
    one.at("2024-05-03").do("agree")


@pytest.mark.parametrize("lived", [noted, noted_twice, taken_back, in_an_earlier_round])
def test_what_no_version_in_between_knew_is_not_read_as_another_type_either(
    lived: Callable[[Life], None], life: Callable[..., Life], process_from: Any
) -> None:
    clears = {"actions": {"cancel": {"clears": ["day", "start", "place", "invite"]}}}
    one = life(AGAIN, clears)
    one.do("agree")
    lived(one)
    without = {
        "facts": {"place": None},
        "actions": {"invite": {"note": ["invited parties", "day", "start", "interpreter", "seats", "chair"]}},
        "forms": {"invitation": {"sections": [{"title": "When", "fields": ["day"]}]}},
    }
    moved(one, process_from(AGAIN, without))
    assert why_not(one, process_from(AGAIN, {"facts": {"place": {"type": "number", "choices": None}}})) == [
        ("other type", "place")
    ]


def test_nor_what_waits_for_somebodys_agreement(life: Callable[..., Life], process_from: Any) -> None:
    right = {"says": "S.", "before": "invite", "need": "topic", "strength": "must", "right-of": "guardian"}
    one = life({"rules": {"topic first": right}})
    one.do("agree")
    one.record("invite", {"place": "school"})
    assert why_not(one, process_from({"facts": {"place": {"type": "number", "choices": None}}})) == [("other type", "place")]


FEW: Tree = {
    "consents": {"meeting": {"seen-by": ["nurse", "child", "guardian"]}}, "rules": {"asked": {"reveals": "whether"}},
}  # fmt: skip


@pytest.mark.parametrize("answer", ["say yes", "say no to it"])
def test_who_does_not_see_the_answers_is_not_told_which_they_were(
    life: Callable[..., Life], process_from: Any, asked: Tree, answer: str
) -> None:
    one = life(asked, FEW)
    one.do(answer, by="Gina Hill")
    assert told(one, process_from()) == [
        "«meeting» has been answered, and the new version does not know that consent. If it was called otherwise, say so "
        "there with `formerly`."
    ]


def test_nor_which_right_an_incident_went_against(life: Callable[..., Life], process_from: Any, asked: Tree) -> None:
    one = life(asked, FEW)
    one.do("agree")
    one.record("invite")
    assert told(one, process_from()) == [
        "Incident 3 went against a right that the new version does not know. If its rule was called otherwise, say so there "
        "with `formerly`; or settle the incident first."
    ]


def test_a_no_to_what_no_version_asks_any_more_holds_up_nothing(
    life: Callable[..., Life], process_from: Any, asked: Tree
) -> None:
    one = life(asked)
    no = one.do("say no to it", by="Gina Hill").seq
    mistaken = one.accepted(Void(no, "Gina Hill", "By mistake.")).seq
    moved(one, process_from())
    one.accepted(Void(mistaken, "Gina Hill", "It was none."))
    assert moved(one, process_from({"region": "ENG"}))
