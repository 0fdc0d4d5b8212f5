"""The settings with which SQLite loses nothing and leaves nothing behind, made on every connection and read back from it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.errors import UnsafeStore

if TYPE_CHECKING:
    from pathlib import Path

WAIT = 10.0
"""How many seconds a connection waits for another program to let go of the file."""
SAFE_WAL = (3, 51, 3)
"""Before this version, SQLite can damage a file in WAL mode (the WAL-reset bug)."""


@dataclass(frozen=True, slots=True)
class Journal:
    """How SQLite keeps a transaction until it is whole, and how thoroughly it waits for the disk."""

    mode: str
    synchronous: str


ROLLBACK = Journal("delete", "extra")
NEW = Journal("", "extra")
"""For making the schema: whatever mode the file has, so that nobody who was quicker is disturbed.

A new file has a rollback journal, so the schema is in the file itself, header included, before the first WAL is.
"""


def journal_for(sqlite: tuple[int, ...]) -> Journal:
    """WAL where it is safe, else a rollback journal. Either is synchronised so that a power cut takes nothing away."""
    return Journal("wal", "full") if sqlite >= SAFE_WAL else ROLLBACK


_LEVELS = {"off": 0, "normal": 1, "full": 2, "extra": 3}


def connect(path: Path, journal: Journal) -> sqlite3.Connection:
    """A connection to a file that is there, safely set. Transactions begin where they are told to, and nowhere else.

    Raises UnsafeStore when a setting does not hold, and what sqlite3 raises when the file cannot be used.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=WAIT, isolation_level=None, check_same_thread=False
    )
    try:
        _set(connection, path, journal)
    except BaseException:
        connection.close()
        raise
    return connection


def _set(connection: sqlite3.Connection, path: Path, journal: Journal) -> None:
    wanted: dict[str, tuple[str, object]] = {
        "synchronous": (journal.synchronous, _LEVELS[journal.synchronous]),
        "foreign_keys": ("on", 1),
        "recursive_triggers": ("on", 1),
        "secure_delete": ("on", 1),  # what is deleted or replaced is written over
    }
    if journal.mode:
        wanted["journal_mode"] = (journal.mode, journal.mode)
    for name, (value, read_back) in wanted.items():
        connection.execute(f"PRAGMA {name}={value}").close()
        found = connection.execute(f"PRAGMA {name}").fetchone()
        if found is None or found[0] != read_back:
            raise UnsafeStore(
                f"{path} might lose entries, or keep what was deleted: SQLite does not keep the setting {name}={value} "
                f"(it says {found and found[0]}); close other programs that use the file, and keep it on a local disk"
            )
