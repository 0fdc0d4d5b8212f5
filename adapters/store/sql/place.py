"""Where a store is: from an address to a file that is ours, or that is new. Other files are not even opened."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from caseway.engine.errors import UnsafeStore

OURS = 0x43535759
"""`CSWY`, the application id in the header of the file."""
_MAGIC = b"SQLite format 3\0"
_ID_AT = slice(68, 72)


def place(url: str | os.PathLike[str]) -> Path:
    """The file that an address names: a path, or `sqlite:///` and a path. Raises UnsafeStore for any other address."""
    path = _path(os.fspath(url))
    if path in ("", ":memory:"):
        raise UnsafeStore("a store needs a file: name one, or take MemoryStore for what need not last")
    if "\0" in path:
        raise UnsafeStore("a file name cannot hold a zero character: name another file")
    return Path(path)


def _path(address: str) -> str:
    kind, separator, _ = address.partition("://")
    if not separator:
        return address
    if kind.partition("+")[0] != "sqlite":
        raise UnsafeStore(f"cases cannot be kept on {kind}: only SQLite is supported so far; write sqlite:///cases.db")
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise UnsafeStore("the address of the store cannot be read: write sqlite:///cases.db") from None
    if url.host or url.query:
        raise UnsafeStore("the address of a store is sqlite:/// and a path, with no host before and no options after it")
    return url.database or ""


def is_new(path: Path) -> bool:
    """Whether there may be nothing in the file yet, or no more than a beginning that SQLite will undo.

    Raises UnsafeStore for a file that is not ours, or cannot be used.
    """
    try:
        if path.is_dir():
            raise UnsafeStore(f"{path} is a folder: name a file in it, such as {path / 'cases.db'}")
        if not path.exists():
            _check_folder(path)
            return True
        if not path.is_file():
            raise UnsafeStore(f"{path} is not a file: name one")
        with path.open("rb") as file:
            head = file.read(100)
        _check_writable(path)
    except OSError as error:
        raise UnsafeStore(f"{path} cannot be read ({error.strerror}): allow it, or name another file") from error
    begun = Path(f"{path}-journal").exists()
    if begun and not any(head):  # the power went in the middle of making it, and SQLite will undo that
        return True
    if head and not head.startswith(_MAGIC):
        raise UnsafeStore(f"{path} is not a database, and was left as it is: name another file")
    if head and int.from_bytes(head[_ID_AT]) != OURS:
        raise UnsafeStore(f"{path} is a database of another program, and was left as it is: name another file")
    return not head or begun


def identity(path: Path) -> tuple[int, int]:
    """Which file it is that is there, whatever its name; none of all files when there is none."""
    try:
        found = path.stat()
    except OSError:
        return -1, -1
    return found.st_dev, found.st_ino


def create(path: Path) -> None:
    """Make the file, empty and for its owner only, if it is not there. Raises UnsafeStore when that is not possible."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise UnsafeStore(f"{path} cannot be made ({error.strerror}): name another file") from error


def _check_folder(path: Path) -> None:
    folder = path.absolute().parent
    if not folder.is_dir():
        raise UnsafeStore(f"there is no folder {folder}: make it first, or name a file in another one")
    if not _may_write(folder):
        raise UnsafeStore(f"{path} cannot be made: nothing may be written to the folder {folder}; allow it, or name another")


def _check_writable(path: Path) -> None:
    if not _may_write(path):
        raise UnsafeStore(f"{path} may only be read: allow writing to it, or name another file")
    if not _may_write(path.absolute().parent):
        raise UnsafeStore(
            f"nothing may be written to the folder of {path}, where SQLite keeps its journal: allow it, or name another file"
        )


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
