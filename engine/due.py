"""What is due: deadlines that run, dates that were booked, and incidents that wait for somebody's agreement.

Beside it what is possible: what a rule that asks for nothing (`may`, `states`) has a day for. It is never late.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from caseway.engine.periods import Counted, CountedMoment, Stopped, civil_day
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.rules.rule import Awaited


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that waits.

    `action` is what would settle it, `on` the last civil date in time (None for an incident), `days` how many are left
    (negative when it is late); `people` the keys of those who can do it, `roles` the roles that may. `rules` are the
    deadline, or what an incident went against; `fact` holds a planned date. A deadline names the day it counts `since`
    and, when a later date was booked by a deviation, is `stretched`; while it stands still, `on` is None and `paused` the
    day since when. One in hours ends `at` a moment of that day. What is done in a window ahead of a date `opens` on a day.
    `counted` says how the day came about; engine.periods.told_date tells it. A day that hangs on something hidden from
    whoever is told is `withheld`. What is only possible has no day any more when that has passed.
    """

    kind: Literal["deadline", "planned", "ahead", "incident", "possible"]
    action: str
    on: date | None
    days: int
    people: tuple[str, ...]
    roles: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    fact: str = ""
    since: date | None = None
    stretched: bool = False
    paused: date | None = None
    at: datetime | None = None
    opens: date | None = None
    entry: int = 0
    counted: Counted | CountedMoment | Stopped | None = None
    withheld: bool = False


def due(process: Process, case: Case, now: datetime) -> tuple[Due, ...]:
    """Everything that waits in a case, the earliest first, and then what is possible. `now` is aware.

    When the case has ended, only incidents wait.
    """
    today = civil_day(now, process.zone)
    found = [] if case.ended else [*_deadlines(process, case, today), *_planned(process, case, today)]
    found += _incidents(process, case, today)
    return tuple(sorted(found, key=lambda one: (one.kind == "possible", one.on or date.min, one.kind, one.action)))


def _deadlines(process: Process, case: Case, today: date) -> Iterator[Due]:
    for name, rule in process.rules.items():
        for one in rule.due(case):
            people, roles = _who(process, case, one.action, today)
            if rule.free:
                yield _possible(name, one, today, people, roles)
                continue
            yield Due(
                one.kind, one.action, one.on, (one.on - today).days if one.on is not None else 0, people, roles, (name,), "",
                one.since, one.stretched, one.paused, one.at, one.opens, counted=one.counted,
            )  # fmt: skip


def _possible(rule: str, one: Awaited, today: date, people: tuple[str, ...], roles: tuple[str, ...]) -> Due:
    """What a rule has a day for that asks for nothing: until that day has passed, with it, and then without."""
    if one.on is None or one.on < today:
        return Due("possible", one.action, None, 0, people, roles, (rule,), since=one.since)
    return Due(
        "possible", one.action, one.on, (one.on - today).days, people, roles, (rule,),
        since=one.since, at=one.at, opens=one.opens, counted=one.counted,
    )  # fmt: skip


def _planned(process: Process, case: Case, today: date) -> Iterator[Due]:
    booked = dict.fromkeys(plan for action in process.actions.values() for plan in action.plans)
    for action, fact in booked:
        cell = case.facts.get(fact)
        last = case.did(action)
        if cell is not None and type(cell.value) is date and (last is None or last[:2] < cell.noted):
            people, roles = _who(process, case, action, today)
            yield Due("planned", action, cell.value, (cell.value - today).days, people, roles, fact=fact)


def _incidents(process: Process, case: Case, today: date) -> Iterator[Due]:
    for seq, incident in case.incidents.items():
        people = Standing(case, today, process.derived).yet_to_agree(incident)
        yield Due("incident", incident.action, None, 0, people, incident.right_of, incident.rules, entry=seq)


def _who(process: Process, case: Case, action: str, today: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
    roles = process.actions[action].allowed
    standing = Standing(case, today, process.derived)
    people = dict.fromkeys(person for role in roles for person in standing.principals(role))
    return tuple(people), roles
