"""Failures of the database, said in a sentence each: what is wrong, and what to do."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from caseway.engine.errors import UnsafeStore

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SENTENCES: Mapping[str, str] = {
    "SQLITE_BUSY": "is held by another program that does not let go of it; nothing was recorded, try again",
    "SQLITE_LOCKED": "is held by another program that does not let go of it; nothing was recorded, try again",
    "SQLITE_READONLY": "cannot be written to; nothing was recorded: allow writing to the file and to its folder",
    "SQLITE_READONLY_DBMOVED": "was moved, deleted or replaced while open; nothing was recorded: put it back, start again",
    "SQLITE_FULL": "does not fit on its disk any more; nothing was recorded: make room there and try again",
    "SQLITE_CORRUPT": "is damaged: restore it from a backup",
    "SQLITE_NOTADB": "is damaged, or is no database: restore it from a backup, or name another file",
    "SQLITE_CANTOPEN": "cannot be opened: see that the file and its folder are there and may be read and written",
    "SQLITE_IOERR": "cannot be read or written, says its disk: check it, then open the store again and see what is there",
    "SQLITE_AUTH": "cannot be read: it lies where this program may not go",
    "SQLITE_TOOBIG": "cannot hold a text as long as this one; nothing was recorded",
    "SQLITE_ERROR": "is not as Caseway made it: something in it was changed; restore it from a backup",
}


def sentence(place: str, name: str, kind: str = "") -> str:
    """What an error of the database means for whoever uses it. No value that was to be stored appears in it."""
    while name and name not in _SENTENCES:
        name = name.rpartition("_")[0]
    return f"{place} {_SENTENCES[name]}" if name else f"{place} cannot be used ({kind})"


@contextmanager
def said_plainly(place: str) -> Iterator[None]:
    """Every failure of the database inside becomes UnsafeStore; errors of Caseway pass."""
    try:
        yield
    except SQLAlchemyError as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise UnsafeStore(sentence(place, getattr(cause, "sqlite_errorname", ""), type(cause).__name__)) from error
    except UnicodeEncodeError:
        raise UnsafeStore(f"{place} cannot hold half a character: write the text anew (a lone surrogate)") from None
