"""People come and go: joining, leaving, handing over and standing in, decided like any other command."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import unsafe
from caseway.engine.case import Entry, Joined, Left, Person
from caseway.engine.case.answer import standing as answers_standing
from caseway.engine.case.roster import Roster
from caseway.engine.commands import HandOver, Join, Leave, StandIn
from caseway.engine.decide.ties import tied
from caseway.engine.names import fold, nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import sight_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Holding
    from caseway.engine.case.entry import Kind
    from caseway.engine.commands import Newcomer

LONGEST_NAME = 200
_KEY = re.compile(r"[pP][0-9]+")
PeopleCommand = Join | Leave | HandOver | StandIn


def people(process: Process, case: Case, command: PeopleCommand, now: datetime) -> Outcome:
    """Decide a change of people. Whoever holds a role that may open cases may record one; so may the person concerned."""
    today = civil_day(now, process.zone)
    roster = Roster(case.people, case.strangers)
    by = roster.get(command.by)
    if by is None:
        return Refused("", (_unknown(command.by, roster),))
    match command:
        case Join():
            return _join(process, case, command, by, roster, today, now)
        case Leave():
            return _leave(process, case, command, by, roster, today, now)
        case HandOver():
            return _hand_over(process, case, command, by, roster, today, now)
        case StandIn():
            return _stand_in(process, case, command, by, roster, today, now)


def newcomer_reasons(process: Process, newcomer: Newcomer, *, known: bool = False) -> list[Reason]:
    """What is wrong with a newcomer's name, agency or role; `known` when the name is the key of somebody there already."""
    wrong = [Reason("bad name") for text in ("" if known else newcomer.name, newcomer.agency) if _unfit(text)]
    if not newcomer.name.strip():
        wrong.append(Reason("bad name"))
    role = process.find("roles", newcomer.role)
    if role is None:
        wrong.append(Reason("unknown role", newcomer.role, guess=nearest(newcomer.role, process.roles) or ""))
    elif role in process.derived:
        wrong.append(Reason("derived role", role, detail=process.derived[role]))
    return wrong


def _day(process: Process, day: date | None) -> date | None:
    """A civil date, also when a moment was given for one."""
    if isinstance(day, datetime):
        try:
            return civil_day(day if day.tzinfo else day.replace(tzinfo=process.zone), process.zone)
        except (OverflowError, ValueError):
            return day.date()
    return day


def _unfit(text: str) -> bool:
    return (
        len(text) > LONGEST_NAME
        or unsafe(text)
        or any(mark in text for mark in ',"\n\t')
        or bool(_KEY.fullmatch(text.strip()))
    )


def _join(process: Process, case: Case, command: Join, by: str, roster: Roster, today: date, now: datetime) -> Outcome:
    newcomer = command.newcomer
    since = _day(process, command.since) or today
    known = newcomer.name in roster.keys
    wrong = [*_may_record(process, case, by, today), *newcomer_reasons(process, newcomer, known=known)]
    role = process.find("roles", newcomer.role) or ""
    key = roster.get(newcomer.name)
    if key is not None and newcomer.agency and fold(case.people[key].agency) != fold(newcomer.agency):
        wrong.append(Reason("name taken", newcomer.name, detail=case.people[key].agency))
    tie: tuple[str, ...] = ()
    if not wrong:
        there = {one: case.people[one].name for one in _principals_since(case, process.roles[role].of, since)}
        tie, wrong = tied(process, role, newcomer, there)
    if not wrong:
        holders = _principals_since(case, role, since)
        if key is not None and key in holders and _held_already(case, role, key, tie, since):
            wrong.append(Reason("already holds", newcomer.name, detail=role))
        elif holders and not process.roles[role].many:
            wrong.append(Reason("one holder", role, detail=case.people[holders[0]].name))
        elif key is not None and (
            (gives_self(process, role) and (key == by or _runs_it(process, case, key, since)))
            or (key == by and _sees_more(process, case, by, role, today))
        ):
            wrong.append(Reason("not oneself", newcomer.name, detail=role))
    if wrong:
        return Refused("join", tuple(wrong))
    if key is not None:
        return _accepted(process, case, "joined", by, today, now, Joined(key, role, since, of=tie))
    fresh = Person(f"p{len(case.people) + 1}", newcomer.name.strip(), newcomer.agency.strip())
    return _accepted(process, case, "joined", by, today, now, Joined(fresh.key, role, since, of=tie), persons=(fresh,))


def _leave(process: Process, case: Case, command: Leave, by: str, roster: Roster, today: date, now: datetime) -> Outcome:
    person, last = roster.get(command.person), _day(process, command.last_day) or today
    if person is None:
        return Refused("leave", (_unknown(command.person, roster),))
    wrong = [] if by == person else _may_record(process, case, by, today)
    role = process.find("roles", command.role) if command.role else ""
    if role is not None and role in process.derived:
        wrong.append(Reason("derived role", role, detail=process.derived[role]))
    elif role is None:
        wrong.append(Reason("unknown role", command.role, guess=nearest(command.role, process.roles) or ""))
    elif last < case.opened or not _is_in(process, case, person, last) or (role and person not in case.holders(role, last)):
        wrong.append(
            Reason("not in case" if not role else "not your role", case.people[person].name, detail=role or last.isoformat())
        )
    elif by != person:
        wrong.extend(noes_of(process, case, person, role, by, today))
    if not wrong and not _openers_without(process, case, person, role or ""):
        wrong.append(Reason("last who can", case.people[person].name, detail=", ".join(process.opened_by)))
    if wrong:
        return Refused("leave", tuple(wrong))
    return _accepted(process, case, "left", by, today, now, Left(person, role or "", last))


def noes_of(process: Process, case: Case, person: str, role: str, by: str, today: date) -> Iterator[Reason]:
    """Why somebody else (`by`, a key) does not note that a person gives up a role ('' for all): that person has said no.

    A no, and a consent that was taken back, outlast what others note. Who does not see the answers does not learn of a no,
    so they note it of nobody who is asked.
    """
    roles = {role} if role else {held.joined.role for held in case.holdings if held.joined.person == person}
    seen = sight_of(process, case, by, today).consents
    for name, asked in process.consents.items():
        if roles.isdisjoint(asked.roles):
            continue
        said = answers_standing(case.answers.get(name, ()), today) if name in seen else {}
        if name not in seen:
            yield Reason("no of theirs", case.people[person].name)
        elif any(answer.says != "yes" for (giver, _), answer in said.items() if giver == person):
            yield Reason("no of theirs", case.people[person].name, detail=asked.title)


def _hand_over(
    process: Process, case: Case, command: HandOver, by: str, roster: Roster, today: date, now: datetime
) -> Outcome:
    person, to, since = roster.get(command.person), roster.get(command.to), _day(process, command.since) or today
    role = process.find("roles", command.role)
    if person is None or to is None:
        return Refused("hand over", (_unknown(command.person, roster) if person is None else _taker(command.to, roster),))
    if role is None:
        return Refused(
            "hand over", (Reason("unknown role", command.role, guess=nearest(command.role, process.roles) or ""),)
        )
    wrong = [] if by == person else _may_record(process, case, by, today)
    standing = Standing(case, since, process.derived)
    holders = (standing.last_holder(role),) if role in process.derived else standing.principals(role)
    if person not in holders:
        wrong.append(Reason("not your role", case.people[person].name, detail=role))
    if role in process.protected:
        wrong.append(Reason("own role", role))
    if person == to or (role not in process.derived and to in standing.principals(role)):
        wrong.append(Reason("already holds", case.people[to].name, detail=role))
    if role in process.derived and not _is_in(process, case, to, since):
        wrong.append(Reason("not in case", case.people[to].name, detail=since.isoformat()))
    if to == by and _sees_more(process, case, by, role, today):
        wrong.append(Reason("not oneself", case.people[to].name, detail=role))
    if wrong:
        return Refused("hand over", tuple(wrong))
    taken = Joined(to, role, since, of=standing.held_for(role, person))
    return _accepted(process, case, "handed over", by, today, now, Left(person, role, since), taken)


def _stand_in(
    process: Process, case: Case, command: StandIn, by: str, roster: Roster, today: date, now: datetime
) -> Outcome:
    person, instead = roster.get(command.person), roster.get(command.instead)
    role = process.find("roles", command.role)
    if person is None or instead is None:
        return Refused(
            "stand in", (_taker(command.person, roster) if person is None else _unknown(command.instead, roster),)
        )
    if role is None:
        return Refused("stand in", (Reason("unknown role", command.role, guess=nearest(command.role, process.roles) or ""),))
    since, until = _day(process, command.since) or today, _day(process, command.until) or today
    wrong = [] if by == instead else _may_record(process, case, by, today)
    if instead not in Standing(case, since, process.derived).principals(role):
        wrong.append(Reason("not your role", case.people[instead].name, detail=role))
    if role in process.protected:
        wrong.append(Reason("own role", role))
    if person == instead:
        wrong.append(Reason("already holds", case.people[person].name, detail=role))
    if until < since:
        wrong.append(Reason("backwards", detail=f"{since} – {until}"))
    if person == by and _sees_more(process, case, by, role, today):
        wrong.append(Reason("not oneself", case.people[person].name, detail=role))
    if wrong:
        return Refused("stand in", tuple(wrong))
    change = Joined(person, role, since, until, instead)
    return _accepted(process, case, "stands in", by, today, now, change)


def gives_self(process: Process, role: str) -> bool:
    """Whether nobody may note themselves in this role: what it protects would be theirs to yield."""
    return role in process.protected and role not in process.opened_by


def _sees_more(process: Process, case: Case, person: str, role: str, day: date) -> bool:
    """Whether a role sees what somebody does not see as it is: nobody gives that to themselves."""
    own = Standing(case, day, process.derived).roles_of(person).keys()
    parts = [fact.seen_by for fact in process.facts.values()]
    parts += [fact.confidential.seen_by for fact in process.facts.values() if fact.confidential is not None]
    parts += [form.seen_by for form in process.forms.values()]
    parts += [asked.seen_by for asked in process.consents.values()]
    return any(role in seen_by and seen_by.isdisjoint(own) for seen_by in parts)


def _runs_it(process: Process, case: Case, person: str, day: date) -> bool:
    return not set(Standing(case, day, process.derived).roles_of(person)).isdisjoint(process.opened_by)


def _principals_since(case: Case, role: str, since: date) -> list[str]:
    """Who holds a role on that day or on a later one, in their own right."""
    return [held.joined.person for held in _holdings_since(case, role, since)]


def _held_already(case: Case, role: str, person: str, tie: tuple[str, ...], since: date) -> bool:
    """Whether somebody holds a role already for those for whom they are to have it: all, or these."""
    ties = [held.joined.of for held in _holdings_since(case, role, since) if held.joined.person == person]
    return () in ties or (bool(tie) and {one for some in ties for one in some}.issuperset(tie))


def _holdings_since(case: Case, role: str, since: date) -> list[Holding]:
    """By whom a role is held on that day or on a later one, in their own right."""
    return [
        held
        for held in case.holdings
        if held.joined.role == role
        and not held.joined.instead_of
        and (held.joined.until is None or held.joined.until >= since)
    ]


def _openers_without(process: Process, case: Case, person: str, role: str) -> bool:
    """Whether somebody who may record people is left when a person gives up a role (or, with '', all of them)."""
    return any(
        held.joined.role in process.opened_by
        and not held.joined.instead_of
        and held.joined.until is None
        and (held.joined.person != person or (role and held.joined.role != role))
        for held in case.holdings
    )


def _may_record(process: Process, case: Case, by: str, today: date) -> list[Reason]:
    if set(Standing(case, today, process.derived).roles_of(by)) & set(process.opened_by):
        return []
    return [Reason("not yours", case.people[by].name, detail=", ".join(process.opened_by))]


def _is_in(process: Process, case: Case, person: str, day: date) -> bool:
    return person in Standing(case, day, process.derived).present


def _unknown(written: str, roster: Roster) -> Reason:
    return Reason("unknown person", written, guess=nearest(written, roster) or "")


def _taker(written: str, roster: Roster) -> Reason:
    """Who is to take a role over is not in the case yet, unless the name is misspelt."""
    guess = nearest(written, roster)
    return Reason("unknown person", written, guess=guess) if guess else Reason("unknown taker", written)


def _accepted(
    process: Process, case: Case, kind: Kind, by: str, today: date, now: datetime, *changes: Joined | Left,
    persons: tuple[Person, ...] = (),
) -> Accepted:  # fmt: skip
    role = next(iter(Standing(case, today, process.derived).roles_of(by)), "")
    moment = now.astimezone(UTC)
    return Accepted((Entry(case.seq + 1, kind, by, role, moment, today, moment, people=changes, persons=persons),))
