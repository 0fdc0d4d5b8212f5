"""Outgoing: a letter that waits becomes what leaves the house: its papers, a mail message, a calendar entry."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from caseway.adapters.calendar import Event, invitation
from caseway.adapters.post.letter import Attachment, Letter, Method
from caseway.engine.messages import say
from caseway.engine.periods import civil_day
from caseway.forms.blank import blank_form
from caseway.forms.filenames import file_name
from caseway.forms.fill import fill
from caseway.forms.kinds import made
from caseway.forms.letter import letter_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from caseway.adapters.post.letter import Address
    from caseway.engine.assemble import Process
    from caseway.engine.case import Booked, Case, Entry
    from caseway.engine.due import Due
    from caseway.forms.document import Document
    from caseway.forms.kinds import Kind
    from caseway.forms.letter import Going

MIME: dict[Kind, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "txt": "text/plain",
    "md": "text/markdown",
    "json": "application/json",
}


class Paper(NamedTuple):
    """A paper that goes with a letter: the name of its file, without an ending, and what stands in it."""

    file: str
    document: Document


def papers(process: Process, case: Case, going: Going, now: datetime, language: str = "") -> tuple[Paper, ...]:
    """The letter itself, and the forms that go with it, with what the person may see. Raises NotForThem."""
    day = civil_day(now, process.zone)
    documents = [letter_document(process, case, going, day, language)]
    documents += [fill(process, case, form, day, language, going.person) for form in going.forms]
    letter = process.letters.get(going.letter)
    documents += [blank_form(process, form, language) for form in (letter.blank if letter is not None else ())]
    return tuple(Paper(file_name(one.title), one) for one in documents)


def texts(document: Document) -> Iterator[str]:
    """Every text that stands in a document."""
    yield from _texts(document)


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))


def letter_id(case: Case, entries: Iterable[Entry], going: Going, since: int) -> str:
    """What identifies a letter, however often it is tried to send it: the same for the same letter, person and occasion.

    What goes again, since it came back or its sending was a mistake, is another one. It names nobody. `entries` are all of
    the case.
    """
    went = (one.sent for one in entries if one.sent is not None)
    before = sum(1 for one in went if (one.letter, one.person) == (going.letter, going.person))
    return _hashed(case.id, going.letter, going.person, str(since), str(before), *map(str, going.recalls))


def event(
    process: Process, case: Case, booked: Booked, stamp: datetime, *, organizer: Address | None = None,
    attendee: Address | None = None, language: str = "",
) -> Event:  # fmt: skip
    """A meeting as a calendar entry; its times are those of the place where the process is. Its text names nobody."""
    language = language or process.language
    meeting = process.meetings.get(booked.meeting)  # a later version may have it no more
    uid = f"{_hashed(case.id, booked.key)}@caseway"
    start: datetime | date = booked.day
    end = None
    if booked.time is not None:
        start = datetime.combine(booked.day, booked.time, process.zone).astimezone(UTC)
        end = start + timedelta(minutes=meeting.minutes) if meeting is not None else None
    title = process.titled("meetings", booked.meeting, language) if meeting is not None else say("meeting", language)
    return Event(
        uid, booked.sequence, start, end, title, stamp, "" if booked.off else booked.place,
        organizer=organizer, attendee=attendee, cancelled=booked.off, language=language,
    )  # fmt: skip


def last_day(case: Case, due: Due, text: str, stamp: datetime, language: str = "") -> Event:
    """Something that is to be done by a day, for the diary of whoever looks after the case. It lasts that whole day."""
    what = (due.kind, due.action, *due.rules, due.fact, str(due.since))
    uid = f"{_hashed(case.id, *what)}@caseway"
    return Event(uid, 0, due.on or stamp.date(), None, text, stamp, language=language)


def mail(
    process: Process, case: Case, going: Going, found: Sequence[Paper], *, to: Address, sender: Address, id_: str,
    now: datetime, stamp: datetime, make: Callable[[Paper], bytes], kind: Kind = "pdf", unsent: bool = False,
) -> Letter:  # fmt: skip
    """The letter as mail to one person: the first of the papers is its text, the others go with it as files.

    `make` makes a file of this `kind` of a paper. `stamp` is when the case said so, for the calendar entry. Raises what
    `make` raises, and MissingExtra and ValueError as `invitation`.
    """
    (_, first), *rest = found
    calendar: bytes = b""
    method: Method = ""
    if going.booked is not None:
        booked = event(process, case, going.booked, stamp, organizer=sender, attendee=to, language=first.language)
        calendar, method = invitation(booked), "CANCEL" if booked.cancelled else "REQUEST"
    return Letter(
        id_, to, sender, first.title, made(first, "txt").decode(), first.language, now,
        tuple(Attachment(f"{paper.file}.{kind}", MIME[kind], make(paper)) for paper in rest), calendar, method, unsent,
    )  # fmt: skip


def _hashed(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()[:32]
