"""An act: somebody takes an action, or records that it was taken; every rule that bites on it is asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import BadFact, read_fact, says_something
from caseway.engine.case import kept, seen
from caseway.engine.case.roster import Roster
from caseway.engine.case.values import joined
from caseway.engine.decide.answering import answered
from caseway.engine.decide.effects import entry
from caseway.engine.decide.verdict import judge
from caseway.engine.decide.when import resolve
from caseway.engine.names import fold, nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.rules import Situation
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Action
    from caseway.engine.case import Case, Cell, Value
    from caseway.engine.commands import Act


def act(process: Process, case: Case, command: Act, now: datetime) -> Outcome:
    """Decide an act. Doing is refused when a rule is not met; what happened is accepted, each rule it broke in sight."""
    action = process.actions.get(command.action) or process.actions.get(process.find("actions", command.action) or "")
    if action is None:
        return Refused(
            command.action, (Reason("unknown action", command.action, guess=nearest(command.action, process.actions) or ""),)
        )
    found = action.name
    when = resolve(command.happened, now, process.zone)
    if isinstance(when, Reason):
        return Refused(found, (when,))
    day = when.day
    standing = Standing(case, day, process.derived)
    roster = Roster(case.people, case.strangers)
    person = roster.get(command.by)
    if person is None:
        return Refused(found, (Reason("unknown person", command.by, guess=nearest(command.by, roster) or ""),))
    roles = standing.roles_of(person)
    role, wrong = _role(process, action, command, case, person, roles, day)
    facts = _facts(action, command, roster, person, wrong) if command.facts else {}
    given = _reasons(process, command, wrong) if command.reasons else {}
    if command.happened is not None and not command.afterwards and day < when.today:
        wrong.append(Reason("past", found, detail=day.isoformat()))
    for _, fact in action.plans:
        planned = facts.get(fact)
        if type(planned) is date and planned < day:
            wrong.append(Reason("planned in past", fact, detail=planned.isoformat()))
    known, since, late = case.facts, case.began, False
    if command.happened is not None:
        (known, since), late = seen(case, day), day < case.moved_on(action.tracks)
    if action.opens_round and not late and not case.ended and day >= case.began[0]:
        known, since = kept(case.facts), (day, case.seq + 1)
    merged = _merged(action, facts, known, day) if facts else facts
    said = action.answering
    answers = answered(process, case, said, person, standing, when, facts, wrong) if said is not None else ()
    situation = Situation(
        case, found, person, role, roles, day, when.moment, merged, known, since, late, standing, answers, facts
    )  # fmt: skip
    verdict = judge(process, action, situation, given, when.today, afterwards=command.afterwards)
    if wrong or (verdict.reasons and not command.afterwards):
        return Refused(found, (*wrong, *_but_for_unread(verdict.reasons, wrong)))
    made = entry(process, action, situation, when, facts, given, verdict, afterwards=command.afterwards)
    return Accepted((made,))


def _role(
    process: Process, action: Action, command: Act, case: Case, person: str, roles: Mapping[str, str], day: date
) -> tuple[str, list[Reason]]:
    """The role acted in: the one named, else the first that may take the action, else the first held."""
    if not roles:
        return "", [Reason("not in case", case.people[person].name, detail=day.isoformat())]
    if command.role:
        named = process.find("roles", command.role)
        if named is None:
            return "", [Reason("unknown role", command.role, guess=nearest(command.role, process.roles) or "")]
        if named not in roles:
            return named, [Reason("not your role", case.people[person].name, detail=named)]
        return named, []
    for candidates in (action.allowed, action.who or ()):
        for role in candidates:
            if role in roles:
                return role, []
    return next(iter(roles)), []


def _facts(action: Action, command: Act, roster: Roster, person: str, wrong: list[Reason]) -> dict[str, Value]:
    """The values of the facts that the act gives; what is wrong with the others is added to `wrong`."""
    facts: dict[str, Value] = {}
    for written, raw in command.facts.items():
        fact = action.notes.get(written) or next((f for f in action.notes.values() if fold(f.name) == fold(written)), None)
        if fact is None:
            detail = ", ".join(action.notes)
            wrong.append(Reason("unknown fact", written, detail=detail, guess=nearest(written, action.notes) or ""))
            continue
        if fact.name in facts:
            wrong.append(Reason("fact twice", fact.name))
            continue
        value = read_fact(fact, raw, roster, person)
        if isinstance(value, BadFact):
            wrong.append(
                Reason("bad fact", fact.name, value.why + "|" + value.given, value.guess, column=value.column, row=value.row)
            )
        else:
            facts[fact.name] = value
    return facts


def _but_for_unread(reasons: Iterable[Reason], wrong: Iterable[Reason]) -> Iterator[Reason]:
    """The reasons, without those that miss nothing but what was given and could not be read."""
    unread = {one.name for one in wrong if one.why == "bad fact"}
    for reason in reasons:
        if not reason.missing or not unread.issuperset(missing.name for missing in reason.missing):
            yield reason


def _reasons(process: Process, command: Act, wrong: list[Reason]) -> dict[str, str]:
    """The reasons given, by rule; for rules that are not there, in unfit characters, or not on the list, see `wrong`."""
    given = {}
    for written, text in command.reasons.items():
        rule = process.find("rules", written)
        if rule is None:
            wrong.append(Reason("unknown rule", written, guess=nearest(written, process.rules) or ""))
        elif not says_something(text):
            wrong.append(Reason("no reason", written))
        elif (reason := listed(text, process.rules[rule].reasons)) is None:
            known = process.rules[rule].reasons
            guess = nearest(text.partition(":")[0], known) or ""
            wrong.append(Reason("reason not listed", rule, ", ".join(known), guess))
        else:
            given[rule] = reason
    return given


def listed(text: str, reasons: tuple[str, ...]) -> str | None:
    """A reason as it is kept: one of `reasons`, with more words after a colon if there are; None for any other.

    Where there is no list, any reason will do.
    """
    if not reasons:
        return text.strip()
    first, colon, more = text.partition(":")
    found = next((one for one in reasons if fold(one) == fold(first)), None)
    return found and (f"{found}: {more.strip()}" if colon and more.strip() else found)


def _merged(action: Action, facts: Mapping[str, Value], known: Mapping[str, Cell], day: date) -> Mapping[str, Value]:
    """The facts given, those that add to what is there joined to it."""
    adding = [name for name in facts if action.notes[name].adds and name in known and name not in action.clears]
    if not adding:
        return facts
    there = ((name, known[name].by(day)) for name in adding)
    return {**facts, **{name: joined(old, facts[name]) for name, old in there if old is not None}}
