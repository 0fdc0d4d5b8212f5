"""What an act does to a case, written as mappings: its facts, moves and clocks. Both entries and states hold these."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from caseway.adapters.store.journal.answers import answer, answer_from
from caseway.adapters.store.journal.values import value_from, written
from caseway.adapters.store.moments import moment_from, moment_text
from caseway.engine.case import (
    Effects,
    Ended,
    Incident,
    Met,
    Move,
    Occurrence,
    Paused,
    Recorded,
    Resumed,
    Started,
    Stretched,
)

if TYPE_CHECKING:
    from caseway.engine.case import Tick, Value

Written = dict[str, Any]
"""What JSON can hold. A part that is as its default is left out."""
Personal = Callable[[str, str], str]
"""The codec, for one case and one direction: takes the subject and a text, gives the text to keep or to read."""


def filled(**parts: object) -> Written:
    """The parts that say something: every default is empty, zero or False."""
    return {name: part for name, part in parts.items() if part}


def maybe_day(text: str | None) -> date | None:
    """A date that may be missing."""
    return date.fromisoformat(text) if text else None


def maybe_moment(text: str | None) -> datetime | None:
    """A moment that may be missing."""
    return moment_from(text) if text else None


def maybe_text(moment: datetime | None) -> str:
    """A moment as it is stored, or nothing."""
    return moment_text(moment) if moment is not None else ""


def told(value: Value, about: str, seal: Personal) -> Written:
    """A value and whom it is about."""
    kind, text = ("text", value) if isinstance(value, str) else written(value)
    return {"about": about, "kind": kind, "value": seal(about, text)}


def told_from(part: Written, unseal: Personal) -> Value:
    """The value that was written so."""
    return value_from(part["kind"], unseal(part["about"], part["value"]))


def occurrence(done: Occurrence) -> Written:
    """Who did which action when."""
    return {"action": done.action, "person": done.person, "role": done.role, "day": done.day.isoformat()}


def occurrence_from(part: Written) -> Occurrence:
    """The occurrence that was written."""
    return Occurrence(part["action"], part["person"], part["role"], date.fromisoformat(part["day"]))


def effects(what: Effects, seal: Personal) -> Written:
    """Effects; empty for none."""
    return filled(
        occurrence=what.occurrence and occurrence(what.occurrence),
        facts=[
            {"name": fact.name, **told(fact.value, fact.about, seal), "keep": fact.keep, **filled(adds=fact.adds)}
            for fact in what.facts
        ],
        moves=[{"track": move.track, "source": move.source, "to": move.to, **filled(ends=move.ends)} for move in what.moves],
        clocks=[_clock(change) for change in what.clocks],
        opens_round=what.opens_round,
        clears=what.clears,
        answers=[answer(one, seal) for one in what.answers],
    )


def effects_from(part: Written, unseal: Personal) -> Effects:
    """The effects that were written."""
    return Effects(
        occurrence_from(part["occurrence"]) if "occurrence" in part else None,
        tuple(
            Recorded(fact["name"], told_from(fact, unseal), fact["about"], fact["keep"], fact.get("adds", False))
            for fact in part.get("facts", ())
        ),
        tuple(Move(move["track"], move["source"], move["to"], move.get("ends", False)) for move in part.get("moves", ())),
        tuple(_clock_from(change) for change in part.get("clocks", ())),
        part.get("opens_round", False),
        tuple(part.get("clears", ())),
        tuple(answer_from(one, unseal) for one in part.get("answers", ())),
    )


def incident(what: Incident, seal: Personal) -> Written:
    """An act against somebody's right, with the effects that it holds back."""
    rest = filled(held=effects(what.held, seal), agreed=what.agreed, entitled=what.entitled, about=what.about)
    return {"action": what.action, "rules": what.rules, "right_of": what.right_of, **rest}


def incident_from(part: Written, unseal: Personal) -> Incident:
    """The incident that was written."""
    return Incident(
        part["action"],
        tuple(part["rules"]),
        tuple(part["right_of"]),
        effects_from(part.get("held", {}), unseal),
        tuple(part.get("agreed", ())),
        tuple(part.get("entitled", ())),
        tuple(part.get("about", ())),
    )


def _clock(change: Tick) -> Written:
    match change:
        case Started(rule, limit, start, at, since, of):
            older = filled(since=since and since.isoformat(), of=of)
            return {
                "started": rule,
                "limit": limit.isoformat(),
                **filled(start=maybe_text(start), at=maybe_text(at)),
                **older,
            }
        case Met(rule, since, of):
            return {"met": rule, **filled(since=since and since.isoformat(), of=of)}
        case Paused(rule, since):
            return {"paused": rule, "since": since.isoformat()}
        case Resumed(rule, limit, at):
            return {"resumed": rule, "limit": limit.isoformat(), **filled(at=maybe_text(at))}
        case Ended(rule):
            return {"ended": rule}
        case Stretched(rule, still):
            return {"stretched": rule, **filled(still=still)}


def _clock_from(part: Written) -> Tick:
    match part:
        case {"started": rule, "limit": limit}:
            start, at = maybe_moment(part.get("start")), maybe_moment(part.get("at"))
            return Started(rule, date.fromisoformat(limit), start, at, maybe_day(part.get("since")), part.get("of", 0))
        case {"met": rule}:
            return Met(rule, maybe_day(part.get("since")), part.get("of", 0))
        case {"ended": rule}:
            return Ended(rule)
        case {"paused": rule}:
            return Paused(rule, date.fromisoformat(part["since"]))
        case {"resumed": rule, "limit": limit}:
            return Resumed(rule, date.fromisoformat(limit), maybe_moment(part.get("at")))
    return Stretched(part["stretched"], part.get("still", False))
