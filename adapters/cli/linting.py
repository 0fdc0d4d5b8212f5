"""The command `caseway form lint`: the owner's own templates, held against the fields of their forms, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.words import safe, word
from caseway.engine.names import fold
from caseway.forms.blank import blank_form
from caseway.forms.problems import MissingExtra, TemplateProblem
from caseway.forms.templates import check, tells_draft, unused
from caseway.processes.workspace import UnknownProcess, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from caseway.engine.assemble import Process
    from caseway.forms.document import Document
    from caseway.forms.kinds import Kind

TEMPLATES: dict[str, Kind] = {".html.j2": "html", ".txt.j2": "txt", ".docx": "docx"}
"""How the file of a template ends, and what is made of it."""
MOST_BYTES = 4 * 1024 * 1024


class Flaw(NamedTuple):
    """Something wrong with a template, or, where it is only a hint, worth knowing."""

    file: str
    message: str
    hint: bool = False


def template_of(at: Desk, process: Process, form: str, kind: Kind) -> tuple[str, bytes] | None:
    """The owner's own template of a form for a kind of file, with what to call it; None where there is none."""
    try:
        files = at.workspace.templates(process.id)
    except UnknownProcess:
        return None  # a case goes on, whatever happens to the files
    for name, file in files.items():
        for ending, made in TEMPLATES.items():
            if made == kind and name.endswith(ending) and fold(name.removesuffix(ending)) == fold(form):
                return shown(file), _content(file)
    return None


def _content(file: Traversable) -> bytes:
    with file.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise click.ClickException(f"{shown(file)} is larger than {MOST_BYTES} bytes; make it smaller.")
    return data


@click.command("lint")
@click.argument("process")
@at_desk
def lint(at: Desk, process: str) -> int:
    """Check the owner's own templates: that each belongs to a form, and names what is there; and what it never prints.

    They lie in forms/PROCESS/, each called like its form: `bilaga 1.docx`, `bilaga 1.html.j2`, `bilaga 1.txt.j2`.

    \b
    Example:
      caseway form lint vastbus
    """
    known = at.workspace.load(process)
    language = at.speak(known)
    files = at.workspace.templates(known.id)
    flaws = [flaw for name, file in files.items() for flaw in _flaws(known, name, file, language)]
    wrong = [flaw for flaw in flaws if not flaw.hint]
    if at.as_json:
        show([flaw._asdict() for flaw in flaws])
    else:
        for flaw in flaws:
            click.echo(safe(f"{flaw.file}: {flaw.message}"))
        if not files:
            click.echo(word("lint.none", language, process=known.id))
        elif not wrong:
            click.echo(word("lint.fine", language, n=len(files)))
    return 1 if wrong else 0


def _flaws(process: Process, name: str, file: Traversable, language: str) -> Iterator[Flaw]:
    ending = next((one for one in TEMPLATES if name.endswith(one)), None)
    if ending is None:
        yield Flaw(shown(file), word("lint.kind", language))
        return
    form = process.find("forms", name.removesuffix(ending))
    if form is None:
        yield Flaw(shown(file), word("lint.belongs", language, forms=", ".join(process.forms)))
        return
    document = blank_form(process, form)
    if TEMPLATES[ending] == "docx":
        yield from _of_word(shown(file), _content(file), document, language)
        return
    source, markup = _content(file).decode("utf-8", errors="replace"), ending == ".html.j2"
    fields = tuple(dict.fromkeys(field.name for section in document.sections for field in section.fields))
    try:
        check(source, fields, markup=markup, file=shown(file))
    except TemplateProblem as problem:
        where, _, message = problem.say(language).partition(": ")
        yield Flaw(where, message)
        return
    if not tells_draft(source, markup=markup):
        yield Flaw(shown(file), word("lint.no draft", language))
    for field in unused(source, fields, markup=markup):
        yield Flaw(shown(file), word("lint.unused", language, mark=field), hint=True)


def _of_word(file: str, data: bytes, document: Document, language: str) -> Iterator[Flaw]:
    try:
        from caseway.forms.word.reading import NoForm  # noqa: PLC0415  (python-docx is an extra)
        from caseway.forms.word.template import findings  # noqa: PLC0415
    except ImportError:
        raise MissingExtra("Word") from None
    try:
        found = findings(data, document)
    except NoForm:
        yield Flaw(file, word("lint.no word", language))
        return
    for one in found:
        guess = f" – {word('lint.guess', language, guess=one.guess)}" if one.guess else ""
        yield Flaw(file, f"{word(f'lint.{one.what}', language, mark=one.mark)}{guess}", one.what == "unused")
