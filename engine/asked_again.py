"""Asked again: the consents and the agreements that a letter hangs on, at the moment at which it is to go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.periods import civil_day
from caseway.engine.rules import Consent, Need, Signature, Situation
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action, Letter
    from caseway.engine.case import Case
    from caseway.engine.rules import Missing, Shape


class Lacking(NamedTuple):
    """A rule that is not met now, or ('' for none) a consent that the letter itself names; and what is missing."""

    rule: str
    consent: str
    missing: tuple[Missing, ...]


def lacking(process: Process, case: Case, letter: Letter, person: str, now: datetime) -> Iterator[Lacking]:
    """What is missing now of the consents that the letter names, and of what was asked of anybody's right before it.

    Nor is a consent there from which the `person` to whom it goes is left out.
    """
    day = civil_day(now, process.zone)
    standing = Standing(case, day, process.derived)
    roles = standing.roles_of(person)
    for action in letter.after:
        if case.did(action) is None:
            continue
        situation = Situation(
            case, action, person, next(iter(roles), ""), roles, day, now, {}, case.facts, case.began, False, standing
        )
        for rule in agreements(process.actions[action]):
            if rule.applies(situation):
                missing = rule.unmet(situation)
                if not missing and isinstance(rule, Consent):
                    missing = tuple(one for asked in rule.consents for one in asked.lacking(situation, (person,)))
                if missing:
                    yield Lacking(rule.name, "", missing)
    situation = Situation(case, "", person, "", roles, day, now, {}, case.facts, case.began, False, standing)
    for name in letter.consents:
        missing = process.consents[name].lacking(situation, (person,))
        if missing:
            yield Lacking("", name, missing)


def agreements(action: Action) -> tuple[Shape, ...]:
    """The rules by which those whose right an action is have agreed to it, and which can be asked once it is done.

    What the act itself takes back is not asked for again.
    """
    return tuple(
        rule
        for rule in action.rules
        if rule.blocks
        and (isinstance(rule, Consent) or (isinstance(rule, (Need, Signature)) and rule.right_of))
        and _read(rule).isdisjoint(action.clears)
    )


def _read(rule: Shape) -> set[str]:
    reads = rule.reads()
    return {one.fact for one in reads.facts} | set(reads.done)
