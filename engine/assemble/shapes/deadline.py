"""deadline, compiled: which actions book what is awaited, and a deadline that nothing can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Deadline

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import DeadlinePart


def compiled(part: DeadlinePart, ground: Ground) -> Deadline:
    """The rule; names that are not there are noted."""
    names, path = ground.names, ground.path
    after = names.find("action", part.after, (*path, "after"))
    must = names.find("action", part.must, (*path, "must"))
    if after and after == must:
        names.problem("P18", (*path, "must"), "same", rule=str(path[1]))
    dates = {
        action: fact
        for action, written in ground.definition.actions.items()
        for booked, fact_name in written.plans.items()
        if names.has("action", booked) == must and (fact := names.has("fact", fact_name))
    }
    return Deadline(
        **ground.common, bites_on=tuple(dates), within=part.within, after=after, must=must, dates=dates
    )  # fmt: skip


def check(rule: Deadline, whole: Whole) -> None:
    """What is awaited can be done at some time after what starts the clock."""
    if rule.after != rule.must and not _leads_to(rule.after, rule.must, whole):
        values = {"rule": rule.name, "after": rule.after, "must": rule.must}
        whole.names.problem("P18", ("rules", rule.name), "never-after", on="key", **values)


def _leads_to(first: str, then: str, whole: Whole) -> bool:
    actions, track = whole.actions, whole.track
    waiting = [track.to(first, stage) or stage for stage in actions[first].open_in]
    seen = set(waiting)
    while waiting:
        stage = waiting.pop()
        if stage in actions[then].open_in:
            return True
        for (_, source), to in track.moves.items():
            if source == stage and to not in seen:
                seen.add(to)
                waiting.append(to)
    return False
