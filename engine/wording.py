"""Wording: a refusal, something due or an entry, in plain words of a language, with titles instead of names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.case import Joined
from caseway.engine.messages import knows, say
from caseway.engine.rules.asked import OF_CONSENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.assemble import Process
    from caseway.engine.case import Answer, Case, Departure, Entry
    from caseway.engine.due import Due
    from caseway.engine.outcome import Reason, Remedy
    from caseway.engine.reliance import Relied
    from caseway.engine.rules import Missing


@dataclass(frozen=True, slots=True)
class Told:
    """A reason in words: what the rule says, how strong it is, what is missing, who can put it right, where it stands."""

    text: str
    strength: str = ""
    missing: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    deviation: str = ""
    latest: str = ""
    clauses: tuple[str, ...] = ()


def tell(process: Process, case: Case | None, action: str, reason: Reason, language: str = "") -> Told:
    """One reason of a refusal, told. `case` is None when the case could not be opened."""
    language = language or process.language
    if reason.why != "rule":
        return Told(_why(process, action, reason, language))
    rule = process.rules[reason.name]
    deviation = ""
    if rule.right_of:
        deviation = say("deviate.right", language, roles=_roles(process, rule.right_of, language, "and"))
    elif reason.deviators == ():
        deviation = say("deviate.with reason", language, rule=rule.name)
    elif reason.deviators:
        deviation = say("deviate.by", language, roles=_roles(process, reason.deviators, language), rule=rule.name)
    return Told(
        process.titled("rules", rule.name, language),
        say(f"strength.{rule.strength}", language),
        tuple(_missing(process, case, missing, language) for missing in reason.missing),
        tuple(_remedy(process, remedy, language) for remedy in reason.remedies),
        deviation,
        say("latest", language, date=reason.latest) if reason.latest else "",
        tuple(clause(process, cited) for cited in reason.cites),
    )


def clause(process: Process, cited: str) -> str:
    """A clause as it is cited: its id, the document and where it stands there."""
    found = process.clauses.get(cited)
    return f"{cited}, {found.document}, {found.where}" if found else cited


def told_due(process: Process, case: Case, due: Due, language: str = "") -> tuple[str, str]:
    """Something due, told: the sentence, and how many days are left."""
    language = language or process.language
    key = "due.stretched" if due.stretched else f"due.{due.kind}"
    key = "due.ahead.window" if due.opens is not None else key
    key = "due.paused" if due.paused is not None else key
    key = "due.incident.theirs" if due.kind == "incident" and not due.rules else key
    rules = (process.titled("rules", name, language).rstrip(".") for name in due.rules if name in process.rules)
    sentence = say(
        key,
        language,
        action=process.titled("actions", due.action, language),
        date=due.on,
        opens=due.opens,
        rule="; ".join(rules),
        since=due.paused or due.since,
        entry=due.entry,
        people=_persons(case, due.people, language) or _roles(process, due.roles, language),
    )
    if due.on is None:
        return sentence, ""
    key = "due.today" if due.days == 0 else "due.late" if due.days < 0 else "due.days"
    return sentence, say(f"{key}.one" if abs(due.days) == 1 else key, language, days=abs(due.days))


def stages_told(process: Process, case: Case, language: str = "") -> str:
    """Where a case stands: its stage; with several tracks, the stage of each that is not over (of all when all are)."""
    language = language or process.language
    going = [track for track in case.stages if track not in case.over_tracks] or list(case.stages)
    if len(case.stages) == 1:
        return process.titled("stages", case.stages[going[0]], language)
    return "; ".join(
        f"{process.titled('tracks', track, language)}: {process.titled('stages', case.stages[track], language)}"
        for track in going
    )


def told_reliance(process: Process, one: Relied, language: str = "") -> str:
    """Something done on a consent that was taken back since, in a sentence."""
    language = language or process.language
    key = "consequence.relied" if one.supported else "consequence.unsupported"
    return say(key, language, action=process.titled("actions", one.action, language), day=one.day, entry=one.entry)


def told_departure(process: Process, departure: Departure, language: str = "") -> str:
    """A departure, told, with the reason that was given or that is wanting."""
    language = language or process.language
    rule = process.titled("rules", departure.rule, language).rstrip(".") if departure.rule else ""
    text = say(f"departure.{departure.how}", language, rule=rule, reason=departure.reason, limit=departure.limit)
    if departure.how in ("deviation", "late as booked", "out of order", "not theirs", "after the end"):
        return text
    if departure.reason:
        return text + say("departure.reason", language, reason=departure.reason)
    return text + say("departure.no reason", language)


def told_entry(process: Process, case: Case, entry: Entry, language: str = "") -> str:
    """What an entry says happened, in one sentence."""
    language = language or process.language
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
        f"{names(case, (change.person,))} ({process.titled('roles', change.role, language)})"
        if change.role
        else names(case, (change.person,))
        for change in entry.people
    )
    number = entry.agrees_to if entry.voids is None else entry.voids
    return say(f"entry.{entry.kind}", language, people=", ".join(people), entry=number, reason=entry.reason)


def told_unsupported(process: Process, rules: Iterable[str], seq: int, language: str = "") -> str:
    """An act that is not supported any more, told, with the rules that it would break now."""
    language = language or process.language
    names_of = (
        process.titled("rules", rule, language).rstrip(".") if rule else say("unsupported.order", language) for rule in rules
    )
    return say("unsupported", language, entry=seq, rules="; ".join(names_of))


def told_warnings(process: Process, entry: Entry, language: str = "") -> tuple[str, ...]:
    """The warnings that an entry carries, told."""
    language = language or process.language
    force = process.in_force
    key = "force.until" if force.until else "force.open"
    span = say(key, language, start=force.start, until=force.until)
    title = process.titled("title", process.id, language)
    return tuple(say(f"warning.{warning}", language, process=title, day=entry.day, force=span) for warning in entry.warnings)


def names(case: Case | None, keys: Iterable[str]) -> str:
    """The names of persons, with commas between them."""
    return ", ".join(case.people[key].name if case is not None and key in case.people else key for key in keys)


def _persons(case: Case | None, keys: Iterable[str], language: str) -> str:
    return listed((names(case, (key,)) for key in keys), language, "and")


def listed(words: Iterable[str], language: str, last: str = "or") -> str:
    """Words with commas, and `or` (or `and`) before the last."""
    every = list(words)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} {say(last, language)} {every[-1]}" if every else ""


def _roles(process: Process, roles: Iterable[str], language: str, last: str = "or") -> str:
    every = tuple(roles)
    if set(every) >= set(process.roles):
        return say("anyone", language)
    return listed((process.titled("roles", role, language) for role in every), language, last)


def _why(process: Process, action: str, reason: Reason, language: str) -> str:
    name, detail = reason.name, reason.detail
    if reason.why == "bad fact":
        why, _, given = detail.partition("|")
        text = say(f"fact.{why}", language, name=process.titled("facts", name, language), given=given)
        if reason.row:
            where = say("fact.row" if why == "column" else "fact.where", language, row=reason.row, column=reason.column)
            text = f"{text.rstrip('.')} ({where})."
    else:
        key = f"why.{reason.why}"
        key = f"{key}.none" if not detail and knows(f"{key}.none") else key
        if reason.why == "derived role":
            detail = process.titled("actions", detail, language)
        elif reason.why in ("already holds", "not your role", "not yours", "opener", "last who can", "not oneself"):
            detail = listed((process.titled("roles", role, language) for role in detail.split(", ")), language)
        elif reason.why in ("nobody answers", "not asked", "not for"):
            detail = _roles(process, detail.split(", "), language)
        if reason.why in ("derived role", "one holder", "nobody concerned", "own role"):
            name = process.titled("roles", name, language)
        stages = _open(process, action, detail) if reason.why == "stage" else ()
        text = say(
            key,
            language,
            name=process.titled("facts", name, language) if reason.why in ("planned in past", "nobody answers") else name,
            detail=detail,
            stage=process.titled("stages", detail, language),
            stages=listed((f"«{process.titled('stages', s, language)}»" for s in process.stages if s in stages), language),
            roles=_roles(process, reason.remedies[0].roles, language) if reason.remedies else "",
        )
    return f"{text} {say('guess', language, guess=reason.guess)}" if reason.guess else text


def _open(process: Process, action: str, stage: str) -> Iterable[str]:
    """The stages at which an action is open, in the track that is at `stage`."""
    return process.actions[action].open_in.get(process.track_of(stage).name, ())


def _missing(process: Process, case: Case | None, missing: Missing, language: str) -> str:
    if missing.what == "mandate":
        return say("missing.mandate", language, title=_roles(process, missing.people, language))
    if missing.what in OF_CONSENT:
        return _consent(process, case, missing, language)
    kind = "actions" if missing.what in ("action", "too late") or missing.name in process.actions else "facts"
    if missing.what in ("unsigned", "not that day"):
        kind = "forms"
    elif missing.what in ("nobody", "too few", "too few agencies") and missing.name in process.roles:
        kind = "roles"
    value = missing.value
    if missing.what == "cells":
        columns = process.facts[missing.name].columns
        value = next(column.title for column in columns if column.name == missing.value)
        value = process.words.get(language, {}).get((f"columns of {missing.name}", missing.value), value)
    return say(
        f"missing.{missing.what}",
        language,
        title=process.titled(kind, missing.name, language),
        value=value,
        people=_persons(case, missing.people, language),
        rows=listed(map(str, missing.rows), language, "and"),
        limit=missing.limit,
    )


def _consent(process: Process, case: Case | None, missing: Missing, language: str) -> str:
    """Whose consent is missing, to what, for whom, and in which form it is asked for."""
    key = f"missing.{missing.what}"
    key += ".conflict" if missing.others else ".written" if missing.value == "written" else ""
    return say(
        key if knows(key) else f"missing.{missing.what}",
        language,
        title=process.titled("consents", missing.name, language),
        people=_persons(case, missing.people, language),
        one=listed((names(case, (key,)) for key in missing.people), language),
        others=_persons(case, missing.others, language),
        child=names(case, (missing.about,)),
        value=names(case, (missing.value,)) if case and missing.value in case.people else missing.value,
        limit=missing.limit,
    )


def told_answer(process: Process, case: Case, answer: Answer, language: str = "") -> str:
    """An answer to a consent, told: what was said when, until when it holds, what it leaves out, who noted it."""
    language = language or process.language
    key = f"consent.{answer.says}"
    parts = [say(f"{key}.written" if answer.says == "yes" and answer.form == "written" else key, language, day=answer.day)]
    if answer.until is not None:
        parts.append(say("consent.until", language, day=answer.until))
    if answer.leaves_out:
        left = listed((names(case, (one,)) if one in case.people else one for one in answer.leaves_out), language)
        parts.append(say("consent.without", language, names=left))
    if answer.noted_by:
        parts.append(say("consent.noted", language, people=names(case, (answer.noted_by,))))
    return "; ".join(parts)


def _remedy(process: Process, remedy: Remedy, language: str) -> str:
    roles = _roles(process, remedy.roles, language)
    if remedy.action not in process.actions:
        return say("remedy.join", language, roles=roles)
    return say("remedy.by", language, roles=roles, action=process.titled("actions", remedy.action, language))
