"""The mailroom: one letter at a time is asked for again, made, brought on its way by mail or on paper, and recorded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from email.utils import parseaddr
from typing import TYPE_CHECKING, NamedTuple

from caseway.adapters.cli.linting import template_of
from caseway.adapters.cli.telling import reason_lines
from caseway.adapters.cli.words import word
from caseway.adapters.outgoing import letter_id, mail, papers, texts
from caseway.adapters.post import Address, Folder, NotDelivered, message
from caseway.adapters.post.bundle import bundle
from caseway.engine.casework import perform
from caseway.engine.commands import Send
from caseway.engine.contacts import Contact, betrays
from caseway.engine.decide import decide
from caseway.engine.outcome import Refused
from caseway.engine.wording import tell
from caseway.forms.filenames import file_name
from caseway.forms.kinds import made
from caseway.forms.problems import CannotPrint, MissingExtra, TemplateProblem
from caseway.forms.values import person_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from caseway.adapters.cli.desk import Desk
    from caseway.adapters.outgoing import Paper
    from caseway.adapters.post import Post
    from caseway.adapters.store.sql import SqlStore
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Channel
    from caseway.forms.kinds import Kind
    from caseway.forms.letter import Going


class Gone(NamedTuple):
    """What became of a letter: by which way it went, into which file, and the entry that says so; or why it did not go."""

    going: Going
    channel: Channel | None = None
    where: str = ""
    entry: int = 0
    why: tuple[str, ...] = ()


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

    def go(self, case: Case, process: Process, going: Going, since: int) -> Gone:
        """Send one letter, that waits since an entry, if it may still go; `case` as it stands now."""
        language, name = self.at.speak(process), case.people[going.person].name
        contacts = self.store.contacts(case.id)
        contact = contacts.get(going.person, Contact())
        channel = _channel(contact)
        if channel is None:
            key = "post.wants none" if contact.way == "nothing" else f"post.no {contact.way}"
            return Gone(going, why=(word(key, language, case=case.id, name=name),))
        forms = going.forms if going.recalls else ()
        command = Send(going.letter, going.person, self.by, channel, contact.household, going.recalls, forms)
        outcome = decide(process, case, command, self.at.clock())
        if isinstance(outcome, Refused):
            lines = (reason_lines(tell(process, case, "", reason, language), "", language) for reason in outcome.reasons)
            return Gone(going, channel, why=tuple(line for some in lines for line in some))
        sent = outcome.entries[0].sent
        going = going._replace(
            booked=sent.booked if sent is not None else None,
            address=contact.post if channel == "letter" else (),
            sender=person_text(outcome.entries[0].by, case.people),
        )
        found = papers(process, case, going, self.at.clock())
        told = betrays([text for paper in found for text in texts(paper.document)], going.person, contacts)
        if told and not self.checked:
            names = ", ".join(case.people[one].name for one in told)
            return Gone(going, channel, why=(word("post.protected", language, name=name, names=names),))
        if self.dry_run:
            return Gone(going, channel)
        command = replace(command, checked=bool(told))
        id_ = letter_id(case, going, since)
        try:
            if channel == "letter":
                where = self._by_post(process, case, going, found, id_)
            else:
                where = self._by_mail(process, case, going, found, id_, contact)
        except (NotDelivered, MissingExtra, CannotPrint, TemplateProblem, ValueError) as error:
            return Gone(going, channel, why=(f"{str(error)[:1].upper()}{str(error)[1:].rstrip('.')}.",))
        return Gone(going, channel, where, self._recorded(process, case, command, id_))

    def _recorded(self, process: Process, case: Case, command: Send, key: str) -> int:
        """It went: that is recorded, also when something has changed in the meantime."""
        outcome = perform(self.store, lambda _: process, case.id, command, self.at.clock(), key)
        if isinstance(outcome, Refused):
            outcome = perform(self.store, lambda _: process, case.id, replace(command, afterwards=True), self.at.clock())
        return 0 if isinstance(outcome, Refused) else outcome.entries[0].seq

    def _by_mail(
        self, process: Process, case: Case, going: Going, found: Sequence[Paper], id_: str, contact: Contact
    ) -> str:  # fmt: skip
        """Deliver it as mail; the file that it was written into, '' for none."""
        name, address = parseaddr(self.sender)
        if not address:
            raise ValueError('mail comes from somebody: write --from "Office <office@example.org>"')
        letter = mail(
            process, case, going, found, to=Address(case.people[going.person].name, contact.email),
            sender=Address(name, address), id_=id_, now=self.at.clock(), stamp=self.store.entries(case.id)[-1].recorded,
            make=lambda paper: self._made(process, paper), kind=self.kind,
        )  # fmt: skip
        written = message(letter)
        if not isinstance(self.post, Folder):
            self.post.deliver(written)
            return ""
        place = self.post.place(written)
        if not place.exists():  # else it was written before, and only not recorded
            self.post.deliver(written)
        return str(place)

    def _by_post(self, process: Process, case: Case, going: Going, found: Sequence[Paper], id_: str) -> str:
        """Write its papers into a folder of their own."""
        files = [(f"{paper.file}.{self.kind}", self._made(process, paper)) for paper in found]
        return str(bundle(self.folder, f"{file_name(case.people[going.person].name)} {id_[:8]}", files))

    def _made(self, process: Process, paper: Paper) -> bytes:
        template = template_of(self.at, process, paper.document.form, self.kind)
        return made(paper.document, self.kind, large=self.large, template=template)


def _channel(contact: Contact) -> Channel | None:
    """By which way somebody can be reached; None for none."""
    if contact.way == "e-mail" and contact.email:
        return "e-mail"
    return "letter" if contact.way == "letter" and contact.post else None
