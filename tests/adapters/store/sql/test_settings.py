"""The safe settings of SQLite, on every connection, read back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.store.sql import open_store, settings
from caseway.adapters.store.sql.settings import ROLLBACK, Journal, connect, journal_for
from caseway.engine.errors import UnsafeStore


@pytest.mark.parametrize(
    ("version", "journal"),
    [
        ((3, 40, 1), Journal("delete", "extra")),
        ((3, 51, 2), Journal("delete", "extra")),
        ((3, 51, 3), Journal("wal", "full")),
        ((3, 52, 0), Journal("wal", "full")),
    ],
)
def test_wal_is_used_only_where_it_is_safe(version: tuple[int, ...], journal: Journal) -> None:
    assert journal_for(version) == journal


def settings_of(connection: sqlite3.Connection) -> dict[str, object]:
    names = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "secure_delete", "busy_timeout")
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


@pytest.mark.parametrize(("journal", "level"), [(ROLLBACK, 3), (Journal("wal", "full"), 2)])
def test_every_connection_has_the_safe_settings(file: Path, journal: Journal, level: int) -> None:
    file.touch()

    for _ in range(2):
        with closing(connect(file, journal)) as connection:
            assert settings_of(connection) == {
                "journal_mode": journal.mode, "synchronous": level, "foreign_keys": 1, "recursive_triggers": 1,
                "secure_delete": 1, "busy_timeout": 10_000,
            }  # fmt: skip


def test_no_file_is_made_by_connecting(file: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        connect(file, ROLLBACK)

    assert not file.exists()


def test_a_setting_that_does_not_hold_is_refused(file: Path) -> None:
    """WAL cannot be left while another program has the file open, and on this SQLite it may not be kept."""
    file.touch()
    with closing(connect(file, Journal("wal", "full"))) as other:
        other.execute("CREATE TABLE t (x)")
        with pytest.raises((UnsafeStore, sqlite3.OperationalError)):
            connect(file, ROLLBACK)


def test_a_setting_that_sqlite_ignores_is_read_back(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.touch()
    monkeypatch.setitem(settings._LEVELS, "extra", 4)

    with pytest.raises(UnsafeStore, match="does not keep the setting synchronous=extra"):
        connect(file, ROLLBACK)


def test_a_store_that_another_sqlite_has_set_otherwise_is_set_safely(file: Path, sample: Any) -> None:
    safe = journal_for(sqlite3.sqlite_version_info).mode
    with open_store(file) as store:
        sample.Desk(store).open()
    with closing(sqlite3.connect(file)) as other:
        other.execute(f"PRAGMA journal_mode={'delete' if safe == 'wal' else 'wal'}").close()

    with open_store(file) as store, store._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == safe
        assert store.load("NV-1").seq == 1


def test_the_store_refuses_to_open_then(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(file).close()
    monkeypatch.setitem(settings._LEVELS, "extra", 4)
    monkeypatch.setitem(settings._LEVELS, "full", 4)

    with pytest.raises(UnsafeStore, match="might lose entries"):
        open_store(file)
