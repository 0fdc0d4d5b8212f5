"""Together: one act in several cases, such as a meeting of siblings; in each it is decided by that case's own process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import named
from caseway.engine.decide import decide
from caseway.engine.names import fold
from caseway.engine.outcome import Accepted, AcceptedTogether, Reason, Refused, RefusedTogether, Together

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.commands import Act


def decide_together(cases: Sequence[tuple[Process, Case]], command: Act, now: datetime) -> Together:
    """Accepted in every case, each with entries of its own that name the other cases; or refused, where it is refused.

    Persons are found by name in each case: the key of one case is somebody else in another. Raises ValueError as `decide`
    does.
    """
    outcomes = {case.id: _decided(process, case, command, now) for process, case in cases}
    refused = {case: one for case, one in outcomes.items() if isinstance(one, Refused)}
    if refused:
        return RefusedTogether(refused)
    accepted = {case: one for case, one in outcomes.items() if isinstance(one, Accepted)}
    return AcceptedTogether({case: _naming(one, case, tuple(accepted)) for case, one in accepted.items()})


def _naming(accepted: Accepted, case: str, cases: tuple[str, ...]) -> Accepted:
    others = tuple(other for other in cases if other != case)
    return Accepted(tuple(entry._replace(together=others) for entry in accepted.entries))


def _decided(process: Process, case: Case, command: Act, now: datetime) -> Accepted | Refused:
    keys = tuple(_keys(process, case, command))
    return Refused(process.find("actions", command.action) or command.action, keys) if keys else decide(
        process, case, command, now
    )  # fmt: skip


def _keys(process: Process, case: Case, command: Act) -> Iterator[Reason]:
    """The places in which a person is given by key."""
    if command.by in case.people:
        yield Reason("unknown person", command.by)
    action = process.actions.get(process.find("actions", command.action) or "")
    notes = {fold(name): fact for name, fact in action.notes.items()} if action is not None else {}
    for written, raw in command.facts.items():
        fact = notes.get(fold(written))
        for name in named(fact, raw) if fact is not None else ():
            if name in case.people:
                yield Reason("bad fact", fact.name if fact else written, detail=f"person|{name}")
