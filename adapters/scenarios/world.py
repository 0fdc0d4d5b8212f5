"""The world of one scenario: a clock, the people, and one case in memory, moved only by what the engine decides."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.telling import refusal, say
from caseway.adapters.scenarios.values import LAST_YEAR
from caseway.engine.case import Case, Entry, fold, replay
from caseway.engine.case.roster import Roster
from caseway.engine.commands import Newcomer, Open
from caseway.engine.decide import decide, open_case
from caseway.engine.names import fold as same
from caseway.engine.outcome import Accepted, Outcome, Refused
from caseway.engine.periods import Period, after, civil_day
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.naming import Names, Who
    from caseway.engine.commands import Command

CASE = "scenario"
OFFICE_OPENS = time(9)


class Failed(Exception):
    """A step did not go as the scenario says; the message tells why, in the language of the scenario."""


@dataclass(frozen=True, slots=True)
class Tried:
    """The latest thing that somebody tried to do, and what came of it."""

    bound: Bound
    outcome: Outcome


class World:
    """One scenario as it runs.

    Nobody has to be named: each role that nobody was named for has one person, called by the name of the role. The case is
    opened by the first step that needs it. `asked` has each rule that an accepted act asked, with whether it was met, and
    `refusing` those under which something was refused; `followed` and `shown` gather the rules that were kept, and those
    whose breach a check of the scenario has named.
    """

    def __init__(self, names: Names) -> None:
        self.names, self.process, self.language = names, names.process, names.language
        self.now = datetime.combine(self.process.in_force.start, OFFICE_OPENS, tzinfo=self.process.zone)
        self.newcomers: list[Newcomer] = []
        self.vacant: set[str] = set()
        self.entries: list[Entry] = []
        self.tried: Tried | None = None
        self.asked: dict[str, bool] = {}
        self.refusing: set[str] = set()
        self.followed: set[str] = set()
        self.shown: set[str] = set()
        self._case: Case | None = None

    # time

    @property
    def today(self) -> date:
        """The civil date where the process is."""
        return civil_day(self.now, self.process.zone)

    def set_clock(self, day: date, at: time | None) -> None:
        """It becomes a day, and a time of that day; it never becomes earlier than it was."""
        moment = datetime.combine(day, at or OFFICE_OPENS, tzinfo=self.process.zone)
        if self.entries and moment < self.now:
            raise Failed(say("backwards", self.language, now=f"{self.now:%Y-%m-%d %H:%M}", then=f"{moment:%Y-%m-%d %H:%M}"))
        self.now = moment

    def let_pass(self, count: int, unit: str) -> None:
        """Time goes by. Days, weeks and months are those of the calendar: the time of day stays."""
        if self.now.year > LAST_YEAR:
            raise Failed(say("too far", self.language))
        if unit in ("minutes", "hours"):
            self.now = (self.now.astimezone(UTC) + timedelta(**{unit: count})).astimezone(self.process.zone)
            return
        day = after(self.now.date(), Period(count, unit)) if count else self.now.date()  # type: ignore[arg-type]
        self.now = datetime.combine(day, self.now.timetz().replace(tzinfo=None), tzinfo=self.process.zone)

    # the case

    @property
    def case(self) -> Case:
        """The case; the first who needs it opens it."""
        self.begin()
        if self._case is None:  # pragma: no cover  (opening appends)
            raise AssertionError
        return self._case

    def begin(self) -> None:
        """Open the case, if it was not opened yet."""
        if self._case is None:
            outcome = self.open()
            if isinstance(outcome, Refused):
                raise Failed(say("not opened", self.language, refusal=refusal(self.names, None, outcome)))

    @property
    def opened(self) -> bool:
        """Whether the case has been opened."""
        return self._case is not None

    def open(self, by: str = "") -> Outcome:
        """Open the case with whoever was named, and one person for every other role."""
        named = {role for one in self.newcomers if (role := self.process.find("roles", one.role))}
        others = [
            Newcomer(role, role)
            for role, part in self.process.roles.items()
            if not part.did and role not in named and role not in self.vacant
        ]
        everybody = (*self.newcomers, *others)
        outcome = open_case(self.process, Open(CASE, by or self._opener(everybody), everybody), self.now)
        self._append(outcome)
        return outcome

    def _opener(self, everybody: tuple[Newcomer, ...]) -> str:
        """Who opens the case when the scenario does not say: the first who may, rather one with no other role."""
        roles = [same(role) for role in self.process.opened_by]
        may = sorted((one for one in everybody if same(one.role) in roles), key=lambda one: roles.index(same(one.role)))
        busy = Counter(same(one.name) for one in everybody)
        return min(may, key=lambda one: busy[same(one.name)]).name if may else ""

    def decide(self, command: Command) -> Outcome:
        """What the engine says to a command; accepted entries are appended."""
        outcome = decide(self.process, self.case, command, self.now)
        if isinstance(outcome, Refused):
            self.refusing.update(reason.name for reason in outcome.reasons if reason.why == "rule")
        self._append(outcome)
        return outcome

    def _append(self, outcome: Outcome) -> None:
        if isinstance(outcome, Accepted):
            for entry in outcome.entries:
                self.entries.append(entry)
                self._case = fold(self._case, entry) if entry.voids is None else replay(self.entries)

    def finish(self) -> None:
        """The case must equal the replay of its entries: a cheap look at the engine's honesty, after every scenario."""
        if self.entries and replay(self.entries) != self._case:
            raise Failed(say("not the replay", self.language))

    # people

    def standing(self, day: date | None = None) -> Standing:
        """Who holds which role."""
        return Standing(self.case, day or self.today, self.process.derived)

    def person(self, who: Who, day: date | None = None) -> str:
        """The key of the person meant; a name that nobody has is left for the engine to refuse."""
        if who.person:
            return Roster(self.case.people, self.case.strangers).get(who.person) or who.person
        holders = self.standing(day).principals(who.role)
        if len(holders) == 1:
            return holders[0]
        key = "several hold" if holders else "nobody holds"
        people = ", ".join(self.case.people[holder].name for holder in holders)
        raise Failed(say(key, self.language, role=who.role, people=people, day=day or self.today))

    def people(self, who: Who) -> tuple[str, ...]:
        """The keys of everybody meant: all who hold the role."""
        return (self.person(who),) if who.person else self.standing().principals(who.role)

    def recorder(self) -> str:
        """Who notes changes of people when the scenario does not say: the first who may."""
        standing = self.standing()
        holders = (holder for role in self.process.opened_by for holder in standing.principals(role))
        return next(holders, next(iter(self.case.people)))
