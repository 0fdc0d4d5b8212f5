"""The schema is made once, whole; afterwards it is only looked at."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.store import sql
from caseway.adapters.store.sql import open_store, schema
from caseway.adapters.store.sql.place import OURS
from caseway.adapters.store.sql.triggers import TRIGGERS
from caseway.engine.contacts import Contact
from caseway.engine.errors import UnsafeStore

Raw = Callable[[str], list[tuple[Any, ...]]]


def test_an_empty_file_gets_the_schema(file: Path, raw: Raw) -> None:
    file.touch()

    open_store(file).close()

    names = {name for (name,) in raw("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert names == {"schema", "cases", "entries", "contacts", "definitions"}
    assert raw("SELECT * FROM schema") == [(2,)]
    assert raw("PRAGMA application_id") == [(OURS,)]


def test_opening_a_store_changes_nothing(file: Path, desk: Any) -> None:
    desk.whole()
    desk.store.close()
    before = file.read_bytes(), file.stat().st_mtime_ns

    with open_store(file) as store:
        assert store.load("NV-1").seq > 1

    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(("version", "says"), [(3, "has schema 3, this Caseway knows schema 2"), (0, "has schema 0")])
def test_another_schema_is_left_alone(file: Path, desk: Any, raw: Raw, version: int, says: str) -> None:
    desk.open()
    desk.store.close()
    raw(f"UPDATE schema SET version = {version}")
    before = file.read_bytes()

    with pytest.raises(UnsafeStore, match=says):
        open_store(file)

    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM schema",
        "DROP TABLE schema",
        "DROP TABLE definitions",
        "DROP TABLE contacts",
        *(f"DROP TRIGGER {name}" for name in TRIGGERS),
    ],
)
def test_a_store_that_has_lost_a_part_is_not_used(file: Path, desk: Any, raw: Raw, harm: str) -> None:
    desk.open()
    desk.store.close()
    raw(harm)

    with pytest.raises(UnsafeStore, match=rf"\({harm.rpartition(' ')[2]}\b.*was removed or changed"):
        open_store(file)


def test_a_trigger_that_does_nothing_is_found_out(file: Path, desk: Any, raw: Raw) -> None:
    desk.store.close()
    raw("DROP TRIGGER entries_stay")
    raw("CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT 1; END")

    with pytest.raises(UnsafeStore, match="entries_stay was removed or changed"):
        open_store(file)


# A store of the first schema


@pytest.fixture
def old(file: Path) -> Path:
    """A store with a case in it, as Caseway made it before there were contacts."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA application_id={OURS}")
        connection.executescript(Path(__file__).with_name("schema_1.sql").read_text("utf-8"))
    return file


def parts(raw: Raw) -> dict[str, str]:
    return dict(raw("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'trigger')"))


def test_a_store_of_the_first_schema_gets_what_it_lacks_and_nothing_else(old: Path, raw: Raw, sample: Any) -> None:
    tables = ("cases", "entries", "definitions")
    before, held = parts(raw), [raw(f"SELECT * FROM {table}") for table in tables]

    with open_store(old) as store:
        assert store.contacts("NV-1") == {}
        store.keep_contact("NV-1", "p3", Contact("anna@example.org"))
        assert store.verify("NV-1") is None
        assert (store.load("NV-1").seq, store.definition("v1")) == (2, {"process.yaml": "process: prov\n"})

    after = parts(raw)
    assert {name: sql for name, sql in after.items() if name not in before} == {"contacts": after["contacts"]}
    assert {name: after[name] for name in before} == before
    assert [raw(f"SELECT * FROM {table}") for table in tables] == held
    assert raw("SELECT * FROM schema") == [(2,)]
    with open_store(old) as store:
        assert store.contacts("NV-1") == {"p3": Contact("anna@example.org")}
        sample.Desk(store).open("NV-2")


def test_it_is_then_as_one_that_was_made_anew(old: Path, raw: Raw, tmp_path: Path) -> None:
    open_store(old).close()
    open_store(tmp_path / "new.db").close()

    with closing(sqlite3.connect(tmp_path / "new.db")) as new:
        made = dict(new.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'trigger')").fetchall())
    assert parts(raw) == made


@pytest.mark.parametrize("harm", ["DROP TABLE definitions", "DROP TRIGGER entries_stay"])
def test_one_that_has_lost_a_part_is_left_as_it_is(old: Path, raw: Raw, harm: str) -> None:
    raw(harm)
    before = old.read_bytes()

    with pytest.raises(UnsafeStore, match=rf"\({harm.rpartition(' ')[2]}\b.*was removed or changed"):
        open_store(old)

    assert old.read_bytes() == before


def test_bringing_it_up_is_all_or_nothing(old: Path, raw: Raw, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full halfway."""
    connect: Callable[..., sqlite3.Connection] = vars(sql)["connect"]
    ((pages,),) = raw("PRAGMA page_count")
    before = old.read_bytes()

    def short(*arguments: Any) -> sqlite3.Connection:
        connection = connect(*arguments)
        connection.execute(f"PRAGMA max_page_count={pages + 1}").close()
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(sql, "connect", short)
        with pytest.raises(UnsafeStore, match="does not fit on its disk"):
            open_store(old)

    assert parts(raw).keys() & {"contacts"} == set()
    assert raw("SELECT * FROM schema") == [(1,)]
    assert old.read_bytes() == before


def test_several_programs_may_bring_it_up_at_once(old: Path, raw: Raw) -> None:
    programs = [subprocess.Popen([sys.executable, "-c", OPEN, str(old)]) for _ in range(4)]

    assert [program.wait() for program in programs] == [0] * 4
    assert raw("SELECT * FROM schema") == [(2,)]


def test_whoever_is_slower_at_bringing_it_up_leaves_it_as_it_is(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(old) as store, store._engine.connect() as connection:
        before, looked = old.read_bytes(), vars(schema)["_version"]
        times = iter(range(9))
        monkeypatch.setattr(schema, "_version", lambda connection: looked(connection) if next(times) else 1)

        schema.bring_up(connection, "cases.db")

    assert old.read_bytes() == before


# Making it


def test_making_the_schema_is_all_or_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With room for a few pages only, the disk is full halfway."""
    connect: Callable[..., sqlite3.Connection] = vars(sql)["connect"]

    def short(*arguments: Any) -> sqlite3.Connection:
        connection = connect(*arguments)
        connection.execute("PRAGMA max_page_count=4").close()
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(sql, "connect", short)
        with pytest.raises(UnsafeStore, match="does not fit on its disk"):
            open_store(file)

    assert file.read_bytes() == b""
    with open_store(file) as store:
        assert list(store.cases()) == []


@pytest.mark.parametrize("header", [False, True], ids=["before the header", "after the header"])
def test_a_beginning_that_was_broken_off_is_undone(file: Path, tmp_path: Path, header: bool) -> None:
    """What a power cut leaves in the middle of making the schema: a part of it, and the journal that takes it back."""
    making, whole = tmp_path / "making.db", tmp_path / "whole.db"
    open_store(whole).close()
    with closing(sqlite3.connect(making, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        for number in range(30):
            connection.execute(f"CREATE TABLE t{number} (x)")
        begun = making.read_bytes()
        file.write_bytes(whole.read_bytes()[:4096] + begun[4096:] if header else begun)
        file.with_name("cases.db-journal").write_bytes(making.with_name("making.db-journal").read_bytes())
    assert file.stat().st_size > 4096

    with open_store(file) as store:
        assert list(store.cases()) == []


def test_whoever_is_slower_at_making_it_leaves_it_as_it_is(file: Path, desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open()
    before = file.read_bytes()
    looked: Callable[..., dict[str, str]] = vars(schema)["_parts"]
    times = iter(range(9))
    monkeypatch.setattr(schema, "_parts", lambda connection: looked(connection) if next(times) else {})

    with desk.store._engine.connect() as connection:
        schema.make(connection)

    assert file.read_bytes() == before


OPEN = "import sys; from caseway.adapters.store.sql import open_store; open_store(sys.argv[1]).close()"


def test_several_programs_may_make_it_at_once(file: Path) -> None:
    programs = [subprocess.Popen([sys.executable, "-c", OPEN, str(file)]) for _ in range(4)]

    assert [program.wait() for program in programs] == [0] * 4
    with open_store(file) as store:
        assert list(store.cases()) == []
