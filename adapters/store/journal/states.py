"""The folded state of a case, written as a mapping, in the order in which its entries made it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.adapters.store.journal.answers import answer, answer_from
from caseway.adapters.store.journal.effects import (
    filled,
    incident,
    incident_from,
    maybe_day,
    maybe_moment,
    maybe_text,
    told,
    told_from,
)
from caseway.adapters.store.journal.entries import joined, joined_from, origin, origin_from, person, person_from
from caseway.adapters.store.journal.sent import sent, sent_from
from caseway.engine.case import BEGINNING, Case, Cell, Clock, Done, Holding, Round, Time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caseway.adapters.store.journal.effects import Personal, Written
    from caseway.engine.case import Mark


def state(case: Case, seal: Personal) -> Written:
    """A state. What it says about persons goes through `seal`."""
    return {
        "id": case.id,
        "process": case.process,
        "version": case.version,
        "seq": case.seq,
        "opened": case.opened.isoformat(),
        **filled(
            stages=dict(case.stages),
            moved={track: _mark(mark) for track, mark in case.moved.items()},
            came_from=dict(case.came_from),
            over_tracks=sorted(case.over_tracks),
            people={key: person(one, seal) for key, one in case.people.items()},
            holdings=[{"seq": holding.seq, **joined(holding.joined)} for holding in case.holdings],
            rounds=[_mark(mark) for mark in case.rounds],
            over=[{"began": _mark(one.began), "facts": _cells(one.facts, seal)} for one in case.over],
            facts=_cells(case.facts, seal),
            taken={name: {"on": on.isoformat(), **_cell(cell, seal)} for name, (on, cell) in case.taken.items()},
            done={action: _done(done) for action, done in case.done.items()},
            clocks={rule: _clock(clock) for rule, clock in case.clocks.items()},
            voided={str(seq): by for seq, by in case.voided.items()},
            voids={str(seq): by for seq, by in case.voids.items()},
            masked=sorted(case.masked),
            strangers=sorted(case.strangers),
            adoptions=case.adoptions,
            incidents={str(seq): incident(what, seal) for seq, what in case.incidents.items()},
            origin=case.origin and origin(case.origin),
            sent={str(seq): sent(one, seal) for seq, one in case.sent.items()},
            answers={name: [answer(one, seal) for one in every] for name, every in case.answers.items()},
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
        moved={track: _mark_from(mark) for track, mark in part.get("moved", {}).items()},
        came_from=part.get("came_from", {}),
        over_tracks=frozenset(part.get("over_tracks", ())),
        stages=part.get("stages", {}),
        people={key: person_from(key, one, unseal) for key, one in part.get("people", {}).items()},
        holdings=tuple(Holding(held["seq"], joined_from(held)) for held in part.get("holdings", ())),
        rounds=tuple(map(_mark_from, part.get("rounds", ()))),
        over=tuple(Round(_mark_from(one["began"]), _cells_from(one["facts"], unseal)) for one in part.get("over", ())),
        facts=_cells_from(part.get("facts", {}), unseal),
        taken={
            name: (date.fromisoformat(one["on"]), _cell_from(one, unseal)) for name, one in part.get("taken", {}).items()
        },
        done={action: _done_from(done) for action, done in part.get("done", {}).items()},
        clocks={rule: _clock_from(clock) for rule, clock in part.get("clocks", {}).items()},
        voided={int(seq): by for seq, by in part.get("voided", {}).items()},
        voids={int(seq): by for seq, by in part.get("voids", {}).items()},
        masked=frozenset(part.get("masked", ())),
        strangers=frozenset(part.get("strangers", ())),
        adoptions=tuple(part.get("adoptions", ())),
        incidents={int(seq): incident_from(what, unseal) for seq, what in part.get("incidents", {}).items()},
        origin=origin_from(part["origin"]) if "origin" in part else None,
        sent={int(seq): sent_from(one, unseal) for seq, one in part.get("sent", {}).items()},
        answers={name: tuple(answer_from(one, unseal) for one in every) for name, every in part.get("answers", {}).items()},
    )


def _maybe(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _mark(mark: Mark) -> list[object]:
    return [mark[0].isoformat(), mark[1]]


def _mark_from(part: Any) -> Mark:
    return date.fromisoformat(part[0]), part[1]


def _cells(cells: Mapping[str, Cell], seal: Personal) -> Written:
    return {name: _cell(cell, seal) for name, cell in cells.items()}


def _cells_from(part: Written, unseal: Personal) -> dict[str, Cell]:
    return {name: _cell_from(cell, unseal) for name, cell in part.items()}


def _cell(cell: Cell, seal: Personal) -> Written:
    earlier = [{**told(value, cell.about, seal), "since": since.isoformat()} for since, value in cell.earlier]
    again = _mark(cell.again) if cell.again is not None else None
    since, kept = cell.since.isoformat(), filled(seq=cell.seq, earlier=earlier, again=again)
    return {**told(cell.value, cell.about, seal), "since": since, "keep": cell.keep, **kept}


def _cell_from(part: Written, unseal: Personal) -> Cell:
    earlier = tuple((date.fromisoformat(one["since"]), told_from(one, unseal)) for one in part.get("earlier", ()))
    since = date.fromisoformat(part["since"])
    again = _mark_from(part["again"]) if "again" in part else None
    return Cell(told_from(part, unseal), part["about"], since, part["keep"], part.get("seq", 0), earlier, again)


def _done(done: Done) -> Written:
    times = [{"day": time.day.isoformat(), "seq": time.seq, "person": time.person, "role": time.role} for time in done.times]
    return {"times": times, **filled(cleared=[] if done.cleared == BEGINNING else _mark(done.cleared))}


def _done_from(part: Written) -> Done:
    times = (Time(date.fromisoformat(one["day"]), one["seq"], one["person"], one["role"]) for one in part["times"])
    return Done(tuple(times), _mark_from(part["cleared"]) if "cleared" in part else BEGINNING)


def _clock(clock: Clock) -> Written:
    pauses = [[first.isoformat(), until.isoformat()] for first, until in clock.pauses]
    return {
        "since": clock.since.isoformat(),
        "limit": clock.limit.isoformat(),
        **filled(met=_maybe(clock.met), stretched=clock.stretched, paused=_maybe(clock.paused), pauses=pauses),
        **filled(start=maybe_text(clock.start), at=maybe_text(clock.at)),
    }


def _clock_from(part: Written) -> Clock:
    return Clock(
        date.fromisoformat(part["since"]),
        date.fromisoformat(part["limit"]),
        maybe_day(part.get("met")),
        part.get("stretched", False),
        maybe_day(part.get("paused")),
        tuple((date.fromisoformat(first), date.fromisoformat(until)) for first, until in part.get("pauses", ())),
        maybe_moment(part.get("start")),
        maybe_moment(part.get("at")),
    )
