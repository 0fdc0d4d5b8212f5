"""Sending: a letter goes to one person, if it is for them and every consent that it hangs on is there at that moment."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from caseway.engine.asked_again import lacking
from caseway.engine.assemble.facts import says_something
from caseway.engine.case import MOVED, OFF, RECALL, UNINVITED, Departure, Effects, Entry, Recorded, Sent
from caseway.engine.case.roster import Roster
from caseway.engine.decide.effects import about_whom
from caseway.engine.letters import addressed, enclosed, occasion, waiting
from caseway.engine.names import nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import sight_of, who_sees

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from caseway.engine.asked_again import Lacking
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Row
    from caseway.engine.commands import Returned, Send

WAYS = ("e-mail", "letter", "by hand")
BUILT_IN = (MOVED, OFF, UNINVITED, RECALL)


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
    moment = now.astimezone(UTC)
    letter = command.letter if command.letter in BUILT_IN else process.find("letters", command.letter)
    wrong = list(_may_not(process, case, by, letter or "", standing))
    wrong += [] if command.channel in WAYS else [Reason("no way", command.channel)]
    if letter is None:
        wrong.append(
            Reason("unknown letter", command.letter, guess=nearest(command.letter, process.letters) or "")
        )  # fmt: skip
    if letter is None or wrong:
        return Refused("send", tuple(wrong))
    if letter == RECALL and not _theirs(case, command, person):
        return Refused("send", (Reason("no copy", detail=_entries(case, person)),))
    due = next((one for one in waiting(process, case, now) if (one.letter, one.person) == (letter, person)), None)
    behind = due.behind if due is not None else _behind(case, command)
    forms = enclosed(process, case, letter)
    if command.forms or letter not in process.letters:
        forms = tuple(process.find("forms", form) or form for form in command.forms)
    misplaced = [*_not_for(process, case, letter, person, standing), *_no_form(process, case, forms, person, standing)]
    if due is None and letter != RECALL and not misplaced:
        misplaced.append(_had(case, letter, person))
    asking = process.letters.get(behind or letter) if letter in process.letters or letter == MOVED or forms else None
    missing = list(lacking(process, case, asking, person, moment)) if asking is not None else []
    if not command.afterwards and (misplaced or missing):
        return Refused("send", (*misplaced, *(_told(process, case, one, by, day) for one in missing)))
    went = command.afterwards and command.of is not None
    booked = command.booked if went else due.booked if due is not None else None
    of = command.of if went and command.of is not None and 0 < command.of < case.seq else case.seq
    sent = Sent(
        letter, person, command.channel, of, day, forms, command.household, booked, command.recalls, behind=behind
    )  # fmt: skip
    entry = Entry(
        case.seq + 1, "sent", by, next(iter(standing.roles_of(by))), moment, day, moment,
        effects=Effects(facts=tuple(_copies(process, sent, standing, day))),
        departures=tuple(Departure(one.rule, "must", "broken", by) for one in missing if one.rule),
        warnings=tuple(_warnings(command, misplaced, missing)), afterwards=command.afterwards, sent=sent,
    )  # fmt: skip
    return Accepted((entry,))


def _warnings(command: Send, misplaced: Sequence[Reason], missing: Sequence[Lacking]) -> Iterator[str]:
    if any(reason.why != "sent already" for reason in misplaced):
        yield "not for them"
    if any(one.consent for one in missing):
        yield "without consent"
    if command.checked:
        yield "address checked"


def _behind(case: Case, command: Send) -> str:
    """The letter of the process that a recall is about: that of the first copy that it recalls."""
    first = case.sent.get(command.recalls[0]) if command.recalls else None
    return first.about if first is not None else ""


def _had(case: Case, letter: str, person: str) -> Reason:
    """Why a letter does not wait for somebody: they have it, or there is nothing to tell."""
    have = [seq for seq, one in case.sent.items() if (one.letter, one.person) == (letter, person) and not one.returned]
    name = case.people[person].name
    if not have:
        return Reason("letter not to them", letter, detail=name)
    return Reason("sent already", letter, detail=name, guess="", column=str(have[-1]))


def _told(process: Process, case: Case, found: Lacking, by: str, day: date) -> Reason:
    """Why that refuses a letter, as far as whoever sends it may see."""
    sight = sight_of(process, case, by, day)
    if not found.rule:
        hidden = found.consent not in sight.consents
        return Reason("no consent", found.consent, missing=() if hidden else found.missing, hidden=hidden)
    rule = process.rules[found.rule]
    if rule.name not in sight.answering:
        return Reason(
            "rule", rule.name, strength=rule.strength, cites=rule.cites, hidden=True, ask=who_sees(process, rule.name)
        )  # fmt: skip
    return Reason("rule", rule.name, strength=rule.strength, cites=rule.cites, missing=found.missing)


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
