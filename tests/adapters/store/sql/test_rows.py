"""Of a contact that was forgotten or replaced, no byte stays in any file of the store."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.store import sql
from caseway.adapters.store.sql import open_store
from caseway.adapters.store.sql.settings import ROLLBACK, Journal
from caseway.engine.contacts import Contact

WAL = Journal("wal", "full")
each_journal = pytest.mark.parametrize("journal", [ROLLBACK, WAL], ids=["rollback", "wal"])
ANNA = Contact("anna@example.org", "070-123 45 67", ("Storgatan 4", "123 45 Storstad"), "Annas hem", True)
SARA = Contact("sara@example.org")


def left(file: Path, *texts: str) -> list[str]:
    """Which of the texts are in a file there."""
    bytes_of = {path.name: path.read_bytes() for path in file.parent.iterdir()}
    return [f"{text} in {name}" for name, found in bytes_of.items() for text in texts if text.encode() in found]


@each_journal
def test_what_is_forgotten_is_in_no_file_any_more(
    file: Path, sample: Any, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sql, "journal_for", lambda _: journal)
    with open_store(file) as store:
        sample.Desk(store).open()
        store.keep_contact("NV-1", "p3", ANNA)
        assert left(file, "Storgatan 4")

        store.forget_contact("NV-1", "p3")

        assert left(file, "anna@example.org", "070-123 45 67", "Storgatan 4", "Annas hem") == []
    assert left(file, "Storgatan 4") == []


@each_journal
def test_what_is_replaced_is_in_no_file_any_more(
    file: Path, sample: Any, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sql, "journal_for", lambda _: journal)
    with open_store(file) as store:
        sample.Desk(store).open()
        store.keep_contact("NV-1", "p3", ANNA)

        store.keep_contact("NV-1", "p3", SARA)

        assert left(file, "anna@example.org", "070-123 45 67", "Storgatan 4", "Annas hem") == []
        assert left(file, "sara@example.org")


@each_journal
def test_no_copy_stays_of_rows_that_were_moved_from_page_to_page(
    file: Path, sample: Any, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Contacts of all lengths come and go; after each, nothing of the one that went is there."""
    monkeypatch.setattr(sql, "journal_for", lambda _: journal)
    chance, kept = random.Random(63), dict[str, str]()
    with open_store(file) as store:
        sample.Desk(store).open()
        for step in range(60):
            person, mark = f"p{chance.randrange(40)}", f"MARK{step:04}X"
            before = kept.pop(person, "")
            if chance.random() < 0.3:
                store.forget_contact("NV-1", person)
            else:
                lines = tuple(mark + "y" * chance.randrange(90) for _ in range(chance.randrange(8)))
                store.keep_contact("NV-1", person, Contact(mark, post=lines))
                kept[person] = mark
            assert not before or left(file, before) == []
        assert {key: one.email for key, one in store.contacts("NV-1").items()} == kept


def test_a_row_for_a_case_that_is_not_there_is_refused(file: Path) -> None:
    with open_store(file) as store, store._engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            driver.execute("INSERT INTO contacts VALUES ('NV-9', 'p1', '{}')")


def test_contacts_may_be_changed_and_deleted_unlike_entries(file: Path, sample: Any) -> None:
    with open_store(file) as store:
        sample.Desk(store).open()
        store.keep_contact("NV-1", "p3", ANNA)

    with closing(sqlite3.connect(file)) as other, other:
        other.execute("UPDATE contacts SET body = '{}'")
        other.execute("DELETE FROM contacts")

    with open_store(file) as store:
        assert store.contacts("NV-1") == {}
