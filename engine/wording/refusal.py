"""A refusal, told: each reason with what is missing, who can put it right, and where the rule stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.messages import knows, quoted, say
from caseway.engine.rules.asked import OF_CONSENT
from caseway.engine.wording.consent import told_missing_consent
from caseway.engine.wording.letter import letter_title
from caseway.engine.wording.listing import listed, names, persons, persons_have, roles_told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.outcome import Reason, Remedy
    from caseway.engine.rules import Missing


NAMING_ROLES = frozenset(
    ("already holds", "not your role", "not yours", "may not void", "may not adopt", "opener", "last who can",
     "not oneself", "not of them", "left since", "one or two", "may not send", "not your contact", "not your household")
)  # fmt: skip
"""The reasons whose detail is the roles that may."""

NAMING = {
    **dict.fromkeys(("planned in past", "nobody answers", "other kind", "said anew", "booked anew"), "facts"),
    "form not for them": "forms", "no consent": "consents",
}  # fmt: skip
"""The reasons whose name is a part of this kind."""

OF_LETTERS = frozenset(("letter not due", "letter not to them", "sent already"))
"""The reasons whose name is a letter."""


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
        missing = tuple(_missing(process, case, one, language) for one in reason.missing)
        return Told(_why(process, action, reason, language), missing=missing)
    rule = process.rules[reason.name]
    deviation, reasons = "", listed((quoted(one, language) for one in rule.reasons), language)
    if rule.right_of:
        deviation = say("deviate.right", language, roles=roles_told(process, rule.right_of, language, "and"))
    elif reason.deviators == ():
        key = "deviate.with reason.listed" if reasons else "deviate.with reason"
        deviation = say(key, language, rule=rule.name, reasons=reasons)
    elif reason.deviators:
        roles = roles_told(process, reason.deviators, language)
        key = "deviate.by.listed" if reasons else "deviate.by"
        deviation = say(key, language, roles=roles, rule=rule.name, reasons=reasons)
    return Told(
        process.titled("rules", rule.name, language),
        say(f"strength.{rule.strength}", language),
        tuple(_missing(process, case, missing, language) for missing in reason.missing),
        (
            *(_remedy(process, remedy, language) for remedy in reason.remedies),
            *((_ask(process, reason.ask, language),) if reason.hidden else ()),
        ),
        deviation,
        say("latest", language, date=reason.latest, title=process.titled("actions", action, language))
        if reason.latest
        else "",
        tuple(clause(process, cited) for cited in reason.cites),
    )


def clause(process: Process, cited: str) -> str:
    """A clause as it is cited: its id, the document and where it stands there."""
    found = process.clauses.get(cited)
    return f"{cited}, {found.document}, {found.where}" if found else cited


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
        elif reason.why in NAMING_ROLES:
            detail = listed((process.titled("roles", role, language) for role in detail.split(", ")), language)
        elif reason.why in ("not sent", "letter not due"):
            detail = _titles(process, "actions", detail.split(", "), language)
        elif reason.why in ("nobody answers", "in person", "not asked", "not for"):
            detail = roles_told(process, detail.split(", "), language)
        if reason.why in ("derived role", "one holder", "nobody concerned", "own role", "not of"):
            name = process.titled("roles", name, language)
        stages = _open(process, action, detail) if reason.why == "stage" else ()
        text = say(
            key,
            language,
            name=_named(process, reason.why, name, language),
            detail=detail,
            column=reason.column,
            stage=process.titled("stages", detail, language),
            stages=_titles(process, "stages", (one for one in process.stages if one in stages), language),
            roles=roles_told(process, reason.remedies[0].roles, language) if reason.remedies else "",
        )
    several = reason.why == "bad fact" and ", " in reason.guess  # all the choices that there are, where none is near
    return f"{text} {say('choices' if several else 'guess', language, guess=reason.guess)}" if reason.guess else text


def _named(process: Process, why: str, name: str, language: str) -> str:
    if why in OF_LETTERS:
        return letter_title(process, name, language)
    return process.titled(NAMING[why], name, language) if why in NAMING else name


def _titles(process: Process, kind: str, names_of: Iterable[str], language: str) -> str:
    return listed((quoted(process.titled(kind, name, language), language) for name in names_of), language)


def _open(process: Process, action: str, stage: str) -> Iterable[str]:
    """The stages at which an action is open, in the track that is at `stage`."""
    return process.actions[action].open_in.get(process.track_of(stage).name, ())


def _missing(process: Process, case: Case | None, missing: Missing, language: str) -> str:
    if missing.what == "mandate":
        return say("missing.mandate", language, title=roles_told(process, missing.people, language))
    if missing.what in OF_CONSENT:
        return told_missing_consent(process, case, missing, language)
    kind = "actions" if missing.what in ("action", "too late") or missing.name in process.actions else "facts"
    if missing.what in ("unsigned", "not that day"):
        kind = "forms"
    elif missing.what in ("nobody", "too few", "too few agencies") and missing.name in process.roles:
        kind = "roles"
    value = missing.value
    if missing.what == "cells":
        value = process.titled(f"{OF_COLUMNS}{missing.name}", missing.value, language)
    return say(
        f"missing.{missing.what}.of" if _of_one(process, missing) else f"missing.{missing.what}",
        language,
        child=names(case, (missing.about,)),
        title=process.titled(kind, missing.name, language),
        value=value,
        people=persons(case, missing.people, language),
        people_have=persons_have(case, missing.people, language),
        rows=listed(map(str, missing.rows), language, "and"),
        limit=missing.limit,
    )


def _of_one(process: Process, missing: Missing) -> bool:
    """Whether it is missing for one of several persons: a guardian of theirs, or their row in a table."""
    if not missing.about:
        return False
    if missing.what == "nobody":
        return bool(process.roles[missing.name].of)
    return missing.name in process.facts and process.facts[missing.name].type == "rows"


def _ask(process: Process, roles: tuple[str, ...], language: str) -> str:
    return say("remedy.ask" if roles else "remedy.ask.nobody", language, roles=roles_told(process, roles, language))


def _remedy(process: Process, remedy: Remedy, language: str) -> str:
    roles = roles_told(process, remedy.roles, language)
    if remedy.action not in process.actions:
        return say("remedy.join", language, roles=roles)
    key = "remedy.instead" if remedy.instead else "remedy.by"
    return say(key, language, roles=roles, action=process.titled("actions", remedy.action, language))
