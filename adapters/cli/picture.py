"""The picture of a case: everything that `case show` tells, as lines and as JSON."""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from typing import TYPE_CHECKING

from caseway.adapters.cli.words import typed, word
from caseway.engine.messages import decimal, say
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.wording import (
    held_told,
    names,
    stages_told,
    told_answer,
    told_counted,
    told_departure,
    told_due,
    told_entry,
    told_incident,
    told_reliance,
    told_warnings,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Value
    from caseway.engine.due import Due
    from caseway.engine.view import View


def case_lines(process: Process, seen: View, now: datetime, language: str) -> Iterator[str]:
    """A case, told line by line, as far as it is seen."""
    case = seen.case
    yield f"{case.id}  {process.titled('title', process.id, language)}"
    yield f"{word('stands at', language)}: {stages_told(process, case, language)}"
    yield from _headed(word("people", language), _people(process, case, now, language))
    yield from _headed(word("facts", language), _facts(process, seen, language))
    yield from _headed(word("consents", language), _consents(process, case, language))
    yield from _headed(
        word("relied", language),
        list(dict.fromkeys(told_reliance(process, one, language) for one in seen.relied)),
    )
    told = [line for one in seen.due for line in due_lines(process, case, one, language)]
    yield from _headed(word("due", language), told or [say("due.nothing", language)])
    yield from _headed(word("can do", language), _possible(process, seen, language))
    yield from _headed(word("history", language), _history(process, seen, language))


def _headed(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield heading
        yield from (f"  {line}" for line in lines)


def _people(process: Process, case: Case, now: datetime, language: str) -> list[str]:
    standing = Standing(case, civil_day(now, process.zone), process.derived)
    lines = []
    for key, person in case.people.items():
        roles = []
        for role, instead in standing.roles_of(key).items():
            title = held_told(process, case, role, standing.held_for(role, key), language)
            roles.append(f"{title} ({word('for', language, name=names(case, (instead,)))})" if instead else title)
        if roles:
            lines.append(f"{person.name}{f', {person.agency}' if person.agency else ''}: {', '.join(roles)}")
    return lines


def _facts(process: Process, seen: View, language: str) -> list[str]:
    lines, case = [], seen.case
    for name, fact in process.facts.items():
        cell = case.facts.get(name)
        title = process.titled("facts", name, language)
        if name in seen.withheld:
            lines.append(f"{title}: ({say('withheld', language)})")
        if cell is None:
            continue
        if fact.type == "rows" and isinstance(cell.value, tuple):
            lines.append(f"{title}:")
            for row in cell.value:
                if not isinstance(row, str):
                    cells = (value_text(case, c.type, row[c.name], language) for c in fact.columns if c.name in row)
                    lines.append("  - " + "; ".join(cells))
        else:
            lines.append(f"{title}: {value_text(case, fact.type, cell.value, language)}")
    return lines


def _consents(process: Process, case: Case, language: str) -> list[str]:
    """What each has said last to each consent, for whom."""
    lines = []
    for name in process.consents:
        last = {(one.giver, one.about): one for one in case.answers.get(name, ())}
        for one in last.values():
            who = f"{names(case, (one.giver,))} ({word('for', language, name=names(case, (one.about,)))})"
            lines.append(f"{process.titled('consents', name, language)}: {who}: {told_answer(process, case, one, language)}")
    return lines


def value_text(case: Case, kind: str, value: Value, language: str) -> str:
    """A value as people read it: names instead of keys, yes and no in the language."""
    if isinstance(value, bool):
        return say("yes" if value else "no", language)
    if isinstance(value, Decimal):
        return decimal(value, language)
    if isinstance(value, time):
        return value.isoformat("minutes")
    if kind == "person":
        return names(case, (str(value),))
    if kind == "people" and isinstance(value, tuple):
        return names(case, (str(key) for key in value))
    return str(value)


def _possible(process: Process, seen: View, language: str) -> list[str]:
    lines = []
    for option in seen.options:
        if option.possible:
            notes = ", ".join(option.notes)
            tail = f"  [{word('may note', language, facts=notes)}]" if notes else ""
            lines.append(f"{option.action}: {process.titled('actions', option.action, language)}{tail}")
    return lines


def _history(process: Process, seen: View, language: str) -> list[str]:
    lines, case = [], seen.case
    for entry in seen.entries:
        who = names(case, (entry.by,))
        if entry.instead_of:
            who += f" ({word('for', language, name=names(case, (entry.instead_of,)))})"
        recorded = entry.recorded.astimezone(process.zone).date()
        if entry.seq in case.voided:
            mistake = say("entry.was a mistake", language, entry=case.voided[entry.seq])
            what = say("entry.masked", language) if entry.seq in case.masked else told_entry(process, case, entry, language)
            lines.append(f"{entry.seq:>3}. {entry.day} {who}: {what.rstrip('.')} ({mistake})")
            continue
        late = "" if recorded == entry.day else f" ({say('entry.afterwards', language, recorded=recorded)})"
        lines.append(f"{entry.seq:>3}. {entry.day} {who}: {told_entry(process, case, entry, language)}{late}")
        lines += [f"     ! {warning}" for warning in told_warnings(process, entry, language)]
        if entry.together:
            lines.append(f"     {word('together', language, cases=', '.join(entry.together))}")
        if entry.incident is not None:
            lines.append(f"     ! {told_incident(process, entry, language, waits=entry.seq in case.incidents)}")
        lines += [f"     ! {told_departure(process, departure, language)}" for departure in entry.departures]
    return lines


def due_lines(process: Process, case: Case, one: Due, language: str) -> Iterator[str]:
    """Something due, told, with the days that are left and who can do it."""
    sentence, left = told_due(process, case, one, language)
    who = names(case, one.people)
    yield f"{sentence}{f' {left}.' if left else ''}{f' ({who})' if who and one.kind != 'incident' else ''}"
    counted = told_counted(process, one, language)
    if counted:
        yield f"  {counted}"
    if one.kind == "incident":
        yield word("agree", language, case=typed(case.id), entry=one.entry)


def due_json(process: Process, case: Case, one: Due) -> dict[str, object]:
    """Something due, as JSON."""
    return {
        "kind": one.kind, "action": one.action, "on": one.on, "at": one.at, "days": one.days,
        "overdue": one.on is not None and one.days < 0,
        "withheld": one.withheld, "rules": list(one.rules), "fact": one.fact or None, "entry": one.entry or None,
        "people": [case.people[key].name for key in one.people], "roles": list(one.roles),
        "explained": {
            language: told_counted(process, one, language) or None
            for language in (process.language, *process.words)
        },
        "text": {language: told_due(process, case, one, language)[0] for language in (process.language, *process.words)},
    }  # fmt: skip


def case_json(process: Process, seen: View, now: datetime) -> dict[str, object]:
    """A case as JSON, as far as it is seen: names as in the definition, persons by name."""
    case = seen.case
    standing = Standing(case, civil_day(now, process.zone), process.derived)
    return {
        "case": case.id, "process": case.process, "version": case.version, "seq": case.seq, "ended": case.ended,
        "stages": dict(case.stages), "round": case.round,
        "people": [
            {"key": key, "name": person.name, "agency": person.agency, "roles": list(standing.roles_of(key)),
             "of": {role: [case.people[one].name for one in of]
                    for role in standing.roles_of(key) if (of := standing.held_for(role, key))}}
            for key, person in case.people.items()
        ],
        "facts": {name: cell.value for name, cell in case.facts.items()},
        "withheld": list(seen.withheld),
        "due": [due_json(process, case, one) for one in seen.due],
        "can_do": [option.action for option in seen.options if option.possible],
        "origin": {**case.origin._asdict()} if case.origin is not None else None,
        "history": [
            {
                "seq": entry.seq, "kind": entry.kind,
                "action": None if entry.seq in case.masked else entry.action or None,
                "by": case.people[entry.by].name if entry.by in case.people else None,
                "voided_by": case.voided.get(entry.seq), "role": entry.role, "day": entry.day, "recorded": entry.recorded,
                "incident": entry.incident is not None,
                "against": list(entry.incident.rules) if entry.incident is not None else [],
                "together": list(entry.together),
                "departures": [{"rule": d.rule or None, "how": d.how, "reason": d.reason or None} for d in entry.departures],
            }
            for entry in seen.entries
        ],
    }  # fmt: skip
