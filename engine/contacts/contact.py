"""A contact: how somebody is reached, in which household they live, and whether that is protected."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from caseway.engine.assemble.facts import says_something, unsafe
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Way = Literal["e-mail", "letter", "nothing", ""]
"""How somebody wants to be reached; "" leaves it open."""
LONGEST_EMAIL, LONGEST_LOCAL = 254, 64  # RFC 5321, 4.5.3.1, and its erratum 1690
LONGEST_PHONE, FEWEST_DIGITS = 40, 5
MOST_LINES, LONGEST_LINE, LONGEST_HOUSEHOLD = 8, 100, 60
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@{_LABEL}(?:\.{_LABEL})*")
"""Atoms and dots as in RFC 5322, 3.4.1, and no quoted text: no comment, no list and no name can hide in it. None begins with
a hyphen, which a mail program might read as an option."""
_PHONE = re.compile("[0-9 +()/-]+")


@dataclass(frozen=True, slots=True)
class Contact:
    """How somebody is reached: an e-mail address, a phone number, the lines of a postal address below the name.

    `household` is a label that those who live together share. `protected` says that only they may be told any of this.
    What it holds is in no `repr`, so that it gets into no log.
    """

    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    post: tuple[str, ...] = field(default=(), repr=False)
    household: str = field(default="", repr=False)
    protected: bool = False
    by: Way = field(default="", repr=False)

    @property
    def way(self) -> Literal["e-mail", "letter", "nothing"]:
        """How to reach them: as they want it; where that is open, by e-mail if there is an address, else by letter."""
        return self.by or ("e-mail" if self.email else "letter")


def live_together(one: Contact, other: Contact) -> bool:
    """Whether two contacts are of one household, however its label is spelt. Without a label nobody lives with anybody."""
    household = fold(one.household)
    return bool(household) and household == fold(other.household)


class Mistake(NamedTuple):
    """One thing that is wrong with a contact: `why` names the message, `line` the line of the address, from 1.

    What was written is not in it, since it may be protected.
    """

    why: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class BadContact:
    """What was written is no contact; `mistakes` are all that is wrong, and never none."""

    mistakes: tuple[Mistake, ...]


def read_contact(
    email: str = "",
    phone: str = "",
    post: Iterable[str] = (),
    household: str = "",
    *,
    protected: bool = False,
    by: str = "",
    name: str = "",
) -> Contact | BadContact:
    """A contact from what a person wrote, or all that is wrong with it.

    Blanks around and runs of them are put right, empty lines of the address are left out. `name` is that of the person: it
    stands above the address by itself, so no line of the address may be it.
    """
    email = email if _several_lines(email) else email.strip()
    phone, household = _tidy(phone), _tidy(household)
    post = tuple(line for line in map(_tidy, (post,) if isinstance(post, str) else post) if line)
    mistakes = tuple(_mistakes(email, phone, post, household, by, name))
    if mistakes:
        return BadContact(mistakes)
    return Contact(email, phone, post, household, protected, next(way for way in get_args(Way) if way == by))


def _mistakes(email: str, phone: str, post: tuple[str, ...], household: str, by: str, name: str) -> Iterator[Mistake]:
    if email and not _is_email(email):
        yield Mistake("email")
    if phone and not _is_phone(phone):
        yield Mistake("phone")
    if len(post) > MOST_LINES:
        yield Mistake("post")
    for number, line in enumerate(post[:MOST_LINES], 1):
        if len(line) > LONGEST_LINE:
            yield Mistake("line too long", number)
        elif _several_lines(line) or unsafe(line):
            yield Mistake("line unsafe", number)
        elif name and fold(line) == fold(name):
            yield Mistake("line is the name", number)
    if household and not _is_label(household):
        yield Mistake("household")
    if by not in get_args(Way):
        yield Mistake("way")
    elif by == "e-mail" and not email:
        yield Mistake("way without address")


def _is_email(text: str) -> bool:
    found = _EMAIL.fullmatch(text) if len(text) <= LONGEST_EMAIL else None
    return found is not None and len(found["local"]) <= LONGEST_LOCAL


def _is_phone(text: str) -> bool:
    fits = len(text) <= LONGEST_PHONE and _PHONE.fullmatch(text) is not None
    return fits and sum(mark.isdigit() for mark in text) >= FEWEST_DIGITS


def _is_label(text: str) -> bool:
    return len(text) <= LONGEST_HOUSEHOLD and not _several_lines(text) and says_something(text)


def _several_lines(text: str) -> bool:
    return any(mark in text for mark in "\n\r\t")


def _tidy(text: str) -> str:
    """One blank between words, of whatever kind they were; what is not on one line, or unsafe, stays to be refused."""
    return text if _several_lines(text) or unsafe(text) else " ".join(text.split())
