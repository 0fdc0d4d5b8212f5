"""Sending: the parcel of the act by which a case was handed over, as long as the family's agreement to it stands."""

from __future__ import annotations

from datetime import UTC, date, time
from decimal import Decimal
from typing import TYPE_CHECKING

from caseway.engine.assemble.sending import agreements
from caseway.engine.case.answer import standing as answers_standing
from caseway.engine.case.replay import effective
from caseway.engine.decide.pin import pinned
from caseway.engine.decide.remedies import remedies
from caseway.engine.names import fold, nearest
from caseway.engine.outcome import Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules import Consent, Situation
from caseway.engine.rules.consent import named
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import confidential
from caseway.engine.transfer.parcel import Agreed, Column, Parcel, Sent, Traveller
from caseway.engine.transfer.record import by_entry, by_its_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action, Fact, Sends
    from caseway.engine.case import Answer, Case, Entry, Time, Value
    from caseway.engine.case.values import Scalar
    from caseway.engine.rules import Missing
    from caseway.engine.transfer.parcel import Written

NOES = ("consent refused", "consent withdrawn")


def parcel(
    process: Process, case: Case, entries: Sequence[Entry], to: str, now: datetime, action: str = ""
) -> Parcel | Refused:
    """The parcel of the latest act that handed the case over (or of the latest of that action), to a place.

    It holds what the definition lists, as it was on the day of that act, and was on record when the day was over on which
    the act was recorded; nothing that is confidential or was taken back since, and nothing that names whom or what a giver
    of the consent has left out. Refused when there is no such act in this round, when one waits as an incident, when those
    whose right it is do not agree (any more), or have left since, and when the case was moved to another version since.
    `entries` are all of the case. Raises ValueError for a case of another process or version, and when some are wanting.
    """
    pinned(process, case)
    if len(entries) != case.seq:
        raise ValueError(f"{len(entries)} entries are not those of {case.id}, which has {case.seq}")
    able = {one.name: (one, one.sends) for one in process.actions.values() if one.sends is not None}
    sending = [pair for name, pair in able.items() if action in ("", name)]
    if not sending:
        return Refused("send", (Reason("sends nothing", action, action, nearest(action, able) or ""),))
    today = civil_day(now, process.zone)
    done = [(time, *pair) for pair in sending if (time := _latest(case, pair[0], today)) is not None]
    time, act, sends = max(done, key=lambda one: one[0].seq, default=(None, *sending[0]))
    names = [one.name for one, _ in sending]
    waiting = [seq for seq, one in case.incidents.items() if one.action in names and seq > (time.seq if time else 0)]
    if waiting:
        return Refused("send", (Reason("incident waits", str(waiting[-1])),))
    if time is None:
        return Refused("send", (Reason("not sent", detail=", ".join(names)),))
    if any(seq > time.seq for seq in case.adoptions):
        return Refused("send", (Reason("moved since", detail=time.day.isoformat()),))
    wrong = (
        *_left_since(process, case, by_entry(entries, time.seq), time, today),
        *_not_agreed(process, case, entries, act, time, now),
    )
    if wrong:
        return Refused("send", wrong)
    then = by_its_day(entries, entries[time.seq - 1].agrees_to or time.seq, process.zone)
    return _parcel(process, case, then, act, sends, time, to, today)


def _latest(case: Case, action: Action, today: date) -> Time | None:
    done = case.done.get(action.name)
    return done.by(today, case.began) if done is not None else None


def _left_since(process: Process, case: Case, then: Case, time: Time, today: date) -> Iterator[Reason]:
    """Those whose right it was to agree, and who have left since: for them nobody is asked any more."""
    there, here = Standing(then, time.day, process.derived), Standing(case, today, process.derived)
    for role in process.roles:
        if role in process.protected:
            gone = set(there.principals(role)).difference(here.principals(role))
            yield from (Reason("left since", case.people[key].name, detail=role) for key in sorted(gone))


def _not_agreed(
    process: Process, case: Case, entries: Sequence[Entry], act: Action, time: Time, now: datetime
) -> Iterator[Reason]:
    """The rules of agreement that are not met now. Who has agreed to it afterwards, on record, need not agree again."""
    today = civil_day(now, process.zone)
    standing = Standing(case, today, process.derived)
    situation = Situation(
        case, act.name, time.person, time.role, standing.roles_of(time.person), today, now.astimezone(UTC), {}, case.facts,
        case.began, False, standing,
    )  # fmt: skip
    rules, people = _agreed_afterwards(entries, time.seq)
    for rule in agreements(act):
        missing = rule.lacking(situation)
        if rule.name in rules:
            missing = tuple(one for one in missing if one.what in NOES or not people.issuperset(one.people))
        if missing:
            yield _reason(process, act, rule.name, missing)


def _reason(process: Process, act: Action, name: str, missing: tuple[Missing, ...]) -> Reason:
    rule = process.rules[name]
    found = remedies(process, act, map(rule.satisfied_by, missing))
    return Reason("rule", name, strength=rule.strength, cites=rule.cites, missing=missing, remedies=found)


def _agreed_afterwards(entries: Sequence[Entry], seq: int) -> tuple[frozenset[str], frozenset[str]]:
    """The rules that an act went against, where an incident was settled by entry `seq`, and who agreed to that."""
    entries = effective(entries)
    settling = entries[seq - 1]
    incident = entries[settling.agrees_to - 1].incident if settling.agrees_to else None
    if incident is None:
        return frozenset(), frozenset()
    people = (one.by for one in entries if one.agrees_to == settling.agrees_to)
    return frozenset(incident.rules), frozenset(people)


def _parcel(
    process: Process, case: Case, then: Case, act: Action, sends: Sends, time: Time, to: str, today: date
) -> Parcel:  # fmt: skip
    given, still = (_given(act, case, day) for day in (time.day, today))
    agreeing = {(title, one.giver) for title, one in still}
    out = _left_out(case, [one for _, one in (*given, *still)])
    standing, here = Standing(then, time.day, process.derived), Standing(case, today, process.derived)
    going = {
        role: [key for key in standing.principals(role) if fold(key) not in out and key in here.principals(role)]
        for role in process.roles
        if role in process.protected or role in sends.roles
    }
    people = tuple(
        Traveller(case.people[key].name, role, process.roles[role].title, case.people[key].agency, of)
        for role, keys in going.items()
        for key in keys
        if (of := _of(process, case, standing, going, role, key)) is not None
    )
    by = case.people[time.person].name if fold(time.person) not in out else process.roles[time.role].title
    sent = [_sent(process.facts[name], case, then, time.day, today, out) for name in sends.facts]
    return Parcel(
        process.id, process.title, process.version, case.id, act.name, time.day, by, to, people,
        tuple(one for one in sent if one is not None),
        tuple(
            dict.fromkeys(
                Agreed(title, case.people[one.giver].name, one.day)
                for title, one in given
                if (title, one.giver) in agreeing and fold(one.giver) not in out
            )
        ),
    )  # fmt: skip


def _of(
    process: Process, case: Case, standing: Standing, going: Mapping[str, list[str]], role: str, key: str
) -> tuple[str, ...] | None:  # fmt: skip
    """The names of those for whom alone somebody who travels holds a role; None where nobody of them travels."""
    held, there = standing.held_for(role, key), going.get(process.roles[role].of, [])
    if not held or set(there) == set(held):
        return ()
    return tuple(case.people[one].name for one in held if one in there) or None


def _given(act: Action, case: Case, day: date) -> list[tuple[str, Answer]]:
    """Who had said yes to the consents on which it was handed over, as that stood on a day, with their titles."""
    return [
        (asked.title, answer)
        for rule in agreements(act)
        if isinstance(rule, Consent)
        for asked in rule.consents
        for answer in answers_standing(case.answers.get(asked.name, ()), day, written=asked.written).values()
        if answer.says == "yes"
    ]


def _left_out(case: Case, answers: Sequence[Answer]) -> frozenset[str]:
    """The persons (by key, with everybody from the same agency) and the subjects that somebody has left out, folded."""
    out = {one for answer in answers for one in answer.leaves_out}
    agencies = {fold(case.people[key].agency) for key in out if key in case.people} - {""}
    out |= {key for key, person in case.people.items() if fold(person.agency) in agencies}
    return frozenset(map(fold, out | case.strangers))


def _sent(fact: Fact, case: Case, then: Case, day: date, today: date, out: frozenset[str]) -> Sent | None:
    """The fact as it was on that day and `then` on record; None when it was not, was taken back, or has to stay here."""
    cell = then.facts.get(fact.name)
    if cell is None or fact.name not in case.facts or confidential(fact, case, day) or confidential(fact, case, today):
        return None
    times = [(since, value) for since, value in (*cell.earlier, (cell.since, cell.value)) if since <= day]
    if not times:
        return None
    since, value = times[-1]
    told = _told(value, fact, case)
    about = [fact.name, fact.title, *named(value)]
    about += [text for column in fact.columns for text in (column.name, column.title)]
    if told in ("", ()) or not out.isdisjoint(map(fold, about)):
        return None
    columns = tuple(Column(column.name, column.title, column.type) for column in fact.columns)
    return Sent(fact.name, fact.title, fact.type, told, since, columns)


def _told(value: Value, fact: Fact, case: Case) -> Written:
    """A value as a person would write it; persons by their names."""
    if not isinstance(value, tuple):
        return _scalar(value, fact.type, case)
    if fact.type == "people":
        return tuple(case.people[one].name for one in value if isinstance(one, str))
    types = {column.name: column.type for column in fact.columns}
    rows = (row for row in value if not isinstance(row, str))
    return tuple({name: _scalar(cell, types[name], case) for name, cell in row.items() if name in types} for row in rows)


def _scalar(value: Scalar, kind: str, case: Case) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    return case.people[value].name if kind == "person" else value
