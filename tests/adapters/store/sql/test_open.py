"""Opening a store: what is not ours is left as it was, to the byte."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.store.sql import open_store
from caseway.adapters.store.sql.place import OURS
from caseway.engine.errors import UnsafeStore


def seen(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


HEADER = b"SQLite format 3\0"
NOT_A_DATABASE = {
    "text": b"Dear diary",
    "a byte": b"\0",
    "random": random.Random(0).randbytes(9000),
    "zip": b"PK\x03\x04" + bytes(200),
    "almost": HEADER[:-1] + b"1" + bytes(4080),
}


@pytest.mark.parametrize("content", NOT_A_DATABASE.values(), ids=NOT_A_DATABASE)
def test_a_file_that_is_no_database_is_left_as_it_was(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    before = seen(file.parent)

    with pytest.raises(UnsafeStore, match="is not a database, and was left as it is"):
        open_store(file)

    assert seen(file.parent) == before


@pytest.mark.parametrize("mode", ["delete", "wal"])
@pytest.mark.parametrize("table", ["cases", "other"])
def test_a_database_of_another_program_is_left_as_it_was(file: Path, mode: str, table: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA journal_mode={mode}").close()
        connection.execute(f"CREATE TABLE {table} (id)")
    before = seen(file.parent)

    with pytest.raises(UnsafeStore, match="is a database of another program, and was left as it is"):
        open_store(file)

    assert seen(file.parent) == before


def ours(rest: bytes) -> bytes:
    return HEADER + bytes(52) + OURS.to_bytes(4) + rest


@pytest.mark.parametrize("rest", [b"", bytes(4024), random.Random(0).randbytes(4024)], ids=["short", "empty", "random"])
def test_a_file_that_only_begins_like_ours_is_damaged(file: Path, rest: bytes) -> None:
    file.write_bytes(ours(rest))

    with pytest.raises(UnsafeStore, match="damaged"):
        open_store(file)

    assert file.read_bytes() == ours(rest)


def test_the_file_stays_where_it_is_when_the_program_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: Any
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    with open_store("cases.db") as store:
        monkeypatch.chdir("elsewhere")
        store._engine.dispose()
        sample.Desk(store).open()

    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("name", ["å ö.db", "what?mode=ro.db", "100%.db", "a#b.db", 'it\'s "so".db'])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    open_store(tmp_path / name).close()

    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_address_will_do(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/cases.db") as store:
        store.keep_definition("v1", "prov", {})

    with open_store(f"{tmp_path}/cases.db") as store:
        assert store.definition("v1") == {}
