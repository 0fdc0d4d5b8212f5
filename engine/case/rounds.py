"""Rounds: what a case knows belongs to the case, or to one meeting and what leads to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.case.state import Round
from caseway.engine.case.times import BEGINNING
from caseway.engine.case.values import told

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from caseway.engine.case.state import Case
    from caseway.engine.case.times import Mark
    from caseway.engine.case.values import Cell, Recorded

MOST_ROUNDS = 3
"""How many rounds that are over a case remembers; the journal has them all."""


def kept(facts: Mapping[str, Cell]) -> Mapping[str, Cell]:
    """The facts that a new round finds: those that are kept for the case."""
    return {name: cell for name, cell in facts.items() if cell.keep == "case"}


def turned(case: Case, mark: Mark) -> dict[str, object]:
    """What changes in a case when a round begins at `mark`."""
    over = Round(case.began, {name: cell for name, cell in case.facts.items() if cell.keep == "round"})
    return {
        "rounds": (*case.rounds, mark),
        "over": (*case.over, over)[-MOST_ROUNDS:],
        "facts": kept(case.facts),
        "taken": {name: (on, cell) for name, (on, cell) in case.taken.items() if cell.keep == "case"},
    }


def seen(case: Case, day: date) -> tuple[Mapping[str, Cell], Mark]:
    """What an act of that day finds: the facts of the round in which the day lies, and where that round began.

    What has been taken back since was still there. Of a round that is forgotten, only the facts kept for the case are left.
    """
    there = {name: cell for name, (on, cell) in case.taken.items() if day < on}
    if not case.rounds or day >= case.rounds[-1][0]:
        return ({**case.facts, **there} if there else case.facts), case.began
    mark = max((mark for mark in case.rounds if mark[0] <= day), default=BEGINNING)
    over = next((one for one in case.over if one.began == mark), None)
    return {**kept(case.facts), **kept(there), **(over.facts if over else {})}, mark


def noted_late(case: Case, fact: Recorded, day: date, seq: int) -> tuple[Round, ...]:
    """The rounds that are over, when a fact is noted that was so in one of them."""
    mark = max((mark for mark in case.rounds if mark[0] <= day), default=BEGINNING)
    return tuple(
        replace(one, facts={**one.facts, fact.name: told(one.facts.get(fact.name), fact, day, seq)})
        if one.began == mark
        else one
        for one in case.over
    )
