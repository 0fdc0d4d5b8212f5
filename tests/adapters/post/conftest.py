"""A letter between invented people."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from caseway.adapters.post import Address, Letter

SECRET = "Elsa vill börja i den lilla gruppen."


@pytest.fixture
def letter() -> Letter:
    return Letter(
        id="NV-031:4:p3",
        to=Address("Anna Berg", "anna@example.org"),
        sender=Address("Björkskolan", "moten@skola.example.org"),
        subject="Inbjudan till nätverksmöte",
        body=f"Hej Anna,\n\n{SECRET}\n.\nFrån Björkskolan",
        language="sv",
        written=datetime(2018, 9, 3, 8, 0, tzinfo=UTC),
    )
