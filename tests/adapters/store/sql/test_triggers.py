"""Another program, with settings of its own, cannot change or take away what was recorded."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Raw = Callable[[str], list[tuple[Any, ...]]]

COLUMNS = "case_id, seq, first, key, digest, recorded, body"


@pytest.fixture
def kept(desk: Any, raw: Raw) -> Callable[[], list[tuple[Any, ...]]]:
    """A case with three entries, the second under a key, and a definition; and how to see that they are as they were."""
    desk.open()
    desk.ask(key="k")
    desk.ask()
    desk.store.keep_definition("v1", "prov", {"process.yaml": "x"})
    return lambda: raw("SELECT rowid, * FROM entries") + raw("SELECT rowid, * FROM definitions")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entries SET body = ''",
        "UPDATE entries SET seq = seq + 10",
        "UPDATE OR REPLACE entries SET seq = 2 WHERE seq = 3",
        "UPDATE OR IGNORE entries SET recorded = '' WHERE seq = 3",
        "DELETE FROM entries",
        "DELETE FROM entries WHERE seq = 3",
        f"INSERT OR REPLACE INTO entries ({COLUMNS}) VALUES ('NV-1', 3, 3, NULL, NULL, '', '')",
        f"REPLACE INTO entries ({COLUMNS}) SELECT {COLUMNS} FROM entries WHERE seq = 1",
        f"INSERT OR REPLACE INTO entries ({COLUMNS}) VALUES ('NV-1', 4, 4, 'k', '', '', '')",
        f"INSERT OR REPLACE INTO entries (rowid, {COLUMNS}) VALUES (1, 'NV-1', 4, 4, NULL, NULL, '', '')",
        f"INSERT OR REPLACE INTO entries (rowid, {COLUMNS}) VALUES (1, 'other', 1, 1, NULL, NULL, '', '')",
        f"INSERT INTO entries ({COLUMNS}) VALUES ('NV-1', 3, 3, NULL, NULL, '', '') ON CONFLICT DO UPDATE SET body = ''",
        f"INSERT INTO entries ({COLUMNS}) VALUES ('NV-1', 5, 5, NULL, NULL, '', '')",
        f"INSERT INTO entries ({COLUMNS}) VALUES ('NV-1', 0, 0, NULL, NULL, '', '')",
        "UPDATE definitions SET texts = ''",
        "DELETE FROM definitions",
        "REPLACE INTO definitions VALUES ('v1', 'prov', '', '')",
        "INSERT OR REPLACE INTO definitions (rowid, version, process, texts, kept_at) VALUES (1, 'v2', 'prov', '', '')",
    ],
)
def test_what_was_recorded_stays(kept: Callable[[], list[tuple[Any, ...]]], raw: Raw, sql: str) -> None:
    before = kept()

    with pytest.raises(sqlite3.IntegrityError, match=r"never changed|follows the last one"):
        raw(sql)

    assert kept() == before


def test_the_next_entry_can_be_appended(kept: Callable[[], list[tuple[Any, ...]]], raw: Raw) -> None:
    """So the triggers refuse no more than they should."""
    raw(f"INSERT INTO entries ({COLUMNS}) VALUES ('NV-1', 4, 4, 'l', '', '', '')")

    assert len(kept()) == 5


def test_a_row_that_another_program_replaced_is_found_out(desk: Any, raw: Raw, file: Path) -> None:
    """The state in the row of a case changes with every entry, so no trigger guards it; `verify` does."""
    desk.open()

    raw("UPDATE cases SET ended = 1, stages = '{}'")

    assert desk.store.verify("NV-1").parts == ("ended", "stages")
