"""Namesakes: what the parts of one version of a process are called in another, and where its stages are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.case import Adoption, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case

KINDS = ("roles", "facts", "consents", "actions", "rules", "forms", "letters", "meetings")
"""The kinds of part that a case refers to by name, beside stages and the columns of facts."""
TEXTS = frozenset(("text", "choice"))
"""Types of which each can hold what the other held."""


def adoption(process: Process, new: Process, case: Case, chosen: Mapping[str, str]) -> Adoption:
    """How a case comes from one version to another; `chosen` are stages of the one with the stages of the other."""
    names = {kind: _renamed(process, new, case, kind) for kind in KINDS}
    for fact in _held(process, case, "facts"):
        now = new.successor("facts", fact)
        columns = _columns(process, new, fact, now) if now is not None else {}
        names[f"{OF_COLUMNS}{fact}"] = columns
    places = {}
    for stage in dict.fromkeys((*process.stages, *stages_of(case))):
        to = chosen.get(stage) or new.successor("stages", stage)
        if to is not None:
            track = new.track_of(to)
            places[stage] = Place(track.name, to, to in track.ends)
    return Adoption(process.version, {kind: known for kind, known in names.items() if known}, places)


def stages_of(case: Case) -> Iterator[str]:
    """The stages at which a case is, came from, or will be when somebody agrees to what was held back."""
    yield from standing_at(case)
    yield from case.came_from.values()


def standing_at(case: Case) -> Iterator[str]:
    """The stages that must have a place: where a case is, and where it goes when somebody agrees to what was held back."""
    yield from case.stages.values()
    yield from (move.to for incident in case.incidents.values() for move in incident.held.moves)


def held_names(case: Case, kind: str) -> Iterable[str]:
    """The names of a kind under which the case holds something."""
    match kind:
        case "roles":
            return dict.fromkeys(held.joined.role for held in case.holdings)
        case "consents":
            return case.answers
        case "actions":
            return case.done
        case "rules":
            return case.clocks
        case "forms":
            return dict.fromkeys(form for sent in case.sent.values() for form in sent.forms)
        case "letters":
            return dict.fromkeys(sent.letter for sent in case.sent.values() if sent.letter)
        case "meetings":
            return dict.fromkeys(sent.booked.meeting for sent in case.sent.values() if sent.booked is not None)
    return dict.fromkeys((*case.facts, *case.taken, *(fact for one in case.over for fact in one.facts), *_held_back(case)))


def alike(type_: str, other: str) -> bool:
    """Whether what was noted as one type can stand as the other."""
    return type_ == other or {type_, other} <= TEXTS


def _held_back(case: Case) -> Iterator[str]:
    return (fact.name for incident in case.incidents.values() for fact in incident.held.facts)


def _held(process: Process, case: Case, kind: str) -> Iterable[str]:
    return dict.fromkeys((*getattr(process, kind), *held_names(case, kind)))


def _renamed(process: Process, new: Process, case: Case, kind: str) -> dict[str, str]:
    found = {}
    for name in _held(process, case, kind):
        now = new.successor(kind, name)
        if now is not None and kind == "facts" and name in process.facts:
            now = now if alike(process.facts[name].type, new.facts[now].type) else ""
        if now is not None and now != name:
            found[name] = now
    return found


def _columns(process: Process, new: Process, fact: str, now: str) -> dict[str, str]:
    known = {column.name: column.type for column in process.facts[fact].columns} if fact in process.facts else {}
    types = {column.name: column.type for column in new.facts[now].columns}
    found = {}
    for column in known or types:
        to = new.successor(f"{OF_COLUMNS}{now}", column)
        if to is not None and column in known and not alike(known[column], types[to]):
            to = ""
        if to is not None and to != column:
            found[column] = to
    return found
