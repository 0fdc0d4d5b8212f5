"""What every store promises, whatever it keeps cases on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from caseway.adapters.store.port import Store
from caseway.engine.assemble import Process, assemble
from caseway.engine.case import Entry, fold, replay
from caseway.engine.casework import Addition, Answered, adopt
from caseway.engine.commands import Adopt, Void
from caseway.engine.definition import ProcessDefinition
from caseway.engine.errors import CaseExists, KeyUsedBefore, StaleCase, UnknownCase
from caseway.engine.outcome import Accepted, Refused


def more(store: Store, count: int = 1) -> tuple[tuple[Entry, ...], Any]:
    """Entries that could follow in case NV-1, and the state after them."""
    state, last = store.load("NV-1"), store.entries("NV-1")[-1]
    seqs = range(state.seq + 1, state.seq + count + 1)
    fresh = tuple(last._replace(seq=seq, kind="joined", case="", persons=(), people=()) for seq in seqs)
    for entry in fresh:
        state = fold(state, entry)
    return fresh, state


# Reading back


def test_a_case_comes_back_as_it_was_decided(store: Store, desk: Any) -> None:
    case = desk.whole()

    assert store.load("NV-1") == case == replay(store.entries("NV-1"))
    assert [entry.seq for entry in store.entries("NV-1")] == list(range(1, case.seq + 1))
    assert store.verify("NV-1") is None
    assert case.incidents
    assert case.ended is False


def test_a_case_goes_on_under_another_version(store: Store, desk: Any, sample: Any) -> None:
    before = desk.whole()
    tree = {**sample.DEFINITION, "in-force": "2021-01-01"}
    tree["facts"] = {**sample.FACTS, "frågan": {**sample.FACTS["fråga"], "formerly": "fråga"}}
    del tree["facts"]["fråga"]
    asking = {**sample.DEFINITION["actions"]["fråga familjen"], "note": ["ja", "frågan"]}
    tree["actions"] = {**sample.DEFINITION["actions"], "fråga familjen": asking}
    new = assemble(ProcessDefinition.model_validate(tree))
    assert isinstance(new, Process)

    command = Adopt(sample.RUT, "Ny rutin för Elsa")
    outcome = adopt(store, lambda _: sample.process(), "NV-1", new, command, desk.now, "move")

    assert isinstance(outcome, Accepted), outcome
    case = store.load("NV-1")
    assert case == replay(store.entries("NV-1"))
    assert store.entries("NV-1")[-1] == outcome.entries[0]
    assert (case.version, case.seq, case.facts["frågan"]) == (new.version, before.seq + 1, before.facts["fråga"])
    assert store.verify("NV-1") is None
    assert adopt(store, lambda _: new, "NV-1", new, command, desk.now, "move") == outcome
    assert store.load("NV-1").seq == case.seq


def test_the_state_keeps_the_order_in_which_it_came_to_be(store: Store, desk: Any) -> None:
    desk.whole()

    loaded, made = store.load("NV-1"), replay(store.entries("NV-1"))

    for part in ("people", "facts", "done", "clocks", "incidents", "stages"):
        assert list(getattr(loaded, part)) == list(getattr(made, part))


@pytest.mark.parametrize("read", ["load", "entries", "verify"])
def test_a_case_that_was_never_opened_is_unknown(store: Store, read: str) -> None:
    with pytest.raises(UnknownCase):
        getattr(store, read)("NV-1")


def test_cases_come_in_order_of_id(store: Store, desk: Any) -> None:
    assert list(store.cases()) == []

    for case in ("b", "a", "Ö", "B", "a 2"):
        desk.open(case)

    assert [case.id for case in store.cases()] == ["B", "a", "a 2", "b", "Ö"]
    assert list(store.cases()) == [store.load(case.id) for case in store.cases()]


def test_a_case_may_grow_while_cases_are_read(store: Store, desk: Any) -> None:
    for number in range(3):
        desk.open(f"NV-{number}")

    for case in store.cases():
        desk.ask(case=case.id)

    assert [case.seq for case in store.cases()] == [2, 2, 2]


def test_ids_that_look_alike_are_two_cases(store: Store, desk: Any) -> None:
    desk.open("nv 1")
    desk.ask(case="nv 1")
    desk.open("NV 1")

    assert [(case.id, case.seq) for case in store.cases()] == [("NV 1", 1), ("nv 1", 2)]


# Appending


def test_a_case_is_opened_once(store: Store, desk: Any) -> None:
    desk.open()
    before = store.entries("NV-1")

    with pytest.raises(CaseExists):
        desk.open()

    assert store.entries("NV-1") == before


def test_whoever_read_an_older_state_is_told_so(store: Store, desk: Any) -> None:
    desk.open()
    entries, state = more(store)
    desk.ask()
    before = store.load("NV-1"), store.entries("NV-1")

    with pytest.raises(StaleCase) as stale:
        store.append(entries, state, expecting=1)

    assert (stale.value.case, stale.value.expected, stale.value.found) == ("NV-1", 1, 2)
    assert (store.load("NV-1"), store.entries("NV-1")) == before


def test_nothing_is_appended_to_a_case_that_is_not_there(store: Store, desk: Any) -> None:
    desk.open()
    entries, state = more(store)

    with pytest.raises(UnknownCase):
        store.append(entries, replace(state, id="NV-2"), expecting=1)

    assert [case.id for case in store.cases()] == ["NV-1"]


def test_entries_of_one_decision_land_together(store: Store, desk: Any) -> None:
    desk.open()
    entries, state = more(store, 3)

    store.append(entries, state, expecting=1)

    assert store.entries("NV-1")[1:] == entries
    assert store.load("NV-1") == state


@pytest.mark.parametrize(("count", "expecting"), [(0, 1), (1, 0), (1, 2), (2, 2)])
def test_entries_that_do_not_follow_are_refused(store: Store, desk: Any, count: int, expecting: int) -> None:
    desk.open()
    entries, state = more(store, count)

    with pytest.raises(ValueError, match="do not lead"):
        store.append(entries, state, expecting=expecting)

    assert store.load("NV-1").seq == 1


def test_a_refused_command_leaves_nothing(store: Store, desk: Any) -> None:
    desk.open()
    before = store.load("NV-1"), store.entries("NV-1")

    assert isinstance(desk.act("avsluta", key="k"), Refused)

    assert (store.load("NV-1"), store.entries("NV-1")) == before
    assert store.answered("NV-1", "k") is None


# The same command again


def test_the_same_command_again_gives_its_first_answer(store: Store, desk: Any) -> None:
    desk.open()
    first = desk.ask("A?", key="k")
    desk.ask("B?", key="l")

    again = desk.ask("A?", key="k")

    assert isinstance(first, Accepted)
    assert again == first
    assert store.load("NV-1").seq == 3


def test_a_case_opened_twice_with_one_key_is_opened_once(store: Store, desk: Any) -> None:
    first = desk.open(key="k")

    assert isinstance(first, Accepted)
    assert desk.open(key="k") == first


def test_a_key_stands_for_one_command(store: Store, desk: Any) -> None:
    desk.open(key="k")

    with pytest.raises(KeyUsedBefore):
        desk.ask(key="k")

    assert store.load("NV-1").seq == 1


def test_a_key_belongs_to_its_case(store: Store, desk: Any) -> None:
    desk.open("NV-1", key="k")
    desk.open("NV-2", key="k")

    assert store.answered("NV-1", "k") != store.answered("NV-2", "k")
    assert store.answered("NV-3", "k") is None


def test_without_a_key_a_command_counts_every_time(store: Store, desk: Any) -> None:
    desk.open()
    desk.ask()
    desk.ask()

    assert store.load("NV-1").seq == 3
    assert store.answered("NV-1", "") is None


def test_all_entries_of_a_command_are_its_answer(store: Store, desk: Any) -> None:
    desk.open()
    entries, state = more(store, 3)
    store.append(entries, state, expecting=1, key="k", digest="d")
    desk.ask()

    answered = store.answered("NV-1", "k")

    assert answered is not None
    assert (answered.digest, answered.entries) == ("d", entries)


@pytest.mark.parametrize("expecting", [1, 2])
def test_a_key_that_lands_while_its_command_is_being_decided_makes_the_second_stale(
    store: Store, desk: Any, expecting: int
) -> None:
    """Whether or not the second had read the case before the first landed. Trying again gives the first answer."""
    desk.open()
    if expecting == 1:
        entries, state = more(store)
        store.append(*more(store), expecting=1, key="k", digest="d")
    else:
        store.append(*more(store), expecting=1, key="k", digest="d")
        entries, state = more(store)

    with pytest.raises(StaleCase) as stale:
        store.append(entries, state, expecting=expecting, key="k", digest="d")
    with pytest.raises(KeyUsedBefore):
        store.append(entries, state, expecting=expecting, key="k", digest="other")

    assert (stale.value.expected, stale.value.found) == (1, 2)
    assert store.load("NV-1").seq == 2


def test_a_key_that_lands_while_its_case_is_being_opened_does_not_say_choose_another_id(store: Store, desk: Any) -> None:
    opened = desk.open(key="k")
    digest = getattr(store.answered("NV-1", "k"), "digest", "")

    with pytest.raises(StaleCase):
        store.append(opened.entries, store.load("NV-1"), expecting=0, key="k", digest=digest)


# Many at once


def test_threads_that_append_to_one_case_leave_no_gap(store: Store, sample: Any) -> None:
    sample.Desk(store).open()

    def work(worker: int) -> int:
        desk, stale = sample.Desk(store), 0
        for number in range(8):
            while True:
                try:
                    desk.ask(f"{worker}.{number}", key=f"{worker}.{number}")
                    break
                except StaleCase:
                    stale += 1
        return stale

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))

    entries = store.entries("NV-1")
    asked = sorted(str(entry.effects.facts[0].value) for entry in entries[1:])
    assert asked == sorted(f"{worker}.{number}" for worker in range(4) for number in range(8))
    assert store.verify("NV-1") is None


def test_one_key_from_many_threads_lands_once(store: Store, sample: Any) -> None:
    sample.Desk(store).open()

    def work(_: int) -> Any:
        while True:
            try:
                return sample.Desk(store).ask(key="k")
            except StaleCase:
                continue

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(work, range(8)))

    assert store.load("NV-1").seq == 2
    assert answers == [answers[0]] * 8


# Definitions


def test_the_texts_of_a_definition_come_back(store: Store) -> None:
    texts = {"process.yaml": "process: prov\ntitle: Möte\n", "words.en.yaml": ""}

    store.keep_definition("v1", "prov", texts)

    assert store.definition("v1") == texts
    assert store.definition("v2") is None


def test_the_texts_that_were_kept_first_stay(store: Store) -> None:
    store.keep_definition("v1", "prov", {"process.yaml": "first"})
    store.keep_definition("v1", "prov", {"process.yaml": "second"})

    assert store.definition("v1") == {"process.yaml": "first"}


def test_texts_that_the_caller_changes_afterwards_stay_as_they_were(store: Store) -> None:
    texts = {"process.yaml": "first"}
    store.keep_definition("v1", "prov", texts)
    texts["process.yaml"] = "second"

    assert store.definition("v1") == {"process.yaml": "first"}


def test_what_was_a_mistake_is_taken_back_and_stays_on_record(desk: Any) -> None:
    desk.whole()
    before = len(desk.store.entries("NV-1"))
    assert isinstance(desk.perform(Void(2, "Rut Åkesson", "Fel ärende.", masks=True)), Accepted)
    state, entries = desk.store.load("NV-1"), desk.store.entries("NV-1")
    assert (state.voided, state.masked, state.seq) == ({2: before + 1}, {2}, before + 1)
    assert (len(entries), entries[-1].reason, entries[-1].voids) == (before + 1, "Fel ärende.", 2)
    assert desk.store.verify("NV-1") is None
    assert isinstance(desk.ask(), Accepted | Refused)
    assert desk.store.verify("NV-1") is None


# Several cases at once


def additions(store: Store, desk: Any, *stale: str, key: str = "") -> list[Addition]:
    """An entry for each of two cases, decided before something else happened in those that are `stale`."""
    found = []
    for case in ("NV-1", "NV-2"):
        state, last = store.load(case), store.entries(case)[-1]
        entry = last._replace(seq=state.seq + 1, kind="joined", case="", persons=(), people=(), together=("NV-0",))
        found.append(Addition((entry,), fold(state, entry), state.seq, key, "d" if key else ""))
    for case in stale:
        desk.ask(case=case)
    return found


@pytest.fixture
def pair(desk: Any) -> Any:
    desk.open("NV-1")
    desk.open("NV-2")
    return desk


def test_several_cases_are_appended_to_at_once(store: Store, pair: Any) -> None:
    both = additions(store, pair, key="k")

    store.append_all(both)

    for one in both:
        assert store.entries(one.state.id)[1:] == one.entries
        assert store.load(one.state.id) == one.state
        assert store.answered(one.state.id, "k") == Answered("d", one.entries)
        assert store.verify(one.state.id) is None


@pytest.mark.parametrize("stale", ["NV-1", "NV-2"])
def test_a_stale_one_among_several_leaves_all_as_they_were(store: Store, pair: Any, stale: str) -> None:
    both = additions(store, pair, stale)
    before = [store.entries(case) for case in ("NV-1", "NV-2")]

    with pytest.raises(StaleCase) as raised:
        store.append_all(both)

    assert (raised.value.case, raised.value.expected, raised.value.found) == (stale, 1, 2)
    assert [store.entries(case) for case in ("NV-1", "NV-2")] == before
    assert [store.verify(case) for case in ("NV-1", "NV-2")] == [None, None]
    store.append_all(additions(store, pair))


def test_a_key_that_was_used_in_one_of_several_leaves_all_as_they_were(store: Store, pair: Any) -> None:
    pair.ask(case="NV-2", key="k")
    both = additions(store, pair, key="k")

    with pytest.raises(KeyUsedBefore):
        store.append_all(both)

    assert (len(store.entries("NV-1")), len(store.entries("NV-2")), store.answered("NV-1", "k")) == (1, 2, None)


def test_a_case_that_is_not_there_among_several_leaves_all_as_they_were(store: Store, pair: Any) -> None:
    one, other = additions(store, pair)

    with pytest.raises(UnknownCase):
        store.append_all((one, other._replace(state=replace(other.state, id="NV-9"))))

    assert len(store.entries("NV-1")) == 1


def test_no_case_comes_twice_among_several(store: Store, pair: Any) -> None:
    one, _ = additions(store, pair)

    with pytest.raises(ValueError, match="one comes twice"):
        store.append_all((one, one))

    assert len(store.entries("NV-1")) == 1
