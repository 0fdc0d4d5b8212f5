"""A case at Hill, which can be handed over, and the process at Lakeside, which goes on with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble import Process
from caseway.engine.commands import Newcomer
from caseway.engine.outcome import Reason, Refused
from caseway.engine.transfer import Parcel, parcel
from caseway.processes import load_texts

if TYPE_CHECKING:
    from tests.engine.conftest import Life

MOVING = Path(__file__).parents[2] / "workspaces" / "moving" / "processes"
PEOPLE = (
    Newcomer("Ms Hall", "worker", "Hill Family Team"),
    Newcomer("Nora Lane", "nurse", "Hill Clinic"),
    Newcomer("Ned Low", "nurse", "Hill  clinic"),
    Newcomer("Cass Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
    Newcomer("Greg Hill", "guardian"),
)
FACTS = {
    "born": "2016-05-05",
    "what helps": "A quiet corner.",
    "main need": "learning",
    "hours": "2,5",
    "interpreter": "yes",
    "call": "2024-03-04T14:00+01:00",
    "contact": "Ms Hall",
    "helpers": "Gina Hill, Ms Hall",
    "measures": [{"what": "Reading", "who": "Ms Hall", "since": "2024-01-08", "about": "money"}, {"what": "Sleep"}],
    "own notes": "Ask again.",
}


class Hill:
    """A life at Hill, and what would travel from it."""

    def __init__(self, life: Life) -> None:
        self.life = life

    def sign(self, *names: str, **left_out: object) -> Hill:
        for name in names or ("Gina Hill", "Greg Hill"):
            self.life.do("sign", {key.replace("_", " "): value for key, value in left_out.items()}, by=name)
        return self

    def hand_over(self, **more: Any) -> Hill:
        self.life.do("hand over", by="Ms Hall", **more)
        return self

    def parcel(self, action: str = "") -> Parcel:
        found = self.asked(action)
        assert isinstance(found, Parcel), found
        return found

    def refused(self, action: str = "") -> tuple[Reason, ...]:
        found = self.asked(action)
        assert isinstance(found, Refused), found
        return found.reasons

    def asked(self, action: str = "") -> Parcel | Refused:
        one = self.life
        return parcel(one.process, one.case, one.entries, "Lakeside", one.now, action)


@pytest.fixture(scope="session")
def hill_process() -> Process:
    return load_texts({"process.yaml": (MOVING / "hill" / "process.yaml").read_text("utf-8")})


@pytest.fixture(scope="session")
def lakeside_text() -> str:
    return (MOVING / "lakeside" / "process.yaml").read_text("utf-8")


@pytest.fixture
def hill(hill_process: Process, start: Callable[..., Life]) -> Hill:
    """A case of 4 March 2024, in which the worker has noted how things are."""
    life = start(hill_process, "2024-03-04", PEOPLE)
    life.do("note", FACTS, by="Ms Hall")
    return Hill(life)


@pytest.fixture
def appointed(start: Callable[..., Life]) -> Hill:
    """A case at Hill of which no more travels than the time that suits the family."""
    text = (MOVING / "hill" / "process.yaml").read_text("utf-8")
    sends = next(line for line in text.splitlines() if line.startswith("    sends: "))
    process = load_texts({"process.yaml": text.replace(sends, "    sends: [at what time, worker]")})
    life = start(process, "2024-03-04", PEOPLE)
    life.do("note", {"at what time": "16.30"}, by="Ms Hall")
    return Hill(life)


HALF_SIBLINGS = (
    Newcomer("Ms Hall", "worker"),
    Newcomer("Cass Hill", "child"),
    Newcomer("Ben Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
    Newcomer("Greg Hill", "guardian", of=("Cass Hill",)),
    Newcomer("Rob Lane", "guardian", of=("Ben Hill",)),
)


@pytest.fixture
def half_siblings(start: Callable[..., Life]) -> Hill:
    """A case at Hill of two children, of whom not all have the same guardians."""
    text = (MOVING / "hill" / "process.yaml").read_text("utf-8")
    text = text.replace("child: Child", "child: {title: Child, many: yes}", 1)
    text = text.replace("guardian: {title: Guardian, many: yes}", "guardian: {title: Guardian, many: yes, of: child}", 1)
    life = start(load_texts({"process.yaml": text}), "2024-03-04", HALF_SIBLINGS)
    life.do("note", {"what helps": "A quiet corner.", "contact": "Ms Hall"}, by="Ms Hall")
    return Hill(life)
