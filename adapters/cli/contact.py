"""The commands for contacts: set, list and remove how somebody in a case is reached, and where they live."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.running import as_option
from caseway.adapters.cli.telling import refusal_json, refusal_lines, show
from caseway.adapters.cli.viewer import known, viewer, viewer_option
from caseway.adapters.cli.words import safe, word
from caseway.engine.contacts import BadContact, Contact, read_contact, shown_contacts
from caseway.engine.decide import change_contact
from caseway.engine.wording import told_bad_contact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.store.sql import SqlStore
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.outcome import Refused

WAYS = ("e-mail", "letter", "nothing")


@click.group()
def contact() -> None:
    """Note how the people in a case are reached, where they live, and whether that is protected.

    It stands beside the case: only what holds now is kept, and none of it travels. In the history is only, with each
    letter that went, to which household.

    \b
    Example:
      caseway contact set NV-031 "Anna Berg" --email anna@example.org --as "Rektor Lind"
      caseway contact list NV-031
    """


@contact.command("set")
@click.argument("case_id", metavar="CASE")
@click.argument("name")
@click.option("--email", metavar="ADDRESS", help="The e-mail address.")
@click.option("--phone", metavar="NUMBER", help="The phone number.")
@click.option("--post", metavar='"LINE; LINE"', help="The postal address, without the name above it.")
@click.option("--household", metavar="LABEL", help="The same short label for all who live together.")
@click.option("--protected/--not-protected", default=None, help="Whether only those of the household may see it.")
@click.option(
    "--by", "way", type=click.Choice((*WAYS, "")), metavar=f"[{'|'.join(WAYS)}]",
    help="How they want to be reached. Default: by e-mail if there is an address, else by letter.",
)  # fmt: skip
@as_option
@at_desk
def set_(
    at: Desk,
    case_id: str,
    name: str,
    email: str | None,
    phone: str | None,
    post: str | None,
    household: str | None,
    protected: bool | None,
    way: str | None,
    by: str,
) -> int:
    """Note how somebody is reached. Only what is given changes; an empty text takes away what was there.

    Whoever has a role that may open cases may note it, and so may the person concerned. In which household somebody lives is
    not for themselves to say: those of a household are shown what is protected in it.

    \b
    Example:
      caseway contact set NV-031 "Anna Berg" --post "Storgatan 4; 123 45 Storstad" --household Anna \\
          --protected --as "Rektor Lind"
      caseway contact set NV-031 "Anna Berg" --phone "" --by letter --as "Anna Berg"
    """
    with at.store() as store:
        case = store.load(case_id)
        process, person = at.process_of(store, case), known(case, name)
        was = store.contacts(case_id).get(person, Contact())
        becomes = read_contact(
            was.email if email is None else email,
            was.phone if phone is None else phone,
            was.post if post is None else post.split(";"),
            was.household if household is None else household,
            protected=was.protected if protected is None else protected,
            by=was.by if way is None else way,
            name=case.people[person].name,
        )
        wanted = was if isinstance(becomes, BadContact) else becomes
        refused = change_contact(process, case, by, person, was, wanted, at.clock())
        if refused is not None:
            return _refused(at, process, case, refused)
        if isinstance(becomes, BadContact):
            return _bad(at, process, case, becomes)
        return _keep(at, store, case, person, becomes)


@contact.command("remove")
@click.argument("case_id", metavar="CASE")
@click.argument("name")
@as_option
@at_desk
def remove(at: Desk, case_id: str, name: str, by: str) -> int:
    """Forget how somebody is reached, and where they live. Nothing of it is kept.

    \b
    Example:
      caseway contact remove NV-031 "Anna Berg" --as "Rektor Lind"
    """
    with at.store() as store:
        case = store.load(case_id)
        process, person = at.process_of(store, case), known(case, name)
        was = store.contacts(case_id).get(person, Contact())
        refused = change_contact(process, case, by, person, was, Contact(), at.clock())
        if refused is not None:
            return _refused(at, process, case, refused)
        return _keep(at, store, case, person, Contact())


@contact.command("list")
@click.argument("case_id", metavar="CASE")
@viewer_option
@at_desk
def list_(at: Desk, case_id: str, by: str) -> int:
    """List how the people in a case are reached, and where they live.

    With --as, only what that person may see is shown: of what is protected in another household, only that it is.

    \b
    Example:
      caseway contact list NV-031
      caseway contact list NV-031 --as "Anna Berg"
    """
    with at.store() as store:
        case = store.load(case_id)
        process = at.process_of(store, case)
        contacts = shown_contacts(store.contacts(case_id), viewer(at, process, case, by) or None)
    found = {key: contacts[key] for key in case.people if key in contacts and key not in case.strangers}
    if at.as_json:
        show([_json(case, key, one) for key, one in found.items()])
        return 0
    language = at.speak(process)
    for key, one in found.items():
        for line in _lines(case.people[key].name, one, language):
            click.echo(safe(line))
    if not found:
        click.echo(word("contact.none", language))
    return 0


def _keep(at: Desk, store: SqlStore, case: Case, person: str, becomes: Contact) -> int:
    """Keep a contact; one in which nothing stands is forgotten. What stands in it is not repeated to whoever notes it."""
    there = person in store.contacts(case.id)
    if becomes == Contact():
        store.forget_contact(case.id, person)
        key = "contact.removed" if there else "contact.never"
    else:
        store.keep_contact(case.id, person, becomes)
        key = "contact.kept"
    name = case.people[person].name
    if at.as_json:
        show({"accepted": True, "case": case.id, "person": name, "kept": becomes != Contact()})
    else:
        click.echo(safe(word(key, at.speak(at.process_of(store, case)), name=name)))
    return 0


def _refused(at: Desk, process: Process, case: Case, refused: Refused) -> int:
    if at.as_json:
        show(refusal_json(process, case, refused))
    else:
        for line in refusal_lines(process, case, refused, at.speak(process)):
            click.echo(safe(line))
    return 1


def _bad(at: Desk, process: Process, case: Case, bad: BadContact) -> int:
    """Tell all that is wrong with what was written, without repeating it."""
    if at.as_json:
        told = {language: told_bad_contact(bad, language) for language in (process.language, *process.words)}
        texts = (dict(zip(told, each, strict=True)) for each in zip(*told.values(), strict=True))
        reasons = [
            {"why": mistake.why, "line": mistake.line or None, "text": text}
            for mistake, text in zip(bad.mistakes, texts, strict=True)
        ]
        show({"accepted": False, "case": case.id, "action": "", "reasons": reasons})
        return 1
    for number, line in enumerate(told_bad_contact(bad, at.speak(process)), 1):
        click.echo(f"  {number}. {line}")
    click.echo(word("nothing changed", at.speak(process)))
    return 1


def _lines(name: str, one: Contact, language: str) -> Iterator[str]:
    """A contact, told line by line; of one that is not shown, only that it is protected."""
    protected = [word("contact.protected", language)] if one.protected else []
    if one == Contact(protected=True):
        yield f"{name}: {protected[0]}"
        return
    yield f"{name}: {', '.join((*protected, word(f'contact.way.{one.way}', language)))}"
    household = word("contact.household", language, household=one.household) if one.household else ""
    for line in (one.email, one.phone, *one.post, household):
        if line:
            yield f"  {line}"


def _json(case: Case, key: str, one: Contact) -> dict[str, object]:
    return {
        "person": key, "name": case.people[key].name, "protected": one.protected, "email": one.email or None,
        "phone": one.phone or None, "post": list(one.post), "household": one.household or None, "by": one.by or None,
    }  # fmt: skip
