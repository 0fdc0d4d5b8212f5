"""Letters: what is to be sent to whom, by what was done in the case and what went out already."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.asked_again import lacking
from caseway.engine.case import MOVED, OFF, UNINVITED
from caseway.engine.meetings import called_off, current, held, planned, same
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import sight_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Letter, Meeting
    from caseway.engine.case import Booked, Case, Sent, Time


class Waiting(NamedTuple):
    """A letter that waits to be sent to a person: since when, by which entry, and the calendar entry that goes with it.

    `letter` is one of the process; or MOVED, OFF or UNINVITED where only that is to be told of a meeting, to which the
    letter `behind` has invited them.
    """

    letter: str
    person: str
    since: date
    entry: int
    booked: Booked | None = None
    behind: str = ""

    @property
    def about(self) -> str:
        """The letter of the process that it is, or is about."""
        return self.behind or self.letter


def waiting(process: Process, case: Case, now: datetime) -> tuple[Waiting, ...]:
    """Everything that waits to be sent, by letter and person; what came back waits again."""
    today = civil_day(now, process.zone)
    standing = Standing(case, today, process.derived)
    found = [
        one
        for letter in process.letters.values()
        if (time := occasion(case, letter)) is not None
        for one in _of(process, case, letter, time, standing, today)
    ]
    told = {(one.person, one.booked.key) for one in found if one.booked is not None}
    changed = _changed(process, case, standing, now)
    return (*found, *(one for one in changed if one.booked is None or (one.person, one.booked.key) not in told))


def occasion(case: Case, letter: Letter) -> Time | None:
    """The latest time in this round that something was done after which the letter is sent; None for never."""
    times = [time for action in letter.after if (time := case.did(action)) is not None]
    return max(times, key=lambda time: time.seq, default=None)


def addressed(case: Case, letter: Letter, standing: Standing) -> tuple[str, ...]:
    """Those to whom the letter goes: the keys of who holds the roles, or is named; all of them take part that day."""
    found = [person for role in letter.roles for person in standing.principals(role)]
    for fact in letter.people:
        cell = case.facts.get(fact)
        named = cell.value if cell is not None else ()
        found += [one for one in (named if isinstance(named, tuple) else (named,)) if isinstance(one, str)]
    return tuple(one for one in dict.fromkeys(found) if one in standing.present)


def enclosed(process: Process, case: Case, letter: str) -> tuple[str, ...]:
    """The forms that go with a letter now; of two that an action makes, for the first meeting and later, that of this one.

    None with a letter that is not of the process.
    """
    part = process.letters.get(letter)
    forms = part.forms if part is not None else ()
    pairs = [one.forms for one in process.actions.values() if len(one.forms) > 1 and set(one.forms) <= set(forms)]
    other = {pair[0 if case.round > 1 else -1] for pair in pairs}
    return tuple(form for form in forms if form not in other)


def _of(
    process: Process, case: Case, letter: Letter, time: Time, standing: Standing, today: date
) -> Iterator[Waiting]:  # fmt: skip
    meeting = process.meetings.get(letter.meeting)
    booked = planned(case, meeting) if meeting is not None else None
    if meeting is not None and (case.ended or (booked and (booked.day < today or held(process, case, booked)))):
        return  # nobody is invited to what is over
    have = {
        one.person for one in case.sent.values() if one.letter == letter.name and one.of >= time.seq and not one.returned
    }
    if booked is not None:  # whose entry was taken away since, and who is invited again, has none
        have -= {
            one.person for _, one in _latest(case).values() if one.booked and one.booked.key == booked.key and one.booked.off
        }
    for person in addressed(case, letter, standing):
        if person not in have:
            seen = (
                _as_seen(process, case, meeting, booked, person, today)
                if meeting is not None and booked is not None
                else None
            )
            yield Waiting(letter.name, person, time.day, time.seq, seen)


def _changed(process: Process, case: Case, standing: Standing, now: datetime) -> Iterator[Waiting]:
    """Whose calendar says something else of a meeting than the case does now.

    Whoever may not hear any more when and where it is, hears that it is off for them.
    """
    today = civil_day(now, process.zone)
    for (person, _), (seq, sent) in _latest(case).items():
        had = sent.booked
        if had is None or had.off or had.day < today or held(process, case, had):
            continue
        meeting = process.meetings.get(had.meeting)
        going = planned(case, meeting) if meeting is not None and current(case, had) else None
        if meeting is None or going is None:
            yield Waiting(OFF, person, today, seq, called_off(case, had), sent.about)
        elif not _invited(process, case, sent.about, person, standing):
            yield Waiting(UNINVITED, person, today, seq, called_off(case, had), sent.about)
        elif (seen := _as_seen(process, case, meeting, going, person, today)) is None or not same(seen, had):
            lacks = any(lacking(process, case, process.letters[sent.about], person, now))
            if seen is None or lacks:
                yield Waiting(UNINVITED, person, today, seq, called_off(case, had), sent.about)
            else:
                yield Waiting(MOVED, person, case.facts[meeting.day].since, seq, seen, sent.about)


def _as_seen(
    process: Process, case: Case, meeting: Meeting, booked: Booked, person: str, today: date
) -> Booked | None:  # fmt: skip
    """The entry with what a person may see of it; None where that is not even the day."""
    facts = sight_of(process, case, person, today).facts
    if meeting.day not in facts:
        return None
    time = booked.time if meeting.time in facts else None
    return booked._replace(time=time, place=booked.place if meeting.place in facts else "")


def _latest(case: Case) -> dict[tuple[str, str], tuple[int, Sent]]:
    """The calendar entries that people have: for each person and entry what says so last, and has not come back."""
    return {
        (one.person, one.booked.key): (seq, one)
        for seq, one in sorted(case.sent.items())
        if one.booked is not None and not one.returned
    }


def _invited(process: Process, case: Case, letter: str, person: str, standing: Standing) -> bool:
    """Whether somebody who was invited still is: as long as they take part, until it is said anew who is invited."""
    part = process.letters.get(letter)
    if part is None or person not in standing.present:
        return False
    return occasion(case, part) is None or person in addressed(case, part, standing)
