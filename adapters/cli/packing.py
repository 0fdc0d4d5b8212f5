"""The command `caseway form pack`: all papers of a meeting, as one person may have them, in a folder."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.linting import template_of
from caseway.adapters.cli.papers import last_made
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import viewer, viewer_option
from caseway.adapters.cli.words import safe, word
from caseway.engine.case import when_over
from caseway.engine.periods import civil_day
from caseway.forms.filenames import file_name
from caseway.forms.fill import Then, fill
from caseway.forms.kinds import KINDS, made
from caseway.forms.problems import NotForThem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

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
@click.option("--output", "-o", required=True, type=click.Path(file_okay=False), help="Folder to write to; made if needed.")
@click.option("--kind", type=click.Choice(KINDS), default="pdf", show_default=True, help="What to make of each form.")
@click.option("--large", is_flag=True, help="In large print, 18 points (web page, PDF and Word).")
@partial(at_desk)
def pack(at: Desk, case_id: str, by: str, output: str, kind: Kind, large: bool) -> int:
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
    papers = tuple(_papers(known, case, entries, at.clock(), language, person))
    if not papers:
        raise click.ClickException(word("pack.nothing", language, case=case.id))
    folder = Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    files = _names(papers, kind, language)
    shown = click.progressbar(
        list(zip(files, papers, strict=True)), file=sys.stderr, hidden=at.as_json or not sys.stderr.isatty(),
        label=word("pack.making", language),
    )  # fmt: skip
    with shown as bar:
        for name, paper in bar:
            template = template_of(at, known, paper.document.form, kind)
            (folder / name).write_bytes(made(paper.document, kind, large=large, template=template))
    _told(at, folder, files, papers, language)
    return 0


def _papers(
    process: Process, case: Case, entries: Sequence[Entry], now: datetime, language: str, person: str
) -> Iterator[Paper]:  # fmt: skip
    """What was made for this meeting, as it stands; and for the one before, as it stood when that was over."""
    day = civil_day(now, process.zone)
    for name in process.forms:
        entry = last_made(process, entries, name)
        if entry is None:
            continue
        meeting = sum(1 for _, seq in case.rounds if seq <= entry.seq)
        if meeting not in (case.round, case.round - 1):
            continue
        then = None
        if meeting < case.round and meeting:
            stood = when_over(entries, case, meeting)
            then = Then(stood, entries[stood.seq - 1].day, stood.seq)
        try:
            yield Paper(fill(process, case, name, day, language, person, then), meeting)
        except NotForThem:
            continue


def _names(papers: Sequence[Paper], kind: Kind, language: str) -> list[str]:
    found = []
    for number, (document, meeting) in enumerate(papers, 1):
        of = f", {word('round', language, round=meeting)}" if meeting else ""
        found.append(f"{number:02} {file_name(f'{document.title}{of}')}.{kind}")
    return found


def _told(at: Desk, folder: Path, files: Sequence[str], papers: Sequence[Paper], language: str) -> None:
    if at.as_json:
        listed = [
            {
                "file": str(folder / name), "form": document.form, "meeting": meeting, "missing": len(document.missing),
            }
            for name, (document, meeting) in zip(files, papers, strict=True)
        ]  # fmt: skip
        show(listed)
        return
    for name, one in zip(files, papers, strict=True):
        missing = len(one.document.missing)
        key = "lacks one" if missing == 1 else "lacks" if missing else "complete"
        click.echo(safe(f"{folder / name}  {word(key, language, n=missing)}"))
