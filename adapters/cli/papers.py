"""Papers: which form is meant, of a case as it stands now or as it stood when a meeting was over or an entry was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.words import word
from caseway.engine.case import as_it_stood, when_over
from caseway.engine.case.replay import mistakes
from caseway.engine.names import nearest
from caseway.forms.fill import Then

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry


def form_named(process: Process, written: str) -> str:
    """The name of a form, however it is spaced and cased. Complains of one that the process does not have."""
    found = process.find("forms", written)
    if found is None:
        guess = nearest(written, process.forms)
        hint = f" Did you mean «{guess}»?" if guess else ""
        raise click.ClickException(f"There is no form called «{written}».{hint} Forms: {', '.join(process.forms)}.")
    return found


def stood(case: Case, entries: Sequence[Entry], entry: int | None, meeting: int | None) -> Then | None:
    """The case as it stood after an entry, or when a meeting was over; None for as it is. Complains of none such."""
    if entry is None and meeting is None:
        return None
    try:
        then = as_it_stood(entries, entry) if entry is not None else when_over(entries, case, meeting or 0)
    except ValueError as error:
        raise click.ClickException(f"{str(error)[:1].upper()}{str(error)[1:]}.") from None
    return None if then is case else Then(then, entries[then.seq - 1].day, then.seq)


def last_made(process: Process, entries: Sequence[Entry], form: str) -> Entry | None:
    """The entry by which a form was made last, and which was no mistake; None when it never was."""
    voided = mistakes(entries)
    return next(
        (
            entry
            for entry in reversed(entries)
            if entry.action in process.actions and form in process.actions[entry.action].forms and entry.seq not in voided
        ),
        None,
    )


def made_before(process: Process, case: Case, entries: Sequence[Entry], form: str, language: str) -> str:
    """What somebody should know who prints a form that was made for an earlier meeting and not yet for this one; or ''."""
    entry = last_made(process, entries, form)
    if entry is None or case.round < 2 or entry.seq >= case.began[1]:
        return ""
    number = sum(1 for _, seq in case.rounds if seq <= entry.seq)
    return word("form.made before", language, day=entry.day, meeting=number)
