"""Remedies: for each thing missing, which action supplies it and who may take that action. Asked only on refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.outcome import Remedy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action
    from caseway.engine.rules.rule import Supply

JOIN = "join"


def remedies(process: Process, action: Action, supplies: Iterable[Supply]) -> tuple[Remedy, ...]:
    """Each way to supply what is missing for an action, once."""
    return tuple(dict.fromkeys(remedy for supply in supplies for remedy in _remedies(process, action, supply)))


def instead(process: Process, actions: Iterable[str]) -> tuple[Remedy, ...]:
    """What can be done instead of an act that is refused, and who may."""
    return tuple(Remedy(name, process.actions[name].allowed, instead=True) for name in actions)


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


def _remedies(process: Process, action: Action, supply: Supply) -> Iterator[Remedy]:
    match supply.kind:
        case "action":
            yield Remedy(supply.name, process.actions[supply.name].allowed)
        case "act":
            yield Remedy(action.name, action.allowed)
        case "role":
            did = process.roles[supply.name].did
            yield Remedy(did, process.actions[did].allowed) if did else Remedy(JOIN, process.opened_by)
        case "consent":
            yield from giving(process, supply.name)
        case "fact" if supply.name in action.notes:
            yield Remedy(action.name, action.allowed)
        case "fact":
            yield from suppliers(process, supply.name)
