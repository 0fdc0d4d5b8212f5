"""Times: when an action was done, by whom, and which of those times count on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

Mark = tuple[date, int]
"""A point in the order of what happened: a civil date, and within it the entry."""
BEGINNING: Mark = (date.min, 0)
MOST_TIMES = 400
"""How many times of one action a case remembers; the journal has them all."""


class Time(NamedTuple):
    """One time that an action was done; `seq` is the entry that says so."""

    day: date
    seq: int
    person: str
    role: str


@dataclass(frozen=True, slots=True)
class Done:
    """Every time that an action was done, the earliest first. What was done before `cleared` was taken back there."""

    times: tuple[Time, ...]
    cleared: Mark = BEGINNING

    def by(self, day: date, since: Mark = BEGINNING) -> Time | None:
        """The latest time up to the end of a day, if it is not before `since` and had not been taken back by then."""
        for time in reversed(self.times):
            if time.day <= day:
                counts = time[:2] >= since and (day < self.cleared[0] or time[:2] >= self.cleared)
                return time if counts else None
        return None

    def ever(self, day: date) -> Time | None:
        """The latest time up to the end of a day, in whatever round, taken back or not."""
        for time in reversed(self.times):
            if time.day <= day:
                return time
        return None

    def first(self, day: date, since: Mark = BEGINNING) -> Time | None:
        """The first time that counts, if it was by the end of that day."""
        return next((time for time in self.times if time.day <= day and time[:2] >= max(since, self.cleared)), None)


def again(done: Done | None, time: Time) -> Done:
    """With one more time, in the order in which things happened. The first is always kept."""
    if done is None:
        return Done((time,))
    times = (*done.times, time)
    if time < done.times[-1]:
        times = tuple(sorted(times))
    if len(times) > MOST_TIMES:
        times = (times[0], *times[1 - MOST_TIMES :])
    return Done(times, done.cleared)
