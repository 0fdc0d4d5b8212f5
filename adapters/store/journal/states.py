"""The folded state of a case, written as a mapping, in the order in which its entries made it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.adapters.store.journal.effects import (
    filled,
    incident,
    incident_from,
    maybe_day,
    occurrence,
    occurrence_from,
    told,
    told_from,
)
from caseway.adapters.store.journal.entries import joined, joined_from, person, person_from
from caseway.engine.case import Case, Cell, Clock, Done, Holding

if TYPE_CHECKING:
    from caseway.adapters.store.journal.effects import Personal, Written
    from caseway.engine.case import Occurrence


def state(case: Case, seal: Personal) -> Written:
    """A state. What it says about persons goes through `seal`."""
    return {
        "id": case.id,
        "process": case.process,
        "version": case.version,
        "seq": case.seq,
        "opened": case.opened.isoformat(),
        **filled(
            round=case.round,
            ended=case.ended,
            moved="" if case.moved == date.min else case.moved.isoformat(),
            moved_by=case.moved_by,
            stages=dict(case.stages),
            people={key: person(one, seal) for key, one in case.people.items()},
            holdings=[{"seq": holding.seq, **joined(holding.joined)} for holding in case.holdings],
            facts={name: _cell(cell, seal) for name, cell in case.facts.items()},
            done={action: _done(done) for action, done in case.done.items()},
            clocks={rule: _clock(clock) for rule, clock in case.clocks.items()},
            incidents={str(seq): incident(what, seal) for seq, what in case.incidents.items()},
        ),
    }


def state_from(part: Written, unseal: Personal) -> Case:
    """The state that was written."""
    return Case(
        id=part["id"],
        process=part["process"],
        version=part["version"],
        seq=part["seq"],
        opened=date.fromisoformat(part["opened"]),
        round=part.get("round", 0),
        ended=part.get("ended", False),
        moved=date.fromisoformat(part["moved"]) if "moved" in part else date.min,
        moved_by=part.get("moved_by", 0),
        stages=part.get("stages", {}),
        people={key: person_from(key, one, unseal) for key, one in part.get("people", {}).items()},
        holdings=tuple(Holding(held["seq"], joined_from(held)) for held in part.get("holdings", ())),
        facts={name: _cell_from(cell, unseal) for name, cell in part.get("facts", {}).items()},
        done={action: _done_from(done) for action, done in part.get("done", {}).items()},
        clocks={rule: _clock_from(clock) for rule, clock in part.get("clocks", {}).items()},
        incidents={int(seq): incident_from(what, unseal) for seq, what in part.get("incidents", {}).items()},
    )


def _cell(cell: Cell, seal: Personal) -> Written:
    earlier = [{**told(value, cell.about, seal), "since": since.isoformat()} for since, value in cell.earlier]
    since, kept = cell.since.isoformat(), filled(seq=cell.seq, earlier=earlier)
    return {**told(cell.value, cell.about, seal), "since": since, "keep": cell.keep, **kept}


def _cell_from(part: Written, unseal: Personal) -> Cell:
    earlier = tuple((date.fromisoformat(one["since"]), told_from(one, unseal)) for one in part.get("earlier", ()))
    since = date.fromisoformat(part["since"])
    return Cell(told_from(part, unseal), part["about"], since, part["keep"], part.get("seq", 0), earlier)


_TIMES = ("first_ever", "last_ever", "first", "last")


def _done(done: Done) -> Written:
    """Most actions are done once, so each occurrence is written once, with the names of the times that it was."""
    times: list[tuple[Occurrence, list[str]]] = []
    for name, one in zip(_TIMES, (done.first_ever, done.last_ever, done.first, done.last), strict=True):
        if one is not None:
            names = next((names for known, names in times if known is one or known == one), None)
            if names is None:
                times.append((one, [name]))
            else:
                names.append(name)
    return {"seq": done.seq, "times": [{**occurrence(one), "is": names} for one, names in times]}


def _done_from(part: Written) -> Done:
    times: dict[str, Occurrence] = {}
    for written in part["times"]:
        one = occurrence_from(written)
        for name in written["is"]:
            times[name] = one
    return Done(times["first_ever"], times["last_ever"], times.get("first"), times.get("last"), part["seq"])


def _clock(clock: Clock) -> Written:
    since, limit, met = clock.since.isoformat(), clock.limit.isoformat(), clock.met and clock.met.isoformat()
    return {"since": since, "limit": limit, **filled(met=met, stretched=clock.stretched)}


def _clock_from(part: Written) -> Clock:
    since, limit = date.fromisoformat(part["since"]), date.fromisoformat(part["limit"])
    return Clock(since, limit, maybe_day(part.get("met")), part.get("stretched", False))
