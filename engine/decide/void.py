"""Void: an entry was a mistake; another entry says so, with the reason, and nothing is deleted."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import says_something
from caseway.engine.case import Entry
from caseway.engine.case.roster import Roster
from caseway.engine.decide.people import noes_of
from caseway.engine.names import nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import sight_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.commands import Void


def void(process: Process, case: Case, command: Void, now: datetime) -> Outcome:
    """Decide that an entry was a mistake. Those may who may open cases; the opening itself stands."""
    roster = Roster(case.people, case.strangers)
    by = roster.get(command.by)
    if by is None:
        return Refused("void", (Reason("unknown person", command.by, guess=nearest(command.by, roster) or ""),))
    day = civil_day(now, process.zone)
    roles = Standing(case, day, process.derived).roles_of(by)
    why_not = _why_not(process, case, command.seq, by, day)
    wrong = [why_not] if why_not is not None else []
    if not 1 <= command.seq <= case.seq:
        wrong.append(Reason("no such entry", detail=str(case.seq)))
    elif command.seq == 1:
        wrong.append(Reason("opening"))
    elif command.seq in case.adoptions:
        wrong.append(Reason("adoption stands", str(command.seq)))
    elif command.seq in case.voided:
        wrong.append(Reason("voided already", str(command.seq), detail=str(case.voided[command.seq])))
    if not says_something(command.reason):
        wrong.append(Reason("no reason given"))
    if wrong:
        return Refused("void", tuple(wrong))
    moment, role = now.astimezone(UTC), next(iter(roles))
    entry = Entry(
        case.seq + 1, "voided", by, role, moment, day, moment,
        voids=command.seq, masks=command.masks, reason=command.reason.strip(),
    )  # fmt: skip
    return Accepted((entry,))


def _why_not(process: Process, case: Case, seq: int, by: str, day: date) -> Reason | None:
    """Why it is not for somebody to take an entry back; None when they may."""
    theirs, name = _theirs(process, case, seq, day), case.people[by].name
    if theirs and by not in theirs:
        seen = sight_of(process, case, by, day).consents
        said = {consent for consent, answers in case.answers.items() if any(one.seq == seq for one in answers)}
        names = ", ".join(case.people[person].name for person in theirs) if said <= seen else ""
        return Reason("theirs to void", name, detail=names)
    roles = Standing(case, day, process.derived).roles_of(by)
    if not roles or (not theirs and roles.keys().isdisjoint(process.opened_by)):
        return Reason("may not void", name, detail=", ".join(process.opened_by))
    if _hidden_from(process, case, seq, by, day):
        return Reason("theirs to void", name)
    return next(_noes_of_newcomers(process, case, seq, by, day), None)


def _noes_of_newcomers(process: Process, case: Case, seq: int, by: str, day: date) -> Iterator[Reason]:
    """Who came in by an entry and has said no since: that entry is not taken back to be rid of the no."""
    for held in case.holdings:
        if held.seq == seq and held.joined.person != by:
            yield from noes_of(process, case, held.joined.person, held.joined.role, by, day)


def _hidden_from(process: Process, case: Case, seq: int, by: str, day: date) -> bool:
    """Whether an act noted only what somebody may not see, and somebody else did it: they would not know what they void."""
    seen = sight_of(process, case, by, day).facts
    hidden = {name for name, action in process.actions.items() if action.notes and seen.isdisjoint(action.notes)}
    times = (time for name in hidden & case.done.keys() for time in case.done[name].times)
    return any(time.seq == seq and time.person != by for time in times)


def _theirs(process: Process, case: Case, seq: int, day: date) -> tuple[str, ...]:
    """Those who alone may take an entry back: who said no or withdrew a consent in it, or did what is theirs by right.

    Who may not open cases voids only what is theirs: that, too, nobody takes back for them.
    """
    by = case.voids.get(seq)
    if by is not None and Standing(case, day, process.derived).roles_of(by).keys().isdisjoint(process.opened_by):
        return (by,)
    noes = {one.giver for answers in case.answers.values() for one in answers if one.seq == seq and one.says != "yes"}
    for name, done in case.done.items():
        action = process.actions.get(name)
        if action is None:  # of an earlier version: whether it was theirs by right is not known any more
            noes |= {time.person for time in done.times if time.seq == seq and time.role in process.protected}
            continue
        if action.who is None or action.answering is not None:
            continue  # a yes may be taken back by whoever noted it in the wrong case
        if process.protected.issuperset(action.who) or name in process.guarding:
            noes |= {time.person for time in done.times if time.seq == seq}
    return tuple(person for person in case.people if person in noes)
