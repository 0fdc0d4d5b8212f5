"""The types of the tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import create_engine, insert, select
from sqlalchemy.exc import StatementError

from caseway.adapters.store.sql.tables import definitions, metadata


def test_a_moment_keeps_its_place_in_time_and_a_naive_one_is_refused() -> None:
    engine = create_engine("sqlite://")
    stockholm = timezone(timedelta(hours=2))
    row = {"version": "v1", "process": "prov", "texts": "{}"}
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(insert(definitions), {**row, "kept_at": datetime(2026, 4, 2, 14, tzinfo=stockholm)})

        assert connection.execute(select(definitions.c.kept_at)).scalar_one() == datetime(2026, 4, 2, 12, tzinfo=UTC)
        written = connection.exec_driver_sql("SELECT kept_at FROM definitions").scalar_one()
        assert written == "2026-04-02T12:00:00.000000+00:00"
        with pytest.raises(StatementError, match="time zone"):
            connection.execute(insert(definitions), {**row, "version": "v2", "kept_at": datetime(2026, 4, 2)})
    engine.dispose()
