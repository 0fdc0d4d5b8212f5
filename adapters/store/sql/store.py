"""The store on SQLite: every call is one transaction of its own, whole on disk when it returns."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from caseway.adapters.store.port import Mismatch, check_additions, compare, conflict
from caseway.adapters.store.sql import rows
from caseway.adapters.store.sql.failures import said_plainly, sentence
from caseway.adapters.store.sql.place import identity
from caseway.engine.casework import Addition
from caseway.engine.errors import UnknownCase, UnsafeStore

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection, Engine

    from caseway.adapters.store.codec import Codec
    from caseway.engine.case import Case, Entry
    from caseway.engine.casework import Answered
    from caseway.engine.contacts import Contact

PAGE = 200
"""How many cases are read at a time, so that no long read keeps others from writing."""


class SqlStore:
    """Cases, contacts and definitions in a database.

    Threads may share it; after a fork each process gets connections of its own.
    Every call may raise UnsafeStore, with a sentence that says what is wrong with the database and what to do.
    """

    def __init__(self, engine: Engine, path: Path, codec: Codec) -> None:
        """A store on an engine whose connections lead to the file at `path`, safely set; `open_store` makes one."""
        self._engine, self._path, self._codec = engine, path, codec
        self._file, self._process, self._closed = identity(path), os.getpid(), False

    def __enter__(self) -> SqlStore:
        """The store; leaving the block closes it."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the store."""
        self.close()

    def close(self) -> None:
        """Let go of the database. A store that was closed keeps nothing any more."""
        self._closed = True
        self._engine.dispose()

    def load(self, case: str) -> Case:
        """The folded state of a case, from its one row. Raises UnknownCase."""
        with self._connected() as connection:
            return rows.state(connection, case, self._codec)

    def entries(self, case: str) -> tuple[Entry, ...]:
        """All entries of a case, in order of seq. Raises UnknownCase."""
        with self._connected() as connection:
            found = rows.journal(connection, case, self._codec)
        if not found:
            raise UnknownCase(case)
        return found

    def append(self, entries: tuple[Entry, ...], state: Case, *, expecting: int, key: str = "", digest: str = "") -> None:
        """Append entries and keep the state they lead to, all or nothing.

        Raises StaleCase, CaseExists, UnknownCase, and KeyUsedBefore for a key that came with other content before.
        """
        self.append_all((Addition(entries, state, expecting, key, digest),))

    def append_all(self, additions: Sequence[Addition]) -> None:
        """Append to several cases, to all or to none. Raises what `append` raises, for one to which nothing can be added."""
        check_additions(additions)
        with self._writing() as connection:
            one = next((one for one in additions if not rows.append(connection, one, self._codec)), None)
            if one is None:
                return connection.commit()
        with self._reading() as connection:
            found = rows.seq(connection, one.state.id)
            before = rows.answer(connection, one.state.id, one.key, self._codec) if one.key else None
        raise conflict(one.state.id, one.expecting, found, one.key, one.digest, before)

    def answered(self, case: str, key: str) -> Answered | None:
        """What the command with this key led to, or None when the key is new."""
        with self._connected() as connection:
            return rows.answer(connection, case, key, self._codec) if key else None

    def cases(self) -> Iterator[Case]:
        """The state of every case, in order of id; each as it is when its turn comes."""
        after, page = "", True
        while page:
            with self._connected() as connection:
                states = rows.states(connection, after, PAGE, self._codec)
            yield from states
            page = len(states) == PAGE
            after = states[-1].id if states else after

    def verify(self, case: str) -> Mismatch | None:
        """Whether the row of a case equals the replay of its entries; None when it does. Raises UnknownCase."""
        with self._reading() as connection:
            row = rows.row(connection, case)
            kept = rows.state(connection, case, self._codec)
            found = compare(kept, rows.journal(connection, case, self._codec))
        again = rows.row_of(kept, self._codec)
        columns = tuple(name for name in again if name != "state" and row[name] != again[name])
        parts = dict.fromkeys((*columns, *(found.parts if found else ())))
        return Mismatch(case, tuple(parts)) if parts else None

    def contacts(self, case: str) -> Mapping[str, Contact]:
        """The contacts of a case, by the key of the person; of those only of whom one is kept. Raises UnknownCase."""
        with self._reading() as connection:
            self._there(connection, case)
            return rows.contacts_of(connection, case, self._codec)

    def keep_contact(self, case: str, person: str, contact: Contact) -> None:
        """Keep the contact of a person (by key) in the place of the one before, which is gone then. Raises UnknownCase."""
        with self._writing() as connection:
            self._there(connection, case)
            rows.keep_contact(connection, case, person, contact, self._codec)
            connection.commit()
            self._write_over(connection)

    def forget_contact(self, case: str, person: str) -> None:
        """Keep no contact of a person (by key) any more, if there was one. Raises UnknownCase."""
        with self._writing() as connection:
            self._there(connection, case)
            rows.forget_contact(connection, case, person)
            connection.commit()
            self._write_over(connection)

    def keep_definition(self, version: str, process: str, texts: Mapping[str, str]) -> None:
        """Keep the texts of a version, by file name. What was kept first stays: a version has one meaning."""
        if self.definition(version) is None:
            with self._writing() as connection:
                if rows.texts(connection, version) is None:
                    rows.keep_texts(connection, version, process, texts, datetime.now(UTC))
                    connection.commit()

    def definition(self, version: str) -> Mapping[str, str] | None:
        """The texts of a version, or None when it was never kept."""
        with self._connected() as connection:
            return rows.texts(connection, version)

    def _there(self, connection: Connection, case: str) -> None:
        if rows.seq(connection, case) is None:
            raise UnknownCase(case)

    def _write_over(self, connection: Connection) -> None:
        """Let nothing that was deleted stay in the write-ahead log either, where there is one.

        When somebody reads for longer than a connection waits, it stays until the log is emptied the next time.
        """
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """A connection on which each statement stands for itself."""
        if self._closed:
            raise UnsafeStore(f"the store in {self._path} was closed: open it again")
        if self._file != identity(self._path):
            raise UnsafeStore(sentence(str(self._path), "SQLITE_READONLY_DBMOVED"))
        if self._process != os.getpid():
            self._engine.dispose(close=False)
            self._process = os.getpid()
        with said_plainly(str(self._path)), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A connection that sees one moment of the database."""
        with self._connected() as connection:
            connection.exec_driver_sql("BEGIN")
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A connection that alone may write; nothing stays that is not committed in the block."""
        with self._connected() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection
