"""Shown: what is hidden from somebody is not in what they are shown, nor is anything that hangs on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from caseway.engine.case import Departure, Incident, replay
from caseway.engine.commands import Join, Leave, Newcomer, Void
from caseway.engine.decide import decide
from caseway.engine.due import due
from caseway.engine.outcome import Accepted, Reason
from caseway.engine.reliance import reliance
from caseway.engine.shown import revealing, shown_case, shown_due, shown_entry, shown_relied
from caseway.engine.sight import sight_of
from caseway.engine.view import view
from caseway.engine.wording import told_departure, told_due, told_entry

Life = Any  # the fixture of conftest.py

TOM = "p2"
HIDDEN: dict[str, Any] = {
    "facts": {"next day": {"seen-by": ["key worker", "guardian"]}, "minutes": {"seen-by": "key worker"}},
    "rules": {
        "kept": {"says": "S.", "set": "next day", "in": "write plan", "keep": "review", "strength": "must",
                 "reveals": "whether"},
        "minuted": {"says": "S.", "motivate": "hold", "with": "minutes", "strength": "should"},
        "written soon": {"says": "S.", "within": "1 week", "after": "hold", "must": "write plan", "strength": "should"},
    },
}  # fmt: skip


def lived(one: Life) -> Life:
    for action in ("agree", "invite", "hold"):
        one.do(action)
    one.do("write plan", {"next day": "2024-09-02", "parties": "Gina Hill"})
    return one


def test_facts_and_the_limits_that_hang_on_them_are_not_there(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN))
    shown = shown_case(one.case, sight_of(one.process, one.case, TOM, one.now.date()))
    assert (set(shown.facts), set(shown.clocks)) == ({"parties"}, {"written soon"})
    assert (shown.stages, shown.done, shown.people) == (one.case.stages, one.case.done, one.case.people)


def test_nor_in_what_was_taken_back(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN, {"actions": {"cancel": {"clears": ["next day", "parties"], "from": None}}}))
    one.do("cancel")
    shown = shown_case(one.case, sight_of(one.process, one.case, TOM, one.now.date()))
    assert (set(one.case.taken), set(shown.taken)) == ({"next day", "parties"}, {"parties"})


def test_nor_in_an_earlier_round(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN))
    one.do("settle")
    one.at("2024-05-03").do("agree")
    shown = shown_case(one.case, sight_of(one.process, one.case, TOM, one.now.date()))
    assert [set(over.facts) for over in (one.case.over[-1], shown.over[-1])] == [{"next day", "parties"}, {"parties"}]


def test_an_entry_tells_what_may_be_seen(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN))
    sight, entry = sight_of(one.process, one.case, TOM, one.now.date()), one.entries[-1]
    shown = shown_entry(entry, sight, revealing(one.process))
    assert [fact.name for fact in shown.effects.facts] == ["parties"]
    assert [tick.rule for tick in shown.effects.clocks] == ["written soon"]
    assert (shown.seq, shown.by, shown.action, shown.day) == (entry.seq, entry.by, entry.action, entry.day)


def test_a_departure_is_shown_as_far_as_its_rule_reveals(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN))
    one.do("settle")
    late = one.at("2024-09-05").do("review", reasons={})
    sight = sight_of(one.process, one.case, TOM, one.now.date())
    (departure,) = late.departures
    assert departure == Departure("kept", "must", "late", "p1", "", date(2024, 9, 2))
    assert shown_entry(late, sight, frozenset({"kept"})).departures == (Departure("kept", "must", "late", "p1"),)
    assert shown_entry(late, sight, frozenset()).departures == ()


def test_a_departure_from_a_rule_that_looks_at_what_was_noted_is_not_shown(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN))
    held = one.entries[-2]
    assert [departure.rule for departure in held.departures] == ["minuted"]
    sight = sight_of(one.process, one.case, TOM, one.now.date())
    assert shown_entry(held, sight, revealing(one.process)).departures == ()


def test_a_masked_entry_tells_nobody_what_it_said(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN))
    sight = sight_of(one.process, one.case, "p1", one.now.date())
    shown = shown_entry(one.entries[-1], sight, frozenset(), masked=True)
    assert (shown.effects.facts, shown.departures, shown.by) == ((), (), "p1")


def test_an_incident_keeps_to_itself_the_rules_that_are_hidden(life: Callable[..., Life]) -> None:
    right = {"says": "S.", "before": "invite", "need": "minutes", "strength": "must", "right-of": "guardian",
             "reveals": "whether"}  # fmt: skip
    one = life(HIDDEN, {"rules": {"minutes first": right}})
    one.do("agree")
    entry = one.record("invite", {"place": "school"})
    shown = shown_entry(entry, sight_of(one.process, one.case, TOM, one.now.date()), frozenset())
    assert isinstance(shown.incident, Incident)
    assert (shown.incident.rules, shown.incident.right_of) == ((), ())


def test_of_what_is_due_by_a_hidden_day_only_that_it_is_awaited(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN))
    found = shown_due(due(one.process, one.case, one.now), sight_of(one.process, one.case, TOM, one.now.date()))
    assert [(one.kind, one.action, one.on, one.days, one.since, one.withheld) for one in found] == [
        ("deadline", "review", None, 0, None, True),
        ("planned", "review", None, 0, None, True),
    ]
    assert told_due(one.process, one.case, found[0]) == (
        "«Review the plan» is awaited; until when is not shown to you.", ""
    )  # fmt: skip
    assert told_due(one.process, one.case, found[0], "sv")[0] == (
        "«Review the plan» väntar; till vilken dag visas inte för dig."
    )


def test_of_an_incident_against_a_hidden_rule_not_even_whose_right_it_was(life: Callable[..., Life]) -> None:
    right = {"says": "S.", "before": "invite", "need": "minutes", "strength": "must", "right-of": "guardian",
             "reveals": "whether"}  # fmt: skip
    one = life(HIDDEN, {"rules": {"minutes first": right}})
    one.do("agree")
    one.record("invite")
    (found,) = shown_due(due(one.process, one.case, one.now), sight_of(one.process, one.case, TOM, one.now.date()))
    assert (found.kind, found.people, found.roles, found.rules, found.withheld) == ("incident", (), (), (), True)
    assert told_due(one.process, one.case, found)[0] == (
        "Incident 3: «Invite» went against a right; whose, and who has yet to agree, is not shown to you."
    )


def test_whether_a_late_act_was_booked_so_late_is_not_shown(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    sight = sight_of(one.process, one.case, TOM, one.now.date())
    entry = one.do("agree")._replace(departures=(Departure("kept", "must", "late as booked", "p1", "", date(2024, 9, 2)),))
    (departure,) = shown_entry(entry, sight, frozenset({"kept"})).departures
    assert departure == Departure("kept", "must", "late", "p1")
    assert told_departure(one.process, departure) == "Late by «S». No reason given."


def test_somebody_noted_by_a_masked_mistake_is_nobody(life: Callable[..., Life]) -> None:
    one = life()
    one.join("Wilma Wrong", "guardian", agency="Psychiatry")
    outcome = decide(one.process, one.case, Void(2, "Kim Field", "Another case.", masks=True), one.now)
    assert isinstance(outcome, Accepted)
    entries = [*one.entries, *outcome.entries]
    for person in ("", "p1"):
        seen = view(one.process, replay(entries), entries, one.now, person)
        assert "p7" not in seen.case.people
        assert not any(entry.persons or entry.people for entry in seen.entries if entry.seq == 2)


def test_nobody_is_told_of_somebody_noted_by_a_masked_mistake(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree", {"guests": "Tom Reed"})
    one.join("Wilma Wrong", "guardian", agency="Psychiatry")
    one.accepted(Void(3, "Kim Field", "Another case.", masks=True))
    assert one.cannot("invite", {"chair": "Wilma"}) == (Reason("bad fact", "chair", "person|Wilma"),)
    for written in ("Wilma Wrong", "p7"):
        assert one.cannot("invite", {"chair": written}) == (Reason("bad fact", "chair", f"person|{written}"),)
        assert one.refused(Leave(written, "Kim Field"))[0].guess == ""
    entry = one.join("Wilma Wrong", "guardian", agency="School")
    assert [person.key for person in entry.persons] == ["p8"]
    assert one.accepted(Void(3 + 1, "Kim Field", "It was this case.")).voids == 4


def test_a_masked_reason_is_shown_to_nobody(life: Callable[..., Life]) -> None:
    one = life()
    one.join("Gus Hill", "guardian")
    one.accepted(Void(2, "Kim Field", "She lives at 3 Mill Lane."))
    one.accepted(Void(3, "Kim Field", "That was too much.", masks=True))
    entries = view(one.process, one.case, one.entries, one.now).entries
    assert [entry.reason for entry in entries] == ["", "", "", "That was too much."]
    assert told_entry(one.process, one.case, entries[2]) == "(not shown any more)"


def test_who_may_not_see_the_answers_to_a_consent_sees_nothing_of_them(
    life: Callable[..., Life], seen_by_few: dict[str, Any]
) -> None:
    one = life(seen_by_few)
    said = [one.do("say yes", by=name) for name in ("Gina Hill", "Greg Hill")]
    one.do("agree")
    one.do("invite")
    one.at("2024-05-02").do("take back", by="Gina Hill")
    kim, tom = (sight_of(one.process, one.case, person, one.now.date()) for person in ("p1", TOM))
    assert (shown_case(one.case, kim).answers, dict(shown_case(one.case, tom).answers)) == (one.case.answers, {})
    assert [len(shown_entry(said[0], sight, frozenset()).effects.answers) for sight in (kim, tom)] == [1, 0]
    past = reliance(one.process, one.case)
    assert [relied.action for relied in past] == ["invite"]
    assert (shown_relied(past, kim), shown_relied(past, tom)) == (past, ())
    assert [len(view(one.process, one.case, one.entries, one.now, person).relied) for person in ("", "p1", TOM)] == [1, 1, 0]


def test_what_an_incident_holds_back_is_shown_as_far_as_it_would_be(life: Callable[..., Life]) -> None:
    right = {"says": "S.", "before": "invite", "need": "topic", "strength": "must", "right-of": "guardian"}
    one = life({"facts": {"day": {"seen-by": ["key worker", "guardian"]}}, "rules": {"topic first": right}})
    one.do("agree")
    entry = one.record("invite", {"day": "2024-05-20", "place": "school"})
    sight = sight_of(one.process, one.case, TOM, one.now.date())
    for incident in (shown_case(one.case, sight).incidents[3], shown_entry(entry, sight, frozenset()).incident):
        assert incident is not None
        assert [fact.name for fact in incident.held.facts] == ["place"]


def test_the_reason_for_departing_from_a_hidden_rule_is_not_shown(life: Callable[..., Life]) -> None:
    one = life(HIDDEN)
    sight = sight_of(one.process, one.case, TOM, one.now.date())
    why = Departure("kept", "must", "deviation", "p1", "The mother is ill.", date(2024, 9, 2))
    entry = one.do("agree")._replace(departures=(why,))
    assert shown_entry(entry, sight, frozenset({"kept"})).departures == (Departure("kept", "must", "deviation", "p1"),)


def test_somebody_noted_by_a_masked_mistake_who_joins_after_all_is_somebody(life: Callable[..., Life]) -> None:
    one = life()
    one.join("Wilma Wrong", "guardian")
    outcome = decide(one.process, one.case, Void(2, "Kim Field", "Another case.", masks=True), one.now)
    assert isinstance(outcome, Accepted)
    entries = [*one.entries, *outcome.entries]
    joined = decide(one.process, replay(entries), Join(Newcomer("Wilma Wrong", "nurse"), "Kim Field"), one.now)
    assert not isinstance(joined, Accepted)  # there is a nurse
    joined = decide(one.process, replay(entries), Join(Newcomer("Wilma Wrong", "guardian"), "Kim Field"), one.now)
    assert isinstance(joined, Accepted)
    entries += joined.entries
    seen = view(one.process, replay(entries), entries, one.now, "p1")
    assert [one.name for key, one in seen.case.people.items() if key > "p6"] == ["Wilma Wrong"]


def test_what_is_withheld_is_told_before_what_has_a_day(life: Callable[..., Life]) -> None:
    one = lived(life(HIDDEN, {"rules": {"told soon": {
        "says": "S.", "within": "1 week", "after": "write plan", "must": "report", "strength": "should",
    }}}))  # fmt: skip
    found = shown_due(due(one.process, one.case, one.now), sight_of(one.process, one.case, TOM, one.now.date()))
    assert [(one.action, one.on) for one in found] == [("review", None), ("review", None), ("report", date(2024, 5, 8))]
