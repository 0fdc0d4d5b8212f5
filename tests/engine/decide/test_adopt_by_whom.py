"""Adopting: who moves a case, on which day, and under which version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from caseway.engine.case import Entry
from caseway.engine.commands import Adopt, Void
from caseway.engine.decide import adopt
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused

Life = Any  # the fixture of conftest.py
Tree = dict[str, Any]
ABROAD: Tree = {"time-zone": "Europe/Stockholm"}


def tried(one: Life, new: Any, by: str = "Kim Field", reason: str = "New routine") -> Outcome:
    return adopt(one.process, new, one.case, Adopt(by, reason), one.now)


def moved(one: Life, new: Any, **more: Any) -> Entry:
    outcome = tried(one, new, **more)
    assert isinstance(outcome, Accepted), outcome
    return outcome.entries[0]


def test_a_case_is_moved_from_the_version_under_which_it_runs(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(), process_from(ABROAD)
    with pytest.raises(ValueError, match=f"runs under version {one.process.version} of family meeting, not under"):
        adopt(new, process_from({"region": "ENG"}), one.case, Adopt("Kim Field", "New routine"), one.now)


def test_who_is_misspelt_is_guessed(life: Callable[..., Life], process_from: Any) -> None:
    assert tried(life(), process_from(ABROAD), "Kim Feld") == Refused(
        "adopt", (Reason("unknown person", "Kim Feld", guess="Kim Field"),)
    )


def test_who_was_named_by_a_mistake_that_is_shown_to_nobody_is_unknown(life: Callable[..., Life], process_from: Any) -> None:
    one = life()
    one.accepted(Void(one.join("Ned Moor", "guardian").seq, "Kim Field", "The wrong case.", masks=True))
    for by in ("Ned Moor", "Ned Moore"):
        assert tried(one, process_from(ABROAD), by) == Refused("adopt", (Reason("unknown person", by),))


def test_it_happens_on_the_day_that_it_is_where_the_case_comes_to(life: Callable[..., Life], process_from: Any) -> None:
    entry = moved(life().at("2024-05-01 23:30"), process_from(ABROAD))
    assert entry.day == date(2024, 5, 2)


def test_who_leaves_that_day_may_move_it_to_the_end_of_the_day_where_it_was(
    life: Callable[..., Life], process_from: Any
) -> None:
    one = life().at("2024-05-01 23:30")
    one.leave("Kim Field")
    assert moved(one, process_from(ABROAD)).by == "p1"


DERIVED: Tree = {
    "opened-by": "teacher", "people": {"key worker": {"title": "Key worker", "is": "whoever did invite"}},
}  # fmt: skip


@pytest.mark.parametrize("changes", [{"opened-by": "teacher"}, DERIVED])
def test_who_may_open_cases_of_the_earlier_version_moves_them_on(
    life: Callable[..., Life], process_from: Any, changes: Tree
) -> None:
    one, new = life(), process_from(changes)
    assert moved(one, new).role == "key worker"
    assert tried(one, new, "Nora Lane") == Refused(
        "adopt", (Reason("may not adopt", "Nora Lane", detail="key worker, teacher"),)
    )


def test_the_reason_is_on_record_as_it_was_meant_and_nobody_is_warned(life: Callable[..., Life], process_from: Any) -> None:
    entry = moved(life(), process_from(ABROAD), reason="  New routine \n")
    assert (entry.reason, entry.warnings) == ("New routine", ())


def test_a_stage_that_is_not_there_is_guessed(life: Callable[..., Life], process_from: Any) -> None:
    one, new = life(), process_from(ABROAD)
    outcome = adopt(one.process, new, one.case, Adopt("Kim Field", "New routine", {"mett": "writen"}), one.now)
    stages = "asked, agreed, invited, met, written, planned, closed"
    assert outcome == Refused("adopt", (
        Reason("unknown stage", "mett", detail=stages, guess="met"),
        Reason("unknown stage", "writen", detail=stages, guess="written"),
    ))  # fmt: skip


@pytest.mark.parametrize("stage", ["asked", "met", "closed"])
def test_a_stage_that_stays_may_be_named_as_it_is(life: Callable[..., Life], process_from: Any, stage: str) -> None:
    one = life()
    outcome = adopt(one.process, process_from(ABROAD), one.case, Adopt("Kim Field", "New routine", {stage: stage}), one.now)
    assert isinstance(outcome, Accepted)
