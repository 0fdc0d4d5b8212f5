"""Betrayal: a text for somebody tells what is protected from them, whoever wrote it there."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.contacts.contact import FEWEST_DIGITS, Contact, live_together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

SHORTEST_LINE = 6
"""A line of an address with fewer letters and figures than this is in too many texts to tell anything."""
TELLING_DIGITS = 7
"""The last figures of a phone number, which are the same with a country code and without; the shortest have no more."""
_PARTS = re.compile("[,;]")


class Squeezed(NamedTuple):
    """The letters, figures and @ of a text without case, accents and all between them; and where each stood."""

    marks: str
    at: tuple[int, ...]


class Detail(NamedTuple):
    """What is looked for, squeezed, and what may not stand right before and after it: then it is part of something else."""

    marks: str
    before: Callable[[str], bool]
    after: Callable[[str], bool]


def betrays(texts: Iterable[str], reader: str, contacts: Mapping[str, Contact]) -> tuple[str, ...]:
    """The keys of those whose protected contact one of the texts tells to a reader (by key), in the order of `contacts`.

    The rule: an e-mail address, a phone number, or a line of a postal address that is protected from the reader, as
    `shown_contacts` says, and stands in a text. A line counts if it has six letters and figures and is two words, or has a
    figure in it; so does each part of it between commas. An address counts as that of everybody who is noted in the same
    household. What is in the reader's own contact too is no secret to them.

    Compared are the letters and figures, after NFKD (which is NFKC without accents) and case folding: blanks of any kind,
    line breaks, hyphens, dots and what does not show make no difference, nor does the country code of a phone number. Inside
    a longer number (`Storgatan 4` in `Storgatan 45`) or a longer e-mail address, it is something else.
    """
    read = [squeezed(text) for text in texts]
    own = contacts.get(reader, Contact())
    known = {detail.marks for detail in _details(own, ())}
    found = []
    for key, one in contacts.items():
        if one.protected and key != reader and not live_together(own, one):
            others = (other for other in contacts.values() if live_together(one, other))
            details = [detail for detail in _details(one, others) if detail.marks not in known]
            if any(_tells(text, detail) for detail in details for text in read):
                found.append(key)
    return tuple(found)


def same(one: str, other: str) -> bool:
    """Whether two texts say the same, when they are compared as `betrays` does; two empty ones do not."""
    marks = squeezed(one).marks
    return bool(marks) and marks == squeezed(other).marks


def same_phone(one: str, other: str) -> bool:
    """Whether two phone numbers are the same, however they are written; two that are none are not."""
    marks = _phone_marks(one)
    return bool(marks) and marks == _phone_marks(other)


def squeezed(text: str) -> Squeezed:
    """A text as it is compared."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = [(at, mark) for at, mark in enumerate(folded) if mark.isalnum() or mark == "@"]
    marks = "".join(str(unicodedata.decimal(mark)) if mark.isdecimal() else mark for _, mark in kept)
    return Squeezed(marks, tuple(at for at, _ in kept))


def _phone_marks(phone: str) -> str:
    """The figures of a phone number that are the same wherever one calls from: its last ones; of a short one, all."""
    figures = "".join(mark for mark in squeezed(phone.replace("(0)", "")).marks if mark.isdecimal())
    own = figures.removeprefix("0").removeprefix("0")  # without what is dialled before the number itself
    if len(own) >= TELLING_DIGITS:
        return own[-TELLING_DIGITS:]
    return figures if len(figures) >= FEWEST_DIGITS else ""


def _details(one: Contact, others: Iterable[Contact]) -> Iterator[Detail]:
    """What a contact holds that tells something, and the addresses of others that are its own."""
    email, phone = squeezed(one.email).marks, _phone_marks(one.phone)
    if email:
        yield Detail(email, str.isalnum, str.isalnum)
    if phone:
        yield Detail(phone, _nothing if len(phone) == TELLING_DIGITS else str.isdecimal, str.isdecimal)
    for line in dict.fromkeys(line for contact in (one, *others) for line in contact.post):
        for part in dict.fromkeys((line, *_PARTS.split(line))):
            marks = squeezed(part).marks
            if len(marks) >= SHORTEST_LINE and (any(map(str.isdecimal, marks)) or len(part.split()) > 1):
                yield Detail(marks, _number(marks[0]), _number(marks[-1]))


def _number(edge: str) -> Callable[[str], bool]:
    return str.isdecimal if edge.isdecimal() else _nothing


def _nothing(_: str) -> bool:
    return False


def _tells(text: Squeezed, detail: Detail) -> bool:
    start = text.marks.find(detail.marks)
    while start >= 0:
        end = start + len(detail.marks)
        before, after = _right_before(text, start), _right_before(text, end) and text.marks[end]
        if not (before and detail.before(before)) and not (after and detail.after(after)):
            return True
        start = text.marks.find(detail.marks, start + 1)
    return False


def _right_before(text: Squeezed, at: int) -> str:
    """The mark that stands before another with nothing between them; '' when there is none."""
    if not 0 < at < len(text.marks) or text.at[at - 1] + 1 != text.at[at]:
        return ""
    return text.marks[at - 1]
