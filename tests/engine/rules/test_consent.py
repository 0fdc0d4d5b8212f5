"""consent: before these actions, everybody who is asked has consented, and nobody has said no."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Agree, Join, Newcomer
from caseway.engine.rules import Missing
from caseway.engine.shown import revealing, shown_due, shown_entry
from caseway.engine.sight import sight_of
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from caseway.engine.outcome import Reason
    from tests.engine.conftest import Life

Tree = dict[str, Any]
CASS, GINA, GREG = "p4", "p5", "p6"


def asking(rule: Tree | None = None, **consent: Any) -> Tree:
    """Consent to the meeting and to sharing: given by guardians in writing, or noted by the key worker."""
    return {
        "facts": {
            "born": {"title": "Date of birth", "type": "date", "keep": "case"},
            "who said it": {"title": "Who said it", "type": "people"},
            "not these": {"title": "Left out", "type": "people"},
            "ends": {"title": "Until when", "type": "date"},
        },
        "consents": {"sharing": {"title": "Consent to sharing", "from": "every guardian", **consent}},
        "actions": {
            "note birth": {"title": "Note the date of birth", "who": "anyone", "note": "born"},
            "sign form": {
                "title": "Sign the consent form", "who": ["guardian", "child"], "note": ["not these", "ends"],
                "gives": "sharing", "as": "written",
            } if consent.get("own") else {
                "title": "Sign the consent form", "who": "guardian", "note": ["not these", "ends"],
                "gives": "sharing", "as": "written",
            },
            "note a yes": {
                "title": "Note a yes", "who": ["key worker", "guardian"], "note": "who said it", "gives": "sharing",
                "by": "who said it",
            },
            "say no to sharing": {
                "title": "Say no", "who": ["guardian"], "refuses": "sharing"
            },
            "take back": {
                "title": "Take it back", "who": ["guardian", "child"] if consent.get("own") else "guardian",
                "from": "any stage", "withdraws": "sharing",
            },
            "share": {"title": "Share", "who": "anyone", "note": "guests"},
        },
        "rules": {
            "asked": {
                "says": "They consent first.", "before": "share", "consent": "sharing", "strength": "must", **(rule or {})
            }
        },
    }  # fmt: skip


def missing(reasons: tuple[Reason, ...]) -> tuple[Missing, ...]:
    (reason,) = reasons
    assert (reason.why, reason.name, reason.deviators) == ("rule", "asked", None)
    return reason.missing


def test_everybody_is_asked(life: Callable[..., Life]) -> None:
    one = life(asking())
    one.do("sign form", by="Gina Hill")
    assert missing(one.cannot("share")) == (Missing("consent", "sharing", people=(GREG,), about=CASS),)
    one.do("sign form", by="Greg Hill")
    one.do("share")


def test_of_any_one_is_enough(life: Callable[..., Life]) -> None:
    one = life(asking(None, **{"from": "any guardian"}))
    assert missing(one.cannot("share")) == (Missing("consent of one", "sharing", people=(GINA, GREG), about=CASS),)
    one.do("sign form", by="Greg Hill")
    one.do("share")


@pytest.mark.parametrize("whose", ["every guardian", "any guardian"])
def test_a_no_is_a_conflict_with_a_yes_whichever_came_last(whose: str, life: Callable[..., Life]) -> None:
    for first, then in (("sign form", "say no to sharing"), ("say no to sharing", "sign form")):
        one = life(asking(None, **{"from": whose}))
        one.do(first, by="Gina Hill")
        one.at("2024-05-02").do(then, by="Greg Hill")
        (found,) = missing(one.cannot("share"))
        yes, no = (GINA, GREG) if first == "sign form" else (GREG, GINA)
        assert (found.what, found.people, found.others) == ("consent refused", (no,), (yes,))


def test_the_same_person_may_change_their_mind(life: Callable[..., Life]) -> None:
    one = life(asking(None, **{"from": "any guardian"}))
    one.do("say no to sharing", by="Gina Hill")
    one.at("2024-05-02").do("sign form", by="Gina Hill")
    one.do("share")


def test_by_word_of_mouth_is_not_in_writing(life: Callable[..., Life]) -> None:
    one = life(asking(form="written"))
    one.do("sign form", by="Gina Hill")
    one.do("note a yes", {"who said it": "Greg Hill"})
    assert missing(one.cannot("share")) == (Missing("consent spoken", "sharing", "written", (GREG,), about=CASS),)
    assert [remedy.action for remedy in one.cannot("share")[0].remedies] == ["sign form"]


def test_a_yes_that_is_noted_after_the_paper_does_not_undo_it(life: Callable[..., Life]) -> None:
    one = life(asking(form="written"))
    one.do("sign form", by="Gina Hill")
    one.do("sign form", by="Greg Hill")
    one.at("2024-05-02").do("note a yes", {"who said it": "Greg Hill"})
    one.do("share")


def test_where_nobody_asks_for_writing_word_of_mouth_is_enough_and_who_noted_it_is_kept(life: Callable[..., Life]) -> None:
    one = life(asking())
    entry = one.do("note a yes", {"who said it": "Gina Hill, Greg Hill"})
    assert [(answer.giver, answer.noted_by, answer.form) for answer in entry.effects.answers] == [
        (GINA, "p1", "spoken"), (GREG, "p1", "spoken"),
    ]  # fmt: skip
    one.do("share")


def test_nobody_answers_for_another(life: Callable[..., Life]) -> None:
    one = life(asking())
    assert [reason.why for reason in one.cannot("note a yes", {"who said it": "Greg Hill"}, by="Gina Hill")] == [
        "own answer"
    ]
    assert [reason.why for reason in one.cannot("note a yes", {"who said it": "Tom Reed"})] == ["not asked"]
    assert [reason.why for reason in one.cannot("note a yes")] == ["nobody answers"]
    assert "in person" in [reason.why for reason in one.cannot("sign form")]
    one.do("note a yes", by="Gina Hill")


def test_it_runs_out_after_its_last_day(life: Callable[..., Life]) -> None:
    one = life(asking(lasts="1 month", until="ends"))
    one.do("sign form", by="Gina Hill")
    one.do("sign form", {"ends": "2024-05-20"}, by="Greg Hill")
    one.at("2024-05-20 23:59").do("share")
    (found,) = missing(one.at("2024-05-21 00:00").cannot("share"))
    assert (found.what, found.people, str(found.limit)) == ("consent over", (GREG,), "2024-05-20")
    one.do("sign form", by="Greg Hill")
    one.at("2024-06-01 23:00").do("share")
    assert missing(one.at("2024-06-02").cannot("share"))


def test_who_is_left_out_is_left_out_with_their_agency(life: Callable[..., Life]) -> None:
    one = life(asking({"with": "guests"}, **{"may-leave-out": "not these"}))
    one.do("sign form", {"not these": "Nora Lane"}, by="Gina Hill")
    one.do("sign form", by="Greg Hill")
    found = missing(one.cannot("share", {"guests": "Tom Reed, Kim Field"}))
    assert found == (Missing("left out", "sharing", "p2", (GINA,), about=CASS),)
    one.do("share", {"guests": "Kim Field"})


def test_where_somebody_is_left_out_it_must_be_known_whom_it_is_for(life: Callable[..., Life]) -> None:
    one = life(asking({"with": "guests"}, **{"may-leave-out": "not these"}))
    one.do("sign form", {"not these": "Nora Lane"}, by="Gina Hill")
    one.do("sign form", by="Greg Hill")
    assert missing(one.cannot("share")) == (Missing("fact", "guests"),)


@pytest.mark.parametrize(("day", "who"), [("2024-02-29", "Gina Hill"), ("2024-03-01", "Cass Hill")])
def test_from_that_age_it_is_the_childs_own(day: str, who: str, life: Callable[..., Life]) -> None:
    own = {"own": {"from": "14", "born": "born"}}
    one = life(asking(**own), opened="2024-02-20")
    assert missing(one.cannot("share")) == (Missing("fact", "born", about=CASS),)
    one.do("note birth", {"born": "2010-03-01"})
    one.at(day).do("sign form", by=who)
    if who == "Gina Hill":
        one.do("sign form", by="Greg Hill")
    one.do("share")


def test_born_on_29_february(life: Callable[..., Life]) -> None:
    one = life(asking(own={"from": "15", "born": "born"}), opened="2023-02-20")
    one.do("note birth", {"born": "2008-02-29"})
    assert missing(one.at("2023-02-28").cannot("share"))[0].people == (GINA, GREG)
    assert missing(one.at("2023-03-01").cannot("share"))[0].people == (CASS,)


def test_together_with_the_others(life: Callable[..., Life]) -> None:
    one = life(asking(own={"from": "12", "born": "born", "alone": "no"}))
    one.do("note birth", {"born": "2010-03-01"})
    assert {found.people for found in missing(one.cannot("share"))} == {(GINA, GREG), (CASS,)}


def test_done_without_it_is_an_incident_of_those_whose_it_was(life: Callable[..., Life]) -> None:
    one = life(asking(own={"from": "12", "born": "born"}))
    one.do("note birth", {"born": "2010-03-01"})
    entry = one.record("share")
    assert entry.incident is not None
    assert (entry.incident.rules, entry.incident.right_of, entry.incident.entitled) == (("asked",), ("child",), (CASS,))
    one.agree(entry.seq, "Cass Hill")
    assert one.case.did("share")


def test_a_reason_makes_up_for_nothing(life: Callable[..., Life]) -> None:
    assert life(asking()).cannot("share", reasons={"asked": "It was urgent."})


def test_what_was_given_on_a_day_and_recorded_later_counts_from_that_day(life: Callable[..., Life]) -> None:
    one = life(asking())
    one.at("2024-05-10").record("sign form", by="Gina Hill", on="2024-05-03")
    one.record("sign form", by="Greg Hill", on="2024-05-04")
    assert one.record("share", on="2024-05-03").incident is not None
    assert one.record("share", on="2024-05-04").incident is None


def test_what_was_taken_back_counts_from_the_moment(life: Callable[..., Life]) -> None:
    one = life(asking())
    one.do("note a yes", {"who said it": "Gina Hill, Greg Hill"})
    one.at("2024-05-03 12:30").do("take back", by="Gina Hill")
    found = missing(one.cannot("share"))
    assert [(one.what, one.people, one.others) for one in found] == [("consent withdrawn", (GINA,), (GREG,))]
    assert one.record("share", on="2024-05-03").incident is None  # noon, before it was taken back
    assert one.at("2024-05-04").record("share").incident is not None


def test_an_act_that_gives_it_may_wait_for_it_too(life: Callable[..., Life]) -> None:
    one = life(asking({"before": ["share", "sign form"]}, **{"from": "any guardian"}))
    one.do("sign form", by="Gina Hill")
    one.do("share")


HALF_SIBLINGS: Tree = {
    "people": {
        "child": {"title": "Child", "many": "yes"}, "guardian": {"title": "Guardian", "many": "yes", "of": "child"},
    },
    "facts": {
        "born": {
            "title": "Dates of birth", "type": "rows", "columns": {
                "who": {"title": "Who", "type": "person"}, "on": {"title": "On", "type": "date"},
            },
        },
        "for whom": {"title": "For whom", "type": "people"},
    },
    "actions": {"sign form": {"note": ["not these", "ends", "for whom"], "for": "for whom"}},
}  # fmt: skip
BEN, ROB = "p7", "p8"


def half_siblings(life: Callable[..., Life], **consent: Any) -> Life:
    """Greg is guardian of Cass alone, Rob of Ben alone, Gina of both."""
    one = life(asking(None, **consent), HALF_SIBLINGS)
    one.leave("Greg Hill")
    one.at("2024-05-02").join("Ben Hill", "child")
    for name, child in (("Rob Lane", "Ben Hill"), ("Greg Hill", "Cass Hill")):
        one.accepted(Join(Newcomer(name, "guardian", of=(child,)), "Kim Field"))
    return one


def test_for_each_child_its_own_guardians_are_asked(life: Callable[..., Life]) -> None:
    one = half_siblings(life)
    one.do("sign form", by="Gina Hill")
    wanting = missing(one.cannot("share"))
    assert [(found.what, found.about, found.people) for found in wanting] == [
        ("consent", CASS, (GREG,)), ("consent", BEN, (ROB,)),
    ]  # fmt: skip
    one.do("sign form", by="Greg Hill")
    one.do("sign form", by="Rob Lane")
    one.do("share")
    assert {(answer.giver, answer.about) for answer in one.case.answers["sharing"]} == {
        (GINA, CASS), (GINA, BEN), (GREG, CASS), (ROB, BEN),
    }  # fmt: skip


def test_nobody_answers_for_a_child_who_is_not_theirs(life: Callable[..., Life]) -> None:
    one = half_siblings(life)
    (reason,) = one.cannot("sign form", {"for whom": "Cass Hill, Ben Hill"}, by="Rob Lane")
    assert (reason.why, reason.name, reason.detail) == ("not asked for", "Rob Lane", "Cass Hill")
    told = [tell(one.process, one.case, "sign form", reason, language).text for language in ("en", "sv")]
    assert told == [
        "Rob Lane is not asked for this for Cass Hill, but for somebody else.",
        "Rob Lane tillfrågas inte om detta för Cass Hill, utan för någon annan.",
    ]


def test_a_child_without_a_guardian_is_named(life: Callable[..., Life]) -> None:
    one = half_siblings(life)
    one.leave("Gina Hill")
    one.leave("Rob Lane")
    one.at("2024-05-03").do("sign form", by="Greg Hill")
    (found,) = one.cannot("share")
    assert found.missing == (Missing("nobody", "guardian", about=BEN),)
    told = [tell(one.process, one.case, "share", found, language).missing for language in ("en", "sv")]
    assert told == [("Nobody is noted as «Guardian» of Ben Hill.",), ("Ingen är antecknad som «Guardian» för Ben Hill.",)]


def test_a_child_of_age_answers_for_itself_and_not_for_the_other(life: Callable[..., Life]) -> None:
    one = half_siblings(life, own={"from": "15", "born": "born"})
    rows = [{"who": "Cass Hill", "on": "2008-01-01"}, {"who": "Ben Hill", "on": "2012-01-01"}]
    one.do("note birth", {"born": rows})
    one.do("sign form", by="Cass Hill")
    assert {(answer.giver, answer.about) for answer in one.case.answers["sharing"]} == {(CASS, CASS)}
    one.do("sign form", by="Gina Hill")
    one.do("sign form", by="Rob Lane")
    one.do("share")


def test_an_incident_waits_for_those_whose_child_it_was(life: Callable[..., Life]) -> None:
    one = half_siblings(life)
    one.do("sign form", by="Gina Hill")
    one.do("sign form", by="Greg Hill")
    entry = one.record("share")
    assert entry.incident is not None
    assert (entry.incident.about, entry.incident.entitled, entry.incident.right_of) == ((BEN,), (GINA, ROB), ("guardian",))
    assert one.due()[0].people == (GINA, ROB)
    (reason,) = one.refused(Agree(entry.seq, "Greg Hill"))
    assert (reason.why, reason.detail) == ("not waiting", "Gina Hill, Rob Lane")
    one.agree(entry.seq, "Gina Hill")
    assert one.agree(entry.seq, "Rob Lane").settles


def test_nobody_lets_it_stand_for_a_child_who_has_no_guardian(life: Callable[..., Life]) -> None:
    one = half_siblings(life)
    one.leave("Gina Hill")
    one.leave("Rob Lane")
    entry = one.at("2024-05-03").record("share")
    assert entry.incident is not None
    assert (entry.incident.about, entry.incident.entitled) == ((CASS, BEN), (GREG,))
    assert not one.agree(entry.seq, "Greg Hill").settles
    assert one.refused(Agree(entry.seq, "Greg Hill"))[0].why == "not waiting"
    one.accepted(Join(Newcomer("Lena Hill", "guardian", of=("Ben Hill",)), "Kim Field"))
    assert one.agree(entry.seq, "Lena Hill").settles


def test_whose_child_it_was_is_hidden_with_the_answers(life: Callable[..., Life]) -> None:
    one = half_siblings(lambda *changes: life(*changes, {"rules": {"asked": {"reveals": "whether"}}}),
                        **{"seen-by": ["child", "guardian", "key worker", "teacher"]})  # fmt: skip
    one.do("sign form", by="Gina Hill")
    one.do("sign form", by="Greg Hill")
    entry = one.record("share")
    nurse = sight_of(one.process, one.case, "p3", one.now.date())
    shown = shown_entry(entry, nurse, revealing(one.process)).incident
    assert shown is not None
    assert (shown.about, shown.entitled, shown.right_of, shown.rules) == ((), (), (), ())
    (due,) = shown_due(one.due(), nurse)
    assert (due.people, due.withheld) == ((), True)
    assert one.refused(Agree(entry.seq, "Nora Lane"))[0].detail == ""


def test_nobody_answers_for_who_is_no_child_of_the_case(life: Callable[..., Life]) -> None:
    one = half_siblings(life)
    (reason,) = one.cannot("sign form", {"for whom": "Nora Lane"}, by="Gina Hill")
    assert (reason.why, reason.name, reason.detail) == ("not for", "Nora Lane", "child")


def test_against_another_right_too_it_waits_for_everybody(life: Callable[..., Life]) -> None:
    topic = {"says": "S.", "before": "share", "need": "topic", "strength": "must", "right-of": "guardian"}
    one = half_siblings(lambda *changes: life(*changes, {"rules": {"topic first": topic}}))
    one.do("sign form", by="Gina Hill")
    one.do("sign form", by="Greg Hill")
    entry = one.record("share")
    assert entry.incident is not None
    assert (entry.incident.rules, entry.incident.about) == (("asked", "topic first"), ())
    assert set(entry.incident.entitled) == {GINA, GREG, ROB}


def test_where_nobody_is_left_out_it_need_not_be_known_whom_it_is_for(life: Callable[..., Life]) -> None:
    one = life(asking({"with": "guests"}, **{"may-leave-out": "not these"}))
    for name in ("Gina Hill", "Greg Hill"):
        one.do("sign form", by=name)
    one.do("share")


def test_the_right_is_also_the_guardians_while_one_child_is_not_of_age(life: Callable[..., Life]) -> None:
    one = half_siblings(life, own={"from": "15", "born": "born"})
    rows = [{"who": "Cass Hill", "on": "2008-01-01"}, {"who": "Ben Hill", "on": "2012-01-01"}]
    one.do("note birth", {"born": rows})
    entry = one.record("share")
    assert entry.incident is not None
    assert entry.incident.right_of == ("guardian", "child")


def test_of_two_who_took_it_back_the_later_day_is_told(life: Callable[..., Life]) -> None:
    one = life(asking())
    for name in ("Gina Hill", "Greg Hill"):
        one.do("sign form", by=name)
    one.at("2024-05-03").do("take back", by="Gina Hill")
    one.at("2024-05-06").do("take back", by="Greg Hill")
    (found,) = missing(one.cannot("share"))
    assert (found.what, found.people, found.limit) == ("consent withdrawn", (GINA, GREG), date(2024, 5, 6))


def test_where_it_is_not_known_whom_it_is_for_it_waits_for_everybody(life: Callable[..., Life]) -> None:
    one = half_siblings(lambda *changes: life(*changes, {"rules": {"asked": {"with": "guests"}}}),
                        **{"may-leave-out": "not these"})  # fmt: skip
    for name in ("Gina Hill", "Greg Hill", "Rob Lane"):
        one.do("sign form", {"not these": "Nora Lane"}, by=name)
    entry = one.record("share")
    assert entry.incident is not None
    assert (entry.incident.about, set(entry.incident.entitled)) == ((), {GINA, GREG, ROB})
    for name in ("Gina Hill", "Greg Hill"):
        one.agree(entry.seq, name)
    assert one.agree(entry.seq, "Rob Lane").settles


def test_a_child_who_is_guardian_of_another_speaks_for_that_one_and_is_spoken_for(life: Callable[..., Life]) -> None:
    people = (
        Newcomer("Kim Field", "key worker"),
        Newcomer("Cass Hill", "child"),
        Newcomer("Gina Hill", "guardian", of=("Cass Hill",)),
        Newcomer("Lou Hill", "child"),
    )
    several = {"child": {"title": "Child", "many": "yes"}, "guardian": {"title": "G", "many": "yes", "of": "child"}}
    one = life(asking(), {"people": several}, people=people)
    one.accepted(Join(Newcomer("Cass Hill", "guardian", of=("Lou Hill",)), "Kim Field"))
    cass, gina, lou = (
        next(key for key, who in one.case.people.items() if who.name == f"{name} Hill") for name in ("Cass", "Gina", "Lou")
    )
    one.do("sign form", by="Cass Hill")
    assert missing(one.cannot("share")) == (Missing("consent", "sharing", people=(gina,), about=cass),)
    assert [(answer.giver, answer.about) for answer in one.case.answers["sharing"]] == [(cass, lou)]
    entry = one.record("share")
    assert entry.incident is not None
    assert set(entry.incident.entitled) == {cass, gina}
    one.do("sign form", by="Gina Hill")
    one.do("share")


def test_where_each_is_asked_for_themselves_nobody_answers_for_another(life: Callable[..., Life]) -> None:
    one = life(asking(None, **{"from": "every guardian", "for": "guardian"}))
    one.do("sign form", by="Gina Hill")
    assert missing(one.cannot("share")) == (Missing("consent", "sharing", people=(GREG,), about=GREG),)
