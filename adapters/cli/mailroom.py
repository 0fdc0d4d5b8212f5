"""The mailroom: letters are made of the case as it stands, asked for again, brought on their way, recorded as they went."""

from __future__ import annotations

from dataclasses import dataclass, replace
from email.utils import getaddresses
from typing import TYPE_CHECKING, NamedTuple

from caseway.adapters.cli.linting import template_of
from caseway.adapters.cli.papers import lacks_told
from caseway.adapters.cli.telling import reason_lines
from caseway.adapters.cli.words import word
from caseway.adapters.outgoing import letter_id, mail, papers, texts
from caseway.adapters.post import Address, Folder, NotDelivered, message
from caseway.adapters.post.bundle import bundle
from caseway.engine.casework import perform
from caseway.engine.commands import Send
from caseway.engine.contacts import Contact, betrays
from caseway.engine.decide import decide
from caseway.engine.errors import StaleCase
from caseway.engine.outcome import Refused
from caseway.engine.wording import tell
from caseway.forms.filenames import file_name
from caseway.forms.kinds import made
from caseway.forms.problems import CannotPrint, MissingExtra, TemplateProblem
from caseway.forms.values import person_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from caseway.adapters.cli.desk import Desk
    from caseway.adapters.outgoing import Paper
    from caseway.adapters.post import Post
    from caseway.adapters.store.sql import SqlStore
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Channel, Sent
    from caseway.forms.kinds import Kind
    from caseway.forms.letter import Going

TRIES = 5


class Gone(NamedTuple):
    """What became of a letter: by which way it went, into which file, and the entry that says so; or why it did not go."""

    going: Going
    channel: Channel | None = None
    where: str = ""
    entry: int = 0
    why: tuple[str, ...] = ()


class Ready(NamedTuple):
    """A letter that may go: the command that records it, its papers, its id, and how whom it goes to is reached."""

    going: Going
    command: Send
    papers: tuple[Paper, ...]
    id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class Mailroom:
    """How letters go: who sends them, from which address, into which folder or to which server, and as what."""

    at: Desk
    store: SqlStore
    by: str
    folder: Path
    post: Post
    sender: str
    kind: Kind
    large: bool
    dry_run: bool
    checked: bool
    drafts: bool

    def send(self, case: Case, process: Process, found: Sequence[tuple[Going, int]]) -> Iterator[Gone]:
        """Send letters, each with the entry since which it waits; what becomes of each, as it goes.

        All of them are made of the case as it stands now, so that nobody's paper tells who got theirs before.
        """
        for one in [self._ready(case, process, going, since) for going, since in found]:
            yield one if isinstance(one, Gone) else self._go(case, process, one)

    def _ready(self, case: Case, process: Process, going: Going, since: int) -> Ready | Gone:
        """The letter, if it may go; else why not."""
        language, name = self.at.speak(process), case.people[going.person].name
        contacts = self.store.contacts(case.id)
        contact = contacts.get(going.person, Contact())
        channel = _channel(contact)
        forms = going.forms if going.recalls else ()
        command = Send(going.letter, going.person, self.by, channel or "letter", contact.household, going.recalls, forms)
        outcome = decide(process, case, command, self.at.clock())
        if isinstance(outcome, Refused):
            return Gone(going, why=self._told(process, case, outcome))
        if channel is None:
            key = "post.wants none" if contact.way == "nothing" else f"post.no {contact.way}"
            return Gone(going, why=(word(key, language, case=case.id, name=name),))
        entry = outcome.entries[0]
        address = contact.post if channel == "letter" else ()
        sender = _sender(case, entry.by, contacts.get(entry.by, Contact()), by_post=channel == "letter")
        going = going._replace(booked=entry.sent.booked if entry.sent is not None else None, address=address, sender=sender)
        made_of = papers(process, case, going, self.at.clock())
        told = {paper.document.title: betrays(texts(paper.document), going.person, contacts) for paper in made_of}
        betrayed = dict.fromkeys(one for some in told.values() for one in some)
        if betrayed and not self.checked:
            values = {
                "names": ", ".join(case.people[one].name for one in betrayed),
                "papers": ", ".join(f"«{title}»" for title, some in told.items() if some),
            }
            return Gone(going, channel, why=(word("post.protected", language, name=name, **values),))
        drafts = [paper.document for paper in made_of[1:] if not paper.document.complete]
        if drafts and not self.drafts:
            lacking = (word("post.draft", language, form=one.title, lacks=lacks_told(one)) for one in drafts)
            return Gone(going, channel, why=tuple(lacking))
        command = replace(
            command, checked=bool(betrayed), afterwards=True, of=case.seq, booked=going.booked, forms=going.forms
        )  # fmt: skip
        return Ready(going, command, made_of, letter_id(case, self.store.entries(case.id), going, since), contact)

    def _go(self, case: Case, process: Process, one: Ready) -> Gone:
        """Bring a letter on its way and record it, if it may still go at this moment."""
        channel = one.command.channel
        fresh = self.store.load(case.id)
        again = replace(
            one.command, afterwards=False, of=None, booked=None, forms=one.going.forms if one.going.recalls else ()
        )
        outcome = decide(process, fresh, again, self.at.clock())
        if isinstance(outcome, Refused):
            return Gone(one.going, channel, why=self._told(process, fresh, outcome))
        if _differs(outcome.entries[0].sent, one.going):
            return Gone(one.going, channel, why=(word("post.changed", self.at.speak(process)),))
        if self.dry_run:
            return Gone(one.going, channel)
        try:
            if channel == "letter":
                where = self._by_post(process, case, one)
            else:
                where = self._by_mail(process, case, one, self.store.entries(case.id)[case.seq - 1].recorded)
        except (NotDelivered, MissingExtra, CannotPrint, TemplateProblem, ValueError) as error:
            return Gone(one.going, channel, why=(f"{str(error)[:1].upper()}{str(error)[1:].rstrip('.')}.",))
        seq = self._recorded(process, case, one.command)
        why = () if seq else (word("post.not recorded", self.at.speak(process), case=case.id),)
        return Gone(one.going, channel, where, seq, why)

    def _told(self, process: Process, case: Case, refused: Refused) -> tuple[str, ...]:
        language = self.at.speak(process)
        told = (reason_lines(tell(process, case, "", reason, language), "", language) for reason in refused.reasons)
        return tuple(line for lines in told for line in lines)

    def _recorded(self, process: Process, case: Case, command: Send) -> int:
        """It went: that is recorded as it went, also when something has changed in the meantime; 0 when it cannot be."""
        for _ in range(TRIES):
            try:
                outcome = perform(self.store, lambda _: process, case.id, command, self.at.clock())
            except StaleCase:
                continue
            return 0 if isinstance(outcome, Refused) else outcome.entries[0].seq
        return 0

    def _by_mail(self, process: Process, case: Case, one: Ready, stamp: datetime) -> str:
        """Deliver it as mail; the file that it was written into, '' for none."""
        folder = self.post if isinstance(self.post, Folder) else None
        letter = mail(
            process, case, one.going, one.papers, to=Address(case.people[one.going.person].name, one.contact.email),
            sender=_address(self.sender), id_=one.id, now=self.at.clock(), stamp=stamp,
            make=lambda paper: self._made(process, paper), kind=self.kind, unsent=folder is not None,
        )  # fmt: skip
        written = message(letter)
        if folder is None:
            self.post.deliver(written)
            return ""
        place = folder.place(written)
        place.unlink(missing_ok=True)  # it was written before, and could not be recorded
        folder.deliver(written)
        return str(place)

    def _by_post(self, process: Process, case: Case, one: Ready) -> str:
        """Write its papers into a folder of their own."""
        numbered = enumerate(one.papers, 1)
        files = [(f"{number:02} {paper.file}.{self.kind}", self._made(process, paper)) for number, paper in numbered]
        return str(bundle(self.folder, f"{file_name(case.people[one.going.person].name)} {one.id[:8]}", files))

    def _made(self, process: Process, paper: Paper) -> bytes:
        template = template_of(self.at, process, paper.document.form, self.kind)
        return made(paper.document, self.kind, large=self.large, template=template)


def _channel(contact: Contact) -> Channel | None:
    """By which way somebody can be reached; None for none."""
    if contact.way == "e-mail" and contact.email:
        return "e-mail"
    return "letter" if contact.way == "letter" and contact.post else None


def _sender(case: Case, by: str, contact: Contact, *, by_post: bool) -> str:
    """Who sends it, and how they are answered; nothing of a protected contact."""
    ways = () if contact.protected else (*(contact.post if by_post else ()), contact.phone, contact.email)
    return "\n".join((person_text(by, case.people), *filter(None, ways)))


def _differs(sent: Sent | None, going: Going) -> bool:
    """Whether the case says something else than the letter that was made."""
    return sent is None or sent.booked != going.booked or sent.forms != going.forms


def _address(written: str) -> Address:
    """From whom mail comes. Raises ValueError for no address, and for several."""
    found = getaddresses([written])
    if len(found) != 1 or not found[0][1]:
        raise ValueError(
            'mail comes from one address: write --from "Office <office@example.org>", without commas in the name'
        )
    return Address(*found[0])
