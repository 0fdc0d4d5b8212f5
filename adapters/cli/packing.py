"""The command `caseway form pack`: all papers of a meeting, as one person may have them, in a folder."""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.linting import template_of
from caseway.adapters.cli.papers import lacks_told, last_made, meeting_of, stood
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import viewer, viewer_option
from caseway.adapters.cli.words import safe, word
from caseway.engine.periods import civil_day
from caseway.forms.easy import easy_read
from caseway.forms.filenames import file_name
from caseway.forms.fill import fill
from caseway.forms.kinds import KINDS, made
from caseway.forms.problems import NotForThem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from caseway.adapters.cli.papers import Version
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry
    from caseway.forms.document import Document
    from caseway.forms.kinds import Kind


class Paper(NamedTuple):
    """A paper of the pack, and the number of the meeting that it is of; 0 where there are no meetings."""

    document: Document
    meeting: int


@click.command("pack")
@click.argument("case_id", metavar="CASE")
@viewer_option
@click.option("--output", "-o", required=True, type=click.Path(file_okay=False), help="An empty folder, made if needed.")
@click.option("--kind", type=click.Choice(KINDS), default="pdf", show_default=True, help="What to make of each form.")
@click.option("--large", is_flag=True, help="In large print, 18 points (web page, PDF and Word).")
@click.option("--easy", is_flag=True, help="With the easy texts of the process, as Caseway lays it out, lines far apart.")
@at_desk
def pack(at: Desk, case_id: str, by: str, output: str, kind: Kind, large: bool, easy: bool) -> int:
    """Make all papers of a meeting: those made for it, and those of the last meeting, as they stood when it was over.

    With --as, it is the pack for that person: only the forms that they may have, with what they may see.

    \b
    Example:
      caseway form pack NV-031 --as "Anna Berg" --output "papper till Anna"
    """
    with at.store() as store:
        case, entries = store.load(case_id), store.entries(case_id)
        known = at.process_of(store, case)
        person, language = viewer(at, known, case, by), at.speak(known)
        version = functools.partial(at.process_of, store)
        papers = tuple(_papers(known, case, entries, version, at.clock(), language, person, easy=easy))
    if not papers:
        raise click.ClickException(word("pack.nothing", language, case=case.id))
    if not output:
        raise click.UsageError("Name a folder with --output; it is made if needed.")
    folder = Path(output)
    if folder.is_dir() and any(folder.iterdir()):  # what lies there may be somebody else's
        raise click.ClickException(word("pack.not empty", language, folder=output))
    folder.mkdir(parents=True, exist_ok=True)
    files = _names(papers, kind, language)
    shown = click.progressbar(
        list(zip(files, papers, strict=True)), file=sys.stderr, hidden=at.as_json or not sys.stderr.isatty(),
        label=word("pack.making", language),
    )  # fmt: skip
    with shown as bar:
        for name, paper in bar:
            template = None if easy else template_of(at, known, paper.document.form, kind)
            (folder / name).write_bytes(made(paper.document, kind, large=large, template=template))
    _told(at, folder, files, papers)
    return 0


def _papers(
    process: Process, case: Case, entries: Sequence[Entry], version: Version, now: datetime, language: str, person: str,
    *, easy: bool,
) -> Iterator[Paper]:  # fmt: skip
    """What was made for this meeting, as it stands; and for the one before, as it stood when that was over.

    Of a meeting under an earlier version of the process somebody gets no papers: what they may see is known by names of now.
    """
    day = civil_day(now, process.zone)
    for name in process.forms:
        entry = last_made(process, case, entries, name, now, person)
        if entry is None or (meeting := meeting_of(case, entry)) < case.round - 1:
            continue
        past = stood(case, entries, version, None, meeting) if 0 < meeting < case.round else None
        known, then = (past.process, past.then) if past is not None else (process, None)
        if name not in known.forms or (person and known.version != case.version):
            continue
        try:
            document = fill(known, case, name, day, language, person, then)
            yield Paper(easy_read(known, document) if easy else document, meeting)
        except NotForThem:
            continue


def _names(papers: Sequence[Paper], kind: Kind, language: str) -> list[str]:
    found = []
    for number, (document, meeting) in enumerate(papers, 1):
        of = f", {word('round', language, round=meeting)}" if meeting else ""
        found.append(f"{number:02} {file_name(f'{document.title}{of}')}.{kind}")
    return found


def _told(at: Desk, folder: Path, files: Sequence[str], papers: Sequence[Paper]) -> None:
    if at.as_json:
        listed = [
            {
                "file": str(folder / name), "form": document.form, "meeting": meeting, "complete": document.complete,
                "missing": len(document.missing),
            }
            for name, (document, meeting) in zip(files, papers, strict=True)
        ]  # fmt: skip
        show(listed)
        return
    for name, one in zip(files, papers, strict=True):
        click.echo(safe(f"{folder / name}  {lacks_told(one.document)}"))
