"""The command `caseway form read`: what a filled Word form says, what of it can be noted, and what found no place."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.words import safe, typed, word
from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.case import Entry, as_it_stood
from caseway.forms.blank import blank_form
from caseway.forms.easy import easy_read
from caseway.forms.fill import Then, fill
from caseway.forms.kinds import made
from caseway.forms.placing import Unplaced, changed, emptied, placed
from caseway.forms.problems import MissingExtra, NotForThem
from caseway.forms.values import person_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.forms.document import Document
    from caseway.forms.placing import Placed, Said
    from caseway.forms.word.reading import WordFile


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
    known, case, entries = at.workspace.load(process), None, tuple[Entry, ...]()
    if case_id:
        with at.store() as store:
            case, entries = store.load(case_id), store.entries(case_id)
            known = at.process_of(store, case)
    language = at.speak(known)
    try:
        written = read_file(Path(file).read_bytes())
    except NoForm:
        raise click.ClickException(word("read.no word", language, file=file)) from None
    name = _form_of(known, case, written, file, language)
    before = _as_printed(known, case, entries, name, written)
    papers = [before, easy_read(known, before)] if before is not None else []
    prints = [read_file(made(paper, "docx", large=large)) for paper in papers for large in (False, True)]
    closest = min(prints, key=lambda one: _beside(written, one).total(), default=None)
    found = _compared(known, case, name, written, closest)
    if output is not None and found.facts:
        Path(output).write_text("".join(f"{line}\n" for line in as_yaml(found.facts)), encoding="utf-8", newline="\n")
    if at.as_json:
        unplaced = [{"title": one.title or None, "text": one.text, "why": one.why} for one in found.unplaced]
        show({"form": name, "facts": found.facts, "unplaced": unplaced})
    else:
        for line in _lines(known, name, found, language, output):
            click.echo(safe(line))
    return 1 if found.unplaced else 0


def _form_of(process: Process, case: Case | None, written: WordFile, file: str, language: str) -> str:
    """The form that a file is. Complains of one that is of something else, or of which the fields are gone."""
    name, source = process.find("forms", written.form), written.source
    wrong = ""
    if name is None or source is None or source.process != process.id:
        wrong = word("read.no form", language, file=file, process=process.id)
    elif source.version != process.version:
        wrong = word("read.version", language, file=file)
    elif case is not None and source.case not in ("", case.id):
        wrong = word("read.other case", language, file=file, case=source.case, given=case.id)
    elif not written.controls:
        wrong = word("read.no fields", language, file=file)
    if wrong or name is None:
        raise click.ClickException(wrong)
    return name


def _as_printed(
    process: Process, case: Case | None, entries: Sequence[Entry], form: str, written: WordFile
) -> Document | None:  # fmt: skip
    """The paper that a file was before anybody wrote into it; None where that is not known."""
    source = written.source
    if source is None or not source.case:
        return blank_form(process, form, written.language)
    if case is None:
        return None
    try:
        then = Then(as_it_stood(entries, source.entry), date.fromisoformat(source.day), source.entry)
        return replace(fill(process, case, form, then.day, written.language, source.person, then), as_of="")
    except (ValueError, KeyError, NotForThem):
        return None


def _compared(process: Process, case: Case | None, form: str, written: WordFile, before: WordFile | None) -> Placed:
    """What somebody has written into a form, what they took out of it, and what stands outside its fields."""
    said = _said(written)
    stood = _said(before) if before is not None else []
    people = {person_text(key, case.people): one.name for key, one in case.people.items()} if case is not None else {}
    anew = changed(process, process.forms[form], said, {tag: text for tag, _, text, _ in stood})
    found = placed(process, process.forms[form], anew, written.language or process.language, people)
    if before is not None:
        found.unplaced += emptied(said, stood)
        found.unplaced += [Unplaced("", line, "outside") for line in _beside(written, before).elements()]
    return found


def _beside(written: WordFile, before: WordFile) -> Counter[str]:
    """The lines outside the fields that were not there before anybody wrote into the form."""
    return Counter(written.outside) - Counter(before.outside)


def _said(file: WordFile) -> list[Said]:
    return [(one.tag, one.title, one.text, one.row) for one in file.controls]


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
        where = one.title or word("read.beside", language)
        yield f"  ! {where}: {one.text}  ({word(f'read.why.{one.why}', language)})"
    if not found.facts and not found.unplaced:
        yield word("read.empty", language)
    if output is not None and found.facts:
        yield word("wrote", language, file=output)
        noting = [action for action in process.actions.values() if not action.notes.keys().isdisjoint(found.facts)]
        best = max(noting, key=lambda action: len(action.notes.keys() & found.facts.keys()), default=None)
        if best is not None:
            yield word("read.note", language, action=typed(best.name), file=typed(output))
