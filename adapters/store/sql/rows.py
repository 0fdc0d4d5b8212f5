"""Reading and writing rows on a connection, inside whatever transaction the caller has begun."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import BindParameter, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from caseway.adapters.store.contact import contact_of, contact_text
from caseway.adapters.store.journal import entry_of, entry_text, state_of, state_text
from caseway.adapters.store.journal.values import compact
from caseway.adapters.store.sql.tables import cases, contacts, definitions, entries
from caseway.engine.casework import Answered
from caseway.engine.errors import UnknownCase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Connection

    from caseway.adapters.store.codec import Codec
    from caseway.engine.case import Case, Entry
    from caseway.engine.casework import Addition
    from caseway.engine.contacts import Contact

_OF_CASE: BindParameter[str] = bindparam("of_case")
_STATE = select(cases.c.state).where(cases.c.id == _OF_CASE)
_ROW = select(cases).where(cases.c.id == _OF_CASE)
_SEQ = select(cases.c.seq).where(cases.c.id == _OF_CASE)
_AFTER = select(cases.c.id, cases.c.state).where(cases.c.id > bindparam("after"))
_PAGE = _AFTER.order_by(cases.c.id).limit(bindparam("most"))
_BODIES = select(entries.c.body).where(entries.c.case_id == _OF_CASE).order_by(entries.c.seq)
_FIRST = select(entries.c.seq).where(entries.c.case_id == _OF_CASE, entries.c.key == bindparam("with_key"))
_ANSWER = (
    select(entries.c.body, entries.c.digest)
    .where(entries.c.case_id == _OF_CASE, entries.c.first == _FIRST.scalar_subquery())
    .order_by(entries.c.seq)
)
_OPEN, _APPEND, _KEEP = insert(cases), insert(entries), insert(contacts)
_MOVE_ON = update(cases).where(cases.c.id == _OF_CASE, cases.c.seq == bindparam("expecting"))
_CONTACTS = select(contacts.c.person, contacts.c.body).where(contacts.c.case_id == _OF_CASE).order_by(contacts.c.person)
_FORGET = delete(contacts).where(contacts.c.case_id == _OF_CASE, contacts.c.person == bindparam("of_person"))
_TEXTS = select(definitions.c.texts).where(definitions.c.version == bindparam("of_version"))


def state(connection: Connection, case: str, codec: Codec) -> Case:
    """The folded state of a case, from its one row. Raises UnknownCase."""
    text = connection.execute(_STATE, {"of_case": case}).scalar_one_or_none()
    if text is None:
        raise UnknownCase(case)
    return state_of(text, case, codec)


def seq(connection: Connection, case: str) -> int | None:
    """The seq of the last entry of a case; None when there is no such case."""
    found: int | None = connection.execute(_SEQ, {"of_case": case}).scalar_one_or_none()
    return found


def states(connection: Connection, after: str, most: int, codec: Codec) -> tuple[Case, ...]:
    """The states of the next cases, in order of id."""
    rows = connection.execute(_PAGE, {"after": after, "most": most}).all()
    return tuple(state_of(text, case, codec) for case, text in rows)


def journal(connection: Connection, case: str, codec: Codec) -> tuple[Entry, ...]:
    """All entries of a case, in order; none for a case that is not there."""
    bodies = connection.execute(_BODIES, {"of_case": case}).scalars().all()
    return tuple(entry_of(body, case, codec) for body in bodies)


def answer(connection: Connection, case: str, key: str, codec: Codec) -> Answered | None:
    """What the command with this key led to, or None."""
    rows = connection.execute(_ANSWER, {"of_case": case, "with_key": key}).all()
    if not rows:
        return None
    return Answered(rows[0].digest, tuple(entry_of(row.body, case, codec) for row in rows))


def append(connection: Connection, addition: Addition, codec: Codec) -> bool:
    """Write entries and the state that they lead to. Commit when it is True.

    False: roll back, for the case is not at what was expected, or the key was used in it.
    """
    written, state, expecting, key, digest = addition
    row = row_of(state, codec)
    lines = [_line(entry, written[0].seq, state.id, codec) for entry in written]
    lines[0] |= {"key": key or None, "digest": digest or None}
    try:
        if expecting == 0:
            connection.execute(_OPEN, {"id": state.id, **row})
        elif connection.execute(_MOVE_ON, {"of_case": state.id, "expecting": expecting, **row}).rowcount != 1:
            return False
        connection.execute(_APPEND, lines if len(lines) > 1 else lines[0])
    except IntegrityError:
        return False
    return True


def _line(entry: Entry, first: int, case: str, codec: Codec) -> dict[str, Any]:
    body = entry_text(entry, case, codec)
    nothing = {"key": None, "digest": None}
    return {"case_id": case, "seq": entry.seq, "first": first, "recorded": entry.recorded, "body": body, **nothing}


def row_of(state: Case, codec: Codec) -> dict[str, Any]:
    """The row of a case: its state, and beside it the parts of it that queries ask for."""
    return {
        "process": state.process,
        "version": state.version,
        "seq": state.seq,
        "ended": state.ended,
        "stages": compact(dict(state.stages)),
        "state": state_text(state, codec),
    }


def row(connection: Connection, case: str) -> Mapping[str, Any]:
    """The row of a case as it stands. Raises UnknownCase."""
    found = connection.execute(_ROW, {"of_case": case}).mappings().one_or_none()
    if found is None:
        raise UnknownCase(case)
    return dict(found)


def contacts_of(connection: Connection, case: str, codec: Codec) -> Mapping[str, Contact]:
    """The contacts of a case, by the key of the person; none for a case that is not there."""
    found = connection.execute(_CONTACTS, {"of_case": case}).all()
    return {person: contact_of(body, case, person, codec) for person, body in found}


def keep_contact(connection: Connection, case: str, person: str, contact: Contact, codec: Codec) -> None:
    """Keep a contact of a case that is there, in the place of the one before, of which nothing stays."""
    body = contact_text(contact, case, person, codec)
    forget_contact(connection, case, person)
    connection.execute(_KEEP, {"case_id": case, "person": person, "body": body})


def forget_contact(connection: Connection, case: str, person: str) -> None:
    """Delete the contact of a person, if there is one, so that nothing of it stays.

    When SQLite moves rows from page to page, copies stay behind that `secure_delete` does not reach; it reaches whole pages
    that are given up. So the other contacts are written anew, all of them, which takes milliseconds a thousand.
    """
    if connection.execute(_FORGET, {"of_case": case, "of_person": person}).rowcount:
        others = [dict(row) for row in connection.execute(select(contacts)).mappings()]
        connection.execute(delete(contacts))
        if others:
            connection.execute(_KEEP, others)


def texts(connection: Connection, version: str) -> Mapping[str, str] | None:
    """The texts of a definition, or None."""
    text = connection.execute(_TEXTS, {"of_version": version}).scalar_one_or_none()
    return None if text is None else json.loads(text)


def keep_texts(connection: Connection, version: str, process: str, texts: Mapping[str, str], at: datetime) -> None:
    """Keep the texts of a definition that is not there yet."""
    values = {"version": version, "process": process, "texts": compact(dict(texts)), "kept_at": at}
    connection.execute(insert(definitions), values)
