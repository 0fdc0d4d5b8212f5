"""The schema: made once, in one transaction, in a file that is empty; afterwards only read and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, text

from caseway.adapters.store.sql.place import OURS
from caseway.adapters.store.sql.tables import SCHEMA, metadata, schema
from caseway.adapters.store.sql.triggers import TRIGGERS
from caseway.engine.errors import UnsafeStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

_PARTS = text("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'trigger')")


def make(connection: Connection) -> None:
    """Make the tables and triggers, all or nothing, unless another program was quicker."""
    if _parts(connection):
        return
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    if _parts(connection):
        return
    connection.exec_driver_sql(f"PRAGMA application_id={OURS}")
    metadata.create_all(connection, checkfirst=False)
    for trigger in TRIGGERS.values():
        connection.exec_driver_sql(trigger)
    connection.execute(insert(schema), {"version": SCHEMA})
    connection.commit()


def check(connection: Connection, place: str) -> None:
    """Raise UnsafeStore unless the schema is the one of this Caseway, with every trigger in its place."""
    there = _parts(connection)
    versions = connection.execute(select(schema.c.version)).scalars().all() if schema.name in there else ()
    if len(versions) == 1 and versions[0] != SCHEMA:
        raise UnsafeStore(
            f"{place} has schema {versions[0]}, this Caseway knows schema {SCHEMA}: use the one that made it, or a newer one"
        )
    wrong = [name for name in metadata.tables if name not in there]
    wrong += [name for name, sql in TRIGGERS.items() if there.get(name) != sql]
    if wrong or len(versions) != 1:
        raise UnsafeStore(
            f"{place} is not as Caseway made it ({', '.join(wrong) or 'schema'} was removed or changed), so that its "
            "entries are not safe: restore it from a backup"
        )


def _parts(connection: Connection) -> Mapping[str, str]:
    return {row.name: row.sql for row in connection.execute(_PARTS)}
