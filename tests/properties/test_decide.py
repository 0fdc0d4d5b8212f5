"""`decide` is total and pure, and what it accepts adds up: random lives of a case of Västbus."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.available import available
from caseway.engine.case import Case, Entry, fold, replay
from caseway.engine.commands import Act, Agree, Command, HandOver, Join, Leave, Newcomer, Open, StandIn
from caseway.engine.decide import decide, open_case
from caseway.engine.due import due
from caseway.engine.outcome import Accepted, Refused
from caseway.engine.wording import tell, told_departure, told_due, told_entry, told_warnings

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

PEOPLE = (
    Newcomer("Rut Åkesson", "rektor", "Björkskolan"),
    Newcomer("Sara Holm", "soc"),
    Newcomer("Nils Ek", "annan part"),
    Newcomer("Elsa Berg", "barnet"),
    Newcomer("Anna Berg", "vårdnadshavare"),
    Newcomer("Bo Berg", "vårdnadshavare"),
)
OPENED = datetime(2018, 9, 3, 7, tzinfo=UTC)
BOOKING = ("avtala tid", "bjud in", "flytta mötet")

# What people write, right and wrong

anything = st.characters(exclude_categories=())
garbage = st.text(anything, max_size=30)
persons = st.sampled_from([person.name for person in PEOPLE] + [f"p{number}" for number in range(1, 9)] + ["Karl Ek"])
days = st.dates(date(2018, 8, 1), date(2019, 2, 1))
written_days = days.map(str)
ACTIONS = (
    "kom överens", "avtala tid", "bjud in", "förbered", "flytta mötet", "ställ in mötet", "håll mötet", "lämna bedömning",
    "skriv planen", "samla underskrifter", "fastställ planen", "säg nej till insats", "bekräfta dokumentation", "följ upp",
    "avsluta", "familjen avbryter", "samtyck", "samtyck inte", "ta tillbaka samtycket", "lös med samtycke", "ändra kretsen",
    "rapportera avvikelse", "sök part",
)  # fmt: skip
FACTS = (
    "har sagt ja", "överenskomna", "frågeställning", "muntligt kontaktade", "mötesdag", "klockslag", "plats", "kallade",
    "förberedda", "sekretessen klar", "närvaro", "bedömningar", "åtgärder", "uppföljningsdag", "berörda parter",
    "underskrifter", "har dokumenterat", "beslut av", "beslutsdag", "skriftliga skäl", "verksamheter på mötet",
    "sekretessproblem", "löst med samtycke", "den som svarar", "undantagna", "avvikelser", "kontaktförsök",
)  # fmt: skip
ROLES = ("rektor", "soc", "bup", "annan part", "barnet", "vårdnadshavare", "inbjudaren")
RULES = ("tre veckor", "familjens ja", "sekretessen utredd", "planen undertecknad", "undertecknad på mötet", "mandat")
odd = (
    st.none() | st.booleans() | st.integers() | st.just(10**5000) | st.floats() | st.decimals() | st.dates() | garbage
    | st.times() | st.datetimes(timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=14))]))
)  # fmt: skip
rows = st.lists(
    st.dictionaries(
        st.sampled_from(["insats", "ansvarig", "omfattning", "part", "dag", "bedömning"]) | garbage,
        odd | persons | written_days,
    ),
    max_size=3,
)
values = (
    st.lists(persons, max_size=4) | st.lists(persons, max_size=4).map(", ".join) | written_days | days | rows | garbage | odd
    | st.lists(odd, max_size=2) | st.dictionaries(garbage, odd, max_size=2)
)  # fmt: skip
moments = (
    st.none() | days | st.dates() | st.datetimes(datetime(2018, 8, 1), datetime(2019, 2, 1))
    | st.datetimes(timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))]))
)  # fmt: skip
acts = st.builds(
    Act,
    st.sampled_from(ACTIONS) | garbage,
    persons | garbage,
    st.just("") | st.sampled_from(ROLES) | garbage,
    st.dictionaries(st.sampled_from(FACTS) | garbage, values, max_size=4),
    st.dictionaries(st.sampled_from(RULES) | garbage, st.just("Bo Berg är sjuk.") | garbage, max_size=2),
    moments,
    st.booleans(),
)
newcomers = st.builds(
    Newcomer,
    st.sampled_from(["Karl Ek", "Eva Lind", "Anna Berg"]) | garbage,
    st.sampled_from(ROLES) | garbage,
    st.sampled_from(["", "Skolan"]) | garbage,
)
changes: st.SearchStrategy[Command] = (
    st.builds(Join, newcomers, persons | garbage, moments)
    | st.builds(Leave, persons | garbage, persons | garbage, st.sampled_from(("", *ROLES)) | garbage, moments)
    | st.builds(HandOver, st.sampled_from(ROLES) | garbage, persons, persons | garbage, persons, moments)
    | st.builds(StandIn, st.sampled_from(ROLES) | garbage, persons, persons | garbage, persons, days, days)
    | st.builds(Agree, st.integers(-2, 30) | st.just(10**5000), persons | garbage)
)

# A life that keeps the rules, from which each example leaves things out and into which it puts others

MEASURE = {"insats": "Läxhjälp", "ansvarig": "Sara Holm", "omfattning": "2 h", "genomförande": "På biblioteket"}
PLAN = {
    "åtgärder": [MEASURE],
    "hur följs planen upp": "Möte",
    "uppföljningsdag": "2018-11-26",
    "berörda parter": "Anna Berg",
}
CAME = {"part": "Nils Ek", "hur": "kom"}
SIGNED = {"part": "Anna Berg", "dag": "2018-09-03", "läge": "undertecknad"}
STORY = (
    Act("kom överens", "Rut Åkesson", facts={"har sagt ja": "Anna Berg, Bo Berg", "överenskomna": "Nils Ek"}),
    Act("avtala tid", "Rut Åkesson", facts={"muntligt kontaktade": "Nils Ek", "mötesdag": "2018-09-20"}),
    Act("bjud in", "Rut Åkesson", facts={"kallade": "Nils Ek", "plats": "Skolan", "klockslag": "14.00"}),
    Act("förbered", "Rut Åkesson", facts={"förberedda": "Nils Ek", "sekretessen klar": "Nils Ek"}),
    Act("håll mötet", "Rut Åkesson", facts={"närvaro": CAME, "verksamheter på mötet": "Nils Ek"}),
    Act("skriv planen", "Rut Åkesson", facts=PLAN),
    Act("samla underskrifter", "Rut Åkesson", facts={"underskrifter": SIGNED}),
    Act("fastställ planen", "Rut Åkesson"),
    Act("bekräfta dokumentation", "Nils Ek", facts={"har dokumenterat": "Nils Ek"}),
    Act("följ upp", "Rut Åkesson"),
    Act("avsluta", "Rut Åkesson"),
)


sick = {"tre veckor": "Bo Berg är sjuk."}
people_at_work = st.sampled_from(["Rut Åkesson", "Sara Holm", "Nils Ek"])
likely: st.SearchStrategy[Command] = (
    st.builds(
        Act, st.just("kom överens"), people_at_work, facts=st.just({"har sagt ja": "Anna Berg"}), afterwards=st.just(True)
    )
    | st.builds(
        Act, st.sampled_from(BOOKING), people_at_work, facts=days.map(lambda day: {"mötesdag": day}),
        reasons=st.sampled_from([{}, sick]), afterwards=st.booleans(),
    )
    | st.builds(Act, st.sampled_from(ACTIONS), people_at_work, afterwards=st.just(True), happened=st.none() | days)
    | st.builds(Act, st.sampled_from(["ställ in mötet", "flytta mötet", "förbered", "lämna bedömning"]), people_at_work)
    | st.builds(Act, st.just("familjen avbryter"), st.sampled_from(["Anna Berg", "Bo Berg"]), afterwards=st.booleans())
    | st.builds(Agree, st.integers(2, 8), st.sampled_from(["Anna Berg", "Bo Berg", "Karl Ek"]))
    | st.builds(Join, st.builds(Newcomer, st.just("Karl Ek"), st.sampled_from(ROLES)), people_at_work)
    | st.builds(Leave, persons, people_at_work)
    | st.builds(HandOver, st.sampled_from(["inbjudaren", "soc"]), people_at_work, persons, people_at_work)
    | st.builds(
        StandIn, st.sampled_from(ROLES), persons, persons, people_at_work, st.dates(date(2018, 9, 1), date(2018, 9, 30)),
        st.dates(date(2018, 9, 20), date(2018, 11, 1)),
    )
)  # fmt: skip


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[Command, int]]:
    """Commands, each with the hours that pass before it."""
    told: list[tuple[Command, int]] = []
    for step in STORY:
        told += draw(st.lists(st.tuples(likely | likely | acts | changes, st.integers(0, 200)), max_size=2))
        how = draw(st.integers(0, 11))
        if how:
            told.append((replace(step, afterwards=how < 4), draw(st.integers(0, 30))))
    return told


@dataclass
class Life:
    process: Process
    now: datetime = OPENED
    entries: list[Entry] = field(default_factory=list)
    case: Case = field(init=False)

    def __post_init__(self) -> None:
        outcome = open_case(self.process, Open("NV-1", "Rut Åkesson", PEOPLE), self.now)
        assert isinstance(outcome, Accepted)
        self.entries += outcome.entries
        self.case = replay(self.entries)

    def step(self, command: Command, hours: int) -> None:
        self.now += timedelta(hours=hours)
        before, kept = self.case, pickle.dumps(self.case)
        outcome = decide(self.process, self.case, command, self.now)
        assert decide(self.process, self.case, command, self.now) == outcome
        assert decide(self.process, pickle.loads(kept), command, self.now) == outcome
        assert self.case == pickle.loads(kept)
        if isinstance(outcome, Refused):
            self.refused(outcome)
        else:
            (entry,) = outcome.entries
            self.entries.append(entry)
            self.case = fold(self.case, entry)
            assert pickle.dumps(before) == kept
            self.accepted(before, entry)

    def refused(self, outcome: Refused) -> None:
        assert outcome.reasons
        for reason in outcome.reasons:
            assert {remedy.action for remedy in reason.remedies} <= {*self.process.actions, "join"}
            for language in ("sv", "en", "da"):
                assert tell(self.process, self.case, outcome.action, reason, language).text

    def accepted(self, before: Case, entry: Entry) -> None:
        after = self.case
        assert entry.seq == before.seq + 1 == after.seq
        assert entry.happened.tzinfo == entry.recorded.tzinfo == UTC
        assert entry.happened <= entry.recorded == self.now
        assert entry.by in after.people
        for language in ("sv", "en", "da"):
            assert told_entry(self.process, after, entry, language)
            for departure in entry.departures:
                assert told_departure(self.process, departure, language)
        if entry.incident is not None:
            assert entry.afterwards
            assert (after.facts, after.stages, after.clocks, after.done, after.round, after.ended) == (
                before.facts, before.stages, before.clocks, before.done, before.round, before.ended
            )  # fmt: skip
        if entry.kind == "acted" and not entry.afterwards:
            assert {departure.how for departure in entry.departures} <= {"deviation", "departure", "late", "late as booked"}
            assert all(departure.reason for departure in entry.departures if departure.how == "deviation")
        if before.ended:
            assert (after.stages, after.ended) == (before.stages, True)
            assert entry.kind != "acted" or entry.afterwards
        self.booked(before, entry)

    def booked(self, before: Case, entry: Entry) -> None:
        """A date past the limit is on record as departed for, once for each date."""
        clock = before.clocks.get("tre veckor")
        if entry.incident or entry.action not in BOOKING or clock is None or clock.met is not None:
            return
        for fact in entry.effects.facts:
            if fact.name == "mötesdag" and isinstance(fact.value, date) and fact.value > clock.limit:
                known = before.facts.get("mötesdag")
                again = clock.stretched and known is not None and known.value == fact.value
                assert again or any(
                    one.rule == "tre veckor" and one.how in ("deviation", "broken") for one in entry.departures
                )

    def ask(self) -> None:
        """What can be asked about a case can be asked at any time."""
        for option in available(self.process, self.case, self.now):
            assert option.possible == (not option.reasons)
        for one in due(self.process, self.case, self.now):
            assert told_due(self.process, self.case, one, "sv")[0]


@given(story=stories())
def test_whatever_is_told_a_case_adds_up(vastbus: Process, story: list[tuple[Command, int]]) -> None:
    life = Life(vastbus)
    for command, hours in story:
        life.step(command, hours)
    life.ask()
    assert [entry.seq for entry in life.entries] == list(range(1, len(life.entries) + 1))
    assert replay(life.entries) == life.case
    assert replay(pickle.loads(pickle.dumps(life.entries))) == life.case


@given(command=acts | changes, ended=st.booleans())
def test_any_command_at_all_gets_an_answer(vastbus: Process, command: Command, ended: bool) -> None:
    life = Life(vastbus)
    for step in STORY[:4]:
        life.step(step, 0)
    if ended:
        life.step(Act("familjen avbryter", "Anna Berg"), 0)
    life.step(command, 1)


@given(people=st.lists(newcomers | st.sampled_from(PEOPLE), max_size=6), by=persons | garbage, now=st.datetimes(
    datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC)
))  # fmt: skip
def test_a_case_is_opened_or_it_is_said_why_not(vastbus: Process, people: list[Newcomer], by: str, now: datetime) -> None:
    command = Open("NV-1", by, tuple(people))
    outcome = open_case(vastbus, command, now)
    assert open_case(vastbus, command, now) == outcome
    if isinstance(outcome, Refused):
        assert all(tell(vastbus, None, "open", reason).text for reason in outcome.reasons)
        return
    case = replay(outcome.entries)
    assert case.holders("barnet", case.opened)
    assert set(case.stages.values()) == {"behov finns"}
    assert all(told_warnings(vastbus, entry) or not entry.warnings for entry in outcome.entries)


@given(commands=st.lists(acts, min_size=1, max_size=6), data=st.data())
def test_what_is_asked_does_not_depend_on_the_order_in_which_facts_are_given(
    vastbus: Process, commands: list[Act], data: st.DataObject
) -> None:
    life = Life(vastbus)
    for step in STORY[:2]:
        life.step(step, 0)
    for command in commands:
        turned: dict[str, Any] = dict(data.draw(st.permutations(list(command.facts.items()))))
        other = Act(command.action, command.by, command.role, turned, command.reasons, command.happened, command.afterwards)
        one, two = (decide(vastbus, life.case, each, life.now) for each in (command, other))
        assert type(one) is type(two)
        if isinstance(one, Accepted) and isinstance(two, Accepted):
            assert fold(life.case, one.entries[0]).facts == fold(life.case, two.entries[0]).facts


def test_the_story_keeps_the_rules(vastbus: Process) -> None:
    """Otherwise the random lives would be short ones."""
    life = Life(vastbus)
    for step in STORY:
        assert isinstance(decide(vastbus, life.case, step, life.now), Accepted), step
        life.step(step, 0)
    assert life.case.ended
    assert Decimal(len(life.entries)) == len(STORY) + 1
