"""The journal as a whole: entries and states of any content come back, and what was written once stays readable."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from types import EllipsisType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.adapters.store.codec import PLAIN
from caseway.adapters.store.journal import entry_of, entry_text, state_of, state_text
from caseway.engine.case import (
    Adoption,
    Answer,
    Booked,
    Case,
    Cell,
    Clock,
    Departure,
    Done,
    Effects,
    Ended,
    Entry,
    Holding,
    Incident,
    Joined,
    Left,
    Met,
    Move,
    Occurrence,
    Paused,
    Person,
    Place,
    Recorded,
    Resumed,
    Round,
    Sent,
    Started,
    Stretched,
    Time,
)
from caseway.engine.errors import UnsafeStore

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
ZONES = st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=ZONES)
SCALARS = st.one_of(st.text(), st.booleans(), st.decimals(allow_nan=False, allow_infinity=False), st.dates(), MOMENTS)
VALUES = st.one_of(
    SCALARS, st.lists(st.text()).map(tuple), st.lists(st.dictionaries(st.text(), SCALARS), min_size=1, max_size=3).map(tuple)
)


def any_of(kind: Any, **known: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any instance, with every field of the class filled, also one that is added later: the type of a field says how."""
    inferred: dict[str, st.SearchStrategy[Any] | EllipsisType] = dict.fromkeys(kind.__annotations__, ...)
    return st.builds(kind, **(inferred | known))


def some(what: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(what, max_size=2).map(tuple)


def named(what: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.text(max_size=5), what, max_size=2)


OCCURRENCES = any_of(Occurrence)
JOINED = any_of(Joined)
ANSWERS = any_of(Answer, happened=MOMENTS, leaves_out=some(st.text()))
EFFECTS = any_of(
    Effects,
    occurrence=st.none() | OCCURRENCES,
    facts=some(any_of(Recorded, value=VALUES)),
    moves=some(any_of(Move)),
    clocks=some(
        any_of(Started, start=st.none() | MOMENTS, at=st.none() | MOMENTS)
        | any_of(Met)
        | any_of(Ended)
        | any_of(Stretched)
        | any_of(Paused)
        | any_of(Resumed, at=st.none() | MOMENTS)
    ),
    answers=some(ANSWERS),
)
ADOPTIONS = any_of(Adoption, names=named(named(st.text())), places=named(any_of(Place)))
INCIDENTS = any_of(Incident, rules=some(st.text()), right_of=some(st.text()), held=EFFECTS, agreed=some(st.text()))
BOOKED = any_of(Booked, time=st.none() | st.times())
SENT = any_of(Sent, forms=some(st.text()), booked=st.none() | BOOKED, recalls=some(st.integers(1)))
ENTRIES = any_of(
    Entry,
    happened=MOMENTS,
    recorded=MOMENTS,
    effects=EFFECTS,
    persons=some(any_of(Person)),
    people=some(JOINED | any_of(Left)),
    departures=some(any_of(Departure)),
    incident=st.none() | INCIDENTS,
    agrees_to=st.none() | st.integers(1),
    voids=st.none() | st.integers(1),
    adoption=st.none() | ADOPTIONS,
    warnings=some(st.text()),
    sent=st.none() | SENT,
    returns=st.none() | st.integers(1),
)
MARKS = st.tuples(st.dates(), st.integers(0, 9))
CELLS = any_of(Cell, value=VALUES, earlier=some(st.tuples(st.dates(), VALUES)))
STATES = any_of(
    Case,
    stages=named(st.text()),
    people=st.lists(any_of(Person), max_size=2).map(lambda people: {person.key: person for person in people}),
    holdings=some(any_of(Holding, joined=JOINED)),
    rounds=some(MARKS),
    over=some(any_of(Round, began=MARKS, facts=named(CELLS))),
    facts=named(CELLS),
    taken=named(st.tuples(st.dates(), CELLS)),
    done=named(any_of(Done, times=some(any_of(Time)), cleared=MARKS)),
    clocks=named(any_of(Clock, start=st.none() | MOMENTS, at=st.none() | MOMENTS)),
    answers=named(some(ANSWERS)),
    incidents=st.dictionaries(st.integers(1), INCIDENTS, max_size=2),
    sent=st.dictionaries(st.integers(1), SENT, max_size=2),
)  # fmt: skip


@PATIENT
@given(ENTRIES)
def test_every_entry_comes_back(entry: Entry) -> None:
    assert entry_of(entry_text(entry, "NV-1", PLAIN), "NV-1", PLAIN) == entry


@PATIENT
@given(STATES)
def test_every_state_comes_back(state: Case) -> None:
    assert state_of(state_text(state, PLAIN), state.id, PLAIN) == state


@PATIENT
@given(ENTRIES, STATES)
def test_one_value_has_one_text(entry: Entry, state: Case) -> None:
    text = entry_text(entry, "NV-1", PLAIN)
    assert entry_text(entry_of(text, "NV-1", PLAIN), "NV-1", PLAIN) == text

    text = state_text(state, PLAIN)
    assert state_text(state_of(text, state.id, PLAIN), PLAIN) == text


@PATIENT
@given(entry=ENTRIES, state=STATES)
def test_every_text_comes_back_through_a_codec(sample: Any, entry: Entry, state: Case) -> None:
    codec = sample.Sealed()

    assert entry_of(entry_text(entry, "NV-1", codec), "NV-1", codec) == entry
    assert state_of(state_text(state, codec), state.id, codec) == state


def test_a_text_is_compact_readable_and_names_its_form(sample: Any, desk: Any) -> None:
    entry = desk.open().entries[0]

    text = entry_text(entry, "NV-1", PLAIN)

    assert text.startswith('{"v":1,"seq":1,"kind":"opened","by":"p1"')
    assert '"name":"Rut Åkesson"' in text
    assert text == json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    assert state_text(desk.store.load("NV-1"), PLAIN).startswith('{"v":1,"id":"NV-1"')


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"v":2,"seq":1}', "written in form 2, this Caseway reads form 1"),
        ('{"seq":1}', "cannot be read"),
        ('{"v":1}', "cannot be read"),
        ('{"v":1,', "cannot be read"),
        ("[]", "cannot be read"),
        ("", "cannot be read"),
        ("[" * 100_000, "cannot be read"),
    ],
    ids=range(7),
)
def test_a_text_that_cannot_be_read_is_said_to_be_so(text: str, says: str) -> None:
    with pytest.raises(UnsafeStore, match=says):
        entry_of(text, "NV-1", PLAIN)
    with pytest.raises(UnsafeStore, match=says):
        state_of(text, "NV-1", PLAIN)
