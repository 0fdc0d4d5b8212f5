"""Whatever goes wrong under a store is one typed error with a plain sentence, and leaves nothing half-written."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace as replace_in
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import TimeoutError as PoolTimeout

from caseway.adapters.store.sql import SqlStore, open_store, settings
from caseway.adapters.store.sql.failures import said_plainly, sentence
from caseway.engine.errors import CasewayError, UnsafeStore

Raw = Callable[[str], list[tuple[Any, ...]]]


def test_a_full_disk(desk: Any) -> None:
    desk.whole()
    store: SqlStore = desk.store
    before = store.load("NV-1"), store.entries("NV-1")
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")

    with pytest.raises(UnsafeStore, match="does not fit on its disk any more; nothing was recorded"):
        desk.ask("Hur går det? " * 700)

    assert (store.load("NV-1"), store.entries("NV-1")) == before
    assert store.verify("NV-1") is None


def test_another_program_that_does_not_let_go(file: Path, sample: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "WAIT", 0.05)
    with open_store(file) as store, closing(sqlite3.connect(file, isolation_level=None)) as other:
        sample.Desk(store).open()
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(UnsafeStore, match="held by another program"):
            sample.Desk(store).ask()

        other.execute("ROLLBACK")
        sample.Desk(store).ask()
        assert store.load("NV-1").seq == 2


def test_another_program_that_lets_nobody_in(file: Path, desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.store.close()
    monkeypatch.setattr(settings, "WAIT", 0.05)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=exclusive").close()
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(UnsafeStore, match="held by another program"):
            open_store(file)


def replace(file: Path) -> None:
    """What restoring a backup does to a program that is still running."""
    shutil.copy(file, file.with_name("backup.db"))
    file.with_name("backup.db").rename(file)


@pytest.mark.parametrize("away", [Path.unlink, lambda file: file.rename(file.with_name("old.db")), replace])
def test_a_file_that_is_taken_away(desk: Any, file: Path, away: Callable[[Path], Any]) -> None:
    """In WAL mode, SQLite would go on and write to a file that nobody can open any more."""
    desk.open()
    away(file)
    there = file.exists()

    for use in (desk.ask, lambda: desk.store.load("NV-1"), lambda: desk.store.keep_definition("v1", "prov", {})):
        with pytest.raises(UnsafeStore, match="was moved, deleted or replaced while open; nothing was recorded"):
            use()

    assert file.exists() == there


def test_a_file_that_is_damaged(file: Path, desk: Any) -> None:
    desk.whole()
    desk.store.close()
    content = bytearray(file.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    file.write_bytes(content)

    with pytest.raises(UnsafeStore, match="damaged"):
        open_store(file)


def test_an_entry_that_another_program_changed_cannot_be_read(desk: Any, raw: Raw) -> None:
    desk.open()
    raw("DROP TRIGGER entries_stay_as_they_are")
    raw("UPDATE entries SET body = substr(body, 1, 60)")
    raw("UPDATE cases SET state = '{}'")

    for read in (desk.store.load, desk.store.entries, desk.store.verify):
        with pytest.raises(UnsafeStore, match="of case NV-1 cannot be read"):
            read("NV-1")
    with pytest.raises(UnsafeStore):
        list(desk.store.cases())


def test_a_table_that_another_program_dropped(desk: Any, raw: Raw) -> None:
    desk.open()
    raw("DROP TABLE definitions")

    with pytest.raises(UnsafeStore, match="is not as Caseway made it"):
        desk.store.definition("v1")


def test_a_row_that_lags_behind_its_entries(desk: Any, raw: Raw) -> None:
    """Not stale: reading again would not help."""
    desk.open()
    desk.ask()
    (old,) = raw("SELECT state FROM cases")
    desk.ask()
    raw(f"UPDATE cases SET seq = 2, state = '{old[0]}'")

    with pytest.raises(UnsafeStore, match="do not fit its state"):
        desk.ask()

    assert "seq" in desk.store.verify("NV-1").parts


def test_half_a_character(desk: Any) -> None:
    entries = desk.open().entries
    state = replace_in(desk.store.load("NV-1"), id="NV-\ud800")
    with pytest.raises(UnsafeStore, match="half a character"):
        desk.store.append(entries, state, expecting=0)
    with pytest.raises(UnsafeStore, match="half a character"):
        desk.store.keep_definition("v1", "prov", {"process.yaml": "\udcff"})

    assert [case.id for case in desk.store.cases()] == ["NV-1"]
    assert desk.store.definition("v1") is None


def test_a_closed_store(desk: Any) -> None:
    desk.open()
    desk.store.close()
    desk.store.close()

    with pytest.raises(UnsafeStore, match="was closed"):
        desk.store.load("NV-1")


def test_no_error_holds_what_was_to_be_stored(store: SqlStore) -> None:
    """Nor does an error behind it, where a log would find it."""
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1")

    def fill() -> None:
        for number in range(1000):
            store.keep_definition(f"v{number}", "prov", {"process.yaml": "hemlighet"})

    with pytest.raises(UnsafeStore, match="does not fit") as error:
        fill()

    assert error.value.__cause__ is not None
    told: BaseException | None = error.value
    while told is not None:
        assert "hemlighet" not in str(told)
        told = told.__cause__ or told.__context__


def test_a_failure_without_a_name_of_its_own() -> None:
    said = sentence("cases.db", "SQLITE_IOERR_FSYNC")

    assert said.startswith("cases.db cannot be read or written, says its disk")
    assert sentence("cases.db", "", "ValueError") == "cases.db cannot be used (ValueError)"
    assert sentence("cases.db", "SQLITE_NOVEL", "DatabaseError") == "cases.db cannot be used (DatabaseError)"
    with pytest.raises(UnsafeStore, match=r"cannot be used \(TimeoutError\)"), said_plainly("cases.db"):
        raise PoolTimeout


def test_errors_of_caseway_pass() -> None:
    with pytest.raises(CasewayError, match="as it was"), said_plainly("cases.db"):
        raise CasewayError("as it was")
