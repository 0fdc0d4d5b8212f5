"""Outline: what a form of a process asks for, who fills that in, who may see it, and which clause wants it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.assemble.parts import Piece
from caseway.engine.rules import Content

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Form, FormField


@dataclass(frozen=True, slots=True)
class Place:
    """A field of a form, by names of the definition: a fact, or a role or a consent, with the type `role` or `consent`.

    `actions` record it; `seen_by` are the roles that may see it; `wanted_by` are the rules that want it to be filled in.
    """

    name: str
    type: str
    of_last_round: bool = False
    columns: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    seen_by: tuple[str, ...] = ()
    wanted_by: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A section: its title, the printed items, and the fields."""

    title: str
    items: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A form: the actions that make it, who may have it, where signatures and copies are kept, its clauses, its parts."""

    name: str
    actions: tuple[str, ...]
    seen_by: tuple[str, ...]
    signatures: str
    copies: str
    clauses: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def fields(self) -> int:
        """How many fields it has."""
        return sum(len(part.places) for part in self.parts)


def outline_of(process: Process, form: Form) -> Outline:
    """The outline of one of the forms of a process."""
    return Outline(
        form.name,
        tuple(name for name, action in process.actions.items() if form.name in action.forms),
        _in_order(process, form.seen_by),
        form.signatures,
        form.copies,
        _clauses(process, [Piece("forms", form.name)]),
        tuple(
            Part(one.title, one.items, tuple(_place(process, form, field) for field in one.fields)) for one in form.sections
        ),
    )


def _place(process: Process, form: Form, field: FormField) -> Place:
    if field.of == "consent":
        return _consent(process, field.name)
    if field.of == "role":
        clauses = _clauses(process, [Piece("people", field.name)])
        return Place(field.name, "role", seen_by=tuple(process.roles), clauses=clauses)
    fact = process.facts[field.name]
    pieces = [Piece("facts", fact.name), *(Piece("facts", fact.name, column.name) for column in fact.columns)]
    rules = (rule for rule in process.rules.values() if isinstance(rule, Content) and form.name in rule.forms)
    wanting = tuple(rule.name for rule in rules if fact.name in (*rule.must_have, rule.in_each))
    return Place(
        fact.name,
        fact.type,
        field.of_last_round,
        tuple(column.name for column in fact.columns),
        tuple(name for name, action in process.actions.items() if fact.name in action.notes),
        _in_order(process, fact.seen_by),
        wanting,
        _clauses(process, [*pieces, *(Piece("rules", rule) for rule in wanting)]),
    )


def _consent(process: Process, name: str) -> Place:
    """A consent: the actions by which it is answered, and who may see the answers."""
    answering = tuple(
        action.name
        for action in process.actions.values()
        if (said := action.answering) is not None and name in (*said.gives, *said.refuses, *said.withdraws)
    )
    seen_by = _in_order(process, process.consents[name].seen_by)
    return Place(name, "consent", actions=answering, seen_by=seen_by, clauses=_clauses(process, [Piece("consents", name)]))


def _in_order(process: Process, roles: Iterable[str]) -> tuple[str, ...]:
    named = frozenset(roles)
    return tuple(role for role in process.roles if role in named)


def _clauses(process: Process, pieces: Iterable[Piece]) -> tuple[str, ...]:
    wanted = frozenset(pieces)
    return tuple(clause.id for clause in process.clauses.values() if not wanted.isdisjoint(clause.cited_by))
