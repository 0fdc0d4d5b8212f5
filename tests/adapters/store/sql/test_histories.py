"""Whatever happens in a case, its row, the replay of its entries and what memory holds are the same."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.adapters.store.memory import MemoryStore
from caseway.adapters.store.sql import open_store
from caseway.engine.case import replay
from caseway.engine.commands import Act, Agree, Command, HandOver, Join, Leave, Newcomer, StandIn
from caseway.engine.errors import CasewayError
from caseway.engine.outcome import Accepted

RUT = st.just("Rut Åkesson")  # who may do most
NAMES = st.sampled_from(["Rut Åkesson", "Elsa Berg", "Anna Berg", "Sara Holm", "Per Berg"])
BY = RUT | RUT | RUT | NAMES
ROLES = st.sampled_from(["soc", "vårdnadshavare", "inbjudaren"])
DAYS = st.dates(date(2026, 3, 10), date(2026, 5, 20))
TEXTS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)
ROWS = st.lists(
    st.fixed_dictionaries(
        {"insats": TEXTS},
        optional={
            "ansvarig": NAMES, "senast": DAYS.map(str), "tid": st.just("9.30"), "timmar": st.decimals(0, 99, places=2),
            "klar": st.sampled_from(["ja", "nej"]),
        },
    ),
    max_size=3,
)  # fmt: skip
FACTS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "fråga familjen": {"ja": st.lists(NAMES, max_size=3), "fråga": TEXTS},
    "bjud in": {
        "dag": DAYS,
        "klockan": st.sampled_from(["2026-03-29T02:30+01:00", "2026-04-02T14:00Z"]),
        "börjar": st.times().map(lambda at: f"{at:%H.%M}"),
        "antal": st.decimals(-9, 9, places=3),
        "tolk": st.booleans(),
        "plats": st.sampled_from(["skolan", "hemma"]),
        "värd": NAMES,
    },
    "håll mötet": {"åtgärder": ROWS},
    "avsluta": {},
}


def acts(action: str) -> st.SearchStrategy[Command]:
    return st.builds(
        Act,
        st.just(action),
        BY,
        facts=st.fixed_dictionaries({}, optional=FACTS[action]),
        reasons=st.sampled_from([{}, {"tre veckor": "Anna är bortrest"}, {"med åtgärder": "inga behövs"}]),
        happened=st.none() | st.none() | DAYS,
        afterwards=st.booleans(),
    )


COMMANDS: st.SearchStrategy[Command] = st.one_of(
    *(acts(action) for action in FACTS),
    *(acts(action) for action in FACTS),
    st.builds(Agree, st.integers(2, 6), st.sampled_from(["Anna Berg", "Per Berg"])),
    st.builds(Join, st.builds(Newcomer, st.just("Per Berg"), ROLES, st.just("BUP")), BY),
    st.builds(Leave, NAMES, BY, ROLES | st.just(""), st.none() | DAYS),
    st.builds(HandOver, ROLES, NAMES, NAMES, BY),
    st.builds(StandIn, ROLES, NAMES, st.sampled_from(["Sara Holm", "Anna Berg"]), BY, DAYS, st.just(date(2026, 5, 20))),
)
STEPS = st.lists(st.tuples(COMMANDS, st.sampled_from(["", "", "", "", "k"]), st.integers(0, 5)), max_size=25)


@pytest.mark.parametrize("sealed", [False, True])
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(late=st.booleans(), steps=STEPS)
def test_row_replay_and_memory_are_one(
    sample: Any,
    sealed: bool,
    late: bool,
    steps: list[tuple[Command, str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cases.db"
        with open_store(file, *([sample.Sealed()] if sealed else [])) as store:
            memory = MemoryStore()
            desks = sample.Desk(store), sample.Desk(memory)
            for desk in desks:
                desk.whole() if late else desk.open()
            for command, key, days in steps:
                one, other = (answered(desk, command, key, days) for desk in desks)

                assert one == other
                assert store.load("NV-1") == memory.load("NV-1") == replay(store.entries("NV-1"))
                assert store.verify("NV-1") is None
            assert store.entries("NV-1") == memory.entries("NV-1")
            assert list(store.cases()) == list(memory.cases())


def answered(desk: Any, command: Command, key: str, days: int) -> object:
    """What came of a command: its entries, that it was refused, or which error."""
    desk.now += timedelta(days=days)
    try:
        outcome = desk.perform(command, key=key)
    except CasewayError as error:
        return type(error), str(error)
    return outcome.entries if isinstance(outcome, Accepted) else "refused"
