"""Consented: the consents that a letter hangs on, asked again at the moment at which it goes."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from caseway.engine.outcome import Reason
from caseway.engine.periods import civil_day
from caseway.engine.rules import Consent, Situation
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import sight_of, who_sees

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Letter
    from caseway.engine.case import Case
    from caseway.engine.rules import Missing

Lacking = tuple[Consent, tuple["Missing", ...]]


def lacking(process: Process, case: Case, letter: Letter, person: str, by: str, now: datetime) -> Iterator[Lacking]:
    """Each consent rule of the actions after which the letter is sent that is not met now, with what is missing.

    Nor is it where the `person` to whom it goes is left out of a consent. `by` is who sends it.
    """
    day = civil_day(now, process.zone)
    standing = Standing(case, day, process.derived)
    roles = standing.roles_of(by)
    for action in letter.after:
        if case.did(action) is None:
            continue
        situation = Situation(
            case, action, by, next(iter(roles), ""), roles, day, now.astimezone(UTC), {}, case.facts, case.began, False,
            standing,
        )  # fmt: skip
        for rule in process.actions[action].rules:
            if isinstance(rule, Consent) and rule.blocks and rule.applies(situation):
                missing = rule.unmet(situation) or _left_out(rule, situation, person)
                if missing:
                    yield rule, missing


def _left_out(rule: Consent, situation: Situation, person: str) -> tuple[Missing, ...]:
    return tuple(one for asked in rule.consents for one in asked.lacking(situation, (person,)) if one.what == "left out")


def told(process: Process, case: Case, found: Lacking, by: str, day: date) -> Reason:
    """Why that refuses a letter, as far as whoever sends it may see."""
    rule, missing = found
    if rule.name not in sight_of(process, case, by, day).answering:
        return Reason(
            "rule", rule.name, strength=rule.strength, cites=rule.cites, hidden=True, ask=who_sees(process, rule.name)
        )  # fmt: skip
    return Reason("rule", rule.name, strength=rule.strength, cites=rule.cites, missing=missing)
