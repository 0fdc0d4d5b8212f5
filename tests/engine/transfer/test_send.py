"""Sending: what travels is what is listed and agreed to; and it travels only as long as that is so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import replay
from caseway.engine.commands import Adopt, Agree, Join, Newcomer, Open, Receive, Void
from caseway.engine.decide import adopt, decide
from caseway.engine.outcome import Accepted, Reason, Refused
from caseway.engine.transfer import Agreed, Parcel, Sent, Traveller, parcel, receive
from caseway.engine.wording import tell
from caseway.processes import load_texts

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life
    from tests.engine.transfer.conftest import Hill
else:
    Hill = Life = Any
DAY = date(2024, 3, 4)
HILL = Path(__file__).parents[2] / "workspaces" / "moving" / "processes" / "hill" / "process.yaml"


def whys(reasons: tuple[Reason, ...]) -> list[tuple[str, str]]:
    return [(one.why, one.name) for one in reasons]


def names(hill: Hill) -> list[str]:
    return [one.name for one in hill.parcel().facts]


def test_what_is_listed_travels_as_a_person_would_write_it(hill: Hill) -> None:
    found = hill.sign().hand_over().parcel()
    assert (found.process, found.title, found.case, found.action) == (
        "hill",
        "Family support at Hill",
        "case 1",
        "hand over",
    )
    assert (found.day, found.by, found.to, found.version) == (DAY, "Ms Hall", "Lakeside", hill.life.process.version)
    assert [(one.name, one.type, one.value) for one in found.facts] == [
        ("born", "date", "2016-05-05"),
        ("what helps", "text", "A quiet corner."),
        ("main need", "choice", "learning"),
        ("hours", "number", "2.5"),
        ("interpreter", "yes-no", "yes"),
        ("call", "moment", "2024-03-04T13:00:00+00:00"),
        ("contact", "person", "Ms Hall"),
        ("helpers", "people", ("Gina Hill", "Ms Hall")),
        (
            "measures",
            "rows",
            ({"what": "Reading", "who": "Ms Hall", "since": "2024-01-08", "about": "money"}, {"what": "Sleep"}),
        ),
    ]
    assert [column.type for column in found.facts[-1].columns] == ["text", "person", "date", "choice"]


def test_a_time_of_day_travels_as_it_is_typed(appointed: Hill) -> None:
    assert [(one.name, one.type, one.value) for one in appointed.sign().hand_over().parcel().facts] == [
        ("at what time", "time", "16:30")
    ]


def test_the_family_travels_and_others_when_their_role_is_listed(hill: Hill) -> None:
    assert hill.sign().hand_over().parcel().people == (
        Traveller("Ms Hall", "worker", "Support worker", "Hill Family Team"),
        Traveller("Cass Hill", "child", "Child"),
        Traveller("Gina Hill", "guardian", "Guardian"),
        Traveller("Greg Hill", "guardian", "Guardian"),
    )


def test_what_was_agreed_to_is_told_as_history(hill: Hill) -> None:
    title = "Consent that another place goes on"
    found = hill.sign().hand_over().parcel()
    assert found.agreed == (Agreed(title, "Gina Hill", DAY), Agreed(title, "Greg Hill", DAY))


def test_each_fact_keeps_its_day_and_what_came_later_does_not_travel(hill: Hill) -> None:
    hill.life.at("2024-03-06").do("note", {"hours": "4"}, by="Ms Hall")
    hill.sign().hand_over()
    hill.life.at("2024-03-07").do("note", {"what helps": "Music."}, by="Ms Hall")
    hill.life.do("note", {"at home": "We sleep little."}, by="Gina Hill")
    found = {one.name: one for one in hill.parcel().facts}
    assert found["hours"] == Sent("hours", "Hours a week", "number", "4", date(2024, 3, 6))
    assert (found["what helps"].value, found["what helps"].since) == ("A quiet corner.", DAY)
    assert "at home" not in found
    later = {one.name: one for one in hill.hand_over().parcel().facts}
    assert (later["what helps"].value, later["at home"].value) == ("Music.", "We sleep little.")


def test_the_same_act_gives_the_same_parcel(hill: Hill) -> None:
    first = hill.sign().hand_over().parcel()
    hill.life.at("2024-04-01").do("note", {"hours": "9"}, by="Ms Hall")
    assert (hill.parcel(), hill.parcel().digest) == (first, first.digest)


def test_what_is_not_listed_stays(hill: Hill) -> None:
    whole = str(hill.sign().hand_over().parcel())
    assert "Ask again." not in whole
    assert "own notes" not in whole


def test_what_is_confidential_stays_also_when_it_became_so_afterwards(hill: Hill) -> None:
    hill.life.do("note", {"at home": "We sleep little."}, by="Gina Hill")
    hill.sign().hand_over()
    assert "at home" in names(hill)
    hill.life.at("2024-03-05").do("keep it between us", by="Cass Hill")
    assert "at home" not in names(hill)
    assert "confidential" not in str(hill.parcel())


def test_what_was_confidential_when_the_case_was_handed_over_stays_until_it_is_handed_over_again(hill: Hill) -> None:
    hill.life.do("note", {"at home": "We sleep little."}, by="Gina Hill")
    hill.life.do("keep it between us", by="Gina Hill")
    hill.sign().hand_over()
    hill.life.at("2024-03-05").do("open it again", by="Gina Hill")
    assert "at home" not in names(hill)
    hill.hand_over()
    assert "at home" in names(hill)


def test_an_act_of_an_earlier_round_sends_nothing(life: Callable[..., Life]) -> None:
    agreed: dict[str, Any] = {
        "says": "Each guardian agrees.", "before": "hand over", "need": {"consents": "every guardian"},
        "strength": "must", "right-of": "guardian",
    }  # fmt: skip
    sending = {"title": "Hand over", "who": "key worker", "from": ["agreed", "invited"], "sends": "topic"}
    one = life(
        {
            "rules": {"agreed": agreed},
            "actions": {"hand over": sending, "agree": {"from": ["asked", "agreed"]}},
            "facts": {"consents": {"keep": "case"}},
        }
    )
    one.do("agree", {"topic": "Sleep", "consents": "Gina Hill, Greg Hill"})
    one.do("hand over")
    assert isinstance(parcel(one.process, one.case, one.entries, "There", one.now), Parcel)
    one.do("agree")
    found = parcel(one.process, one.case, one.entries, "There", one.now)
    assert isinstance(found, Refused)
    assert whys(found.reasons) == [("not sent", "")]


def test_a_subject_that_one_guardian_left_out_stays_with_all_that_names_it(hill: Hill) -> None:
    hill.sign("Gina Hill", subject_left_out="money").sign("Greg Hill").hand_over()
    assert "measures" not in names(hill)
    assert "main need" in names(hill)


def test_a_person_who_is_left_out_stays_with_colleagues_and_with_all_that_names_them(hill: Hill) -> None:
    hill.life.do("note", {"helpers": "Ned Low, Gina Hill"}, by="Ms Hall")
    hill.sign("Gina Hill", people_left_out="Nora Lane").sign("Greg Hill").hand_over()
    assert "helpers" not in names(hill)
    assert "measures" in names(hill)


def test_leaving_more_out_counts_until_it_is_sent(hill: Hill) -> None:
    hill.sign().hand_over()
    hill.life.at("2024-03-05")
    hill.sign("Greg Hill", subject_left_out="learning")
    assert "main need" not in names(hill)


def test_a_person_who_is_left_out_is_not_named(hill: Hill) -> None:
    hill.life.do("note", {"contact": "Gina Hill"}, by="Ms Hall")
    hill.sign("Gina Hill", people_left_out="Ms Hall").sign("Greg Hill").hand_over()
    found = hill.parcel()
    assert [one.name for one in found.people] == ["Cass Hill", "Gina Hill", "Greg Hill"]
    assert {"helpers", "measures"}.isdisjoint(one.name for one in found.facts)


def test_nothing_was_handed_over(hill: Hill) -> None:
    (reason,) = hill.refused()
    assert whys((reason,)) == [("not sent", "")]
    assert tell(hill.life.process, hill.life.case, "send", reason).text == (
        "The case has not been handed over («Hand the case over»), or that was taken back."
    )
    assert tell(hill.life.process, hill.life.case, "send", reason, "sv").text == (
        "Ärendet har inte lämnats över («Hand the case over»), eller så har det tagits tillbaka."
    )


def test_an_action_that_hands_nothing_over(hill: Hill) -> None:
    (reason,) = hill.refused("note")
    assert tell(hill.life.process, hill.life.case, "send", reason).text.startswith(
        "There is no action called «note» that hands a case over."
    )


def test_it_was_a_mistake(hill: Hill) -> None:
    hill.sign().hand_over()
    assert hill.parcel().facts
    life = hill.life
    outcome = decide(life.process, life.case, Void(life.case.seq, "Ms Hall", "The wrong case."), life.now)
    assert isinstance(outcome, Accepted)
    life.entries += outcome.entries
    life.case = replay(life.entries)
    assert whys(hill.refused()) == [("not sent", "")]


def test_it_was_declined(hill: Hill) -> None:
    hill.sign().hand_over()
    hill.life.do("note their no", by="Ms Hall")
    assert whys(hill.refused()) == [("not sent", "")]


def test_an_incident_waits_until_everybody_has_agreed(hill: Hill) -> None:
    seq = hill.life.record("hand over", by="Ms Hall").seq
    (reason,) = hill.refused()
    assert tell(hill.life.process, hill.life.case, "send", reason).text == (
        "The case was handed over against a right (entry 3). It waits for those whose right it is."
    )
    hill.life.agree(seq, "Gina Hill")
    assert whys(hill.refused()) == [("incident waits", "3")]
    hill.life.agree(seq, "Greg Hill")
    assert hill.parcel().facts


def test_a_later_incident_waits_too(hill: Hill) -> None:
    hill.sign().hand_over()
    hill.life.at("2024-03-06").do("take it back", by="Gina Hill")
    hill.life.at("2024-03-07").record("hand over", by="Ms Hall")
    assert whys(hill.refused())[0][0] == "incident waits"


def test_who_agreed_afterwards_can_still_say_no_and_who_came_later_has_not_agreed(hill: Hill) -> None:
    seq = hill.life.record("hand over", by="Ms Hall").seq
    for name in ("Gina Hill", "Greg Hill"):
        hill.life.accepted(Agree(seq, name))
    hill.life.join("Glen Hill", "guardian", by="Ms Hall")
    assert whys(hill.refused()) == [("rule", "by consent only")]
    hill.life.leave("Glen Hill", by="Ms Hall")
    hill.life.at("2024-03-05")
    assert hill.parcel().facts
    hill.life.do("take it back", by="Greg Hill")
    assert whys(hill.refused()) == [("rule", "by consent only")]


def test_a_consent_that_was_taken_back_or_has_run_out_stops_it(hill: Hill) -> None:
    hill.sign().hand_over()
    hill.life.at("2024-09-04")
    assert hill.parcel().facts
    hill.life.at("2024-09-05")
    (reason,) = hill.refused()
    assert reason.name == "by consent only"
    assert [one.what for one in reason.missing] == ["consent over", "consent over"]
    assert reason.remedies[0].action == "sign"


def test_taken_back(hill: Hill) -> None:
    hill.sign().hand_over()
    hill.life.at("2024-03-05").do("take it back", by="Gina Hill")
    assert [one.what for one in hill.refused()[0].missing] == ["consent withdrawn"]


@pytest.mark.parametrize("action", ["", "hand over"])
def test_the_latest_act_is_meant(action: str, hill: Hill) -> None:
    hill.sign().hand_over()
    hill.life.at("2024-03-08")
    hill.hand_over()
    assert hill.parcel(action).day == date(2024, 3, 8)


def test_whose_guardian_somebody_is_travels(half_siblings: Hill) -> None:
    found = half_siblings.sign("Gina Hill", "Greg Hill", "Rob Lane").hand_over().parcel()
    assert [(one.name, one.of) for one in found.people if one.role == "guardian"] == [
        ("Gina Hill", ()), ("Greg Hill", ("Cass Hill",)), ("Rob Lane", ("Ben Hill",)),
    ]  # fmt: skip


def test_who_is_guardian_of_nobody_who_travels_stays(half_siblings: Hill) -> None:
    half_siblings.sign("Gina Hill", "Greg Hill", people_left_out="Ben Hill")
    half_siblings.sign("Rob Lane", people_left_out="Ben Hill")
    found = half_siblings.hand_over().parcel()
    assert [(one.name, one.role, one.of) for one in found.people if one.role != "worker"] == [
        ("Cass Hill", "child", ()), ("Gina Hill", "guardian", ()), ("Greg Hill", "guardian", ()),
    ]  # fmt: skip


def test_where_it_is_received_they_are_guardians_of_the_same(half_siblings: Hill) -> None:
    sent = half_siblings.sign("Gina Hill", "Greg Hill", "Rob Lane").hand_over().parcel()
    opening = Open("H-7", "Mr Cole", (Newcomer("Mr Cole", "worker"),))
    there = half_siblings.life.process
    received = receive(there, sent, Receive(opening, {"contact": ""}, {"worker": ""}), half_siblings.life.now)
    assert isinstance(received, Accepted), received
    case = replay(received.entries)
    named = {case.people[held.joined.person].name: held.joined.of for held in case.holdings}
    keys = {person.name: key for key, person in case.people.items()}
    assert (named["Greg Hill"], named["Gina Hill"]) == ((keys["Cass Hill"],), ())


def test_a_process_that_knows_only_guardians_of_all_does_not_take_them_for_that(
    half_siblings: Hill, hill_process: Process
) -> None:  # fmt: skip
    sent = half_siblings.sign("Gina Hill", "Greg Hill", "Rob Lane").hand_over().parcel()
    opening = Open("H-7", "Mr Cole", (Newcomer("Mr Cole", "worker"),))
    received = receive(hill_process, sent, Receive(opening, {}, {"worker": ""}), half_siblings.life.now)
    assert isinstance(received, Refused)
    assert ("not of", "guardian") in whys(received.reasons)


def test_what_is_recorded_later_does_not_travel_whatever_day_it_tells_of(hill: Hill) -> None:
    hill.sign().hand_over().life.at("2024-03-10")
    hill.life.record("note", {"what helps": "They live at 3 Mill Lane."}, by="Ms Hall", on="2024-03-04")
    hill.life.accepted(Join(Newcomer("Rob Lane", "guardian"), "Ms Hall", date(2024, 3, 4)))
    hill.sign("Rob Lane")
    found = hill.parcel()
    assert next(one.value for one in found.facts if one.name == "what helps") == "A quiet corner."
    assert "Rob Lane" not in [one.name for one in found.people]


def test_what_was_recorded_that_very_day_travels(hill: Hill) -> None:
    hill.sign().hand_over().life.at("2024-03-04 22:00")
    hill.life.do("note", {"what helps": "A dog."}, by="Ms Hall")
    hill.life.at("2024-03-10")
    assert next(one.value for one in hill.parcel().facts if one.name == "what helps") == "A dog."


def test_who_has_left_cannot_be_asked_any_more(hill: Hill) -> None:
    hill.sign().hand_over().life.do("take it back", by="Greg Hill")
    hill.life.leave("Greg Hill", by="Greg Hill")
    hill.life.at("2024-03-05")
    (reason,) = hill.refused()
    assert reason == Reason("left since", "Greg Hill", detail="guardian")
    told = [tell(hill.life.process, hill.life.case, "send", reason, language).text for language in ("en", "sv")]
    assert told == [
        "Greg Hill (Guardian) has left since, and could not be asked any more. Hand the case over again.",
        "Greg Hill (Guardian) är inte längre med och kan inte tillfrågas. Lämna över ärendet igen.",
    ]
    hill.hand_over()
    assert [one.person for one in hill.parcel().agreed] == ["Gina Hill"]


def test_the_version_that_was_agreed_to_is_the_one_that_sends(hill: Hill, start: Callable[..., Life]) -> None:
    hill.sign().hand_over()
    new = load_texts({"process.yaml": HILL.read_text("utf-8").replace("country: GB", "country: GB\nregion: ENG")})
    assert new.version != hill.life.process.version
    outcome = adopt(hill.life.process, new, hill.life.case, Adopt("Ms Hall", "New"), hill.life.now)
    assert isinstance(outcome, Accepted)
    entries = [*hill.life.entries, *outcome.entries]
    found = parcel(new, replay(entries), entries, "Lakeside", hill.life.now)
    assert isinstance(found, Refused)
    assert found.reasons == (Reason("moved since", detail="2024-03-04"),)
    assert tell(new, replay(entries), "send", found.reasons[0], "en").text == (
        "Since it was handed over on 2024-03-04, the case was moved to another version of the process, and nobody has "
        "agreed to what that one sends. Hand it over again."
    )


def test_an_agreement_that_was_a_mistake_sends_nothing(hill: Hill) -> None:
    seq = hill.life.record("hand over", by="Ms Hall").seq
    first = hill.life.agree(seq, "Gina Hill").seq
    assert hill.life.agree(seq, "Greg Hill").settles
    assert hill.parcel().facts
    mistaken = hill.life.accepted(Void(first, "Ms Hall", "She never agreed.")).seq
    assert whys(hill.refused()) == [("incident waits", str(seq))]
    assert hill.life.agree(seq, "Gina Hill").settles
    assert hill.parcel().facts
    hill.life.accepted(Void(mistaken, "Ms Hall", "She had."))  # it was settled twice now, and done once
    assert hill.parcel().facts
    assert len(hill.life.case.done["hand over"].times) == 1


def test_an_older_incident_does_not_hold_up_what_was_handed_over_as_agreed(hill: Hill) -> None:
    hill.life.record("hand over", by="Ms Hall")
    assert whys(hill.refused()) == [("incident waits", "3")]
    hill.sign().hand_over()
    assert hill.parcel().day == DAY


def test_a_consent_is_told_as_it_was_when_it_was_handed_over(hill: Hill) -> None:
    hill.sign().hand_over()
    hill.life.at("2024-03-06")
    hill.sign()
    title = "Consent that another place goes on"
    assert hill.parcel().agreed == (Agreed(title, "Gina Hill", DAY), Agreed(title, "Greg Hill", DAY))


def test_a_giver_whom_another_has_left_out_is_not_named_as_having_agreed(hill: Hill) -> None:
    hill.life.do("note", {"contact": "Ms Hall"}, by="Ms Hall")
    hill.sign("Gina Hill", people_left_out="Greg Hill").sign("Greg Hill").hand_over()
    found = hill.parcel()
    assert [one.person for one in found.agreed] == ["Gina Hill"]
    assert "Greg Hill" not in [one.name for one in found.people]


def test_a_parcel_is_made_of_all_entries_and_by_the_version_of_the_case(hill: Hill) -> None:
    one = hill.sign().hand_over().life
    new = load_texts({"process.yaml": HILL.read_text("utf-8").replace("country: GB", "country: GB\nregion: ENG")})
    with pytest.raises(ValueError, match="version"):
        parcel(new, one.case, one.entries, "Lakeside", one.now)
    with pytest.raises(ValueError, match="entries are not those of case 1"):
        parcel(one.process, one.case, one.entries[:-1], "Lakeside", one.now)


def test_who_handed_it_over_is_not_named_when_left_out(hill: Hill) -> None:
    hill.life.do("note", {"contact": "Gina Hill", "helpers": "Gina Hill"}, by="Ms Hall")
    hill.sign("Gina Hill", people_left_out="Ms Hall").sign("Greg Hill").hand_over()
    assert hill.parcel().by == "Support worker"


def test_a_table_with_a_column_that_is_called_as_what_was_left_out_stays(start: Callable[..., Life]) -> None:
    text = HILL.read_text("utf-8").replace("what: What is done", "what: Health")
    process = load_texts({"process.yaml": text})
    people = (Newcomer("Ms Hall", "worker"), Newcomer("Cass", "child"), Newcomer("Gina", "guardian"))
    one = start(process, "2024-03-04", people)
    one.do("note", {"measures": [{"what": "Sleep"}], "what helps": "A dog.", "contact": "Gina"}, by="Ms Hall")
    one.do("sign", by="Gina")
    one.do("hand over", by="Ms Hall")
    for subject, there in (("money", ["what helps", "contact", "measures"]), ("health", ["what helps", "contact"])):
        one.do("sign", {"subject left out": subject}, by="Gina")
        found = parcel(process, one.case, one.entries, "Lakeside", one.now)
        assert isinstance(found, Parcel)
        assert [sent.name for sent in found.facts] == there


def test_what_is_recorded_before_somebody_agrees_afterwards_does_not_travel_either(hill: Hill) -> None:
    seq = hill.life.record("hand over", by="Ms Hall").seq
    hill.life.at("2024-03-10").record("note", {"what helps": "They live at 3 Mill Lane."}, by="Ms Hall", on="2024-03-04")
    hill.life.agree(seq, "Gina Hill")
    hill.life.agree(seq, "Greg Hill")
    assert next(one.value for one in hill.parcel().facts if one.name == "what helps") == "A quiet corner."


def test_a_column_that_is_gone_does_not_travel(hill: Hill) -> None:
    text = HILL.read_text("utf-8").replace("      who: {title: By whom, type: person}\n", "")
    new = load_texts({"process.yaml": text})
    one = hill.life
    outcome = adopt(one.process, new, one.case, Adopt("Ms Hall", "New"), one.now)
    assert isinstance(outcome, Accepted)
    one.entries += outcome.entries
    one.case, one.process = replay(one.entries), new
    measures = next(sent for sent in hill.sign().hand_over().parcel().facts if sent.name == "measures")
    assert measures.value == ({"what": "Reading", "since": "2024-01-08", "about": "money"}, {"what": "Sleep"})
