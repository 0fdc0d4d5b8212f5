"""What can be done now, what each act asks for, and, for the rest, every reason why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.commands import Act
from caseway.engine.decide import decide
from caseway.engine.outcome import Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action
    from caseway.engine.case import Case
    from caseway.engine.outcome import Reason


@dataclass(frozen=True, slots=True)
class Option:
    """An action as it stands for somebody now.

    `person` is the key of who was asked about; with `reasons` empty the act is possible, once what `asks` lists is
    given with it. `notes` are all the facts that it may record.
    """

    action: str
    person: str
    reasons: tuple[Reason, ...]
    asks: tuple[Reason, ...]
    notes: tuple[str, ...]

    @property
    def possible(self) -> bool:
        """Whether the act can be done now, given what it asks for."""
        return not self.reasons


def available(process: Process, case: Case, now: datetime, person: str = "") -> tuple[Option, ...]:
    """Every action of the process, in its order; for one person, or for whoever fits each action best."""
    return tuple(option(process, case, name, now, person) for name in process.actions)


def option(process: Process, case: Case, action: str, now: datetime, person: str = "") -> Option:
    """One action: whether it can be done now, and if not, every reason."""
    part = process.actions[action]
    who = person or _fitting(process, case, part, now)
    outcome = decide(process, case, Act(part.name, who), now)
    reasons = outcome.reasons if isinstance(outcome, Refused) else ()
    asks = tuple(reason for reason in reasons if _given_in_the_act(process, part, reason))
    return Option(part.name, who, tuple(reason for reason in reasons if reason not in asks), asks, tuple(part.notes))


def _fitting(process: Process, case: Case, action: Action, now: datetime) -> str:
    day = civil_day(now, process.zone)
    standing = Standing(case, day, process.derived)
    roles = {person: standing.roles_of(person) for person in case.people}
    for role in action.allowed:
        for person, held in roles.items():
            if role in held:
                return person
    return next((person for person, held in roles.items() if held), next(iter(case.people), ""))


def _given_in_the_act(process: Process, action: Action, reason: Reason) -> bool:
    """Whether facts that the act itself can note are all that a rule misses."""
    if reason.why != "rule" or reason.hidden:
        return False
    supplies = map(process.rules[reason.name].satisfied_by, reason.missing)
    return all(supply.kind == "fact" and supply.name in action.notes for supply in supplies)
