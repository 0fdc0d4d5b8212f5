"""What the store on SQLite promises beyond the contract: several programs at once, and one row whatever the length."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from caseway.adapters.store.port import Mismatch
from caseway.adapters.store.sql import open_store, store
from caseway.engine.case import Entry
from caseway.engine.errors import StaleCase

Raw = Callable[[str], list[tuple[Any, ...]]]

WORKER = """
import importlib.util, sys
from caseway.adapters.store.sql import open_store
from caseway.engine.errors import StaleCase
sample_file, file, worker, count = sys.argv[1:]
spec = importlib.util.spec_from_file_location("sample", sample_file)
sample = importlib.util.module_from_spec(spec)
sys.modules["sample"] = sample
spec.loader.exec_module(sample)
with open_store(file) as store:
    desk, stale = sample.Desk(store), 0
    for number in range(int(count)):
        while True:
            try:
                desk.ask(f"{worker}.{number}", key=f"{worker}.{number}")
                break
            except StaleCase:
                stale += 1
print(stale)
"""


def asked(entries: tuple[Entry, ...]) -> list[str]:
    return sorted(str(entry.effects.facts[0].value) for entry in entries if entry.kind == "acted")


def test_several_programs_append_to_one_case_without_a_gap(file: Path, desk: Any, sample: Any) -> None:
    desk.open()
    command = [sys.executable, "-c", WORKER, sample.__file__, str(file)]
    programs = [subprocess.Popen([*command, str(worker), "12"]) for worker in range(4)]

    assert [program.wait() for program in programs] == [0] * 4

    entries = desk.store.entries("NV-1")
    assert [entry.seq for entry in entries] == list(range(1, 50))
    assert asked(entries) == sorted(f"{worker}.{number}" for worker in range(4) for number in range(12))
    assert desk.store.verify("NV-1") is None


def test_two_stores_on_one_file_append_without_a_gap(file: Path, sample: Any) -> None:
    with open_store(file) as one, open_store(file) as other:
        sample.Desk(one).open()

        def work(worker: int) -> None:
            desk = sample.Desk((one, other)[worker % 2])
            for number in range(10):
                while True:
                    try:
                        desk.ask(f"{worker}.{number}")
                        break
                    except StaleCase as stale:
                        assert stale.found > stale.expected  # noqa: PT017

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))

        entries = one.entries("NV-1")
        assert [entry.seq for entry in entries] == list(range(1, 42))
        assert len(set(asked(entries))) == 40
        assert one.load("NV-1") == other.load("NV-1")
        assert one.verify("NV-1") is None


def test_one_case_opened_in_two_places_is_opened_once(file: Path, sample: Any) -> None:
    with open_store(file) as one, open_store(file) as other, ThreadPoolExecutor(8) as pool:

        def work(number: int) -> str:
            try:
                sample.Desk((one, other)[number % 2]).open()
            except Exception as error:  # noqa: BLE001
                return type(error).__name__
            return "opened"

        answers = sorted(pool.map(work, range(8)))

    assert answers == ["CaseExists"] * 7 + ["opened"]


def statements(desk: Any, act: Callable[[], object]) -> list[str]:
    heard: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        heard.append(statement)

    event.listen(desk.store._engine, "before_cursor_execute", hear)
    act()
    event.remove(desk.store._engine, "before_cursor_execute", hear)
    return heard


def test_a_case_comes_back_from_one_row_whatever_its_length(desk: Any) -> None:
    desk.open()
    for _ in range(5):
        desk.ask()

    (statement,) = statements(desk, lambda: desk.store.load("NV-1"))

    assert "FROM cases" in statement
    assert "entries" not in statement


def test_an_action_is_one_update_and_one_insert(desk: Any) -> None:
    desk.open()

    heard = statements(desk, desk.ask)

    assert [statement.split()[0] for statement in heard] == ["SELECT", "BEGIN", "UPDATE", "INSERT"]
    assert heard[1] == "BEGIN IMMEDIATE"
    assert "WHERE cases.id = ? AND cases.seq = ?" in heard[2]


def test_many_cases_are_read_in_pages(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "PAGE", 2)
    for number in range(5):
        desk.open(f"NV-{number}")
        assert len(list(desk.store.cases())) == number + 1

    assert [case.id for case in desk.store.cases()] == [f"NV-{number}" for number in range(5)]


def test_the_columns_beside_the_state_follow_it(desk: Any, raw: Raw) -> None:
    desk.whole()
    assert raw("SELECT id, process, seq, ended, stages FROM cases") == [("NV-1", "prov", 13, 0, '{"prov":"hållet"}')]

    desk.act("avsluta", by="Sara Holm")

    assert raw("SELECT seq, ended, stages FROM cases") == [(14, 1, '{"prov":"slut"}')]


@pytest.mark.parametrize(
    ("harm", "parts"),
    [
        ("seq = 7", ("seq",)),
        ("ended = 1", ("ended",)),
        ("version = 'x', process = 'y'", ("process", "version")),
        ("state = replace(state, 'Elsa Berg', 'Else Berg')", ("people",)),
        ('state = replace(state, \'"stages":{"\', \'"stages":{"x\')', ("stages",)),
    ],
)
def test_a_row_that_is_not_what_its_entries_make_is_found_out(
    desk: Any, raw: Raw, harm: str, parts: tuple[str, ...]
) -> None:
    desk.whole()
    assert desk.store.verify("NV-1") is None

    raw(f"UPDATE cases SET {harm}")

    assert desk.store.verify("NV-1") == Mismatch("NV-1", parts)


def test_verifying_sees_one_moment(desk: Any, sample: Any, file: Path) -> None:
    desk.open()
    with open_store(file) as other, ThreadPoolExecutor(1) as pool:
        busy = pool.submit(lambda: [sample.Desk(other).ask() for _ in range(30)])
        while not busy.done():
            assert desk.store.verify("NV-1") is None
        busy.result()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_program_has_connections_of_its_own(desk: Any) -> None:
    desk.open()
    before = id(desk.store._engine.pool)
    child = os.fork()
    if child == 0:
        try:
            desk.ask("from the child")
            os._exit(0 if id(desk.store._engine.pool) != before else 2)
        except BaseException:  # noqa: BLE001
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0

    desk.ask("from the parent")

    assert asked(desk.store.entries("NV-1")) == ["from the child", "from the parent"]
