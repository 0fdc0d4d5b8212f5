"""The schema: made once, in one transaction, in a file that is empty; brought up to date so, when it is an older one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, text, update

from caseway.adapters.store.sql.place import OURS
from caseway.adapters.store.sql.tables import ADDED, SCHEMA, metadata, schema
from caseway.adapters.store.sql.triggers import TRIGGERS
from caseway.engine.errors import UnsafeStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

_PARTS = text("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'trigger')")
OLDEST = min(ADDED) - 1


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


def bring_up(connection: Connection, place: str) -> None:
    """Bring an older schema to the one of this Caseway, all or nothing; what is in it stays as it is.

    Nothing is done to any other, nor when another program was quicker. Raises UnsafeStore for one that lacks a part.
    """
    if not OLDEST <= _version(connection) < SCHEMA:
        return
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    version = _version(connection)
    if version < SCHEMA:
        _check_parts(connection, place, version)
        tables = [table for added in range(version + 1, SCHEMA + 1) for table in ADDED[added]]
        metadata.create_all(connection, tables, checkfirst=False)
        connection.execute(update(schema), {"version": SCHEMA})
    connection.commit()


def check(connection: Connection, place: str) -> None:
    """Raise UnsafeStore unless the schema is the one of this Caseway, with every trigger in its place."""
    version = _version(connection)
    if version not in (SCHEMA, NONE):
        raise UnsafeStore(
            f"{place} has schema {version}, this Caseway knows schema {SCHEMA}: use the one that made it, or a newer one"
        )
    _check_parts(connection, place, version)


NONE = -1
"""The version where the schema does not say one."""


def _version(connection: Connection) -> int:
    there = _parts(connection)
    versions = connection.execute(select(schema.c.version)).scalars().all() if schema.name in there else ()
    return versions[0] if len(versions) == 1 else NONE


def _check_parts(connection: Connection, place: str, version: int) -> None:
    there = _parts(connection)
    later = {table.name for added in range(version + 1, SCHEMA + 1) for table in ADDED.get(added, ())}
    wrong = [name for name in metadata.tables if name not in there and (version == NONE or name not in later)]
    wrong += [name for name, sql in TRIGGERS.items() if there.get(name) != sql]
    if wrong or version == NONE:
        raise UnsafeStore(
            f"{place} is not as Caseway made it ({', '.join(wrong) or 'schema'} was removed or changed), so that its "
            "entries are not safe: restore it from a backup"
        )


def _parts(connection: Connection) -> Mapping[str, str]:
    return {row.name: row.sql for row in connection.execute(_PARTS)}
