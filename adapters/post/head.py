"""The head of a message: text and addresses as lines of ASCII, folded so that every reader puts them together again.

The policies of the standard library fold by themselves, but lose and add blanks inside long names while they do.
"""

from __future__ import annotations

from email.header import Header
from email.utils import formataddr

from caseway.adapters.post.letter import Address

LONGEST = 76
"""Characters on one line with an encoded word, by RFC 2047, section 2."""


def text_line(name: str, text: str) -> str:
    """The header `name` with a text, without a line end after it. The text is on one line."""
    plain = f"{name}: {text}"
    return plain if _is_plain(text) and len(plain) <= LONGEST else f"{name}: {_words(name, text)}"


def address_line(name: str, address: Address) -> str:
    """The header `name` with one address, without a line end after it."""
    if _is_plain(address.name):
        plain = f"{name}: {formataddr((address.name, address.email))}"
        if len(plain) <= LONGEST or not address.name:
            return plain
    words = f"{name}: {_words(name, address.name)}"
    last = words.rpartition("\r\n")[2]
    between = " " if len(f"{last} <{address.email}>") <= LONGEST else "\r\n "
    return f"{words}{between}<{address.email}>"


def _is_plain(text: str) -> bool:
    """Whether it is read as it is written: ASCII, no blanks that a reader may lose, nothing like an encoded word."""
    return text.isascii() and "=?" not in text and " ".join(text.split()) == text


def _words(name: str, text: str) -> str:
    return Header(text, "utf-8", maxlinelen=LONGEST, header_name=name).encode(linesep="\r\n")
