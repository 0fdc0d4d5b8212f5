"""The command `caseway form`: the forms of a process, what each asks for, and papers made from them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.linting import lint
from caseway.adapters.cli.making import make
from caseway.adapters.cli.packing import pack
from caseway.adapters.cli.papers import form_named
from caseway.adapters.cli.reading import read
from caseway.adapters.cli.telling import show as show_json
from caseway.adapters.cli.words import safe, word
from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.wording.listing import listed, roles_told
from caseway.forms.outline import outline_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.forms.outline import Outline, Place


@click.group()
def form() -> None:
    """List the forms of a process, look at one, and print it, filled in from a case or blank.

    \b
    Example:
      caseway form list vastbus
      caseway form make vastbus "bilaga 1" --case NV-031 --output inbjudan.pdf
      caseway form make vastbus "bilaga 1" --blank --output tom.docx
    """


form.add_command(lint)
form.add_command(make)
form.add_command(pack)
form.add_command(read)


@form.command("list")
@click.argument("process")
@at_desk
def list_(at: Desk, process: str) -> int:
    """List the forms of a process, and what makes each of them.

    \b
    Example:
      caseway form list vastbus
    """
    known = at.workspace.load(process)
    language = at.speak(known)
    outlines = [outline_of(known, one) for one in known.forms.values()]
    if at.as_json:
        show_json([_short(known, one, language) for one in outlines])
        return 0
    for one in outlines:
        made = listed((f"«{known.titled('actions', action, language)}»" for action in one.actions), language)
        made_by = word("form.made by", language, actions=made) if made else word("form.made by nobody", language)
        click.echo(safe(f"{one.name}: {known.titled('forms', one.name, language)}"))
        click.echo(safe(f"    {made_by} {word('form.fields', language, n=one.fields)}"))
    return 0


def _short(process: Process, one: Outline, language: str) -> dict[str, object]:
    return {
        "form": one.name, "title": process.titled("forms", one.name, language), "actions": list(one.actions),
        "fields": one.fields, "signatures": one.signatures or None, "copies": one.copies or None,
        "seen_by": list(one.seen_by), "clauses": list(one.clauses),
    }  # fmt: skip


@form.command("show")
@click.argument("process")
@click.argument("form_name", metavar="FORM")
@at_desk
def show(at: Desk, process: str, form_name: str) -> int:
    """Show what a form asks for: each field, who fills it in, who may see it, and which clause wants it.

    \b
    Example:
      caseway form show vastbus "bilaga 2 b"
    """
    known = at.workspace.load(process)
    language = at.speak(known)
    found = outline_of(known, known.forms[form_named(known, form_name)])
    if at.as_json:
        show_json(_short(known, found, language) | {"sections": [asdict(part) for part in found.parts]})
    else:
        for line in _lines(known, found, language):
            click.echo(safe(line))
    return 0


def _lines(process: Process, found: Outline, language: str) -> Iterator[str]:
    yield process.titled("forms", found.name, language)
    if found.clauses:
        yield f"  {', '.join(found.clauses)}"
    if set(found.seen_by) != set(process.roles):
        yield f"  {word('form.for', language, roles=roles_told(process, found.seen_by, language, 'and'))}"
    for part in found.parts:
        yield ""
        yield process.titled("sections", part.title, language)
        yield from (f"  - {item}" for item in part.items)
        for place in part.places:
            yield from _place(process, place, language)
    if found.signatures:
        yield ""
        yield word("form.signed", language, title=process.titled("facts", found.signatures, language))


def _place(process: Process, place: Place, language: str) -> Iterator[str]:
    title = process.titled({"role": "roles", "consent": "consents"}.get(place.type, "facts"), place.name, language)
    last = word("form.last time", language) if place.of_last_round else ""
    clauses = f"  [{', '.join(place.clauses)}]" if place.clauses else ""
    yield f"  {title}{last}{clauses}"
    if place.columns:
        columns = (process.titled(f"{OF_COLUMNS}{place.name}", column, language) for column in place.columns)
        yield f"      {word('form.columns', language, columns=', '.join(columns))}"
    if place.type == "role":
        yield f"      {word('form.of role', language)}"
    elif place.actions and not place.of_last_round:
        actions = listed((f"«{process.titled('actions', action, language)}»" for action in place.actions), language)
        yield f"      {word('form.filled by', language, actions=actions)}"
    if place.type != "role" and set(place.seen_by) != set(process.roles):
        yield f"      {word('form.seen by', language, roles=roles_told(process, place.seen_by, language, 'and'))}"
