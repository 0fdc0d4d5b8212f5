"""The commands `caseway post send` and `post recall`: letters are made, leave the house, and that they did is recorded."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.mailing import mailing_options, mailroom
from caseway.adapters.cli.running import as_option
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import known
from caseway.adapters.cli.words import safe, word
from caseway.engine.case import RECALL
from caseway.engine.letters import enclosed, waiting
from caseway.engine.recall import to_recall
from caseway.engine.wording import letter_title
from caseway.forms.letter import Going

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from caseway.adapters.cli.mailroom import Gone, Mailroom
    from caseway.adapters.store.sql import SqlStore
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


@click.command("send")
@click.argument("case_id", metavar="CASE")
@click.option("--letter", "letters", multiple=True, metavar="LETTER", help="Only this one. May be repeated. Default: all.")
@click.option("--to", "people", multiple=True, metavar="NAME", help="Only to them. May be repeated. Default: to all.")
@mailing_options
@as_option
@at_desk
def send(at: Desk, case_id: str, letters: tuple[str, ...], people: tuple[str, ...], by: str, **how: Any) -> int:
    """Send what waits, each letter to one person, with the forms that they may have and what they may see in them.

    Every consent that a letter hangs on is asked again at this moment. Mail is written into a folder as .eml files, or
    handed to a mail server with --smtp; letters on paper are written into that folder, each with its address.

    \b
    Example:
      caseway contact set NV-031 "Anna Berg" --email anna@example.org --as "Rektor Lind"
      caseway post send NV-031 --as "Rektor Lind" --from "Björkskolan <kontor@example.org>"
    """
    with at.store() as store, mailroom(at, store, by, **how) as room:
        case = store.load(case_id)
        process = at.process_of(store, case)
        names = {process.find("letters", one) or one for one in letters}
        keys = {known(case, one) for one in people}
        found = [
            (Going(one.letter, one.person, enclosed(process, case, one.letter), one.booked), one.entry)
            for one in waiting(process, case, at.clock())
            if (not names or one.letter in names) and (not keys or one.person in keys)
        ]
        return _all(at, store, case, process, room, found, "post.nothing")


@click.command("recall")
@click.argument("case_id", metavar="CASE")
@click.argument("entry", type=int)
@click.option("--replace", is_flag=True, help="Send the forms as they stand now with it.")
@mailing_options
@as_option
@at_desk
def recall(at: Desk, case_id: str, entry: int, replace: bool, by: str, **how: Any) -> int:
    """Recall what does not hold since an entry: copies that say what was a mistake, or went by a consent taken back.

    Everybody who has one gets a letter that names what they have. With --dry-run, who that is is only listed.

    \b
    Example:
      caseway post recall NV-031 1 --dry-run --as "Rektor Lind"
    """
    with at.store() as store, mailroom(at, store, by, **how) as room:
        case, entries = store.load(case_id), store.entries(case_id)
        process = at.process_of(store, case)
        if not 1 <= entry <= len(entries):
            raise click.ClickException(word("post.no entry", at.speak(process), last=len(entries)))
        theirs: dict[str, tuple[int, ...]] = {}
        for seq in to_recall(process, case, entries, entry):
            theirs[case.sent[seq].person] = (*theirs.get(case.sent[seq].person, ()), seq)
        found = [
            (Going(RECALL, person, _instead(case, seqs) if replace else (), recalls=seqs), entry)
            for person, seqs in theirs.items()
        ]
        return _all(at, store, case, process, room, found, "post.nothing to recall")


def _instead(case: Case, seqs: tuple[int, ...]) -> tuple[str, ...]:
    """The forms that somebody has, once each."""
    return tuple(dict.fromkeys(form for seq in seqs for form in case.sent[seq].forms))


def _all(
    at: Desk, store: SqlStore, case: Case, process: Process, room: Mailroom, found: Sequence[tuple[Going, int]], nothing: str
) -> int:
    """Send each, and tell what became of it, or that there is `nothing`; 1 when something could not go."""
    language = at.speak(process)
    shown = click.progressbar(
        found, file=sys.stderr, hidden=at.as_json or not sys.stderr.isatty() or len(found) < 2,
        label=word("post.sending", language),
    )  # fmt: skip
    with shown as bar:
        gone = [room.go(store.load(case.id), process, going, since) for going, since in bar]
    if at.as_json:
        show([_json(case, one) for one in gone])
    else:
        _tell(process, case, gone, room, language)
        if not gone:
            click.echo(word(nothing, language))
    return 1 if any(one.why for one in gone) else 0


def _tell(process: Process, case: Case, gone: Sequence[Gone], room: Mailroom, language: str) -> None:
    for one in gone:
        title, name = letter_title(process, one.going.letter, language), case.people[one.going.person].name
        key = "post.not" if one.why else "post.would" if room.dry_run else "post.went"
        way = word(f"post.way.{one.channel}", language) if one.channel else ""
        click.echo(safe(word(key, language, title=title, name=name, way=way, where=one.where).rstrip(" :")))
        for line in one.why:
            click.echo(safe(f"  {line}"))


def _json(case: Case, one: Gone) -> dict[str, object]:
    return {
        "letter": one.going.letter.removeprefix(":"), "built_in": one.going.letter.startswith(":"),
        "person": one.going.person, "name": case.people[one.going.person].name, "channel": one.channel or None,
        "file": one.where or None, "entry": one.entry or None, "why_not": list(one.why), "recalls": list(one.going.recalls),
    }  # fmt: skip
