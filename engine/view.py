"""A view: everything that there is to tell one person of a case, and nothing that is hidden from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.available import Option, available
from caseway.engine.case import Case, Entry, told_now
from caseway.engine.case.state import changed
from caseway.engine.due import Due, due
from caseway.engine.periods import civil_day
from caseway.engine.reliance import Relied, reliance
from caseway.engine.rules.standing import Standing
from caseway.engine.shown import revealing, shown_case, shown_due, shown_entry, shown_relied
from caseway.engine.sight import Sight, everything, sight_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from caseway.engine.assemble import Process


@dataclass(frozen=True, slots=True)
class View:
    """What one person may know of a case at a moment.

    `case` and `entries` hold only what they may see (and are for showing only), `withheld` names the facts that say
    something which they may not see. `options` is what they can do themselves; in the view of whoever keeps the cases,
    what whoever fits best can do.
    """

    case: Case
    entries: tuple[Entry, ...]
    withheld: tuple[str, ...]
    due: tuple[Due, ...]
    options: tuple[Option, ...]
    relied: tuple[Relied, ...]
    sight: Sight


def view(process: Process, case: Case, entries: Sequence[Entry], now: datetime, person: str = "") -> View:
    """The case as a person (by key) may see it at an aware moment; with no person, as whoever keeps the cases does.

    Who has no role in it that day is shown nothing but where it stands. Raises ValueError for a key that nobody there has.
    """
    if person and person not in case.people:
        raise ValueError(f"nobody in {case.id} has the key {person!r}: a view is for a key of `case.people`")
    away = bool(person) and not Standing(case, civil_day(now, process.zone), process.derived).roles_of(person)
    sight = sight_for(process, case, now, person)
    shown = shown_case(case, sight) if person else case  # who keeps the cases sees what an earlier version noted, too
    hidden = case.people.keys() - {person} if away else case.strangers
    if hidden:
        shown = changed(shown, {"people": {key: one for key, one in shown.people.items() if key not in hidden}})
    if away:
        shown = changed(shown, {"holdings": (), "origin": None, "incidents": {}, "done": {}, "sent": {}})
    reveals = revealing(process)
    return View(
        shown,
        tuple(
            shown_entry(entry, sight, reveals, masked=masked, theirs=entry.by == person) if person or masked else entry
            for entry in (() if away else told_now(entries))
            for masked in [bool(case.masked & {entry.seq, entry.agrees_to})]
        ),
        () if away else tuple(name for name in process.facts if name in case.facts and name not in shown.facts),
        () if away else shown_due(due(process, case, now), sight),
        available(process, case, now, person),
        shown_relied(reliance(process, case), sight),
        sight,
    )


def sight_for(process: Process, case: Case, now: datetime, person: str = "") -> Sight:
    """What a person (by key) may see at an aware moment; with no person, everything."""
    return sight_of(process, case, person, civil_day(now, process.zone)) if person else everything(process)
