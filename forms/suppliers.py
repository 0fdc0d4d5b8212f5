"""Suppliers: who can put in what a document lacks, and by which action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.decide.remedies import suppliers
from caseway.forms.document import Missing, Supplier
from caseway.forms.words import words

if TYPE_CHECKING:
    from caseway.forms.view import View


def missing_fact(view: View, fact: str, what: str = "") -> Missing:
    """A fact that is not there, or `what` of it, and the actions that record it."""
    ways = tuple(
        Supplier(view.title("actions", way.action), _roles(view, way.roles)) for way in suppliers(view.process, fact)
    )
    title = view.title("facts", fact)
    return Missing(f"{title}: {what}" if what else title, ways)


def missing_answer(view: View, consent: str, people: str) -> Missing:
    """Answers to a consent that are not there, of these people ('' for nobody in particular), and what records them."""
    ways = tuple(
        Supplier(view.title("actions", action.name), _roles(view, action.allowed))
        for action in view.process.actions.values()
        if action.answering is not None and consent in action.answering.gives
    )
    title = view.title("consents", consent)
    return Missing(f"{title}: {people}" if people else title, ways)


def missing_role(view: View, role: str) -> Missing:
    """A role that nobody holds: a derived one comes from its action, for any other somebody joins the case."""
    did = view.process.roles[role].did
    if did:
        way = Supplier(view.title("actions", did), _roles(view, view.process.actions[did].allowed))
    else:
        way = Supplier(words(view.language)["join"], _roles(view, view.process.opened_by))
    return Missing(view.title("roles", role), (way,))


def _roles(view: View, roles: tuple[str, ...]) -> tuple[str, ...]:
    if set(roles) == set(view.process.roles):
        return (words(view.language)["anyone"],)
    return tuple(view.title("roles", role) for role in roles)
