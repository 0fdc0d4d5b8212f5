"""Entries, written as mappings.

A reason for a departure is about whom it was given by (`Departure.by`): of all the persons whom it may mention, that is the
only one that the entry knows.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.adapters.store.journal.adoptions import adoption, adoption_from
from caseway.adapters.store.journal.effects import effects, effects_from, filled, incident, incident_from, maybe_day
from caseway.adapters.store.journal.sent import sent, sent_from
from caseway.adapters.store.moments import moment_from, moment_text
from caseway.engine.case import NOTHING, Departure, Entry, Joined, Left, Origin, Person

if TYPE_CHECKING:
    from caseway.adapters.store.journal.effects import Personal, Written


def entry(what: Entry, seal: Personal) -> Written:
    """An entry. What it says about persons goes through `seal`."""
    return {
        "seq": what.seq,
        "kind": what.kind,
        "by": what.by,
        "role": what.role,
        "happened": moment_text(what.happened),
        "day": what.day.isoformat(),
        "recorded": moment_text(what.recorded),
        **filled(
            action=what.action,
            instead_of=what.instead_of,
            effects=what.effects is not NOTHING and effects(what.effects, seal),
            persons=[{"key": one.key, **person(one, seal)} for one in what.persons],
            people=[joined(change) if isinstance(change, Joined) else _left(change) for change in what.people],
            departures=[_departure(departure, seal) for departure in what.departures],
            incident=what.incident and incident(what.incident, seal),
            agrees_to=what.agrees_to,
            settles=what.settles,
            warnings=what.warnings,
            case=what.case,
            process=what.process,
            version=what.version,
            afterwards=what.afterwards,
            voids=what.voids,
            masks=what.masks,
            together=what.together,
            reason=what.reason and seal(what.by, what.reason),
            adoption=what.adoption and adoption(what.adoption),
            origin=what.origin and origin(what.origin),
            sent=what.sent and sent(what.sent, seal),
            returns=what.returns,
        ),
    }


def entry_from(part: Written, unseal: Personal) -> Entry:
    """The entry that was written."""
    return Entry(
        seq=part["seq"],
        kind=part["kind"],
        by=part["by"],
        role=part["role"],
        happened=moment_from(part["happened"]),
        day=date.fromisoformat(part["day"]),
        recorded=moment_from(part["recorded"]),
        action=part.get("action", ""),
        instead_of=part.get("instead_of", ""),
        effects=effects_from(part["effects"], unseal) if "effects" in part else NOTHING,
        persons=tuple(person_from(one["key"], one, unseal) for one in part.get("persons", ())),
        people=tuple(_change_from(change) for change in part.get("people", ())),
        departures=tuple(_departure_from(departure, unseal) for departure in part.get("departures", ())),
        incident=incident_from(part["incident"], unseal) if "incident" in part else None,
        agrees_to=part.get("agrees_to"),
        settles=part.get("settles", False),
        warnings=tuple(part.get("warnings", ())),
        case=part.get("case", ""),
        process=part.get("process", ""),
        version=part.get("version", ""),
        afterwards=part.get("afterwards", False),
        voids=part.get("voids"),
        masks=part.get("masks", False),
        together=tuple(part.get("together", ())),
        reason=unseal(part["by"], part["reason"]) if "reason" in part else "",
        adoption=adoption_from(part["adoption"]) if "adoption" in part else None,
        origin=origin_from(part["origin"]) if "origin" in part else None,
        sent=sent_from(part["sent"], unseal) if "sent" in part else None,
        returns=part.get("returns"),
    )


def origin(what: Origin) -> Written:
    """Where a case was before. It names no person."""
    return {**what._asdict(), "day": what.day.isoformat()}


def origin_from(part: Written) -> Origin:
    """The origin that was written."""
    return Origin(part["process"], part["title"], part["case"], date.fromisoformat(part["day"]), part["digest"])


def person(one: Person, seal: Personal) -> Written:
    """Name and agency of a person, both about that person."""
    return {"name": seal(one.key, one.name), **filled(agency=one.agency and seal(one.key, one.agency))}


def person_from(key: str, part: Written, unseal: Personal) -> Person:
    """The person who was written so."""
    return Person(key, unseal(key, part["name"]), unseal(key, part["agency"]) if "agency" in part else "")


def joined(change: Joined) -> Written:
    """Somebody takes a role."""
    until = change.until and change.until.isoformat()
    since = change.since.isoformat()
    rest = filled(until=until, instead_of=change.instead_of, of=change.of)
    return {"joined": change.person, "role": change.role, "since": since, **rest}


def joined_from(part: Written) -> Joined:
    """The taking of a role that was written."""
    since = date.fromisoformat(part["since"])
    of = tuple(part.get("of", ()))
    return Joined(part["joined"], part["role"], since, maybe_day(part.get("until")), part.get("instead_of", ""), of)


def _left(change: Left) -> Written:
    return {"left": change.person, "role": change.role, "last_day": change.last_day.isoformat()}


def _change_from(part: Written) -> Joined | Left:
    return joined_from(part) if "joined" in part else Left(part["left"], part["role"], date.fromisoformat(part["last_day"]))


def _departure(what: Departure, seal: Personal) -> Written:
    reason = what.reason and seal(what.by, what.reason)
    limit = what.limit and what.limit.isoformat()
    return {"rule": what.rule, "strength": what.strength, "how": what.how, **filled(by=what.by, reason=reason, limit=limit)}


def _departure_from(part: Written, unseal: Personal) -> Departure:
    by = part.get("by", "")
    reason = unseal(by, part["reason"]) if "reason" in part else ""
    return Departure(part["rule"], part["strength"], part["how"], by, reason, maybe_day(part.get("limit")))
