"""The tables: cases with their folded state, entries and contacts beside them, and the texts of the definitions used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator

from caseway.adapters.store.moments import moment_from, moment_text

if TYPE_CHECKING:
    from sqlalchemy import Dialect

SCHEMA = 2


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept as text in UTC: SQLite has no type that keeps a time zone. A naive one is refused."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The text to keep. Raises ValueError for a naive datetime."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment, in UTC."""
        return None if value is None else moment_from(value)


metadata = MetaData()

schema = Table("schema", metadata, Column("version", Integer, nullable=False))

cases = Table(
    "cases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("process", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("ended", Boolean, nullable=False),
    Column("stages", Text, nullable=False),  # JSON: track to stage
    Column("state", Text, nullable=False),  # JSON, see the journal; the columns above repeat parts of it for queries
)

entries = Table(
    "entries",
    metadata,
    Column("case_id", Text, ForeignKey("cases.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("first", Integer, nullable=False),  # seq of the first entry that was appended together with this one
    Column("key", Text),  # idempotency key of the command; on that first entry only
    Column("digest", Text),  # of the command that came with the key
    Column("recorded", Moment, nullable=False),
    Column("body", Text, nullable=False),  # JSON, see the journal
    UniqueConstraint("case_id", "seq"),
    UniqueConstraint("case_id", "key"),
)

definitions = Table(
    "definitions",
    metadata,
    Column("version", Text, primary_key=True),
    Column("process", Text, nullable=False),
    Column("texts", Text, nullable=False),  # JSON: file name to text
    Column("kept_at", Moment, nullable=False),
)

contacts = Table(
    "contacts",
    metadata,
    Column("case_id", Text, ForeignKey("cases.id"), nullable=False),
    Column("person", Text, nullable=False),  # by key
    Column("body", Text, nullable=False),  # JSON, through the codec as a whole; replaced and deleted, unlike the entries
    PrimaryKeyConstraint("case_id", "person"),
)

ADDED: Mapping[int, tuple[Table, ...]] = {2: (contacts,)}
"""What each schema since the first has more than the one before it. Nothing else has changed."""
