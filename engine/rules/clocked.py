"""A clock: what the rules have in common that count to a last day, from when it is set until what it waits for is done."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.case import Started
from caseway.engine.periods import Counted, CountedMoment, Pause, Stopped, after, extended, last_day, last_moment, moved
from caseway.engine.rules.explanation import Explanation, Named, Part
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Awaited, Missing, Rule

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.case import Case, Clock
    from caseway.engine.periods import Calendar, IfClosed, Period, Rounding
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocked(Rule, ABC):
    """A rule with a clock. It bites on the actions that book `must`, by the fact that `dates` gives for each of them.

    Each adds `start(situation)`: the clock that an act of one of `starts_on` sets going, or None; and `count`.
    """

    must: str
    starts_on: tuple[str, ...]
    dates: Mapping[str, str] = field(default_factory=dict)
    first: bool = False
    """Whether it counts from the first time in a round, and not from the latest."""

    @abstractmethod
    def start(self, situation: Situation) -> Started | None:
        """The clock that this act sets going."""

    def ended_by(self, gone: Collection[str]) -> bool:  # noqa: ARG002  (a kind whose clock ends so says it)
        """Whether its clock ends when these facts no longer hold and these actions no longer count as done."""
        return False

    @abstractmethod
    def count(self, day: date, moment: datetime | None = None) -> Counted | CountedMoment | None:
        """How the limit is counted from a day, or for hours from a moment; None where it is not counted but set."""

    def counted(self, clock: Clock) -> Counted | CountedMoment | Stopped | None:
        """How the limit of a clock came about, its pauses included.

        None where it was set and not counted, or counted under an earlier version of this rule: the limit stands all the
        same, and it is not this rule that explains it.
        """
        known = self.recounted(replace(clock, paused=None))
        moment = known.moment if isinstance(known, CountedMoment) else None
        if not isinstance(known, (Counted, CountedMoment)) or (known.day, moment) != (clock.limit, clock.at):
            return None
        return self.recounted(clock) if clock.paused is not None else known

    def resumed(self, clock: Clock, day: date) -> tuple[date, datetime | None]:
        """The limit of a clock that stands still and goes on that day, with the days that are given back."""
        since = clock.paused or day
        day = max(day, since)
        if self.counted(clock) is not None:
            counted = self.recounted(replace(clock, paused=None, pauses=(*clock.pauses, (since, day))))
            if isinstance(counted, CountedMoment):
                return counted.day, counted.moment
            return (counted.day, clock.at) if isinstance(counted, Counted) else (clock.limit, clock.at)
        if self.count(clock.since, clock.start) is None:
            return clock.limit, clock.at  # a date that was set, and not counted, stays
        return moved(clock.limit, (day - since).days), None  # counted by an earlier version: each day is given back whole

    def recounted(self, clock: Clock) -> Counted | CountedMoment | Stopped | None:
        """What this rule makes of a clock, whatever limit it has."""
        plain = self.count(clock.since, clock.start)
        pauses = [Pause(*pause) for pause in clock.pauses]
        if clock.paused is not None:
            pauses.append(Pause(clock.paused))
        return extended(plain, pauses) if plain is not None and pauses else plain

    def reads(self) -> Reads:
        """Its clock, and the days that are booked; where the act that starts the clock books, the day of that act."""
        booked = frozenset(FactRead(fact, "date") for fact in self.dates.values())
        starting = any(action in self.dates for action in self.starts_on)
        return Reads(facts=booked, clocks=frozenset((self.name,)), today=starting)

    def due(self, case: Case) -> tuple[Awaited, ...]:
        """What is awaited, while the clock has not been met."""
        clock = case.clocks.get(self.name)
        if clock is None or clock.met is not None:
            return ()
        on, at = (clock.limit, clock.at) if clock.paused is None else (None, None)
        counted = self.counted(clock)
        return (Awaited(self.must, on, clock.since, clock.stretched, clock.paused, at, None, counted),)

    def past(self, situation: Situation) -> tuple[Missing, ...]:
        """The booked date, when it is past the limit and no deviation has been recorded for it."""
        booking = self.dates.get(situation.action)
        booked = situation.value(booking) if booking is not None else None
        if type(booked) is not date or booking is None:
            return ()
        clock = situation.case.clocks.get(self.name)
        if situation.action in self.starts_on:
            started = self.start(situation)
            limit = started.limit if started is not None else date.max
        elif clock is None or clock.met is not None or clock.paused is not None:
            return ()
        else:
            limit = clock.limit
            if clock.stretched and (known := situation.known.get(booking)) is not None and known.value == booked:
                return ()
        return (Missing("limit", booking, value=booked.isoformat(), limit=limit),) if booked > limit else ()

    def in_time_again(self, situation: Situation) -> bool:
        """Whether this act books a day in time, where one past the limit was booked before."""
        clock = situation.case.clocks.get(self.name)
        if clock is None or not clock.stretched or situation.action not in self.dates:
            return False
        booked = situation.value(self.dates[situation.action])
        return type(booked) is date and booked <= clock.limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting(Clocked):
    """A clock that counts `within` from the act that sets it going."""

    within: Period
    calendar: Calendar
    if_closed: IfClosed = "same"
    rounding: Rounding = "to the minute"

    def start(self, situation: Situation) -> Started | None:
        """The clock that this act sets going."""
        if self.first and self._begun_before(situation):
            return None
        if self.within.unit == "hours":
            counted = last_moment(situation.moment, self.within, self.calendar, self.rounding)
            return Started(self.name, counted.day, situation.moment, counted.moment)
        if self.within.unit == "working days" or self.if_closed != "same":
            return Started(self.name, last_day(situation.day, self.within, self.calendar, self.if_closed).day)
        return Started(self.name, after(situation.day, self.within))

    def _begun_before(self, situation: Situation) -> bool:
        done = situation.case.done.get(situation.action)
        return done is not None and done.first(situation.day, situation.since) is not None

    def count(self, day: date, moment: datetime | None = None) -> Counted | CountedMoment | None:
        """How the limit is counted from a day, or for hours from a moment."""
        if self.within.unit == "hours" and moment is not None:
            return last_moment(moment, self.within, self.calendar, self.rounding)
        return last_day(day, self.within, self.calendar, self.if_closed)

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """The booked date, when it is past the limit and no deviation has been recorded for it."""
        return self.past(situation)

    def explained(self, key: str) -> tuple[Explanation, ...]:
        """What must be done within how long; and, where a day can be booked for it, that it must lie within that time."""
        parts: dict[str, Part] = {
            "within": self.within,
            "after": (Explanation("after.first", {"action": Named("actions", self.starts_on, "or")}),)
            if self.first
            else Named("actions", self.starts_on, "or"),
            "awaited": Named("actions", (self.must,)),
        }
        whole = Explanation(key, parts)
        if not self.bites_on:
            return (whole,)
        return (whole, Explanation("deadline.booked", {"actions": Named("actions", self.bites_on, "or")}))
