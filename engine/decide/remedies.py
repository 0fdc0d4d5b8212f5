"""Remedies: for each thing missing, which action supplies it and who may take that action. Asked only on refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.outcome import Remedy
from caseway.engine.rules.asked import OF_CONSENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action
    from caseway.engine.rules import Missing

JOIN = "join"


def remedies(process: Process, action: Action, missing: tuple[Missing, ...]) -> tuple[Remedy, ...]:
    """Each way to supply what is missing, once."""
    return tuple(dict.fromkeys(remedy for one in missing for remedy in _remedies(process, action, one)))


def suppliers(process: Process, fact: str) -> tuple[Remedy, ...]:
    """The actions that record a fact, with who may take them."""
    return tuple(Remedy(action.name, action.allowed) for action in process.actions.values() if fact in action.notes)


def giving(process: Process, consent: str) -> Iterator[Remedy]:
    """The actions that give a consent in the form that is asked for, with who may take them."""
    for action in process.actions.values():
        said = action.answering
        if said is None or consent not in said.gives:
            continue
        if said.form == "written" or not process.consents[consent].written:
            yield Remedy(action.name, action.allowed)


def _remedies(process: Process, action: Action, missing: Missing) -> Iterator[Remedy]:
    match missing.what:
        case "action":
            yield Remedy(missing.name, process.actions[missing.name].allowed)
        case "mandate":
            yield Remedy(action.name, action.allowed)
        case "nobody" if missing.name in process.roles:
            did = process.roles[missing.name].did
            yield Remedy(did, process.actions[did].allowed) if did else Remedy(JOIN, process.opened_by)
        case "unsigned" | "not that day":
            yield from suppliers(process, process.forms[missing.name].signatures)
        case what if what in OF_CONSENT:
            yield from giving(process, missing.name)
        case _:
            if missing.name in action.notes:
                yield Remedy(action.name, action.allowed)
            else:
                yield from suppliers(process, missing.name)
