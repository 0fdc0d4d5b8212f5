"""The command `caseway check`: every mistake in a process, each with its place and what to write instead."""

from __future__ import annotations

import sys

import click

from caseway.adapters.cli.desk import workspace_option
from caseway.adapters.cli.standing import standing_json, standing_lines
from caseway.adapters.cli.telling import show
from caseway.engine.messages import label
from caseway.processes import Workspace
from caseway.processes.reader import render_github, render_json, render_text


@click.command("check")
@click.argument("processes", nargs=-1, metavar="[PROCESS]...")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True,
    help="How to answer: for people, for programs, or as annotations of a GitHub pull request.",
)  # fmt: skip
@workspace_option
def check(processes: tuple[str, ...], form: str, workspace: str | None) -> int:
    """Check processes: names of the workspace, or paths to a folder or its process.yaml. Default: all of them.

    Of a process that stands on another, it also names what is replaced, added and dropped, and by which clauses.

    \b
    Example:
      caseway check vastbus
      caseway check ./processes/vastbus --format github
    """
    place = Workspace.find(workspace)
    names = processes or place.names()
    if not names:
        raise click.UsageError("there is no process here; name one, or give the folder with --workspace")
    found: list[object] = []
    failed = False
    for name in names:
        checked = place.check(name)
        failed = failed or checked.process is None
        if form == "json":
            found += [*render_json(checked.mistakes), *standing_json(checked)]
        elif form == "github":
            click.echo(render_github(checked.mistakes), nl=False)
        elif checked.process is None:
            colour = sys.stdout.isatty()
            click.echo(render_text(checked.mistakes, checked.language, more=checked.more, colour=colour).rstrip())
        else:
            process = checked.process
            counts = {"rules": len(process.rules), "actions": len(process.actions), "clauses": len(process.clauses)}
            click.echo(label("clean", checked.language, process=process.id, **counts))
            for line in standing_lines(checked):
                click.echo(line)
    if form == "json":
        show(found)
    strays = place.strays()
    for stray in strays:
        click.echo(stray, err=True)
    return 1 if failed or strays else 0
