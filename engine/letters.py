"""Letters: what is to be sent to whom, by what was done in the case and what went out already."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.case import MOVED, OFF
from caseway.engine.meetings import called_off, held, planned
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Letter
    from caseway.engine.case import Booked, Case, Sent, Time


class Waiting(NamedTuple):
    """A letter that waits to be sent to a person: since when, by which entry, and the calendar entry that goes with it.

    `letter` is one of the process, or MOVED or OFF where only that is to be told of a meeting.
    """

    letter: str
    person: str
    since: date
    entry: int
    booked: Booked | None = None


def waiting(process: Process, case: Case, now: datetime) -> tuple[Waiting, ...]:
    """Everything that waits to be sent, by letter and person; what came back waits again."""
    standing = Standing(case, civil_day(now, process.zone), process.derived)
    found = [
        one
        for letter in process.letters.values()
        if (time := occasion(case, letter)) is not None
        for one in _of(process, case, letter, time, standing)
    ]
    told = {(one.person, one.booked.meeting, one.booked.round) for one in found if one.booked is not None}
    changed = _changed(process, case, standing, civil_day(now, process.zone))
    return (*found, *(one for one in changed if one.booked is None or (one.person, *one.booked[:2]) not in told))


def occasion(case: Case, letter: Letter) -> Time | None:
    """The latest time in this round that something was done after which the letter is sent; None for never."""
    times = [time for action in letter.after if (time := case.did(action)) is not None]
    return max(times, key=lambda time: time.seq, default=None)


def addressed(case: Case, letter: Letter, standing: Standing) -> tuple[str, ...]:
    """Those to whom the letter goes: the keys of who holds the roles, or is named, and has not left."""
    found = [person for role in letter.roles for person in standing.principals(role)]
    for fact in letter.people:
        cell = case.facts.get(fact)
        named = cell.value if cell is not None else ()
        found += [one for one in (named if isinstance(named, tuple) else (named,)) if isinstance(one, str)]
    return tuple(one for one in dict.fromkeys(found) if one in case.people and one not in standing.gone)


def enclosed(process: Process, case: Case, letter: str) -> tuple[str, ...]:
    """The forms that go with a letter now; of two that an action makes, for the first meeting and later, that of this one.

    None with a letter that is not of the process.
    """
    part = process.letters.get(letter)
    forms = part.forms if part is not None else ()
    pairs = [one.forms for one in process.actions.values() if len(one.forms) > 1 and set(one.forms) <= set(forms)]
    other = {pair[0 if case.round > 1 else -1] for pair in pairs}
    return tuple(form for form in forms if form not in other)


def _of(process: Process, case: Case, letter: Letter, time: Time, standing: Standing) -> Iterator[Waiting]:
    meeting = process.meetings.get(letter.meeting)
    booked = planned(case, meeting) if meeting is not None else None
    if booked is not None and held(process, case, booked):
        return  # nobody is invited to what is over
    have = {
        one.person for one in case.sent.values() if one.letter == letter.name and one.of >= time.seq and not one.returned
    }
    for person in addressed(case, letter, standing):
        if person not in have:
            yield Waiting(letter.name, person, time.day, time.seq, booked)


def _changed(process: Process, case: Case, standing: Standing, today: date) -> Iterator[Waiting]:
    """Whose calendar says something else of a meeting than the case does now."""
    for (person, name, number), (seq, sent) in _latest(case).items():
        had = sent.booked
        meeting = process.meetings.get(name)
        if had is None or had.off or meeting is None or held(process, case, had):
            continue
        now = planned(case, meeting) if number == case.round and not case.ended else None
        if now is not None and _invited(process, case, name, person, standing):
            if now._replace(sequence=0) != had._replace(sequence=0):
                yield Waiting(MOVED, person, case.facts[meeting.day].since, seq, now)
        elif had.day >= today:
            yield Waiting(OFF, person, today, seq, called_off(case, had))


def _latest(case: Case) -> dict[tuple[str, str, int], tuple[int, Sent]]:
    """The calendar entries that people have: for each person and meeting the latest that has not come back."""
    return {
        (one.person, one.booked.meeting, one.booked.round): (seq, one)
        for seq, one in sorted(case.sent.items())
        if one.booked is not None and not one.returned
    }


def _invited(process: Process, case: Case, meeting: str, person: str, standing: Standing) -> bool:
    """Whether somebody who was invited still is: they are, until it is said anew who is invited, and they are not."""
    letters = (letter for letter in process.letters.values() if letter.meeting == meeting)
    return any(occasion(case, letter) is None or person in addressed(case, letter, standing) for letter in letters)
