"""An occasion: which time of an action a rule means, when the action has been done more than once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from caseway.engine.case.times import BEGINNING

if TYPE_CHECKING:
    from caseway.engine.case import Time
    from caseway.engine.rules.situation import Situation

Which = Literal["", "first", "ever", "last round"]
"""'' is the latest time in this round."""


class Occasion(NamedTuple):
    """An action, and which time of it: `meet`, `first meet`, `ever meet`, `last round meet`."""

    action: str
    which: Which = ""

    def time(self, situation: Situation) -> Time | None:
        """When that was, if it was by the day of the act."""
        done = situation.case.done.get(self.action)
        if done is None:
            return None
        match self.which:
            case "first":
                return done.first(situation.day, situation.since)
            case "ever":
                return done.ever(situation.day)
            case "last round":
                earlier = [mark for mark in (BEGINNING, *situation.case.rounds) if mark < situation.since]
                within = (time for time in done.times if earlier and earlier[-1] <= time[:2] < situation.since)
                return max((time for time in within if time.day <= situation.day), default=None)
        return done.by(situation.day, situation.since)
