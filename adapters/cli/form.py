"""The command `caseway form`: a form of a case, as a page for the browser and the printer, or as plain text."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import viewer, viewer_option
from caseway.adapters.cli.words import word
from caseway.engine.messages import say
from caseway.engine.names import nearest
from caseway.engine.periods import civil_day
from caseway.forms.fill import fill
from caseway.forms.problems import NotForThem
from caseway.forms.render import render_html, render_text

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.forms.document import Document


ENDINGS = {".html": "html", ".htm": "html", ".txt": "text", ".json": "json"}


@click.command("form")
@click.argument("case_id", metavar="CASE")
@click.argument("form_name", metavar="FORM")
@viewer_option
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="File to write. Default: the screen.")
@partial(at_desk, formats=("text", "html", "json"), default=None)
def form(at: Desk, case_id: str, form_name: str, output: str | None, by: str) -> int:
    """Print a form of a case, with what is still missing and who can supply it.

    With --as, as that person may see it.

    \b
    Example:
      caseway form NV-031 "bilaga 1" --output inbjudan.html
    """
    kind = at.form or _kind(output)
    with at.store() as store:
        case = store.load(case_id)
        process = at.process_of(store, case)
    person = viewer(at, process, case, by)
    name, language = _form(process, form_name), at.speak(process)
    try:
        return write_form(process, case, name, at.clock(), language, output, kind, person)
    except NotForThem as hidden:
        title = process.titled("forms", name, language)
        raise click.ClickException(say("withheld.form", language, form=title, name=hidden.person)) from None


def write_form(
    process: Process, case: Case, name: str, now: datetime, language: str, output: str | None, kind: str, person: str = ""
) -> int:  # fmt: skip
    """Write a form of a case to a file, or to the screen, as `html`, `text` or `json`, and say what it still lacks.

    `person` is the key of whom it is for. Raises NotForThem.
    """
    document = fill(process, case, name, civil_day(now, process.zone), language, person)
    if output is None and kind == "json":
        show(asdict(document))
        return 0
    text = _rendered(document, kind)
    if output is None:
        click.echo(text, nl=False)
        return 0
    Path(output).write_text(text, encoding="utf-8", newline="\n")
    click.echo(word("wrote", language, file=output))
    missing = len(document.missing)
    click.echo(
        word("lacks one" if missing == 1 else "lacks", language, n=missing) if missing else word("complete", language)
    )
    return 0


def _rendered(document: Document, kind: str) -> str:
    if kind == "json":
        return json.dumps(asdict(document), ensure_ascii=False, indent=2) + "\n"
    return render_html(document) if kind == "html" else render_text(document)


def _kind(output: str | None) -> str:
    """How to write a file, by its ending."""
    ending = Path(output).suffix.lower() if output else ".txt"
    if ending not in ENDINGS:
        raise click.ClickException(
            f"A form is written as .html, .txt or .json, not as «{ending}». Name such a file, or choose with --format."
        )
    return ENDINGS[ending]


def _form(process: Process, written: str) -> str:
    found = process.find("forms", written)
    if found is None:
        guess = nearest(written, process.forms)
        hint = f" Did you mean «{guess}»?" if guess else ""
        raise click.ClickException(f"There is no form called «{written}».{hint} Forms: {', '.join(process.forms)}.")
    return found
