"""Needs: which facts and columns a form cannot do without, so that they are missing where they say nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.definition.rules import FREE
from caseway.engine.rules import Content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble.parts import Column, Fact, Form
    from caseway.forms.view import View

Place = tuple[str, str]
"""A fact, and '' or one of its columns."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a form needs: what rules ask of it now, and everything else that may not be empty or be asked for `later`."""

    asked: frozenset[Place]
    later: frozenset[Place]

    def fact(self, fact: Fact) -> bool:
        """Whether the fact has to say something."""
        return self._there((fact.name, ""), fact)

    def columns(self, fact: Fact) -> frozenset[str]:
        """The columns that have to say something in each row."""
        return frozenset(column.name for column in fact.columns if self._there((fact.name, column.name), column))

    def _there(self, place: Place, part: Fact | Column) -> bool:
        return place in self.asked or (place not in self.later and not part.may_be_empty)


def needs_of(view: View, form: Form) -> Needs:
    """What the form needs by the rules of the process. One that only tells of a freedom asks for nothing.

    What they ask for at other actions than the one that has made the form in this round comes later: an agenda is complete
    without what was said. Before the form was made, it needs what any of them asks for.
    """
    rules = (rule for rule in view.process.rules.values() if isinstance(rule, Content) and form.name in rule.forms)
    maker = _maker(view, form)
    asked: set[Place] = set()
    later: set[Place] = set()
    for rule in rules:
        if rule.strength not in FREE:
            (asked if not maker or maker in rule.bites_on else later).update(_asked(rule))
    return Needs(frozenset(asked), frozenset(later))


def _maker(view: View, form: Form) -> str:
    """The action that made the form last in this round, or '' when none did."""
    case, made = view.case, []
    for action in view.process.actions.values():
        time = case.did(action.name)
        if time is not None and form.name in action.forms[-1 if case.round > 1 else 0 :][:1]:
            made.append((time.day, time.seq, action.name))
    return max(made)[-1] if made else ""


def made_earlier(view: View, form: Form) -> bool:
    """Whether the form was made for an earlier meeting, and not for this one: what is kept for the case is of that one."""
    making = [name for name, action in view.process.actions.items() if form.name in action.forms]
    done = [view.case.done[name] for name in making if name in view.case.done]
    return view.case.round > 1 and bool(done) and not any(view.case.did(name) for name in making)


def _asked(rule: Content) -> Iterator[Place]:
    if rule.in_each:
        yield rule.in_each, ""
        yield from ((rule.in_each, column) for column in rule.must_have)
    else:
        yield from ((fact, "") for fact in rule.must_have)
