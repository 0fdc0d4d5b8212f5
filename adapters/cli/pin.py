"""The command `caseway pin`: takes the base of a process as it is now for what the process stands on."""

from __future__ import annotations

from pathlib import Path

import click

from caseway.adapters.cli.desk import workspace_option
from caseway.adapters.cli.words import safe
from caseway.engine.messages import label
from caseway.processes import Workspace


@click.command("pin")
@click.argument("process", metavar="PROCESS")
@workspace_option
def pin(process: str, workspace: str | None) -> int:
    """Pin the base of a process that stands on another: its version, and what each part of it is, go into base.yaml.

    From then on `caseway check` tells when the base is no longer that, and what has changed.

    \b
    Example:
      caseway pin our-town
    """
    place = Workspace.find(workspace)
    folder = place.folder(process)
    if not isinstance(folder, Path):
        raise click.ClickException(f"{process} is shipped with Caseway; copy it into a workspace of your own")
    pinned = place.pin(process)
    (folder / pinned.file).write_text(pinned.text, encoding="utf-8", newline="\n")
    click.echo(label("pinned", pinned.language, process=folder.name, base=pinned.base, version=pinned.version))
    for how in pinned.moved._fields:
        what = pinned.told(how)
        if what:
            click.echo(safe(f"  {label(f'moved.{how}', pinned.language, what=what)}"))
    return 0
