"""Values: each comes back with its type, and the written form of each stays as it is."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.adapters.store.journal.values import value_from, written
from caseway.engine.case import Value

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
ZONES = st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))
SCALARS = st.one_of(
    st.text(),
    st.booleans(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.times(),
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=ZONES),
)
VALUES = st.one_of(
    SCALARS,
    st.lists(st.text()).map(tuple),
    st.lists(st.dictionaries(st.text(), SCALARS), min_size=1).map(tuple),
)


@PATIENT
@given(VALUES)
def test_every_value_comes_back_with_its_type(value: Value) -> None:
    again = value_from(*written(value))

    assert again == value
    assert type(again) is type(value)
    if isinstance(value, Decimal):
        assert str(again) == str(value)


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("Skolan", ("text", "Skolan")),
        ("", ("text", "")),
        (True, ("yes-no", "yes")),
        (Decimal("3.50"), ("number", "3.50")),
        (date(2026, 4, 2), ("date", "2026-04-02")),
        (datetime(2026, 4, 2, 14, tzinfo=timezone(timedelta(hours=2))), ("moment", "2026-04-02T12:00:00.000000+00:00")),
        (time(14, 30), ("time", "14:30:00")),
        (("p3", "p4"), ("people", '["p3","p4"]')),
        ((), ("people", "[]")),
        (
            ({"part": "p3", "dag": date(2026, 4, 2), "klar": False},),
            ("rows", '[{"part":"p3","dag":["date","2026-04-02"],"klar":["yes-no","no"]}]'),
        ),
    ],
)
def test_the_written_form_stays_as_it_is(value: Value, form: tuple[str, str]) -> None:
    """What was written once is read for as long as the case is kept."""
    assert written(value) == form


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("yes-no", "maybe"),
        ("date", "2026-02-30"),
        ("time", "24:30"),
        ("number", "x"),
        ("colour", "red"),
        ("people", "p3"),
        ("rows", "[1]"),
    ],
)
def test_what_nobody_wrote_is_not_read(kind: str, text: str) -> None:
    with pytest.raises((ArithmeticError, AttributeError, LookupError, TypeError, ValueError)):
        value_from(kind, text)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        written(datetime(2026, 4, 2))
