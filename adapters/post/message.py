"""The message: a letter as MIME. The same letter always gives the same bytes: it is one message however often it is sent."""

from __future__ import annotations

import re
from datetime import UTC
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from caseway.adapters.post.head import address_line, text_line
from caseway.adapters.post.letter import Address, Attachment, Letter
from caseway.adapters.post.mailbox import language, mailbox, many_lines, one_line
from caseway.forms.filenames import file_name

_KEPT = SMTP.clone(refold_source="none")
"""Lines of the head are folded here, and nowhere else."""
_KIND = re.compile(r"(application|audio|font|image|model|text|video)/[a-z0-9][a-z0-9.+-]{0,100}")
_ENDING = re.compile("[A-Za-z0-9]{1,10}")


def message(letter: Letter) -> EmailMessage:
    """The letter as a mail message, of ASCII throughout, with UTF-8 inside.

    Its Message-ID comes from the id of the letter and the domain of the sender. Raises ValueError, with a sentence that says
    which value and what to write instead, for whatever cannot be sent as it is.
    """
    one_line(letter.id, "the id of the letter")
    to, sender = mailbox(letter.to, "the recipient"), mailbox(letter.sender, "the sender")
    if not letter.id.strip():
        raise ValueError("the letter has no id: give it one that no other letter has")
    if not one_line(letter.subject, "the subject").strip():
        raise ValueError("the subject is empty: write one")
    digest = sha256(letter.id.encode()).hexdigest()[:32]
    head = [*_head(letter, to, sender, digest), "MIME-Version: 1.0"]
    return message_from_bytes("\r\n".join([*head, ""]).encode("ascii") + _content(letter, digest), policy=_KEPT)


def _head(letter: Letter, to: Address, sender: Address, digest: str) -> list[str]:
    if letter.written.utcoffset() is None:
        raise ValueError("the time at which the letter was written has no time zone: give it one")
    return [
        address_line("From", sender),
        address_line("To", to),
        text_line("Subject", letter.subject),
        f"Date: {format_datetime(letter.written.astimezone(UTC))}",
        f"Message-ID: <{digest}.caseway@{sender.email.rpartition('@')[2].lower()}>",
        "Auto-Submitted: auto-generated",
        *(["X-Unsent: 1"] if letter.unsent else []),  # mail programs open it ready to be sent
        f"Content-Language: {language(letter.language)}",
    ]


def _content(letter: Letter, digest: str) -> bytes:
    """The text, the calendar beside it, the attachments after it: from the line of their type to the end."""
    content = MIMEPart(policy=SMTP)
    content.set_content(many_lines(letter.body, "the text of the letter"), cte="quoted-printable")
    if letter.calendar or letter.method:
        _check_calendar(letter)
        params = {"charset": "utf-8", "method": letter.method}
        content.add_alternative(letter.calendar, maintype="text", subtype="calendar", params=params)
    for attachment in letter.attachments:
        _attach(content, attachment)
    parts = [part for part in content.walk() if part.is_multipart()]
    for number, part in enumerate(parts, 1):
        part.set_boundary(f"=_{digest}_{number}")  # `=_` is in no quoted-printable and no base64 (RFC 2045, section 6.7)
    return content.as_bytes()


def _check_calendar(letter: Letter) -> None:
    if not (letter.calendar and letter.method):
        raise ValueError("the letter has a calendar without a method, or a method without a calendar: give both, or neither")
    if f"\r\nMETHOD:{letter.method}\r\n".encode() not in letter.calendar:
        raise ValueError(
            f"the calendar of the letter does not say METHOD:{letter.method}: give the letter the method it says"
        )


def _attach(content: MIMEPart, attachment: Attachment) -> None:
    name, kind = one_line(attachment.name, "the name of an attachment"), attachment.kind
    stem, _, ending = name.rpartition(".")
    if not _ENDING.fullmatch(ending) or file_name(stem) != stem:
        fitting = f"{file_name(stem)}.{ending}" if stem and _ENDING.fullmatch(ending) else "plan.pdf"
        raise ValueError(f"an attachment cannot be called {name} on every computer: give it a name such as {fitting}")
    if not _KIND.fullmatch(kind):
        raise ValueError(f"the attachment {name} has no kind that can be sent: write its MIME type, such as application/pdf")
    params = {}
    if kind.startswith("text/"):
        try:
            attachment.data.decode("utf-8")
        except UnicodeDecodeError:
            raise ValueError(f"the attachment {name} is no text in UTF-8: save it as one") from None
        params = {"charset": "utf-8"}
    maintype, _, subtype = kind.partition("/")
    content.add_attachment(attachment.data, maintype=maintype, subtype=subtype, filename=name, params=params)
