"""The verdict: what the rules make of an act, whether it is refused, departs from something, or goes against a right."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.engine.case import Departure, Stretched
from caseway.engine.decide.remedies import remedies
from caseway.engine.outcome import Reason, Remedy
from caseway.engine.rules import Deadline

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action
    from caseway.engine.case import Case
    from caseway.engine.rules import Shape, Situation


@dataclass(slots=True)
class Verdict:
    """What the rules made of an act: what refuses it, what it departs from, whose rights it goes against."""

    reasons: list[Reason] = field(default_factory=list)
    departures: list[Departure] = field(default_factory=list)
    rights: list[Shape] = field(default_factory=list)
    stretched: list[Stretched] = field(default_factory=list)
    whose: tuple[str, ...] = ()
    """The roles whose own act it was, where somebody else did what is theirs alone."""


def judge(
    process: Process,
    action: Action,
    situation: Situation,
    person: str,
    roles: Mapping[str, str],
    given: Mapping[str, str],
    *,
    afterwards: bool,
) -> Verdict:
    """Ask every rule. `given` are the reasons for departing, by rule; `roles` all roles that the person holds."""
    case, verdict = situation.case, Verdict()
    stage = case.stages[process.track.name]
    passed = afterwards and situation.day < case.moved  # where the case stood on that day is not known any more
    if stage not in action.open_in and not passed:
        ended = stage in process.track.ends
        verdict.reasons.append(Reason("case ended" if ended else "stage", action.name, detail=stage))
        verdict.departures.append(Departure("", "must", "after the end" if ended else "out of order", person))
    _not_theirs(process, action, situation.role, person, verdict)
    for rule in action.rules:
        missing = rule.unmet(situation)
        if not missing:
            if isinstance(rule, Deadline) and rule.in_time_again(situation):
                verdict.stretched.append(Stretched(rule.name, still=False))
            continue
        reason = given.get(rule.name, "")
        if not rule.blocks:
            verdict.departures.append(Departure(rule.name, rule.strength, "departure", person, reason))
        elif rule.right_of:
            verdict.rights.append(rule)
        elif reason and rule.deviators is not None and (not rule.deviators or not roles.keys().isdisjoint(rule.deviators)):
            verdict.departures.append(Departure(rule.name, rule.strength, "deviation", person, reason))
            if isinstance(rule, Deadline):
                verdict.stretched.append(Stretched(rule.name))
            continue
        else:
            verdict.departures.append(Departure(rule.name, rule.strength, "broken", person, reason))
        if rule.blocks and not afterwards:
            verdict.reasons.append(
                Reason(
                    "rule", rule.name, strength=rule.strength, cites=rule.cites, missing=missing,
                    remedies=remedies(process, action, missing), deviators=rule.deviators, latest=_latest(case, action),
                )
            )  # fmt: skip
    return verdict


def _not_theirs(process: Process, action: Action, role: str, person: str, verdict: Verdict) -> None:
    """Somebody else does what is for others; what only those whom the process protects may do is theirs by right."""
    if action.who is None or role in action.who:
        return
    verdict.reasons.append(Reason("who", action.name, remedies=(Remedy(action.name, action.allowed),)))
    verdict.departures.append(Departure("", "must", "not theirs", person))
    if process.protected.issuperset(action.who):
        verdict.whose = action.who


def _latest(case: Case, action: Action) -> date | None:
    limits = [
        clock.limit for rule in action.meets if (clock := case.clocks.get(rule.name)) is not None and clock.met is None
    ]
    return min(limits, default=None)
