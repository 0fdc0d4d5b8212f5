"""Needs: which facts and columns a form cannot do without, so that they are missing where they say nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.definition.rules import FREE
from caseway.engine.rules import Content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble.parts import Fact, Form
    from caseway.forms.view import View

Place = tuple[str, str]
"""A fact, and '' or one of its columns."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a form needs: what rules ask of it, and everything else that may not be empty."""

    asked: frozenset[Place]

    def fact(self, fact: Fact) -> bool:
        """Whether the fact has to say something."""
        return (fact.name, "") in self.asked or not fact.may_be_empty

    def columns(self, fact: Fact) -> frozenset[str]:
        """The columns that have to say something in each row."""
        return frozenset(
            column.name for column in fact.columns if (fact.name, column.name) in self.asked or not column.may_be_empty
        )


def needs_of(view: View, form: Form) -> Needs:
    """What the form needs by the rules of the process. One that only tells of a freedom asks for nothing."""
    rules = (rule for rule in view.process.rules.values() if isinstance(rule, Content) and rule.form == form.name)
    return Needs(frozenset(place for rule in rules if rule.strength not in FREE for place in _asked(rule)))


def _asked(rule: Content) -> Iterator[Place]:
    if rule.in_each:
        yield rule.in_each, ""
        yield from ((rule.in_each, column) for column in rule.must_have)
    else:
        yield from ((fact, "") for fact in rule.must_have)
