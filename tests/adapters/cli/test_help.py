"""The help of every command: it says what the command does, names every option, and its examples do what they say."""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import click
import pytest

from caseway.adapters.cli.app import app
from caseway.processes import Workspace

Line = Any  # the fixture of conftest.py
MOVING = Path(__file__).parents[2] / "workspaces" / "moving"


def commands(group: click.Group, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that call it, the group itself first."""
    yield path, group
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)
        else:
            yield (*path, name), command


COMMANDS = dict(commands(app))
each = pytest.mark.parametrize("path", COMMANDS, ids=lambda path: " ".join(path) or "caseway")


def examples(shown: str) -> list[list[str]]:
    """The command lines below `Example:`, as the shell reads them."""
    _, _, below = shown.partition("\n  Example:\n")
    text = below.split("\n\n")[0].replace("\\\n", " ")
    return [shlex.split(line)[1:] for line in text.splitlines()]


def test_every_command_was_found() -> None:
    assert {" ".join(path) for path in COMMANDS} >= {"", "check", "test", "demo", "form", "case", "case open", "case agree"}


@each
def test_help_says_what_the_command_does(path: tuple[str, ...], line: Line) -> None:
    assert line(*path, "--help") == 0
    assert line.out.startswith(f"Usage: {' '.join(('caseway', *path))} [OPTIONS]")
    first = (COMMANDS[path].help or "").split("\n")[0]
    assert first.endswith(".")
    assert first.split(".")[0][:50] in " ".join(line.out.split())
    for parameter in COMMANDS[path].params:
        if isinstance(parameter, click.Option):
            assert parameter.opts[0] in line.out
            assert parameter.help, parameter.name
        else:
            shown = parameter.make_metavar(click.Context(COMMANDS[path]))
            assert shown.strip("[].") in line.out.split("\n\n")[0]
            assert shown.startswith("[") is not parameter.required, shown


def hand_over(line: Line, folder: Path, *, written: bool) -> None:
    """A case that was handed over, and with `written` the file of it."""
    shutil.copytree(MOVING, folder, dirs_exist_ok=True)
    people = ("worker=Ms Hall", "child=Cass Hill", "guardian=Gina Hill")
    given = [part for person in people for part in ("--person", person)]
    assert line("case", "open", "hill", "S-1", "--as", "Ms Hall", *given) == 0
    assert line("case", "do", "S-1", "note", "--as", "Ms Hall", "--fact", "what helps=Music.") == 0
    assert line("case", "do", "S-1", "sign", "--as", "Gina Hill") == 0
    assert line("case", "do", "S-1", "hand over", "--as", "Ms Hall") == 0
    if written:
        assert line("case", "send", "S-1", "--to", "Lakeside School", "--output", "S-1.parcel.json") == 0


@each
def test_the_examples_of_the_help_can_be_done(path: tuple[str, ...], line: Line, tmp_path: Path) -> None:
    shipped = Workspace.find(None)
    for kind, folder in (("processes", shipped.folder("vastbus")), ("features", shipped.features("vastbus"))):
        assert folder is not None
        with as_file(folder) as there:
            shutil.copytree(there, tmp_path / kind / "vastbus")
    if path == ("pin",):
        (tmp_path / "processes" / "our-town").mkdir()
        process = tmp_path / "processes" / "our-town" / "process.yaml"
        process.write_text("process: our-town\nbased-on: vastbus\n", encoding="utf-8")
    if path == ("trace",):
        anchors = (clause.anchor for clause in shipped.load("vastbus").clauses.values())
        (tmp_path / "rutin.txt").write_text("\n".join(anchors), encoding="utf-8")
    if path in (("case", "send"), ("case", "receive")):
        hand_over(line, tmp_path, written="receive" in path)
    line(*path, "--help")
    shown = examples(line.out)
    assert shown
    assert all(
        tuple(example[: len(path)]) == path or {"case", "make", "contact", "given"} & set(example) for example in shown
    )
    assert any(tuple(example[: len(path)]) == path for example in shown)
    if not any("open" in example for example in shown):
        line("case", "open", "--help")
        (opening,) = examples(line.out)
        assert line(*opening) == 0, line.err
    if path[-1:] == ("adopt",):  # somebody has changed the process since
        file = tmp_path / "processes" / "vastbus" / "process.yaml"
        file.write_text(file.read_text("utf-8").replace("until 2020-12-31", "until 2021-12-31"), "utf-8")
    if path[-1:] == ("pack",):  # there is a paper
        row = ("--row", "avvikelser: vad hände=Ett brev kom bort.")
        assert line("case", "do", "NV-031", "rapportera avvikelse", "--as", "Rektor Lind", *row) == 0, line.out
    line.now = datetime(2018, 9, 25, 8, 0, tzinfo=UTC)
    for example in shown:
        assert line(*example) == 0, (example, line.out, line.err)
