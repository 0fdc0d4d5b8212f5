"""The command `caseway form read`: what a filled Word form says, what of it can be noted, and what found no place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.words import safe, typed, word
from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.periods import civil_day
from caseway.forms.fill import fill
from caseway.forms.kinds import made
from caseway.forms.placing import changed, emptied, placed
from caseway.forms.problems import MissingExtra

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.forms.placing import Placed


@click.command("read")
@click.argument("process")
@click.argument("file", type=click.Path(dir_okay=False, exists=True))
@click.option("--case", "-c", "case_id", metavar="CASE", default="", help="Only what differs from what this case says.")
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="Write what can be noted to this file, for --facts.")
@at_desk
def read(at: Desk, process: str, file: str, case_id: str, output: str | None) -> int:
    """Read a Word form that somebody has filled in: what it says, what can be noted, and what found no place.

    Nothing is noted by this: look it through, write it to a file, and give that to `caseway case do … --facts`. With --case,
    what was printed from the case and left as it was is passed over.

    \b
    Example:
      caseway form make vastbus "bilaga 2 b" --blank --output plan.docx
      caseway form read vastbus plan.docx --output facts.yaml
    """
    try:
        from caseway.forms.word.reading import NoForm, read_file  # noqa: PLC0415  (python-docx is an extra)
    except ImportError:
        raise MissingExtra("Word") from None
    known, case = at.workspace.load(process), None
    if case_id:
        with at.store() as store:
            case = store.load(case_id)
            known = at.process_of(store, case)
    language = at.speak(known)
    try:
        written = read_file(Path(file).read_bytes())
    except NoForm:
        raise click.ClickException(word("read.no word", language, file=file)) from None
    name = known.find("forms", written.form)
    if name is None:
        raise click.ClickException(word("read.no form", language, file=file, process=known.id))
    said, taken_out = [(one.tag, one.title, one.text) for one in written.controls], []
    if case is not None:
        printed = fill(known, case, name, civil_day(at.clock(), known.zone), written.language)
        before = read_file(made(printed, "docx"))
        stood, all_said = {one.tag: one.text for one in before.controls}, said
        said = changed(known, known.forms[name], said, stood)
        taken_out = emptied(all_said, stood)
    found = placed(known, known.forms[name], said, written.language or language)
    found.unplaced += taken_out
    if output is not None and found.facts:
        Path(output).write_text("".join(f"{line}\n" for line in as_yaml(found.facts)), encoding="utf-8", newline="\n")
    if at.as_json:
        unplaced = [{"title": one.title, "text": one.text, "why": one.why} for one in found.unplaced]
        show({"form": name, "facts": found.facts, "unplaced": unplaced})
    else:
        for line in _lines(known, name, found, language, output):
            click.echo(safe(line))
    return 1 if found.unplaced else 0


def as_yaml(facts: dict[str, object]) -> Iterator[str]:
    """Facts as a file for `--facts`."""
    for name, value in facts.items():
        if not isinstance(value, list):
            yield f"{_quoted(name)}: {_quoted(str(value))}"
            continue
        yield f"{_quoted(name)}:"
        for row in value:
            for number, (column, cell) in enumerate(row.items()):
                yield f"  {' ' if number else '-'} {_quoted(column)}: {_quoted(cell)}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _lines(process: Process, form: str, found: Placed, language: str, output: str | None) -> Iterator[str]:
    yield process.titled("forms", form, language)
    if found.facts:
        yield word("read.can be noted", language)
    for name, value in found.facts.items():
        title = process.titled("facts", name, language)
        if not isinstance(value, list):
            yield f"  {title}: {value}"
            continue
        yield f"  {title}:"
        for row in value:
            cells = (f"{process.titled(f'{OF_COLUMNS}{name}', column, language)}: {cell}" for column, cell in row.items())
            yield f"    - {'; '.join(cells)}"
    if found.unplaced:
        yield word("read.no place", language)
    for one in found.unplaced:
        yield f"  ! {one.title}: {one.text}  ({word(f'read.why.{one.why}', language)})"
    if not found.facts and not found.unplaced:
        yield word("read.empty", language)
    if output is not None and found.facts:
        yield word("wrote", language, file=output)
        noting = [action for action in process.actions.values() if not action.notes.keys().isdisjoint(found.facts)]
        best = max(noting, key=lambda action: len(action.notes.keys() & found.facts.keys()), default=None)
        if best is not None:
            yield word("read.note", language, action=typed(best.name), file=typed(output))
