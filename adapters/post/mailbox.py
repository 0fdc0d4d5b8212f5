"""What can stand in the head of a message: text on one line, and addresses that can be one. Anything else is refused."""

from __future__ import annotations

import re
from unicodedata import normalize

from caseway.adapters.post.letter import Address
from caseway.engine.assemble.facts import unsafe

LONGEST_LINE, LONGEST_ADDRESS, LONGEST_LOCAL = 1000, 254, 64
"""Characters; those of an address are of RFC 5321, section 4.5.3.1, and of its erratum 1690."""
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(\.{_ATOM})*")
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"({_LABEL}\.)+(?=[^.]*[A-Za-z]){_LABEL}")
_LANGUAGE = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def one_line(text: str, what: str) -> str:
    """The text, if it can stand in a head. Raises ValueError otherwise; `what` names it there ("the subject")."""
    if unsafe(text) or "\n" in text or "\t" in text:
        raise ValueError(
            f"{what} holds a line break, or characters that do not show or that turn the writing around: "
            "write it anew, on one line and without them"
        )
    if len(text) > LONGEST_LINE:
        raise ValueError(f"{what} is longer than {LONGEST_LINE} characters: shorten it")
    return text


def many_lines(text: str, what: str) -> str:
    """The text, if it can be that of a letter or an invitation. Raises ValueError otherwise; `what` names it there."""
    if unsafe(text):
        raise ValueError(
            f"{what} holds characters that do not show or that turn the writing around: write it anew without them"
        )
    return text


def language(code: str) -> str:
    """The language, if it is written as one. Raises ValueError otherwise."""
    if not _LANGUAGE.fullmatch(code):
        raise ValueError("the language is not written as one: write its code, such as sv or en-GB")
    return code


def mailbox(address: Address, whose: str) -> Address:
    """The address as it is sent, its domain in ASCII (RFC 3490). Raises ValueError for what can be none.

    `whose` says in the sentence who it belongs to ("the recipient").
    """
    name = one_line(address.name, f"the name of {whose}")
    what = f"the address of {whose}"
    if unsafe(address.email) or "\n" in address.email or "\t" in address.email:
        raise ValueError(f"{what} holds characters that do not show: write it anew, such as anna@example.org")
    if len(address.email) > LONGEST_ADDRESS:
        raise ValueError(f"{what} is longer than {LONGEST_ADDRESS} characters: write it anew, such as anna@example.org")
    local, _, domain = address.email.rpartition("@")
    if not local.isascii():
        raise ValueError(
            f"{what}, {address.email}, has letters before the @ that mail servers may not take: "
            "ask for an address with the letters a to z only"
        )
    email = f"{local}@{_ascii(domain, f'{what}, {address.email},')}"
    plausible = _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(email.rpartition("@")[2])
    if not plausible or len(local) > LONGEST_LOCAL or len(email) > LONGEST_ADDRESS:
        raise ValueError(f"{what}, {address.email}, is no mail address: write one such as anna@example.org")
    return Address(name, email)


def _ascii(domain: str, what: str) -> str:
    """The domain in ASCII, where that and back again leads to the same domain: never to a neighbour's."""
    if domain.isascii():
        return domain
    try:
        found = domain.encode("idna").decode("ascii")
        same = found.encode("ascii").decode("idna") == normalize("NFC", domain).lower()
    except UnicodeError:
        same, found = False, ""
    if not same:
        raise ValueError(
            f"{what} has a domain that can be read in more than one way, or in none: "
            "write the domain as it is registered, in the form that begins with xn--"
        )
    return found
