"""The command `caseway form make`: a form on the screen or in a file, filled in from a case or blank."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.linting import template_of
from caseway.adapters.cli.papers import form_named, lacks_told, made_before, stood
from caseway.adapters.cli.viewer import viewer, viewer_option
from caseway.adapters.cli.words import safe, word
from caseway.engine.messages import say
from caseway.engine.names import fold
from caseway.engine.periods import civil_day
from caseway.forms.blank import blank_form
from caseway.forms.easy import easy_read
from caseway.forms.fill import fill
from caseway.forms.kinds import KINDS, made
from caseway.forms.problems import NotForThem

if TYPE_CHECKING:
    from caseway.forms.document import Document
    from caseway.forms.kinds import Kind

BINARY: tuple[Kind, ...] = ("pdf", "docx")
ENDINGS: dict[str, Kind] = {**{f".{kind}": kind for kind in KINDS}, ".htm": "html", ".text": "txt", ".markdown": "md"}


@click.command("make")
@click.argument("process")
@click.argument("form_name", metavar="FORM")
@click.option("--case", "-c", "case_id", metavar="CASE", default="", help="Fill it in from this case.")
@click.option("--blank", is_flag=True, help="Leave it blank, to be filled in by hand.")
@viewer_option
@click.option("--entry", type=int, metavar="N", help="As the case stood right after this entry of its history.")
@click.option("--meeting", type=int, metavar="N", help="As the case stood when this meeting was over: 1 is the first.")
@click.option("--large", is_flag=True, help="In large print, 18 points (web page, PDF and Word).")
@click.option("--easy", is_flag=True, help="With the easy texts of the process, as Caseway lays it out, lines far apart.")
@click.option("--plain", is_flag=True, help="As Caseway lays it out, though the owner has a template (see form lint).")
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="File to write; - is standard output.")
@partial(at_desk, formats=KINDS, default=None)
def make(
    at: Desk, process: str, form_name: str, case_id: str, blank: bool, by: str, entry: int | None, meeting: int | None,
    large: bool, easy: bool, plain: bool, output: str | None,
) -> int:  # fmt: skip
    """Make a form: filled in from a case, with what is still missing and who can supply it; or blank.

    With --as, it holds what that person may see. A case that has gone on to its next meeting still has the papers of the
    last one: --meeting.

    \b
    Example:
      caseway form make vastbus "bilaga 1" --case NV-031
      caseway form make vastbus "bilaga 1" --case NV-031 --output inbjudan.pdf
      caseway form make vastbus "bilaga 1" --blank --output tom.docx
    """
    if bool(case_id) == blank:
        raise click.UsageError("Say of which case (--case CASE), or --blank for a form to fill in by hand.")
    if blank and (by or entry is not None or meeting is not None):
        raise click.UsageError("A blank form is of no case: leave out --as, --entry and --meeting.")
    if entry is not None and meeting is not None:
        raise click.UsageError("Name an entry or a meeting, not both.")
    kind = kind_of(at.form, output)
    if blank:
        known = at.workspace.load(process)
        name, language = form_named(known, form_name), at.speak(known)
        template = None if plain or easy else template_of(at, known, name, kind)
        document = blank_form(known, name, language)
        return write(easy_read(known, document) if easy else document, kind, output, large=large, template=template)
    with at.store() as store:
        case, entries = store.load(case_id), store.entries(case_id)
        current = at.process_of(store, case)
        past = stood(case, entries, lambda then: at.process_of(store, then), entry, meeting)
    known, then = (past.process, past.then) if past is not None else (current, None)
    if fold(case.process) != fold(process):
        raise click.ClickException(f"The case {case.id} runs under «{case.process}», not under «{process}».")
    if by and known.version != case.version:
        raise click.ClickException("The case came to another version of its process since then. Print it without --as.")
    person, name, language = viewer(at, known, case, by), form_named(known, form_name), at.speak(known)
    try:
        document = fill(known, case, name, civil_day(at.clock(), known.zone), language, person, then)
    except NotForThem as hidden:
        title = known.titled("forms", name, language)
        raise click.ClickException(say("withheld.form", language, form=title, name=hidden.person)) from None
    note = made_before(known, case, entries, name, at.clock(), person, language) if past is None else ""
    if note:
        click.echo(note, err=True)
    template = None if plain or easy else template_of(at, known, name, kind)
    return write(easy_read(known, document) if easy else document, kind, output, large=large, template=template)


def kind_of(chosen: str, output: str | None) -> Kind:
    """What to make: the kind that was chosen, else by the ending of the file, else plain text for the screen."""
    if chosen:
        kind = next(one for one in KINDS if one == chosen)
    elif output is None or output == "-":
        kind = "txt"
    else:
        ending = Path(output).suffix.lower()
        if ending not in ENDINGS:
            raise click.ClickException(
                f"A form is written as {', '.join(f'.{one}' for one in KINDS[:-1])} or .{KINDS[-1]}, not as «{ending}». "
                "Name such a file, or choose with --format."
            )
        kind = ENDINGS[ending]
    if output is None and kind in BINARY:
        raise click.UsageError("PDF and Word are no text: name a file with --output.")
    return kind


def write(
    document: Document, kind: Kind, output: str | None, *, large: bool = False, template: tuple[str, bytes] | None = None
) -> int:  # fmt: skip
    """Write a document to a file, and say what it still lacks; or to the screen."""
    data = made(document, kind, large=large, template=template)
    if output is None or output == "-":
        click.echo(data if kind in BINARY else data.decode(), nl=False)
        return 0
    Path(output).write_bytes(data)
    click.echo(safe(word("wrote", document.language, file=output)))
    if not document.blank:
        click.echo(lacks_told(document))
    return 0
