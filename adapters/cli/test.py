"""The command `caseway test`: lint and run the scenarios of a process, and say which rules they show both ways."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import workspace_option
from caseway.adapters.cli.telling import show
from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import run_folder
from caseway.processes import Workspace
from caseway.processes.reader import render_json
from caseway.processes.workspace import shown

if TYPE_CHECKING:
    from caseway.adapters.scenarios.runner import Run


@click.command("test")
@click.argument("processes", nargs=-1, metavar="[PROCESS]...")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to answer."
)
@workspace_option
def test(processes: tuple[str, ...], form: str, workspace: str | None) -> int:
    """Run the scenarios of processes: names of the workspace, or paths. Default: all that have scenarios.

    \b
    Example:
      caseway test vastbus
    """
    place = Workspace.find(workspace)
    names = processes or tuple(name for name in place.names() if place.features(name) is not None)
    if not names:
        raise click.UsageError("no process here has scenarios; put them into features/ and the name of the process")
    runs = []
    for name in names:
        folder = place.features(name)
        if folder is None:
            raise click.ClickException(f"{name} has no scenarios; put them into features/{place.folder(name).name}")
        runs.append(run_folder(place.load(name), folder, shown))
    if form == "json":
        show([_json(run) for run in runs])
    else:
        for run in runs:
            click.echo(render_results(run, colour=sys.stdout.isatty()), nl=False)
    strays = place.strays()
    for stray in strays:
        click.echo(stray, err=True)
    return 0 if all(run.passed for run in runs) and not strays else 1


def _json(run: Run) -> dict[str, object]:
    return {
        "process": run.process,
        "passed": run.passed,
        "mistakes": render_json(run.mistakes),
        "scenarios": [
            {
                "file": result.file, "line": result.line, "name": result.name, "passed": result.passed,
                "at": result.at or None, "step": result.step or None, "message": result.message or None,
            }
            for result in run.results
        ],
        "rules": {
            "all": list(run.coverage.rules), "never_followed": list(run.coverage.never_followed),
            "never_broken": list(run.coverage.never_shown),
        },
    }  # fmt: skip
