"""The command `caseway diary`: the last days and the meetings of all cases, as a calendar to be subscribed to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from caseway.adapters.calendar import feed
from caseway.adapters.cli.caseload import caseload
from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import viewer_option
from caseway.adapters.cli.words import safe, word
from caseway.adapters.outgoing import event, last_day
from caseway.engine.meetings import planned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.calendar import Event
    from caseway.adapters.cli.caseload import Seen


@click.command("diary")
@viewer_option
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="File to write. Default: the screen.")
@at_desk
def diary(at: Desk, by: str, output: str | None) -> int:
    """Make a calendar (iCalendar) of all cases: what is to be done by when, and the meetings that are planned.

    It names cases by their ids, and nobody. With --as, it is of the cases in which that person takes part, as far as they
    may see them.

    \b
    Example:
      caseway diary --as "Rektor Lind" --output diary.ics
    """
    seen = caseload(at, by)
    language = at.language or (seen[0].process.language if seen else "en")
    events = [one for case in seen for one in _events(case, language)]
    if at.as_json:
        show(
            [{"uid": one.uid, "start": one.start, "end": one.end, "text": one.summary, "place": one.place} for one in events]
        )
        return 0
    data = feed(events, word("diary.title", language))
    if output is None or output == "-":
        click.echo(data.decode(), nl=False)
        return 0
    Path(output).write_bytes(data)
    click.echo(safe(word("wrote", language, file=output)))
    return 0


def _events(one: Seen, language: str) -> Iterator[Event]:
    process, case = one.process, one.view.case
    stamp = one.view.entries[-1].recorded
    meetings = process.meetings.values()
    booked = [(meeting.held, found) for meeting in meetings if (found := planned(case, meeting)) is not None]
    holding = {name for name, _ in booked}
    for due in one.view.due:
        if due.on is None or due.kind == "possible" or (due.kind == "planned" and due.action in holding):
            continue
        title = process.titled("actions", due.action, language)
        text = word("diary.planned" if due.kind == "planned" else "diary.last day", language, case=case.id, title=title)
        yield last_day(case, due, text, stamp, language)
    for name, found in booked:
        if found.day >= one.today and any(due.action == name for due in one.view.due):
            made = event(process, case, found, stamp, language=language)
            yield replace(made, summary=f"{case.id}: {made.summary}")
