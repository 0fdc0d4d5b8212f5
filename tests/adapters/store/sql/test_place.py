"""Addresses, and the files that they name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from caseway.adapters.store.sql.place import create, is_new, place
from caseway.engine.errors import UnsafeStore


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("cases.db", "cases.db"),
        ("/srv/å b/cases.db", "/srv/å b/cases.db"),
        ("what?mode=ro#1.db", "what?mode=ro#1.db"),
        ("sqlite:///cases.db", "cases.db"),
        ("sqlite:////srv/cases.db", "/srv/cases.db"),
        ("sqlite+pysqlite:///cases.db", "cases.db"),
        (Path("x") / "cases.db", "x/cases.db"),
    ],
)
def test_an_address_names_a_file(address: str | Path, path: str) -> None:
    assert place(address) == Path(path)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("postgresql://scott:tiger@host/db", "cannot be kept on postgresql: only SQLite is supported so far"),
        ("postgresql+psycopg://host/db", "only SQLite is supported so far"),
        ("https://example.org/cases.db", "only SQLite is supported so far"),
        ("sqlite://", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        (":memory:", "needs a file"),
        ("", "needs a file"),
        ("sqlite:///cases.db?mode=ro", "no options"),
        ("sqlite://host/cases.db", "no host"),
        ("sqlite://host:port/x", "cannot be read"),
        ("a\0b", "zero character"),
    ],
)
def test_an_address_that_names_no_file_says_what_to_write(address: str, says: str) -> None:
    with pytest.raises(UnsafeStore, match=says) as unsafe:
        place(address)

    assert "tiger" not in str(unsafe.value)


def test_a_file_that_is_not_there_or_empty_is_new(file: Path) -> None:
    assert is_new(file)
    assert not file.exists()

    create(file)

    assert file.read_bytes() == b""
    assert is_new(file)


def test_a_new_file_is_for_its_owner_only(file: Path) -> None:
    create(file)

    assert file.stat().st_mode & 0o777 == 0o600


def test_making_a_file_leaves_one_that_is_there(file: Path) -> None:
    file.write_text("mine")

    create(file)

    assert file.read_text() == "mine"


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(UnsafeStore, match="is a folder"):
        is_new(tmp_path)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(UnsafeStore, match="there is no folder"):
        is_new(tmp_path / "gone" / "cases.db")

    assert list(tmp_path.iterdir()) == []


def test_a_file_in_a_file_cannot_be(file: Path) -> None:
    file.write_text("mine")

    with pytest.raises(UnsafeStore):
        is_new(file / "cases.db")


def test_what_is_neither_file_nor_folder_is_not_opened(file: Path) -> None:
    os.mkfifo(file)

    with pytest.raises(UnsafeStore, match="is not a file"):
        is_new(file)


def test_a_file_that_may_only_be_read_is_refused(nobody: Path) -> None:
    file = nobody / "cases.db"
    file.touch()
    file.chmod(0o400)

    with pytest.raises(UnsafeStore, match="may only be read"):
        is_new(file)


def test_a_file_that_may_not_be_read_is_refused(nobody: Path) -> None:
    file = nobody / "cases.db"
    file.touch()
    file.chmod(0o000)

    with pytest.raises(UnsafeStore, match="cannot be read"):
        is_new(file)


def test_a_folder_that_takes_no_journal_is_refused(nobody: Path) -> None:
    inside = nobody / "inside"
    inside.mkdir()
    (inside / "cases.db").touch()
    inside.chmod(0o500)

    with pytest.raises(UnsafeStore, match="keeps its journal"):
        is_new(inside / "cases.db")
    with pytest.raises(UnsafeStore, match="nothing may be written to the folder"):
        is_new(inside / "new.db")
    with pytest.raises(UnsafeStore, match="cannot be made"):
        create(inside / "new.db")
