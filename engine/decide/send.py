"""Sending: a letter goes to one person, if it is for them and every consent that it hangs on is there at that moment."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import says_something
from caseway.engine.case import MOVED, OFF, RECALL, Departure, Effects, Entry, Recorded, Sent
from caseway.engine.case.roster import Roster
from caseway.engine.decide.consented import lacking, told
from caseway.engine.decide.effects import about_whom
from caseway.engine.letters import addressed, enclosed, occasion, waiting
from caseway.engine.names import nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Booked, Case, Row
    from caseway.engine.commands import Returned, Send

WAYS = ("e-mail", "letter", "by hand")
BUILT_IN = (MOVED, OFF, RECALL)


def send(process: Process, case: Case, command: Send, now: datetime) -> Outcome:
    """Decide that a letter goes to a person now, or note that it went (`afterwards`).

    What went can always be noted, with each consent that it was sent against.
    """
    roster = Roster(case.people, case.strangers)
    by, person = roster.get(command.by), roster.get(command.person)
    if by is None or person is None:
        named = ((command.by, by), (command.person, person))
        return Refused("send", tuple(_unknown(name, roster) for name, key in named if key is None))
    day = civil_day(now, process.zone)
    standing = Standing(case, day, process.derived)
    letter = command.letter if command.letter in BUILT_IN else process.find("letters", command.letter)
    wrong = list(_may_not(process, case, by, letter or "", standing))
    wrong += [] if command.channel in WAYS else [Reason("no way", command.channel)]
    if letter is None:
        wrong.append(
            Reason("unknown letter", command.letter, guess=nearest(command.letter, process.letters) or "")
        )  # fmt: skip
    if letter is None or wrong:
        return Refused("send", tuple(wrong))
    part = process.letters.get(letter)
    forms = enclosed(process, case, letter)
    if part is None:
        forms = tuple(process.find("forms", form) or form for form in command.forms)
    booked = _booked(process, case, letter, person, now)
    misplaced = [*_not_for(process, case, letter, person, standing), *_no_form(process, case, forms, person, standing)]
    if letter in (MOVED, OFF) and booked is None:
        misplaced.append(Reason("letter not to them", letter, detail=case.people[person].name))
    if letter == RECALL and not _theirs(case, command, person):
        return Refused("send", (Reason("no copy", detail=_entries(case, person)),))
    missing = list(lacking(process, case, part, person, by, now)) if part is not None else []
    if not command.afterwards and (misplaced or missing):
        return Refused("send", (*misplaced, *(told(process, case, one, by, day) for one in missing)))
    moment = now.astimezone(UTC)
    sent = Sent(letter, person, command.channel, case.seq, day, forms, command.household, booked, command.recalls)
    entry = Entry(
        case.seq + 1, "sent", by, next(iter(standing.roles_of(by))), moment, day, moment,
        effects=Effects(facts=tuple(_copies(process, sent, standing, day))),
        departures=tuple(Departure(rule.name, rule.strength, "broken", by) for rule, _ in missing),
        warnings=tuple(_warnings(command, misplaced)), afterwards=command.afterwards, sent=sent,
    )  # fmt: skip
    return Accepted((entry,))


def _warnings(command: Send, misplaced: Sequence[Reason]) -> Iterator[str]:
    if misplaced:
        yield "not for them"
    if command.checked:
        yield "address checked"


def returned(process: Process, case: Case, command: Returned, now: datetime) -> Outcome:
    """Decide that a copy came back: who was to have it does not have it."""
    roster = Roster(case.people, case.strangers)
    by = roster.get(command.by)
    if by is None:
        return Refused("send", (_unknown(command.by, roster),))
    day = civil_day(now, process.zone)
    standing = Standing(case, day, process.derived)
    sent = case.sent.get(command.seq)
    wrong = list(_may_not(process, case, by, sent.letter if sent is not None else "", standing))
    if sent is None:
        wrong.append(Reason("no copy", detail=", ".join(map(str, case.sent))))
    elif sent.returned is not None:
        wrong.append(Reason("back already", str(command.seq), detail=sent.returned.isoformat()))
    if not says_something(command.reason):
        wrong.append(Reason("nothing said"))
    if sent is None or wrong:
        return Refused("send", tuple(wrong))
    moment = now.astimezone(UTC)
    entry = Entry(
        case.seq + 1, "returned", by, next(iter(standing.roles_of(by))), moment, day, moment,
        effects=Effects(facts=tuple(_copies(process, sent, standing, day, "returned"))),
        reason=command.reason.strip(), returns=command.seq,
    )  # fmt: skip
    return Accepted((entry,))


def _unknown(name: str, roster: Roster) -> Reason:
    return Reason("unknown person", name, guess=nearest(name, roster) or "")


def _may_not(process: Process, case: Case, by: str, letter: str, standing: Standing) -> Iterator[Reason]:
    """Why somebody cannot send it: those can who may open cases, or do what it is sent after."""
    part = process.letters.get(letter)
    doing = (role for action in part.after for role in process.actions[action].allowed) if part is not None else ()
    may = {*process.opened_by, *doing}
    if may.isdisjoint(standing.roles_of(by)):
        yield Reason("may not send", case.people[by].name, detail=", ".join(role for role in process.roles if role in may))


def _not_for(process: Process, case: Case, letter: str, person: str, standing: Standing) -> Iterator[Reason]:
    """Why a letter of the process is not for a person now: it is not due, or does not go to them."""
    part = process.letters.get(letter)
    if part is not None and occasion(case, part) is None:
        yield Reason("letter not due", letter, detail=", ".join(part.after))
    elif part is not None and person not in addressed(case, part, standing):
        yield Reason("letter not to them", letter, detail=case.people[person].name)


def _no_form(
    process: Process, case: Case, forms: tuple[str, ...], person: str, standing: Standing
) -> Iterator[Reason]:  # fmt: skip
    """The forms that a person may not have."""
    roles = standing.roles_of(person).keys()
    for name in forms:
        form = process.forms.get(name)
        if form is None or form.seen_by.isdisjoint(roles):
            yield Reason("form not for them", name, detail=case.people[person].name)


def _theirs(case: Case, command: Send, person: str) -> bool:
    """Whether a letter of recall names copies, and all of them went to that person."""
    sent = [case.sent.get(seq) for seq in command.recalls]
    return bool(sent) and all(one is not None and one.person == person for one in sent)


def _entries(case: Case, person: str) -> str:
    return ", ".join(str(seq) for seq, one in case.sent.items() if one.person == person)


def _booked(process: Process, case: Case, letter: str, person: str, now: datetime) -> Booked | None:
    """The calendar entry that goes with a letter to a person now."""
    found = (one.booked for one in waiting(process, case, now) if one.letter == letter and one.person == person)
    return next(found, None)


def _copies(process: Process, sent: Sent, standing: Standing, day: date, way: str = "") -> Iterator[Recorded]:
    """The row that says so in the table of copies of each form, where the process says what to write there."""
    for name in sent.forms:
        form = process.forms.get(name)
        said = form.copies_as.get(way or sent.channel) if form is not None else None
        if form is None or said is None:
            continue
        fact = process.facts[form.copies]
        choice = next(column.name for column in fact.columns if column.type == "choice" and said in column.choices)
        row: Row = {fact.person_column(): sent.person, fact.date_column(): day, choice: said}
        yield Recorded(fact.name, (row,), about_whom(process, standing, fact), fact.keep, adds=True)
