"""Running one command on one case: decide it, keep what it leads to, tell the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.telling import answer
from caseway.adapters.cli.words import safe, typed, word
from caseway.engine.casework import perform
from caseway.engine.commands import Act, Void
from caseway.engine.copies import copies_of
from caseway.engine.outcome import Accepted
from caseway.engine.recall import to_recall
from caseway.engine.shown import shown_sent
from caseway.engine.unsupported import shown_unsupported, unsupported
from caseway.engine.view import sight_for
from caseway.engine.wording import told_copy, told_unsupported

if TYPE_CHECKING:
    from caseway.adapters.cli.desk import Desk
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry
    from caseway.engine.commands import Command
    from caseway.engine.copies import Copy
    from caseway.engine.sight import Sight


def run(at: Desk, case_id: str, command: Command, key: str = "") -> int:
    """Decide a command on a case, keep what it leads to, and tell it."""
    with at.store() as store:
        outcome = perform(store, lambda state: at.process_of(store, state), case_id, command, at.clock(), key)
        state = store.load(case_id)
        process = at.process_of(store, state)
        if not isinstance(command, Void) or not isinstance(outcome, Accepted):
            code = answer(at, process, state, outcome, command if isinstance(command, Act) else None)
            if isinstance(outcome, Accepted) and any(one.says != "yes" for one in outcome.entries[0].effects.answers):
                _to_recall(at, process, state, store.entries(case_id), outcome.entries[0])
            return code
        entries = store.entries(case_id)
        return _voided(at, (process, *at.earlier(store, state, entries)), state, entries, command, outcome)


def _voided(
    at: Desk, versions: tuple[Process, ...], case: Case, entries: tuple[Entry, ...], command: Void, outcome: Accepted
) -> int:  # fmt: skip
    """Tell that an entry was a mistake; and, as far as whoever says so may see it, what rested on it and who has a copy.

    The first of the `versions` is that of the case now.
    """
    process, *earlier = versions
    language, sight = at.speak(process), sight_for(process, case, at.clock(), outcome.entries[0].by)
    resting = tuple(shown_unsupported(unsupported(process, entries, earlier), sight))
    copies = [copy for copy in copies_of(process, entries, command.seq) if _seen(process, case, copy, sight)]
    more = {
        "unsupported": [{"seq": one.seq, "rules": [rule or None for rule in one.rules]} for one in resting],
        "copies": [{"form": one.form, "person": case.people[one.person].name, "day": one.day} for one in copies],
    }
    code = answer(at, process, case, outcome, more=more)
    lines = [told_unsupported(process, one.rules, one.seq, language) for one in resting]
    lines += [told_copy(process, case, copy, command.seq, language) for copy in copies]
    for line in () if at.as_json else lines:
        click.echo(safe(f"  ! {line}"))
    _to_recall(at, process, case, entries, outcome.entries[0])
    return code


def _seen(process: Process, case: Case, copy: Copy, sight: Sight) -> bool:
    """Whether somebody may see who has a copy, as it was sent, or as it stands in the table of the form."""
    if copy.entry:
        return shown_sent(case.sent[copy.entry], sight) is not None
    return copy.form in sight.forms and process.forms[copy.form].copies in sight.facts


def _to_recall(at: Desk, process: Process, case: Case, entries: tuple[Entry, ...], entry: Entry) -> None:
    """Tell that there are copies that do not hold any more since an entry, and how they are recalled."""
    sight = sight_for(process, case, at.clock(), entry.by)
    found = [seq for seq in to_recall(process, case, entries, entry.seq) if shown_sent(case.sent[seq], sight) is not None]
    if found and not at.as_json:
        click.echo(
            safe(f"  ! {word('post.to recall', at.speak(process), n=len(found), case=typed(case.id), entry=entry.seq)}")
        )


key_option = click.option("--key", default="", help="Idempotency key: the same command with the same key acts once.")
as_option = click.option("--as", "by", required=True, metavar="NAME", help="Who acts or records this; a person in the case.")
