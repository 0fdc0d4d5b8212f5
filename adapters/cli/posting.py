"""The commands `caseway post send` and `post recall`: letters are made, leave the house, and that they did is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.mailing import mailing_options, mailroom
from caseway.adapters.cli.running import as_option
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import known
from caseway.adapters.cli.words import safe, word
from caseway.engine.case import MOVED, OFF, RECALL, UNINVITED
from caseway.engine.letters import enclosed, waiting
from caseway.engine.names import fold
from caseway.engine.recall import to_recall
from caseway.engine.shown import sees_letter, shown_sent
from caseway.engine.view import sight_for
from caseway.engine.wording import letter_title
from caseway.forms.letter import Going

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from caseway.adapters.cli.mailroom import Gone, Mailroom
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


BUILT_IN = (MOVED, OFF, UNINVITED, RECALL)


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
        names = {letter_named(process, one, at.speak(process)) for one in letters}
        keys = {known(case, one) for one in people}
        sight = sight_for(process, case, at.clock(), known(case, by))  # nobody lists what they may not see
        found = [
            (Going(one.letter, one.person, enclosed(process, case, one.letter), one.booked), one.entry)
            for one in waiting(process, case, at.clock())
            if sees_letter(one.letter, one.about, sight)
            if (not names or one.letter in names) and (not keys or one.person in keys)
        ]
        return _all(at, case, process, room, found, "post.nothing")


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
        sight = sight_for(process, case, at.clock(), known(case, by))
        seen = (seq for seq, one in case.sent.items() if shown_sent(one, sight) is not None)
        for seq in sorted(set(to_recall(process, case, entries, entry)).intersection(seen)):
            theirs[case.sent[seq].person] = (*theirs.get(case.sent[seq].person, ()), seq)
        found = [
            (Going(RECALL, person, _instead(case, seqs) if replace else (), recalls=seqs), entry)
            for person, seqs in theirs.items()
        ]
        return _all(at, case, process, room, found, "post.nothing to recall")


def letter_named(process: Process, written: str, language: str) -> str:
    """The name of a letter, by its name or its title; those that every process has are there too, like `moved`."""
    every = (*process.letters, *BUILT_IN)
    for name in every:
        if fold(written) in map(fold, (name.removeprefix(":"), letter_title(process, name, language))):
            return name
    known_ones = ", ".join(name.removeprefix(":") for name in every)
    raise click.ClickException(word("post.unknown", language, name=written, known=known_ones))


def _instead(case: Case, seqs: tuple[int, ...]) -> tuple[str, ...]:
    """The forms that somebody has, once each."""
    return tuple(dict.fromkeys(form for seq in seqs for form in case.sent[seq].forms))


def _all(at: Desk, case: Case, process: Process, room: Mailroom, found: Sequence[tuple[Going, int]], nothing: str) -> int:
    """Send each, and tell what became of it as it goes, or that there is `nothing`; 1 when something could not go."""
    language, gone = at.speak(process), []
    for one in room.send(case, process, found):
        gone.append(one)
        if not at.as_json:
            _tell(process, case, one, room, language)
    if at.as_json:
        show([_json(case, one) for one in gone])
    elif not gone:
        click.echo(word(nothing, language))
    elif any(one.where and one.channel == "e-mail" for one in gone):
        click.echo(word("post.open", language))
    return 1 if any(one.why for one in gone) else 0


def _tell(process: Process, case: Case, one: Gone, room: Mailroom, language: str) -> None:
    title, name = letter_title(process, one.going.letter, language), case.people[one.going.person].name
    key = "post.not" if one.why and not one.where else "post.would" if room.dry_run else "post.went"
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
