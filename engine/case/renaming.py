"""Renaming: what a case holds, under the names that the version which it adopts has for it.

What that version has no name for stays under the old one. Two things that come to one name have been refused, unless they
are roles or stages; where a voided entry comes back and makes two, the later one stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from caseway.engine.case.state import changed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseway.engine.case.adoption import Adoption, Place
    from caseway.engine.case.entry import Effects, Entry, Incident, Tick
    from caseway.engine.case.sent import Sent
    from caseway.engine.case.state import Case
    from caseway.engine.case.times import Done, Mark
    from caseway.engine.case.values import Cell, Recorded, Value

Kept = TypeVar("Kept")


def adopted(case: Case, entry: Entry, adoption: Adoption) -> Case:
    """The case under the version that the entry names: everything renamed, each track where the new version has it."""
    name = _Names(adoption)
    return changed(
        case,
        {
            "version": entry.version,
            "adoptions": (*case.adoptions, entry.seq),
            **_tracks(case, entry, adoption.places),
            "holdings": tuple(
                replace(held, joined=replace(held.joined, role=name("roles", held.joined.role))) for held in case.holdings
            ),
            "over": tuple(replace(one, facts=name.cells(one.facts)) for one in case.over),
            "facts": name.cells(case.facts),
            "taken": {
                name("facts", fact): (on, name.cell(fact, cell))
                for fact, (on, cell) in case.taken.items()
                if name("facts", fact)
            },
            "done": {name("actions", action): name.done(done) for action, done in case.done.items()},
            "clocks": name.keys("rules", case.clocks),
            "incidents": {seq: name.incident(incident) for seq, incident in case.incidents.items()},
            "sent": {seq: name.sent(one) for seq, one in case.sent.items()},
            "answers": {
                name("consents", consent): tuple(one._replace(consent=name("consents", consent)) for one in answers)
                for consent, answers in case.answers.items()
            },
        },
    )


def told_now(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries under the names of the version that the case has now, to be shown; replay needs them as they are."""
    told: list[Entry] = []
    for entry in entries:
        if entry.adoption is not None:
            name = _Names(entry.adoption)
            told = [name.entry(one) for one in told]
        told.append(entry)
    return tuple(told)


def _tracks(case: Case, entry: Entry, places: Mapping[str, Place]) -> dict[str, object]:
    """Where each track is. A stage without a place, to which a voided entry leads back, goes where the entry says."""
    landed = {move.track: (move.to, move.ends) for move in entry.effects.moves}
    moved: dict[str, Mark] = {}
    came_from: dict[str, str] = {}
    for track, stage in case.stages.items():
        place = places.get(stage)
        if place is None:
            continue
        landed[place.track] = (place.stage, place.ends)
        if track in case.moved:
            moved[place.track] = max(case.moved[track], moved.get(place.track, case.moved[track]))
        before = places.get(case.came_from.get(track, ""))
        if before is not None and before.track == place.track:
            came_from[place.track] = before.stage
    return {
        "stages": {track: stage for track, (stage, _) in landed.items()},
        "moved": moved,
        "came_from": came_from,
        "over_tracks": frozenset(track for track, (_, ends) in landed.items() if ends),
    }


class _Names:
    """The names of the new version for what a case holds."""

    def __init__(self, adoption: Adoption) -> None:
        self._names, self._places = adoption.names, adoption.places

    def __call__(self, kind: str, name: str) -> str:
        """The name of now, or the same."""
        return self._names.get(kind, {}).get(name, name)

    def knows(self, kind: str, name: str) -> bool:
        return name in self._names.get(kind, {})

    def all(self, kind: str, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self(kind, name) for name in names))

    def keys(self, kind: str, known: Mapping[str, Kept]) -> Mapping[str, Kept]:
        return {self(kind, name): one for name, one in known.items()}

    def cells(self, cells: Mapping[str, Cell]) -> Mapping[str, Cell]:
        return {self("facts", fact): self.cell(fact, cell) for fact, cell in cells.items() if self("facts", fact)}

    def cell(self, fact: str, cell: Cell) -> Cell:
        earlier = tuple((since, self.value(fact, value)) for since, value in cell.earlier)
        return replace(cell, value=self.value(fact, cell.value), earlier=earlier)

    def value(self, fact: str, value: Value) -> Value:
        kind = f"columns of {fact}"
        if kind not in self._names or not isinstance(value, tuple):
            return value
        return tuple(  # type: ignore[return-value]
            one if isinstance(one, str) else {self(kind, column): cell for column, cell in one.items() if self(kind, column)}
            for one in value
        )

    def done(self, done: Done) -> Done:
        return replace(done, times=tuple(time._replace(role=self("roles", time.role)) for time in done.times))

    def incident(self, incident: Incident) -> Incident:
        return replace(
            incident,
            action=self("actions", incident.action),
            rules=self.all("rules", incident.rules),
            right_of=self.all("roles", incident.right_of),
            held=self.effects(incident.held),
        )

    def entry(self, entry: Entry) -> Entry:
        return entry._replace(
            action=self("actions", entry.action),
            role=self("roles", entry.role),
            effects=self.effects(entry.effects),
            people=tuple(replace(one, role=self("roles", one.role)) for one in entry.people),
            departures=tuple(replace(one, rule=self("rules", one.rule)) for one in entry.departures),
            incident=self.incident(entry.incident) if entry.incident is not None else None,
            sent=self.sent(entry.sent) if entry.sent is not None else None,
        )

    def sent(self, sent: Sent) -> Sent:
        booked = sent.booked
        return sent._replace(
            letter=self("letters", sent.letter),
            behind=self("letters", sent.behind),
            forms=self.all("forms", sent.forms),
            booked=booked._replace(meeting=self("meetings", booked.meeting)) if booked is not None else None,
        )

    def effects(self, held: Effects) -> Effects:
        did = held.occurrence
        if did is not None:
            did = did._replace(action=self("actions", did.action), role=self("roles", did.role))
        facts = tuple(self.fact(fact) for fact in held.facts if self("facts", fact.name))
        moves = []
        for move in held.moves:
            to, source = self._places.get(move.to), self._places.get(move.source)
            if to is not None:
                before = source.stage if source is not None and source.track == to.track else ""
                moves.append(move._replace(track=to.track, source=before, to=to.stage, ends=to.ends))
        return held._replace(
            occurrence=did,
            facts=facts,
            moves=tuple(moves),
            clocks=tuple(self.tick(tick) for tick in held.clocks),
            clears=tuple(
                self("facts", name) or name if self.knows("facts", name) else self("actions", name) for name in held.clears
            ),
            answers=tuple(one._replace(consent=self("consents", one.consent)) for one in held.answers),
        )

    def fact(self, fact: Recorded) -> Recorded:
        return fact._replace(name=self("facts", fact.name), value=self.value(fact.name, fact.value))

    def tick(self, tick: Tick) -> Tick:
        return tick._replace(rule=self("rules", tick.rule))
