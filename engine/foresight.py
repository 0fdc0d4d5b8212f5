"""Foresight: what it would lead to if a case went on under another version of its process, seen before it is recorded.

That a stage leads nowhere needs no foresight: no such process loads.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.available import option
from caseway.engine.case import Ended, Started, fold
from caseway.engine.consequences import Closing, seen
from caseway.engine.decide import adopt
from caseway.engine.due import Due, due
from caseway.engine.outcome import Accepted, Outcome
from caseway.engine.periods import Counted, CountedMoment, civil_day
from caseway.engine.rules import Clocked, Consent
from caseway.engine.rules.standing import Standing
from caseway.engine.shown import shown_due
from caseway.engine.sight import sight_of, without
from caseway.engine.widening import Wider, widening

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Tick
    from caseway.engine.commands import Adopt
    from caseway.engine.sight import Sight


@dataclass(frozen=True, slots=True)
class Kept:
    """A clock that runs on to `limit`, which the new version would have counted to `otherwise`."""

    rule: str
    limit: date
    otherwise: date


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that the new version does not know; `kind` is `roles`, `facts`, `consents`, `actions`, `rules` or `forms`.

    For the kind `choices`, `name` is the fact, and `value` what it says that can be chosen no more; for `columns`, the
    column of it in which something is noted.
    """

    kind: str
    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Foresight:
    """What comes of an adoption: its outcome, and where that is accepted, all of the rest.

    `late` is what would be late then and is not now; `starts` and `ends` are clocks; `kept` are limits that stay although
    the new version counts otherwise. `refused` can be done today and could not then, for the reasons given; `unknown` is
    not in the new version any more, and stays in the case as it is; `wanted` are consents that were not asked before;
    `wider` is what more people may see. With `ended` the case would be over. Names are those of the new version, and of the
    old one where the new has none.
    """

    outcome: Outcome
    late: tuple[Due, ...] = ()
    starts: tuple[Started, ...] = ()
    ends: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()
    refused: tuple[Closing, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    wanted: tuple[str, ...] = ()
    wider: tuple[Wider, ...] = ()
    ended: bool = False


def foresight(process: Process, new: Process, case: Case, command: Adopt, now: datetime) -> Foresight:
    """What an adoption would lead to, as far as whoever decides it may see that. The case is left as it is.

    Raises ValueError as `adopt` does.
    """
    outcome = adopt(process, new, case, command, now)
    if not isinstance(outcome, Accepted):
        return Foresight(outcome)
    (entry,) = outcome.entries
    after = fold(case, entry)
    ticks = entry.effects.clocks
    late = {(one.kind, one.action, one.on) for one in _late(process, new, case, now)}
    before = sight_of(process, case, entry.by, civil_day(now, process.zone))
    hidden = {kind: _hidden(process, new, kind, getattr(before, kind)) for kind in ("facts", "consents", "rules")}
    # Nobody learns from looking ahead what they may not see before the case has been moved.
    sight = without(new, sight_of(new, after, entry.by, civil_day(now, new.zone)), hidden["facts"], hidden["consents"])
    return Foresight(
        outcome,
        tuple(
            one
            for one in shown_due(due(new, after, now), sight)
            if one.days < 0 and (one.kind, one.action, one.on) not in late
        ),
        tuple(tick for tick in _starting(after, ticks) if tick.rule in sight.rules),
        tuple(tick.rule for tick in ticks if isinstance(tick, Ended) and tick.rule not in hidden["rules"]),
        tuple(one for one in _kept(new, after, ticks) if one.rule in sight.rules),
        tuple(_refused(process, new, case, after, now, (before, sight))),
        (
            *_unknown(process, new, case, now),
            *_no_rules(process, new, before),
            *_no_columns(process, new, case, before),
            *_no_choices(new, after, sight),
        ),
        tuple(_wanted(process, new)),
        widening(process, new, case, after, civil_day(now, new.zone)),
        after.ended,
    )


def _hidden(process: Process, new: Process, kind: str, seen_now: frozenset[str]) -> frozenset[str]:
    """What of a kind somebody may not see now, by the names of the new version."""
    return frozenset(new.successor(kind, name) or name for name in getattr(process, kind) if name not in seen_now)


def _starting(after: Case, ticks: Iterable[Tick]) -> Iterator[Started]:
    """The clocks that start and still run, as they run."""
    last = {tick.rule: tick for tick in ticks if isinstance(tick, Started)}
    running = {rule for rule, clock in after.clocks.items() if clock.met is None and clock.paused is None}
    yield from (tick for rule, tick in last.items() if rule in running)


def _late(process: Process, new: Process, case: Case, now: datetime) -> Iterator[Due]:
    """What is late now, under the names that it would have."""
    for one in due(process, case, now):
        if one.days < 0:
            yield Due(one.kind, new.successor("actions", one.action) or "", one.on, one.days, one.people)


def _kept(new: Process, after: Case, ticks: Iterable[Tick]) -> Iterator[Kept]:
    started = {tick.rule for tick in ticks if isinstance(tick, Started)}
    for name, clock in after.clocks.items():
        rule = new.rules.get(name)
        if name in started or clock.met is not None or not isinstance(rule, Clocked):
            continue
        counted = rule.recounted(clock)
        if isinstance(counted, (Counted, CountedMoment)) and counted.day != clock.limit:
            yield Kept(name, clock.limit, counted.day)


def _refused(
    process: Process, new: Process, case: Case, after: Case, now: datetime, sights: tuple[Sight, Sight]
) -> Iterator[Closing]:
    """What can be done today, is known in the new version, and could not be done there; by the rules that are seen."""
    before, sight = sights
    for action in process.actions:
        name = new.successor("actions", action)
        if name is not None and not seen(option(process, case, action, now).reasons, before):
            then = seen(option(new, after, name, now).reasons, sight)
            if then:
                yield Closing(name, then)


def _unknown(process: Process, new: Process, case: Case, now: datetime) -> Iterator[Unknown]:
    """What somebody would look for in vain."""
    standing = Standing(case, civil_day(now, process.zone), process.derived)
    in_use = {
        "roles": [role for role in process.roles if standing.principals(role)],
        "facts": [fact for fact in process.facts if fact in case.facts],
        "consents": list(process.consents),
        "actions": [action for action in process.actions if option(process, case, action, now).possible],
        "forms": list(process.forms),
    }
    for kind, names in in_use.items():
        yield from (Unknown(kind, name) for name in names if new.successor(kind, name) is None)


def _no_rules(process: Process, new: Process, sight: Sight) -> Iterator[Unknown]:
    yield from (Unknown("rules", name) for name in process.rules if name in sight.rules and not new.successor("rules", name))


def _no_columns(process: Process, new: Process, case: Case, sight: Sight) -> Iterator[Unknown]:
    """The columns in which something is noted and that are not there any more: it is shown nowhere then."""
    for name, cell in case.facts.items():
        now = new.successor("facts", name)
        if now is None or name not in process.facts or name not in sight.facts or not isinstance(cell.value, tuple):
            continue
        rows = [row for row in cell.value if not isinstance(row, str)]
        for column in process.facts[name].columns:
            gone = new.successor(f"{OF_COLUMNS}{now}", column.name) is None
            if gone and any(row.get(column.name) not in (None, "") for row in rows):
                yield Unknown("columns", name, column.name)


def _no_choices(new: Process, after: Case, sight: Sight) -> Iterator[Unknown]:
    """What is on record, is to be chosen from a list, and is not on that list any more: no rule that asks for it bites."""
    for name, cell in after.facts.items():
        fact = new.facts.get(name)
        if fact is None or name not in sight.facts:
            continue
        said = [(fact.choices, cell.value)] if fact.type == "choice" else []
        rows = [row for row in cell.value if not isinstance(row, str)] if isinstance(cell.value, tuple) else []
        lists = {column.name: column.choices for column in fact.columns if column.type == "choice"}
        said += [(choices, row[column]) for row in rows for column, choices in lists.items() if row.get(column)]
        for value in dict.fromkeys(str(value) for choices, value in said if value not in choices):
            yield Unknown("choices", name, value)


def _wanted(process: Process, new: Process) -> Iterator[str]:
    """The consents that rules of the new version wait for, and that the old one did not ask for."""
    known = {new.successor("consents", name) for name in process.consents}
    asked = {one.name for rule in new.rules.values() if isinstance(rule, Consent) for one in rule.consents}
    yield from (name for name in new.consents if name in asked and name not in known)
