"""Unanswered: from whom something is still awaited before the next steps of a case: a yes, an answer, a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from caseway.engine.rules.asked import OF_CONSENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Set

    from caseway.engine.assemble import Process
    from caseway.engine.available import Option
    from caseway.engine.case import Case
    from caseway.engine.rules import Missing

Kind = Literal["facts", "consents", "forms"]


class Unanswered(NamedTuple):
    """A person (by key) from whom something is awaited: in a fact, to a consent, or under a form."""

    person: str
    kind: Kind
    name: str


def unanswered(process: Process, case: Case, options: Iterable[Option], rules: Set[str]) -> tuple[Unanswered, ...]:
    """Whose answer the acts wait for that the case has come to; `options` as they stand for whoever fits each act best.

    What begins another meeting waits for nobody as long as nobody has asked for one. `rules` are those of which whoever asks
    may see everything.
    """
    found = {
        one
        for option in options
        if not (process.actions[option.action].opens_round and case.round)
        if not any(reason.why != "rule" for reason in option.reasons)
        for reason in (*option.reasons, *option.asks)
        if reason.name in rules
        for missing in reason.missing
        for one in _of(missing)
        if one.person in case.people
    }
    return tuple(sorted(found, key=lambda one: (case.people[one.person].name, one.kind, one.name)))


def _of(missing: Missing) -> Iterator[Unanswered]:
    if missing.what == "people":
        yield from (Unanswered(person, "facts", missing.name) for person in missing.people)
    elif missing.what in OF_CONSENT and missing.what != "left out":
        yield from (Unanswered(person, "consents", missing.name) for person in missing.people)
    elif missing.what == "unsigned":
        yield from (Unanswered(person, "forms", missing.name) for person in missing.people)
