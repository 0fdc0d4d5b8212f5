"""The record, told: what an entry says, what it departed from, what somebody should know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.case import Joined
from caseway.engine.messages import say
from caseway.engine.wording.letter import told_sent
from caseway.engine.wording.listing import held_told, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Departure, Entry, Left
    from caseway.engine.copies import Copy


def told_entry(process: Process, case: Case, entry: Entry, language: str = "") -> str:
    """What an entry says happened, in one sentence."""
    language = language or process.language
    if case.masked & {entry.seq, entry.agrees_to}:
        return say("entry.masked", language)
    if (entry.kind in ("acted", "agreed") and not entry.action) or (entry.kind == "sent" and entry.sent is None):
        return say("entry.hidden", language)
    if entry.sent is not None:
        return told_sent(process, case, entry.sent, language)
    if entry.kind == "acted":
        return process.titled("actions", entry.action, language)
    if entry.kind in ("handed over", "stands in"):
        taken = next(change for change in entry.people if isinstance(change, Joined))
        return say(
            f"entry.{entry.kind}",
            language,
            role=process.titled("roles", taken.role, language),
            giver=names(case, (taken.instead_of or entry.people[0].person,)),
            taker=names(case, (taken.person,)),
            people=names(case, (taken.person,)),
            since=taken.since,
            until=taken.until,
        )
    people = (
        f"{names(case, (change.person,))} ({_role_told(process, case, change, language)})"
        if change.role
        else names(case, (change.person,))
        for change in entry.people
    )
    if entry.origin is not None:
        there = entry.origin
        return say("entry.opened from", language, title=there.title, case=there.case, day=there.day)
    number = entry.agrees_to or entry.voids or entry.returns
    if entry.returns is not None and not entry.reason:
        return say("entry.returned.why hidden", language, entry=number)
    text = say(
        f"entry.{entry.kind}", language, people=", ".join(people), entry=number, reason=entry.reason, version=entry.version
    )
    return " ".join((text, *_led(process, entry, language))) if entry.adoption is not None else text


def _led(process: Process, entry: Entry, language: str) -> Iterator[str]:
    """Where stages led that the new version does not have, as whoever moved the case said."""
    for move in entry.effects.moves:
        if move.source and process.successor("stages", move.source) != move.to:
            yield say("entry.led", language, source=move.source, stage=process.titled("stages", move.to, language))


def _role_told(process: Process, case: Case, change: Joined | Left, language: str) -> str:
    of = change.of if isinstance(change, Joined) else ()
    return held_told(process, case, change.role, of, language)


def told_incident(process: Process, entry: Entry, language: str = "", *, waits: bool = True) -> str:
    """That an entry went against a right, and which, as far as it says; and whether it `waits` to be agreed to."""
    language = language or process.language
    rules = entry.incident.rules if entry.incident is not None else ()
    titles = ", ".join(process.titled("rules", rule, language).rstrip(".") for rule in rules)
    return say("entry.incident" if waits else "entry.incident.agreed", language, rules=f" ({titles})" if titles else "")


def told_departure(process: Process, departure: Departure, language: str = "") -> str:
    """A departure, told, with the reason that was given or that is wanting."""
    language = language or process.language
    rule = process.titled("rules", departure.rule, language).rstrip(".") if departure.rule else ""
    key = f"departure.{departure.how}"
    key = f"{key}.whenever" if departure.how == "late" and departure.limit is None else key
    text = say(key, language, rule=rule, reason=departure.reason, limit=departure.limit)
    if departure.how in ("deviation", "late as booked", "out of order", "not theirs", "after the end", "against a right"):
        return text
    if departure.reason:
        return text + say("departure.reason", language, reason=departure.reason)
    return text + say("departure.no reason", language)


def told_copy(process: Process, case: Case, copy: Copy, seq: int, language: str = "") -> str:
    """Who got a form that holds what the entry `seq` said by mistake."""
    language = language or process.language
    person, form = names(case, (copy.person,)), process.titled("forms", copy.form, language)
    return say("copy", language, person=person, form=form, day=copy.day, entry=seq)


def told_warnings(process: Process, entry: Entry, language: str = "") -> tuple[str, ...]:
    """The warnings that an entry carries, told."""
    language = language or process.language
    force = process.in_force
    key = "force.until" if force.until else "force.open"
    span = say(key, language, start=force.start, until=force.until)
    title = process.titled("title", process.id, language)
    return tuple(say(f"warning.{warning}", language, process=title, day=entry.day, force=span) for warning in entry.warnings)


def told_unsupported(process: Process, rules: Iterable[str], seq: int, language: str = "") -> str:
    """An act that is not supported any more, told, with the rules that it would break now."""
    language = language or process.language
    names_of = (
        process.titled("rules", rule, language).rstrip(".") if rule else say("unsupported.order", language) for rule in rules
    )
    return say("unsupported", language, entry=seq, rules="; ".join(names_of))
