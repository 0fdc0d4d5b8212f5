"""deadline, compiled: which actions book what is awaited, and a deadline that nothing can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.dates import booked_by
from caseway.engine.assemble.shapes.occasion import split
from caseway.engine.machine import BACK
from caseway.engine.rules import Deadline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.assemble.parts import Action
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import DeadlinePart
    from caseway.engine.machine import Track


def compiled(part: DeadlinePart, ground: Ground) -> Deadline:
    """The rule; names that are not there are noted."""
    names, path = ground.names, ground.path
    written, which = split(part.after, names)
    after = names.find("action", written, (*path, "after"))
    if which not in ("", "first"):
        names.problem("P20", (*path, "after"), "which", name=which)
    must = names.find("action", part.must, (*path, "must"))
    if after and after == must:
        names.problem("P18", (*path, "must"), "same", rule=str(path[1]))
    dates = booked_by(must, ground)
    return Deadline(
        **ground.common, bites_on=tuple(dates), within=part.within, must=must, dates=dates, starts_on=(after,),
        first=which == "first",
        calendar=ground.calendar, if_closed=part.if_closed, rounding=ground.rounding,
    )  # fmt: skip


def check(rule: Deadline, whole: Whole) -> None:
    """What is awaited can be done at some time after what starts the clock."""
    after = rule.starts_on[0]
    if after != rule.must and not _leads_to(after, rule.must, whole):
        values = {"rule": rule.name, "after": after, "must": rule.must}
        whole.names.problem("P18", ("rules", rule.name), "never-after", on="key", **values)
    for other in whole.rules.values():
        twice = isinstance(other, Deadline) and (other.starts_on, other.must) == (rule.starts_on, rule.must)
        if twice and isinstance(other, Deadline) and other.name < rule.name and other.strength == rule.strength:
            defined = whole.names.defined("rule", other.name)
            values = {"rule": rule.name, "rival": other.name, "action": rule.must}
            whole.names.problem("P18", ("rules", rule.name, "within"), "two-deadlines", defined, **values)


def _leads_to(first: str, then: str, whole: Whole) -> bool:
    """Whether no track keeps `then` from being done at some time after `first`."""
    before, after = whole.actions[first], whole.actions[then]
    return all(
        _reaches(track, _after(before, track), after.open_in[name])
        for name, track in whole.tracks.items()
        if name in after.open_in
    )


def _after(action: Action, track: Track) -> Iterable[str]:
    """The stages at which a track can be once an action is done."""
    to = action.to.get(track.name)
    if to is not None:
        return (to,) if to != BACK else [target for name, _, target in track.moves if name == action.name]
    return action.open_in.get(track.name, track.stages)


def _reaches(track: Track, starts: Iterable[str], targets: frozenset[str]) -> bool:
    waiting = list(starts)
    seen = set(waiting)
    while waiting:
        stage = waiting.pop()
        if stage in targets:
            return True
        for _, source, to in track.moves:
            if source == stage and to not in seen:
                seen.add(to)
                waiting.append(to)
    return False
