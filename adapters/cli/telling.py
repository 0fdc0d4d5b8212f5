"""Telling the outcome of a command: what was recorded, or every reason why it was refused, as text or JSON."""

from __future__ import annotations

import json
import re
from datetime import time
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.picture import due_lines
from caseway.adapters.cli.viewer import takes_part
from caseway.adapters.cli.words import safe, typed, word
from caseway.engine.due import due
from caseway.engine.messages import say
from caseway.engine.outcome import Accepted, Refused
from caseway.engine.shown import revealing, shown_due, shown_entry
from caseway.engine.view import sight_for
from caseway.engine.wording import Told, stages_told, tell, told_departure, told_entry, told_warnings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseway.adapters.cli.desk import Desk
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry
    from caseway.engine.commands import Act
    from caseway.engine.outcome import Outcome, Reason
    from caseway.engine.sight import Sight

WIDTH = 66


_STEERING = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


def show(document: object) -> None:
    """A JSON document on the output; what steers a terminal, or turns the writing around, is escaped in it."""
    click.echo(json_text(document))


def json_text(document: object) -> str:
    """A JSON document in which nothing steers a terminal, or turns the writing around."""
    text = json.dumps(document, ensure_ascii=False, indent=2, default=_written)
    return _STEERING.sub(lambda mark: f"\\u{ord(mark[0]):04x}", text)


def _written(value: object) -> str:
    """What JSON has no kind for, as it is written in a command."""
    return value.isoformat("minutes") if isinstance(value, time) else str(value)


def answer(
    desk: Desk,
    process: Process,
    case: Case | None,
    outcome: Outcome,
    command: Act | None = None,
    more: Mapping[str, object] | None = None,
) -> int:
    """Tell an outcome; the exit code is 0 for accepted and 1 for refused. `case` is the case after it.

    `more` is what else there is to say of an accepted command in JSON.
    """
    language = desk.speak(process)
    if isinstance(outcome, Refused):
        if desk.as_json:
            show(refusal_json(process, case, outcome))
        else:
            for line in refusal_lines(process, case, outcome, language, command):
                click.echo(safe(line))
        return 1
    if case is None:
        return 0
    if desk.as_json:
        show({**shown_json(desk, process, case, outcome), **(more or {})})
        return 0
    for line in accepted_lines(desk, process, case, outcome):
        click.echo(safe(line))
    return 0


def accepted_lines(desk: Desk, process: Process, case: Case, accepted: Accepted) -> Iterator[str]:
    """What was recorded, line by line, as far as whoever acted may see it. `case` is the case after it."""
    entries, sight = _shown(desk, process, case, accepted)
    for entry in entries:
        yield from _entry_lines(desk, process, case, entry, sight)


def shown_json(desk: Desk, process: Process, case: Case, accepted: Accepted) -> dict[str, object]:
    """The same as JSON."""
    told = accepted_json(case, Accepted(_shown(desk, process, case, accepted)[0]))
    return told if takes_part(process, case, accepted.entries[0].by, desk.clock()) else {**told, "stages": None}


def _shown(desk: Desk, process: Process, case: Case, accepted: Accepted) -> tuple[tuple[Entry, ...], Sight]:
    sight, reveals = sight_for(process, case, desk.clock(), accepted.entries[0].by).acting, revealing(process)
    return tuple(
        shown_entry(one, sight, reveals, masked=one.seq in case.masked, theirs=True) for one in accepted.entries
    ), sight


def _entry_lines(desk: Desk, process: Process, case: Case, entry: Entry, sight: Sight) -> Iterator[str]:
    """What was recorded, what it departed from or went against, and where the case stands."""
    language = desk.speak(process)
    yield word("recorded", language, seq=entry.seq, what=told_entry(process, case, entry, language).rstrip("."))
    for told in told_warnings(process, entry, language):
        yield f"  ! {told}"
    for departure in entry.departures:
        yield f"  ! {told_departure(process, departure, language)}"
    if entry.incident is not None:
        for one in shown_due(due(process, case, desk.clock()), sight):
            if one.entry == entry.seq:
                yield from (f"  ! {line}" for line in due_lines(process, case, one, language))
    elif not takes_part(process, case, entry.by, desk.clock()):
        return
    elif not entry.effects.moves and entry.action in process.actions and process.actions[entry.action].to:
        yield word("still at", language, stage=stages_told(process, case, language))
    for move in entry.effects.moves:
        yield word("now at", language, stage=process.titled("stages", move.to, language))


def refusal_lines(
    process: Process, case: Case | None, refused: Refused, language: str, command: Act | None = None
) -> Iterator[str]:
    """A refusal, told line by line."""
    action = process.actions.get(refused.action)
    if action is not None:
        yield say("refused.head", language, title=process.titled("actions", action.name, language))
    for number, reason in enumerate(refused.reasons, 1):
        told = tell(process, case, refused.action, reason, language)
        yield from reason_lines(told, f"  {number}. ", language)
    tail = word("nothing changed", language)
    if case is not None and action is not None and command is not None and not command.afterwards:
        if all(reason.why in ("rule", "stage", "who", "past", "case ended") for reason in refused.reasons):
            quoted = {"case": case.id, "action": action.name, "by": command.by}
            tail += " " + word("record instead", language, **{key: typed(text) for key, text in quoted.items()})
        yield tail
        tail = word("what can be done", language, case=typed(case.id))
    yield tail


def reason_lines(told: Told, bullet: str, language: str) -> Iterator[str]:
    """One reason, told: the rule and its strength, what is missing, who can put it right, the clauses."""
    blank = " " * len(bullet)
    strength = f"({told.strength})" if told.strength else ""
    yield f"{bullet}{told.text:<{WIDTH if strength else 0}} {strength}".rstrip()
    for missing in told.missing:
        yield f"{blank}{word('missing', language)}{missing}"
    for text in (*told.remedies, told.deviation, told.latest, *told.clauses):
        if text:
            yield f"{blank}{text}"


def reason_json(process: Process, case: Case | None, action: str, reason: Reason) -> dict[str, object]:
    """A reason as JSON for hosts: names as in the definition, and the words in each language that the process has."""
    told = {language: tell(process, case, action, reason, language) for language in (process.language, *process.words)}
    return {
        "why": reason.why,
        "rule": reason.name if reason.why == "rule" else None,
        "name": reason.name,
        "guess": reason.guess or None,
        "strength": reason.strength if reason.why == "rule" else None,
        "text": {language: one.text for language, one in told.items()},
        "missing": [
            {"what": m.what, "name": m.name, "people": list(m.people), "rows": list(m.rows), "value": m.value or None}
            for m in reason.missing
        ],
        "missing_text": {language: list(one.missing) for language, one in told.items()},
        "remedies": [
            {"action": remedy.action, "roles": list(remedy.roles), "instead": remedy.instead} for remedy in reason.remedies
        ],
        "deviate": None if reason.deviators is None else (list(reason.deviators) or ["anyone"]),
        "reasons": list(process.rules[reason.name].reasons) if reason.why == "rule" else [],
        "latest": reason.latest,
        "clauses": [
            {"id": cited, "document": clause.document, "where": clause.where}
            for cited in reason.cites
            if (clause := process.clauses.get(cited)) is not None
        ],
    }


def refusal_json(process: Process, case: Case | None, refused: Refused) -> dict[str, object]:
    """A refusal as JSON."""
    reasons = [reason_json(process, case, refused.action, reason) for reason in refused.reasons]
    return {"accepted": False, "case": case.id if case else None, "action": refused.action, "reasons": reasons}


def accepted_json(case: Case | None, accepted: Accepted) -> dict[str, object]:
    """What was recorded, as JSON."""
    return {
        "accepted": True,
        "case": case.id if case else None,
        "stages": dict(case.stages) if case else None,
        "entries": [
            {
                "seq": entry.seq,
                "kind": entry.kind,
                "action": entry.action or None,
                "day": entry.day,
                "recorded": entry.recorded,
                "departures": [
                    {"rule": d.rule or None, "how": d.how, "strength": d.strength, "reason": d.reason or None}
                    for d in entry.departures
                ],
                "incident": entry.incident is not None,
                "warnings": list(entry.warnings),
                "version": entry.version or None,
            }
            for entry in accepted.entries
        ],
    }
