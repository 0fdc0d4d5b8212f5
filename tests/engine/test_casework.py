"""Casework: read a case, decide, append; the same command again gives the same answer and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.case import Case, Entry, replay
from caseway.engine.casework import (
    Addition,
    Answered,
    CaseStore,
    open_new,
    perform,
    perform_together,
    receive_new,
    received_before,
)
from caseway.engine.commands import Act, Command, Join, Newcomer, Open, Receive
from caseway.engine.errors import CaseExists, KeyUsedBefore, StaleCase, UnknownCase
from caseway.engine.outcome import Accepted, AcceptedTogether, Outcome, Reason, Refused, RefusedTogether, Together
from caseway.engine.transfer import Parcel, Sent

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

NOW = datetime(2024, 5, 1, 8, tzinfo=UTC)
OPEN = Open("case 1", "Kim Field", (Newcomer("Kim Field", "key worker"), Newcomer("Cass Hill", "child")))


@dataclass
class Shelf:
    """The smallest store that keeps the promises of the port."""

    kept: dict[str, list[Entry]] = field(default_factory=dict)
    states: dict[str, Case] = field(default_factory=dict)
    keys: dict[tuple[str, str], Answered] = field(default_factory=dict)
    before_append: Callable[[], object] = lambda: None

    def load(self, case: str) -> Case:
        if case not in self.states:
            raise UnknownCase(case)
        return self.states[case]

    def entries(self, case: str) -> tuple[Entry, ...]:
        self.load(case)
        return tuple(self.kept[case])

    def append(self, entries: tuple[Entry, ...], state: Case, *, expecting: int, key: str = "", digest: str = "") -> None:
        self.before_append()
        there = self.kept.setdefault(state.id, [])
        if expecting == 0 and there:
            raise CaseExists(state.id)
        if len(there) != expecting:
            raise StaleCase(state.id, expecting, len(there))
        there.extend(entries)
        self.states[state.id] = state
        if key:
            self.keys[state.id, key] = Answered(digest, entries)

    def append_all(self, additions: Sequence[Addition]) -> None:
        self.before_append()
        for one in additions:
            if len(self.kept.get(one.state.id, ())) != one.expecting:
                raise StaleCase(one.state.id, one.expecting, len(self.kept.get(one.state.id, ())))
        for entries, state, expecting, key, digest in additions:
            self.append(entries, state, expecting=expecting, key=key, digest=digest)

    def answered(self, case: str, key: str) -> Answered | None:
        return self.keys.get((case, key))

    def cases(self) -> Iterable[Case]:
        return [self.states[case] for case in sorted(self.states)]


@dataclass
class Office:
    process: Process
    shelf: Shelf
    now: datetime = NOW

    def do(self, command: Command, key: str = "", case: str = "case 1") -> Outcome:
        store: CaseStore = self.shelf
        return perform(store, lambda _: self.process, case, command, self.now, key)

    def act(self, action: str = "agree", key: str = "", **more: Any) -> Outcome:
        return self.do(Act(action, more.pop("by", "Kim Field"), **more), key)


@pytest.fixture
def office(process_from: Callable[..., Process]) -> Office:
    one = Office(process_from(), Shelf())
    assert isinstance(open_new(one.shelf, one.process, OPEN, NOW), Accepted)
    return one


def test_what_is_accepted_is_kept_with_the_state_it_leads_to(office: Office) -> None:
    outcome = office.act()
    assert isinstance(outcome, Accepted)
    assert office.shelf.entries("case 1")[1:] == outcome.entries
    assert office.shelf.load("case 1") == replay(office.shelf.entries("case 1"))
    assert office.shelf.load("case 1").stages == {"family meeting": "agreed"}


def test_what_is_refused_is_not_kept(office: Office) -> None:
    before = office.shelf.entries("case 1")
    assert isinstance(office.act("hold", key="k"), Refused)
    assert office.shelf.entries("case 1") == before
    assert office.shelf.keys == {}


def test_a_case_that_cannot_be_opened_is_not_kept(process_from: Callable[..., Process]) -> None:
    shelf = Shelf()
    assert isinstance(open_new(shelf, process_from(), Open("case 2", "Kim", ()), NOW), Refused)
    assert shelf.kept == {}


def test_a_case_is_opened_once(office: Office) -> None:
    with pytest.raises(CaseExists, match="case case 1 is there already; choose another id"):
        open_new(office.shelf, office.process, OPEN, NOW)
    assert len(office.shelf.entries("case 1")) == 1


def test_a_case_that_is_not_there(office: Office) -> None:
    with pytest.raises(UnknownCase, match="there is no case case 9; open it first"):
        office.do(Act("agree", "Kim Field"), case="case 9")


def test_each_case_is_decided_under_its_own_process(office: Office) -> None:
    asked = []

    def process_of(case: Case) -> Process:
        asked.append((case.id, case.version))
        return office.process

    perform(office.shelf, process_of, "case 1", Act("agree", "Kim Field"), NOW)
    assert asked == [("case 1", office.process.version)]


def test_somebody_else_was_faster(office: Office) -> None:
    def meanwhile() -> None:
        office.shelf.before_append = lambda: None
        office.act("consent")

    office.shelf.before_append = meanwhile
    with pytest.raises(StaleCase, match="case case 1 has moved on: 2 entries are there, 1 were expected"):
        office.act()
    assert [entry.action for entry in office.shelf.entries("case 1")] == ["", "consent"]


# Keys


def test_the_same_command_again_gives_the_first_answer_and_changes_nothing(office: Office) -> None:
    first = office.act(key="k1")
    office.act("invite")
    office.now += timedelta(days=3)
    assert office.act(key="k1") == first
    assert len(office.shelf.entries("case 1")) == 3


def test_opening_again_with_the_same_key_gives_the_first_answer(process_from: Callable[..., Process]) -> None:
    shelf, process = Shelf(), process_from()
    first = open_new(shelf, process, OPEN, NOW, "k1")
    assert open_new(shelf, process, OPEN, NOW + timedelta(days=1), "k1") == first
    assert len(shelf.entries("case 1")) == 1


def test_without_a_key_the_same_command_is_another_command(office: Office) -> None:
    office.act("consent")
    office.act("consent")
    assert len(office.shelf.entries("case 1")) == 3


def test_a_key_serves_one_case(office: Office) -> None:
    open_new(office.shelf, office.process, Open("case 2", OPEN.by, OPEN.newcomers), NOW)
    office.act(key="k1")
    assert isinstance(office.do(Act("agree", "Kim Field"), "k1", "case 2"), Accepted)
    assert len(office.shelf.entries("case 2")) == 2


def test_a_command_that_was_refused_may_be_tried_again_with_its_key(office: Office) -> None:
    assert isinstance(office.act("invite", key="k1"), Refused)
    office.act()
    assert isinstance(office.act("invite", key="k1"), Accepted)


WHOLE: dict[str, Any] = {
    "action": "report", "by": "Kim Field", "role": "key worker", "facts": {"concern": "x"}, "happened": date(2024, 5, 1),
    "afterwards": True,
}  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        {"action": "agree"},
        {"by": "p1"},
        {"role": ""},
        {"facts": {}},
        {"facts": {"concern": "y"}},
        {"facts": {"concern": ["x"]}},
        {"facts": {"concern": "x", "topic": "y"}},
        {"reasons": {"r": "x"}},
        {"happened": date(2024, 4, 30)},
        {"happened": datetime(2024, 5, 1, 7, tzinfo=UTC)},
        {"happened": None},
        {"afterwards": False},
    ],
)
def test_a_key_that_comes_with_anything_else_is_refused(other: dict[str, Any], office: Office) -> None:
    office.do(Act(**WHOLE), "k1")
    with pytest.raises(KeyUsedBefore, match="the key k1 was used in case case 1 for something else"):
        office.do(Act(**{**WHOLE, **other}), "k1")
    assert len(office.shelf.entries("case 1")) == 2


def test_the_order_in_which_facts_are_given_does_not_matter(office: Office) -> None:
    first = office.act(key="k1", facts={"topic": "x", "guests": ["p1", "p2"]})
    assert office.act(key="k1", facts={"guests": ["p1", "p2"], "topic": "x"}) == first


def test_the_order_within_a_list_does(office: Office) -> None:
    office.act(key="k1", facts={"guests": ["p1", "p2"]})
    with pytest.raises(KeyUsedBefore):
        office.act(key="k1", facts={"guests": ["p2", "p1"]})


def test_rows_are_told_apart_by_their_content(office: Office) -> None:
    rows = [{"view": "a"}, {"view": "b"}]
    first = office.act("give view", "k1", facts={"views": rows})
    assert office.act("give view", "k1", facts={"views": [dict(row) for row in rows]}) == first
    with pytest.raises(KeyUsedBefore):
        office.act("give view", "k1", facts={"views": rows[:1]})


def test_people_who_join_are_told_apart(office: Office) -> None:
    command = Join(Newcomer("Gina Hill", "guardian"), "Kim Field")
    first = office.do(command, "k1")
    assert office.do(command, "k1") == first
    with pytest.raises(KeyUsedBefore):
        office.do(Join(Newcomer("Gina Hill", "guardian", "Home"), "Kim Field"), "k1")


def test_one_moment_in_another_zone_is_another_command(office: Office) -> None:
    """What was sent is compared, not what it means: a retry sends the same again."""
    office.act("report", "k1", happened=datetime(2024, 5, 1, 7, tzinfo=UTC))
    with pytest.raises(KeyUsedBefore):
        office.act("report", "k1", happened=datetime(2024, 5, 1, 9, tzinfo=timezone(timedelta(hours=2))))


PARCEL = Parcel(
    "hill", "Hill", "12ab", "S-1", "hand over", date(2024, 4, 1), "Ms Hall", "Here", (),
    (Sent("topic", "Topic", "text", "Sleep", date(2024, 3, 4)),),
)  # fmt: skip


def test_what_another_place_handed_over_is_kept_once(process_from: Callable[..., Process]) -> None:
    process, shelf = process_from(), Shelf()
    assert received_before(shelf, PARCEL) is None
    first = receive_new(shelf, process, PARCEL, Receive(OPEN), NOW, key="k")
    assert isinstance(first, Accepted)
    case = shelf.load("case 1")
    assert case == replay(shelf.entries("case 1"))
    assert case.facts["topic"].value == "Sleep"
    assert receive_new(shelf, process, PARCEL, Receive(OPEN), NOW, key="k") == first
    again = Receive(Open("case 2", OPEN.by, OPEN.newcomers))
    assert receive_new(shelf, process, PARCEL, again, NOW) == Refused("receive", (Reason("received before", "case 1"),))
    with pytest.raises(KeyUsedBefore):
        receive_new(shelf, process, PARCEL, Receive(OPEN, {"topic": ""}), NOW, key="k")


def test_a_parcel_that_is_refused_is_not_kept_nor_opened_over_another_case(
    process_from: Callable[..., Process],
) -> None:
    process, shelf = process_from(), Shelf()
    assert isinstance(receive_new(shelf, process, PARCEL, Receive(OPEN, {"topic": "tpic"}), NOW), Refused)
    assert list(shelf.cases()) == []
    open_new(shelf, process, OPEN, NOW)
    with pytest.raises(CaseExists):
        receive_new(shelf, process, PARCEL, Receive(OPEN), NOW)


# Together


@pytest.fixture
def two(office: Office) -> Office:
    """A second case, of the same key worker."""
    command = Open("case 2", "Kim Field", (Newcomer("Ben Hill", "child"), Newcomer("Kim Field", "key worker")))
    assert isinstance(open_new(office.shelf, office.process, command, NOW), Accepted)
    return office


def both(office: Office, act: Act, key: str = "", *cases: str) -> Together:
    return perform_together(
        office.shelf, lambda _: office.process, cases or ("case 1", "case 2", "case 1"), act, office.now, key
    )


def test_an_act_in_several_cases_is_kept_in_each(two: Office) -> None:
    found = both(two, Act("agree", "Kim Field", facts={"topic": "School"}))
    assert isinstance(found, AcceptedTogether)
    for case, other, by in (("case 1", "case 2", "p1"), ("case 2", "case 1", "p2")):
        last = two.shelf.entries(case)[-1]
        assert (last,) == found.accepted[case].entries
        assert (last.action, last.together, last.by) == ("agree", (other,), by)
        assert two.shelf.load(case) == replay(two.shelf.entries(case))


def test_refused_in_one_it_is_kept_in_none(two: Office) -> None:
    two.act("agree")
    found = both(two, Act("invite", "Kim Field"))
    assert isinstance(found, RefusedTogether)
    assert (set(found.refused), len(two.shelf.entries("case 1"))) == ({"case 2"}, 2)


def test_when_somebody_was_faster_in_one_it_is_kept_in_none(two: Office) -> None:
    def meanwhile() -> None:
        two.shelf.before_append = lambda: None
        two.do(Act("consent", "Kim Field"), case="case 2")

    two.shelf.before_append = meanwhile
    with pytest.raises(StaleCase, match="case case 2 has moved on"):
        both(two, Act("agree", "Kim Field"))
    assert (len(two.shelf.entries("case 1")), len(two.shelf.entries("case 2"))) == (1, 2)


def test_with_a_key_the_same_act_in_the_same_cases_acts_once(two: Office) -> None:
    act = Act("agree", "Kim Field")
    first = both(two, act, "k")
    assert both(two, act, "k", "case 2", "case 1") == first
    assert [len(two.shelf.entries(case)) for case in ("case 1", "case 2")] == [2, 2]
    with pytest.raises(KeyUsedBefore, match="the key k was used in case case 1 for something else"):
        both(two, Act("agree", "Kim Field", facts={"topic": "Home"}), "k")
    with pytest.raises(KeyUsedBefore):
        both(two, act, "k", "case 1")
    with pytest.raises(KeyUsedBefore):
        two.act("agree", "k")
    with pytest.raises(UnknownCase):
        both(two, act, "", "case 1", "case 9")
