"""Receiving: a case is opened with what was handed over; all of it has a place here, or is left out in so many words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import BadFact, named, read_fact
from caseway.engine.case import Effects, Entry, Origin, Recorded, fold
from caseway.engine.case.roster import Roster
from caseway.engine.commands import Newcomer
from caseway.engine.decide.effects import about_whom
from caseway.engine.decide.opening import open_case
from caseway.engine.decide.when import When, resolve
from caseway.engine.names import fold as same
from caseway.engine.names import nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules import Attendance, Decision, Disclosure, Need, Signature, Threshold
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.commands import Receive
    from caseway.engine.transfer.parcel import Parcel, Sent

ONE_DAY = timedelta(days=1)
AS_TEXT = ("choice", "date", "moment", "number", "person", "time", "yes-no")
"""The types that can be noted as text, where that is what the fact is here."""
SAYING = (Attendance, Decision, Disclosure, Need, Signature, Threshold)
"""The shapes that take what a fact says for what somebody has said or done."""


def receive(process: Process, parcel: Parcel, command: Receive, now: datetime) -> Outcome:
    """Accepted, with the entry that opens the case and one for each day since which something has been so.

    Who is not of the family here takes part only when the command names a role for them, be it of the same name. Nothing
    counts as done, and no consent as given. Refused with every reason: also what has no place here, and what somebody has
    to say here anew, until the command names another place for it, or none.
    """
    wrong: list[Reason] = []
    if parcel.day > civil_day(now, process.zone) + ONE_DAY:  # it may be tomorrow already where it comes from
        wrong.append(Reason("future", detail=parcel.day.isoformat()))
    facts = _placed(process, "facts", [one.name for one in parcel.facts], command.facts, wrong)
    roles = _placed(process, "roles", [one.role for one in parcel.people], command.roles, wrong)
    said = {same(name) for name in command.roles}
    strangers = [name for name, role in roles.items() if role and role not in process.protected and same(name) not in said]
    wrong += [Reason("takes part", name) for name in strangers]
    newcomers = list(command.opening.newcomers)
    there = {(same(one.name), same(one.role)) for one in newcomers}
    here = {same(one.name) for one in newcomers}
    for one in parcel.people:
        role = roles[one.role]
        if role and (same(one.name), same(role)) not in there:
            if same(one.name) in here:
                wrong.append(Reason("one or two", one.name, detail=role))
            newcomers.append(Newcomer(one.name, role, one.agency, one.of))
    outcome = open_case(process, replace(command.opening, newcomers=tuple(newcomers)), now)
    if isinstance(outcome, Refused):
        unplaced = any(one.why in ("no place", "unknown role") for one in wrong)
        reasons = (one for one in outcome.reasons if one.why != "nobody concerned" or not unplaced)
        return Refused("receive", (*reasons, *wrong) if wrong else outcome.reasons)
    origin = Origin(parcel.process, parcel.title, parcel.case, parcel.day, parcel.digest)
    opening = outcome.entries[0]._replace(origin=origin)
    days = _recorded(process, parcel, facts, opening, wrong)
    entries = [opening]
    for day, noted in sorted(days.items()):
        when = _when(day, now, process)
        if isinstance(when, Reason):
            wrong.append(when)
            continue
        seq, effects = len(entries) + 1, Effects(facts=tuple(noted))
        entries.append(Entry(seq, "received", opening.by, opening.role, when.moment, day, when.recorded, effects=effects))
    return Refused("receive", tuple(wrong)) if wrong else Accepted(tuple(entries))


def _placed(
    process: Process, kind: str, theirs: Iterable[str], written: Mapping[str, str], wrong: list[Reason]
) -> dict[str, str]:
    """What each of their names is called here, '' for what is left out; what cannot be told is added to `wrong`."""
    names = dict.fromkeys(theirs)
    known = {same(name) for name in names}
    ours: Mapping[str, object] = getattr(process, kind)
    said: dict[str, str] = {}
    for name, here in written.items():
        if same(name) not in known:
            wrong.append(Reason("not in parcel", name, detail=", ".join(names), guess=nearest(name, names) or ""))
            continue
        found = process.find(kind, here) if here else ""
        if found is None:
            guess = nearest(here, ours) or ""
            wrong.append(Reason("unknown role" if kind == "roles" else "no such fact", here, guess=guess))
        said[same(name)] = found or ""
    placed = {}
    for name in names:
        found = said[same(name)] if same(name) in said else process.find(kind, name)
        if found is None:
            wrong.append(Reason("no place", name, guess=nearest(name, ours) or ""))
        placed[name] = found or ""
    return placed


def _recorded(
    process: Process, parcel: Parcel, placed: Mapping[str, str], opening: Entry, wrong: list[Reason]
) -> dict[date, list[Recorded]]:
    """The facts to note, by the day since which they have been so."""
    case = fold(None, opening)
    roster, standing = Roster(case.people), Standing(case, opening.day, process.derived)
    anew, booked = _said_anew(process), {fact for action in process.actions.values() for _, fact in action.plans}
    found: dict[date, list[Recorded]] = {}
    taken: set[str] = set()
    for sent in parcel.facts:
        name = placed[sent.name]
        if not name:
            continue
        fact = process.facts[name]
        strange = next((key for key in named(fact, _raw(sent)) if key in case.people), None)
        if name in taken:
            wrong.append(Reason("fact twice", name))
        elif strange is not None:  # a key means somebody else in each case
            wrong.append(Reason("bad fact", name, f"person|{strange}"))
        elif name in anew or name in booked:
            wrong.append(Reason("said anew" if name in anew else "booked anew", name, detail=sent.name))
        elif fact.type != sent.type and not (fact.type == "text" and sent.type in AS_TEXT):
            wrong.append(Reason("other kind", name, detail=sent.name))
        else:
            value = read_fact(fact, _raw(sent), roster, opening.by)
            if isinstance(value, BadFact):
                detail = f"{value.why}|{value.given}"
                wrong.append(Reason("bad fact", name, detail, value.guess, column=value.column, row=value.row))
            else:
                recorded = Recorded(name, value, about_whom(process, standing, fact), fact.keep, fact.adds)
                found.setdefault(sent.since, []).append(recorded)
        taken.add(name)
    return found


def _raw(sent: Sent) -> object:
    return sent.value if isinstance(sent.value, str) else list(sent.value)


def _when(day: date, now: datetime, process: Process) -> When | Reason:
    try:
        return resolve(day, now, process.zone)
    except OverflowError:
        return Reason("no such day")


def _said_anew(process: Process) -> frozenset[str]:
    """The facts that stand for what somebody says, signs or has been given here: none of that comes from elsewhere."""
    found = {name for form in process.forms.values() for name in (form.signatures, form.copies)}
    for rule in process.rules.values():
        if isinstance(rule, SAYING):
            reads = rule.looks_at()
            found |= {one.fact for one in (*reads.facts, *reads.given) if rule.right_of or one.how == "people"}
    return frozenset(found | {fact.name for fact in process.facts.values() if any(column.own for column in fact.columns)})
