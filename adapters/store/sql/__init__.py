"""The store in an SQL database, through SQLAlchemy Core. On SQLite so far."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlalchemy.pool import QueuePool

from caseway.adapters.store.codec import PLAIN, Codec
from caseway.adapters.store.sql import schema
from caseway.adapters.store.sql.failures import said_plainly
from caseway.adapters.store.sql.place import create, is_new, place
from caseway.adapters.store.sql.settings import NEW, Journal, connect, journal_for
from caseway.adapters.store.sql.store import SqlStore

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

__all__ = ["SqlStore", "open_store"]


def open_store(url: str | os.PathLike[str], codec: Codec = PLAIN) -> SqlStore:
    """The store in the file that `url` names (`sqlite:///cases.db`, or a path). A file that is not there yet is made.

    A store that is there is not changed by opening it, but for one that an older Caseway made, which gets the tables that it
    lacks; a file of another program never is. Raises UnsafeStore, with a
    sentence that says what is wrong and what to do.
    """
    path = place(url).absolute()
    if is_new(path):
        create(path)
        with said_plainly(str(path)):
            _make(path)
    engine = _engine(path, journal_for(sqlite3.sqlite_version_info))
    store = SqlStore(engine, path, codec)
    try:
        with said_plainly(str(path)), engine.connect() as connection:
            schema.bring_up(connection, str(path))
            schema.check(connection, str(path))
    except BaseException:
        store.close()
        raise
    return store


def _make(path: Path) -> None:
    engine = _engine(path, NEW)
    try:
        with engine.connect() as connection:
            schema.make(connection)
    finally:
        engine.dispose()


def _engine(path: Path, journal: Journal) -> Engine:
    return create_engine(
        "sqlite://",
        creator=lambda: connect(path, journal),
        poolclass=QueuePool,
        max_overflow=-1,
        hide_parameters=True,  # what people wrote stays out of errors and logs
    )
