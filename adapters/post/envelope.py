"""The envelope: what a way of delivery has to know of a message, and the bytes that leave the house."""

from __future__ import annotations

from email.headerregistry import AddressHeader
from email.message import EmailMessage
from typing import NamedTuple


class Envelope(NamedTuple):
    """Which message it is (its Message-ID), from whom and to whom, and the message with CRLF at the end of each line."""

    id: str
    sender: str
    recipient: str
    data: bytes


def envelope(message: EmailMessage) -> Envelope:
    """The envelope of a message. Raises ValueError for one without an id, or that is not from one person to one."""
    ids = message.get_all("Message-ID", [])
    if len(ids) != 1 or not str(ids[0]).strip():
        raise ValueError("a message has one Message-ID: make it of a letter")
    if any(name in message for name in ("Cc", "Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc")):
        raise ValueError("a message goes to one person, with no copies: make one for each person")
    sender, recipient = (_one(message, name) for name in ("From", "To"))
    data = message.as_bytes(policy=message.policy.clone(linesep="\r\n"))
    return Envelope(str(ids[0]).strip(), sender, recipient, data)


def _one(message: EmailMessage, name: str) -> str:
    found = [
        address.addr_spec
        for header in message.get_all(name, [])
        if isinstance(header, AddressHeader)
        for address in header.addresses
    ]
    if len(found) != 1:
        raise ValueError(f"a message has one address under {name}, this one has {len(found)}: make one for each person")
    if not found[0].isascii():
        raise ValueError(f"the address under {name}, {found[0]}, has letters that mail servers may not take: name another")
    return found[0]
