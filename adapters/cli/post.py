"""The commands `caseway post`: what waits to be sent, who has got what, what was given by hand or came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.posting import letter_named, recall, send
from caseway.adapters.cli.running import as_option, key_option, run
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import viewer, viewer_option
from caseway.adapters.cli.words import safe, word
from caseway.engine.commands import Returned, Send
from caseway.engine.letters import waiting
from caseway.engine.shown import sees_letter, shown_sent
from caseway.engine.view import sight_for
from caseway.engine.wording import letter_title, told_sent

if TYPE_CHECKING:
    from caseway.engine.case import Case, Channel, Sent
    from caseway.engine.letters import Waiting


@click.group()
def post() -> None:
    """Send letters and invitations, each to one person, and keep on record who has got what.

    \b
    Example:
      caseway post waiting NV-031
      caseway post send NV-031 --as "Rektor Lind" --from "Björkskolan <kontor@example.org>"
      caseway post copies NV-031
    """


@post.command("waiting")
@click.argument("case_id", metavar="CASE")
@viewer_option
@at_desk
def waiting_(at: Desk, case_id: str, by: str) -> int:
    """List what waits to be sent, to whom and since when.

    \b
    Example:
      caseway post waiting NV-031
    """
    with at.store() as store:
        case = store.load(case_id)
        process = at.process_of(store, case)
        person = viewer(at, process, case, by)
        sight = sight_for(process, case, at.clock(), person)
    found = [one for one in waiting(process, case, at.clock()) if sees_letter(one.letter, one.about, sight)]
    if at.as_json:
        show([_waiting_json(case, one) for one in found])
        return 0
    language = at.speak(process)
    for one in found:
        title, name = letter_title(process, one.letter, language), case.people[one.person].name
        click.echo(safe(word("post.waits", language, title=title, name=name, day=one.since)))
    if not found:
        click.echo(word("post.nothing", language))
    return 0


def _waiting_json(case: Case, one: Waiting) -> dict[str, object]:
    return {
        "letter": one.letter.removeprefix(":"), "built_in": one.letter.startswith(":"), "person": one.person,
        "name": case.people[one.person].name, "since": one.since, "entry": one.entry,
    }  # fmt: skip


@post.command("copies")
@click.argument("case_id", metavar="CASE")
@viewer_option
@at_desk
def copies(at: Desk, case_id: str, by: str) -> int:
    """List who has got what: the letter and its forms, the day and the way, as of which entry, and what came back.

    With --as, without what that person may not have.

    \b
    Example:
      caseway post copies NV-031
    """
    with at.store() as store:
        case = store.load(case_id)
        process = at.process_of(store, case)
        person = viewer(at, process, case, by)
        sight = sight_for(process, case, at.clock(), person)
    found = {seq: shown for seq, one in case.sent.items() if (shown := shown_sent(one, sight)) is not None}
    if at.as_json:
        show([_copy_json(case, seq, one) for seq, one in found.items()])
        return 0
    language = at.speak(process)
    for seq, one in found.items():
        click.echo(safe(f"{seq:>4}  {one.day}  {told_sent(process, case, one, language)}"))
        for form in one.forms:
            title = process.titled("forms", form, language)
            click.echo(safe(f"      {word('post.as of', language, title=title, entry=one.of)}"))
        if one.household:
            click.echo(safe(f"      {word('contact.household', language, household=one.household)}"))
        if one.returned is not None:
            click.echo(f"      {word('post.came back', language, day=one.returned)}")
    if not found:
        click.echo(word("post.none", language))
    return 0


def _copy_json(case: Case, seq: int, one: Sent) -> dict[str, object]:
    return {
        "entry": seq, "letter": one.letter.removeprefix(":"), "built_in": one.letter.startswith(":"),
        "forms": list(one.forms), "person": one.person, "name": case.people[one.person].name,
        "household": one.household or None, "channel": one.channel, "day": one.day, "as_of": one.of,
        "returned": one.returned, "recalls": list(one.recalls),
    }  # fmt: skip


@post.command("given")
@click.argument("case_id", metavar="CASE")
@click.argument("letter")
@click.option("--to", "person", required=True, metavar="NAME", help="Who has got it.")
@click.option(
    "--how", "channel", type=click.Choice(("by hand", "letter", "e-mail")), default="by hand", show_default=True,
    help="How it went.",
)  # fmt: skip
@click.option("--entry", "of", type=int, metavar="N", help="As of which entry it was made. Default: as the case stands now.")
@click.option("--recalls", type=int, multiple=True, metavar="N", help="Of `recall`: by which entries went what it recalls.")
@key_option
@as_option
@at_desk
def given(
    at: Desk, case_id: str, letter: str, person: str, channel: Channel, of: int | None, recalls: tuple[int, ...], by: str,
    key: str,
) -> int:  # fmt: skip
    """Note that somebody has got a letter with its forms, handed over or sent without Caseway.

    What went is noted even where it should not have gone, with the rule that it broke. LETTER is one of the process, or
    `moved` or `off` (what was told of a meeting), or `recall`.

    \b
    Example:
      caseway post given NV-031 inbjudan --to "Anna Berg" --as "Rektor Lind"
    """
    with at.store() as store:
        process = at.process_of(store, store.load(case_id))
        name = letter_named(process, letter, at.speak(process))
    return run(at, case_id, Send(name, person, by, channel, recalls=recalls, of=of, afterwards=True), key)


@post.command("returned")
@click.argument("case_id", metavar="CASE")
@click.argument("entry", type=int)
@click.option("--reason", required=True, help="Why it came back, like «moved».")
@key_option
@as_option
@at_desk
def returned(at: Desk, case_id: str, entry: int, reason: str, by: str, key: str) -> int:
    """Note that what went out by an entry came back. It waits to be sent again.

    \b
    Example:
      caseway post given NV-031 inbjudan --to "Anna Berg" --how letter --as "Rektor Lind"
      caseway post returned NV-031 2 --reason "Okänd på adressen" --as "Rektor Lind"
    """
    return run(at, case_id, Returned(entry, by, reason), key)


post.add_command(send)
post.add_command(recall)
