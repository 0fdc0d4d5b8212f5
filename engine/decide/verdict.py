"""The verdict: what the rules make of an act, whether it is refused, departs from something, or goes against a right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from caseway.engine.case import Departure, Stretched
from caseway.engine.decide.remedies import instead, remedies
from caseway.engine.outcome import Reason, Remedy
from caseway.engine.rules import Clocked
from caseway.engine.sight import sight_of, who_sees

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action
    from caseway.engine.case import Case
    from caseway.engine.rules import Missing, Shape, Situation
    from caseway.engine.sight import Sight


Unmet: TypeAlias = "tuple[Shape, tuple[Missing, ...]]"


class Verdict(NamedTuple):
    """What the rules made of an act: what refuses it, what it departs from, whose rights it goes against."""

    reasons: Sequence[Reason]
    departures: Sequence[Departure]
    rights: Sequence[Shape]
    stretched: Sequence[Stretched]
    whose: tuple[str, ...]
    """The roles whose own act it was, where somebody else did what is theirs alone."""


def judge(
    process: Process,
    action: Action,
    situation: Situation,
    given: Mapping[str, str],
    today: date,
    *,
    afterwards: bool,
) -> Verdict:
    """Ask every rule. `given` are the reasons for departing, by rule; who acts is told what they may see `today`."""
    case, person, roles = situation.case, situation.person, situation.roles
    reasons: list[Reason] = []
    refusing: list[Unmet] = []
    departures: list[Departure] = []
    rights: list[Shape] = []
    stretched: list[Stretched] = []
    shut = _shut(process, action, case)
    if shut is not None and not (afterwards and situation.late):  # where the case stood on an old day is not known any more
        reasons.extend((shut,) if roles else ())  # where the case stands is not for those who have no part in it
        departures.append(Departure("", "must", "after the end" if shut.why == "case ended" else "out of order", person))
    theirs = action.who is None or situation.role in action.who
    if not theirs:
        reasons.append(Reason("who", action.name, remedies=(Remedy(action.name, action.allowed),)))
        departures.append(Departure("", "must", "not theirs", person))
    for rule in action.rules:
        missing = rule.lacking(situation)
        if not missing:
            if rule.in_time_again(situation):
                stretched.append(Stretched(rule.name, still=False))
            continue
        reason = given.get(rule.name, "")
        if not rule.blocks:
            departures.append(Departure(rule.name, rule.strength, "departure", person, reason))
            continue
        if rule.right_of:
            rights.append(rule)
        elif reason and rule.deviators is not None and (not rule.deviators or not roles.keys().isdisjoint(rule.deviators)):
            departures.append(Departure(rule.name, rule.strength, "deviation", person, reason))
            if isinstance(rule, Clocked):
                stretched.append(Stretched(rule.name))
            continue
        else:
            departures.append(Departure(rule.name, rule.strength, "broken", person, reason))
        refusing.append((rule, missing))
    if refusing and not afterwards:
        reasons.extend(
            _refusals(process, action, case, refusing, sight_of(process, case, person, today), theirs=theirs and bool(roles))
        )
    return Verdict(reasons, departures, rights, stretched, _whose(process, action) if not theirs else ())


def _whose(process: Process, action: Action) -> tuple[str, ...]:
    """The roles whose right the act is; none when it is nobody's.

    What only those may do whom the process protects is theirs by right, and so is what keeps something confidential.
    """
    roles = action.who or ()
    return roles if action.name in process.guarding or process.protected.issuperset(roles) else ()


def _refusals(
    process: Process, action: Action, case: Case, refusing: Iterable[Unmet], sight: Sight, *, theirs: bool
) -> Iterator[Reason]:
    """The rules that are not met, as far as whoever acts may see why.

    Of a rule that looks at what they may not see, those learn nothing whose act it is not anyway.
    """
    for rule, missing in refusing:
        if rule.name in sight.answering:
            yield _reason(process, action, case, rule, missing, sight)
        elif theirs:
            yield _hidden(process, rule)


def _reason(process: Process, action: Action, case: Case, rule: Shape, missing: tuple[Missing, ...], sight: Sight) -> Reason:
    return Reason(
        "rule", rule.name, strength=rule.strength, cites=rule.cites, missing=missing,
        remedies=(*remedies(process, action, map(rule.satisfied_by, missing)), *instead(process, rule.instead())),
        deviators=rule.deviators, latest=_latest(case, action, sight),
    )  # fmt: skip


def _hidden(process: Process, rule: Shape) -> Reason:
    """The rule is not met, and no more than that."""
    return Reason(
        "rule", rule.name, strength=rule.strength, cites=rule.cites, deviators=rule.deviators,
        hidden=True, ask=who_sees(process, rule.name),
    )  # fmt: skip


def _shut(process: Process, action: Action, case: Case) -> Reason | None:
    """Why the action is not open at the stage at which the case is; None when it is."""
    for track, stages in action.open_in.items():
        stage = case.stages[track]
        if stage not in stages:
            return Reason("case ended" if stage in process.tracks[track].ends else "stage", action.name, detail=stage)
    if case.over_tracks and not action.open_in and not action.after_end:
        tracks = action.to or case.stages
        if case.over_tracks.issuperset(tracks):
            return Reason("case ended", action.name, detail=case.stages[next(iter(tracks))])
    return None


def _latest(case: Case, action: Action, sight: Sight) -> date | None:
    limits = [
        clock.limit
        for rule in action.meets
        if rule.name in sight.rules
        and not rule.free
        and (clock := case.clocks.get(rule.name)) is not None
        and clock.met is None
        and clock.paused is None
    ]
    return min(limits, default=None)
