"""Running one command on one case: decide it, keep what it leads to, tell the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.telling import answer
from caseway.engine.casework import perform
from caseway.engine.commands import Act, Void
from caseway.engine.outcome import Accepted
from caseway.engine.unsupported import shown_unsupported, unsupported
from caseway.engine.view import sight_for
from caseway.engine.wording import told_unsupported

if TYPE_CHECKING:
    from caseway.adapters.cli.desk import Desk
    from caseway.engine.commands import Command


def run(at: Desk, case_id: str, command: Command, key: str = "") -> int:
    """Decide a command on a case, keep what it leads to, and tell it."""
    with at.store() as store:
        outcome = perform(store, lambda state: at.process_of(store, state), case_id, command, at.clock(), key)
        state = store.load(case_id)
        process = at.process_of(store, state)
        code = answer(at, process, state, outcome, command if isinstance(command, Act) else None)
        if isinstance(command, Void) and isinstance(outcome, Accepted) and not at.as_json:
            sight = sight_for(process, state, at.clock(), outcome.entries[0].by)
            for one in shown_unsupported(unsupported(process, store.entries(case_id)), sight):
                click.echo(f"  ! {told_unsupported(process, one.rules, one.seq, at.speak(process))}")
        return code


key_option = click.option("--key", default="", help="Idempotency key: the same command with the same key acts once.")
as_option = click.option("--as", "by", required=True, metavar="NAME", help="Who acts or records this; a person in the case.")
