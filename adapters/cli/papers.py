"""Papers: which form is meant, of a case as it stands now or as it stood when a meeting was over or an entry was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import click

from caseway.adapters.cli.words import word
from caseway.engine.case import as_it_stood, told_now, when_over
from caseway.engine.case.replay import mistakes
from caseway.engine.names import nearest
from caseway.engine.periods import civil_day
from caseway.engine.shown import tells_answer
from caseway.engine.view import sight_for
from caseway.forms.fill import Then

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry
    from caseway.forms.document import Document

    Version = Callable[[Case], Process]


class Stood(NamedTuple):
    """A case as it stood, and the version of its process then."""

    then: Then
    process: Process


def form_named(process: Process, written: str) -> str:
    """The name of a form, however it is spaced and cased. Complains of one that the process does not have."""
    found = process.find("forms", written)
    if found is None:
        guess = nearest(written, process.forms)
        hint = f" Did you mean «{guess}»?" if guess else ""
        raise click.ClickException(f"There is no form called «{written}».{hint} Forms: {', '.join(process.forms)}.")
    return found


def stood(case: Case, entries: Sequence[Entry], version: Version, entry: int | None, meeting: int | None) -> Stood | None:
    """The case as it stood after an entry, or when a meeting was over; None for as it is. Complains of none such."""
    if entry is None and meeting is None:
        return None
    try:
        found = as_it_stood(entries, entry) if entry is not None else when_over(entries, case, meeting or 0)
    except ValueError as error:
        raise click.ClickException(f"{str(error)[:1].upper()}{str(error)[1:]}.") from None
    if found is case:
        return None
    process = version(found)
    day = civil_day(entries[found.seq - 1].recorded, process.zone)
    return Stood(Then(found, day, found.seq), process)


def lacks_told(document: Document) -> str:
    """How many facts a paper lacks, and that it was not made for this meeting where it was not; else that it is complete."""
    missing = len(document.missing)
    lacks = [word("lacks one" if missing == 1 else "lacks", document.language, n=missing)] if missing else []
    return " ".join(filter(None, (document.not_made, *lacks))) or word("complete", document.language)


def last_made(
    process: Process, case: Case, entries: Sequence[Entry], form: str, now: datetime, person: str
) -> Entry | None:  # fmt: skip
    """The entry by which a form was made last, and which was no mistake; None when it never was.

    For somebody (by key), not one that would tell an answer that they may not see.
    """
    voided, sight = mistakes(entries), sight_for(process, case, now, person)
    for entry in reversed(told_now(entries)):
        action = process.actions.get(entry.action)
        made = action is not None and form in action.forms and entry.seq not in voided
        if made and (not person or entry.by == person or not tells_answer(entry, sight)):
            return entry
    return None


def meeting_of(case: Case, entry: Entry) -> int:
    """The number of the meeting to which an entry belongs; 0 before the first."""
    return sum(1 for _, seq in case.rounds if seq <= entry.seq)


def made_before(
    process: Process, case: Case, entries: Sequence[Entry], form: str, now: datetime, person: str, language: str
) -> str:  # fmt: skip
    """What somebody should know who prints a form that was made for an earlier meeting and not yet for this one; or ''."""
    entry = last_made(process, case, entries, form, now, person)
    number = meeting_of(case, entry) if entry is not None else 0
    if entry is None or number == case.round or not number:
        return ""
    return word("form.made before", language, day=entry.day, meeting=number)
