"""What is unsupported: acts that rest on something that does not hold any more, and would break a rule now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.case.replay import effective, fold, mistakes
from caseway.engine.commands import Act
from caseway.engine.decide import decide
from caseway.engine.outcome import Accepted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Departure, Entry
    from caseway.engine.sight import Sight


@dataclass(frozen=True, slots=True)
class Unsupported:
    """An entry that stands, and the rules that it would break now; an empty name stands for the order of stages."""

    seq: int
    rules: tuple[str, ...]


def unsupported(process: Process, entries: Sequence[Entry], earlier: Iterable[Process] = ()) -> tuple[Unsupported, ...]:
    """The acts that were in order when they were recorded and are not any more, now that other entries are voided.

    Each act is asked again, as something that happened then, of the case as it would have been; what it broke already,
    and on record, is not told again. `entries` are all of a case; `earlier` are the versions under which it was before, for
    what was done under one is held against the rules of that one. Raises ValueError when one of them is wanting.
    """
    versions = {one.version: one for one in (process, *earlier)}
    voided, found = mistakes(entries), []
    case: Case | None = None
    for entry, counts in zip(entries, effective(entries), strict=True):
        if voided and case is not None and counts.kind == "acted" and entry.seq not in voided:
            new = _broken_again(versions.get(case.version, process), case, entry, entries[-1].recorded) - _broken(entry)
            if new:
                found.append(Unsupported(entry.seq, tuple(sorted(new))))
        case = fold(case, counts)
    return tuple(found)


def shown_unsupported(found: Iterable[Unsupported], sight: Sight) -> Iterator[Unsupported]:
    """As far as somebody may see the rules that would be broken."""
    for one in found:
        rules = tuple(rule for rule in one.rules if not rule or rule in sight.rules)
        if rules:
            yield Unsupported(one.seq, rules)


def _broken_again(process: Process, case: Case, entry: Entry, now: datetime) -> set[str]:
    """The rules that an act would break, as something that happened when it did, in the case as it stands before it."""
    held = entry.incident.held if entry.incident is not None else entry.effects
    facts = {fact.name: fact.value for fact in held.facts}
    reasons = {one.rule: one.reason for one in entry.departures if one.rule and one.reason}
    again = Act(entry.action, entry.by, entry.role, facts, reasons, entry.happened, afterwards=True)
    outcome = decide(process, case, again, now)
    return _broken(outcome.entries[0]) if isinstance(outcome, Accepted) else {""}


def _broken(entry: Entry) -> set[str]:
    """The rules that an entry breaks, a right included; '' for the order of stages or for who may act."""
    rights = entry.incident.rules if entry.incident is not None else ()
    return {*rights, *(one.rule for one in entry.departures if _against(one))}


def _against(departure: Departure) -> bool:
    return departure.how in ("broken", "departure", "out of order", "not theirs", "after the end")
