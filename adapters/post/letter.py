"""The letter: what is sent to one person. There is no second recipient, and no copy to anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Method = Literal["REQUEST", "CANCEL", ""]


@dataclass(frozen=True, slots=True)
class Address:
    """Where one person has their mail; the name may be empty."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter. `name` has an ending, `kind` is its MIME type (`application/pdf`); text is UTF-8."""

    name: str
    kind: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one person.

    `id` is the same however often the letter is sent. `language` is that of its text (`sv`), `written` an aware time.
    `calendar` is an iCalendar file that goes with it, and `method` what that file asks for; both or neither.
    """

    id: str
    to: Address
    sender: Address
    subject: str
    body: str
    language: str
    written: datetime
    attachments: tuple[Attachment, ...] = ()
    calendar: bytes = b""
    method: Method = ""
    unsent: bool = False
    """Whether somebody is to open it in a mail program, and to send it from there."""
