"""The command `caseway diagram`: the stages of a process and what leads from one to the next, a track at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.words import safe
from caseway.engine.diagram import arrows, mermaid, outline
from caseway.engine.names import nearest

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.machine import Track


@click.command("diagram")
@click.argument("process", required=False)
@click.option("--track", "-t", "named", metavar="NAME", default="", help="Only this track. Default: each of them.")
@click.option("--case", "-c", "case_id", metavar="CASE", default="", help="Mark where this case stands, in its own version.")
@partial(at_desk, formats=("text", "mermaid", "json"))
def diagram(at: Desk, process: str | None, named: str, case_id: str) -> int:
    """Show the stages of a process and what leads from one to the next, a track at a time.

    \b
    Example:
      caseway diagram vastbus
      caseway diagram vastbus --format mermaid
      caseway diagram --case NV-031
    """
    if bool(process) == bool(case_id):
        raise click.UsageError("Name a process, or a case with --case.")
    if case_id:
        with at.store() as store:
            case: Case | None = store.load(case_id)
            known = at.process_of(store, store.load(case_id))
    else:
        case, known = None, at.workspace.load(process or "")
    tracks = _tracks(known, named)
    language = at.speak(known)
    if at.as_json:
        show([_json(known, track, case) for track in tracks])
    elif at.form == "mermaid":
        click.echo("\n".join(mermaid(known, track, language, case) for track in tracks), nl=False)
    else:
        for number, track in enumerate(tracks):
            for line in ("", *outline(known, track, language, case)) if number else outline(known, track, language, case):
                click.echo(safe(line))
    return 0


def _tracks(process: Process, named: str) -> tuple[Track, ...]:
    if not named:
        return tuple(process.tracks.values())
    found = process.find("tracks", named)
    if found is None:
        guess = nearest(named, process.tracks)
        hint = f" Did you mean «{guess}»?" if guess else ""
        raise click.ClickException(f"There is no track called «{named}».{hint} Tracks: {', '.join(process.tracks)}.")
    return (process.tracks[found],)


def _json(process: Process, track: Track, case: Case | None) -> dict[str, object]:
    return {
        "track": track.name,
        "starts_at": track.start,
        "ends_at": [stage for stage in track.stages if stage in track.ends],
        "stages": list(track.stages),
        "at": case.stages[track.name] if case is not None else None,
        "ways": [
            {
                "from": arrow.source,
                "to": arrow.target,
                "actions": [{"action": action, "who": list(roles)} for action, roles in arrow.actions],
            }
            for arrow in arrows(process, track)
        ],
    }
