"""Consequences: what a command would change for everybody, seen before it is recorded. Nothing is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseway.engine.available import option
from caseway.engine.case import fold, replay
from caseway.engine.decide import decide
from caseway.engine.due import Due, due
from caseway.engine.outcome import Accepted, Outcome, Reason
from caseway.engine.periods import civil_day
from caseway.engine.reliance import Relied, reliance
from caseway.engine.rules import Consent
from caseway.engine.shown import shown_due, shown_relied
from caseway.engine.sight import sight_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry
    from caseway.engine.commands import Command
    from caseway.engine.sight import Sight


@dataclass(frozen=True, slots=True)
class Closing:
    """An action that will be refused, with the reasons that are not there now."""

    action: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Consequences:
    """What comes of a command: its outcome; the actions that will be refused; what was booked or runs and cannot go on;
    and what was done relying on a consent that it takes back. A refused command has no consequences.
    """

    outcome: Outcome
    refused: tuple[Closing, ...] = ()
    stops: tuple[Due, ...] = ()
    relied: tuple[Relied, ...] = ()


def consequences(
    process: Process, case: Case, command: Command, now: datetime, entries: Sequence[Entry] = ()
) -> Consequences:
    """What a command would lead to, as far as whoever gives it may see that. The case is left as it is.

    Raises ValueError as `decide` does; and for a command that voids an entry, when not all `entries` of the case are given.
    """
    outcome = decide(process, case, command, now)
    if not isinstance(outcome, Accepted):
        return Consequences(outcome)
    after = replay((*entries, *outcome.entries)) if entries else case
    for entry in () if entries else outcome.entries:
        after = fold(after, entry)
    sight = sight_of(process, case, outcome.entries[0].by, civil_day(now, process.zone))
    closing = tuple(
        found for action in process.actions if (found := _closing(process, case, after, action, now, sight)) is not None
    )
    names = {one.action for one in closing}
    known = reliance(process, case)
    waiting = (one for one in due(process, case, now) if one.kind not in ("incident", "possible"))
    stops = (one for one in waiting if one.action in names or after.ended)
    relied = (one for one in reliance(process, after) if one not in known)
    return Consequences(outcome, closing, shown_due(stops, sight), shown_relied(relied, sight))


def _closing(process: Process, case: Case, after: Case, action: str, now: datetime, sight: Sight) -> Closing | None:
    """An action that could be done and cannot any more, or lacks a consent that it had; by the rules that are seen."""
    before, then = (seen(option(process, one, action, now).reasons, sight) for one in (case, after))
    known = {(reason.why, reason.name) for reason in before}
    new = tuple(reason for reason in then if (reason.why, reason.name) not in known)
    if before:
        new = tuple(reason for reason in new if isinstance(process.rules.get(reason.name), Consent))
    return Closing(action, new) if new else None


def seen(reasons: Iterable[Reason], sight: Sight) -> tuple[Reason, ...]:
    """The reasons that are seen, without the last day in time, which may hang on something that is not."""
    return tuple(replace(reason, latest=None) for reason in reasons if reason.why != "rule" or reason.name in sight.rules)
