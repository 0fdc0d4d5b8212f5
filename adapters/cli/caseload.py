"""The caseload: every case that goes on, as whoever asks may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import click

from caseway.adapters.cli.viewer import onlooker
from caseway.adapters.cli.words import word
from caseway.engine.available import available
from caseway.engine.contacts import shown_contacts
from caseway.engine.letters import waiting
from caseway.engine.periods import civil_day
from caseway.engine.shown import sees_letter
from caseway.engine.unanswered import unanswered
from caseway.engine.view import sight_for, view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from caseway.adapters.cli.desk import Desk
    from caseway.adapters.store.sql import SqlStore
    from caseway.engine.assemble import Process
    from caseway.engine.contacts import Contact
    from caseway.engine.letters import Waiting
    from caseway.engine.unanswered import Unanswered
    from caseway.engine.view import View


class Seen(NamedTuple):
    """A case as whoever asks may see it: from whom something is awaited, what waits to be sent, how people are reached.

    `today` is the civil date where the process is.
    """

    process: Process
    view: View
    unanswered: tuple[Unanswered, ...]
    today: date
    waiting: tuple[Waiting, ...]
    contacts: Mapping[str, Contact]


def caseload(at: Desk, by: str) -> tuple[Seen, ...]:
    """Every case that goes on, in order of id; with a name, those in which that person takes part.

    Complains of somebody who takes part in none.
    """
    with at.store() as store:
        seen = tuple(_seen(at, store, by))
    if not seen and by:
        raise click.ClickException(word("week.nobody", at.language or "en", name=by))
    return seen


def _seen(at: Desk, store: SqlStore, by: str) -> Iterator[Seen]:
    now = at.clock()
    for case in store.cases():
        process = at.process_of(store, case)
        person = onlooker(at, process, case, by)
        if person is not None and not case.ended:
            shown = view(process, case, store.entries(case.id), now, person)
            sight = sight_for(process, case, now, person)
            awaited = unanswered(process, case, available(process, case, now), sight.rules)
            letters = tuple(one for one in waiting(process, case, now) if sees_letter(one.letter, one.about, sight))
            contacts = shown_contacts(store.contacts(case.id), person or None)
            yield Seen(process, shown, awaited, civil_day(now, process.zone), letters, contacts)
