"""What a command would lead to, told before it is recorded: `--dry-run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.telling import accepted_json, reason_json, refusal_json, refusal_lines, show
from caseway.adapters.cli.viewer import takes_part
from caseway.adapters.cli.words import safe, word
from caseway.engine.case import Paused, Started, fold
from caseway.engine.consequences import consequences
from caseway.engine.messages import say
from caseway.engine.outcome import Accepted, Refused
from caseway.engine.shown import revealing, shown_entry
from caseway.engine.sight import everything
from caseway.engine.view import sight_for
from caseway.engine.wording import tell, told_departure, told_due, told_entry, told_incident, told_reliance

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseway.adapters.cli.desk import Desk
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry
    from caseway.engine.commands import Act
    from caseway.engine.consequences import Consequences

dry_run_option = click.option("--dry-run", is_flag=True, help="Show what it would lead to, and record nothing.")


def foresee(at: Desk, case_id: str, command: Act) -> int:
    """Tell what a command would lead to; the exit code is that of the command."""
    with at.store() as store:
        case = store.load(case_id)
        process = at.process_of(store, case)
    found = consequences(process, case, command, at.clock())
    refused = found.outcome if isinstance(found.outcome, Refused) else None
    if at.as_json:
        show(refusal_json(process, case, refused) if refused else foreseen_json(process, case, found, at.clock()))
    else:
        language = at.speak(process)
        told = foreseen_lines(process, case, found, at.clock(), language)
        for line in refusal_lines(process, case, refused, language, command) if refused else told:
            click.echo(safe(line))
    return 1 if refused else 0


def foreseen_lines(process: Process, case: Case, found: Consequences, now: datetime, language: str) -> Iterator[str]:
    """What an accepted command would lead to in a case, line by line."""
    entries = _entries(process, case, found, now)
    for entry in entries:
        yield word("would be recorded", language, what=told_entry(process, case, entry, language).rstrip("."))
        yield from (f"  ! {told_departure(process, departure, language)}" for departure in entry.departures)
        if entry.incident is not None:
            yield f"  ! {told_incident(process, entry, language)}"
        for move in entry.effects.moves:
            yield "  " + say("foresight.at", language, stage=process.titled("stages", move.to, language))
        still = {tick.rule for tick in entry.effects.clocks if isinstance(tick, Paused)}
        for tick in entry.effects.clocks:
            if isinstance(tick, Started) and tick.rule not in still:
                rule = process.titled("rules", tick.rule, language).rstrip(".")
                since = tick.since or entry.day
                yield "  " + say("foresight.starts", language, rule=rule, since=since, date=tick.limit)
    for closing in found.refused:
        yield "  ! " + say("consequence.refused", language, action=process.titled("actions", closing.action, language))
        for reason in closing.reasons:
            told = tell(process, case, closing.action, reason, language)
            yield from (f"      {line}" for line in told.missing or (told.text,))
    for due in found.stops:
        yield "  ! " + say("consequence.stops", language, what=told_due(process, case, due, language)[0])
    for one in found.relied:
        yield "  ! " + told_reliance(process, one, language)
    quiet = not any(one.departures or one.incident or one.effects.moves or one.effects.clocks for one in entries)
    if quiet and not (found.refused or found.stops or found.relied):
        yield "  " + say("consequence.nothing", language)


def _entries(process: Process, case: Case, found: Consequences, now: datetime) -> tuple[Entry, ...]:
    """What would be recorded, as far as whoever acts may see it."""
    entries = found.outcome.entries if not isinstance(found.outcome, Refused) else ()
    sight = sight_for(process, case, now, entries[0].by).acting if entries else everything(process)
    return tuple(shown_entry(entry, sight, revealing(process), theirs=True) for entry in entries)


def foreseen_json(process: Process, case: Case, found: Consequences, now: datetime) -> dict[str, object]:
    """The same as JSON."""
    after = fold(case, found.outcome.entries[0]) if isinstance(found.outcome, Accepted) else case
    entries = _entries(process, case, found, now)
    whole = accepted_json(after, Accepted(entries))
    if entries and not takes_part(process, case, entries[0].by, now):
        whole["stages"] = None
    return {
        **whole,
        "recorded": False,
        "refused": [
            {"action": one.action, "reasons": [reason_json(process, case, one.action, reason) for reason in one.reasons]}
            for one in found.refused
        ],
        "stops": [{"kind": one.kind, "action": one.action, "on": one.on, "rules": list(one.rules)} for one in found.stops],
        "relied": [
            {"action": one.action, "entry": one.entry, "day": one.day, "consent": one.consent, "supported": one.supported}
            for one in found.relied
        ],
    }
