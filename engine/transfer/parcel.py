"""A parcel: what travels when a case is handed over, in plain texts, so that another process can read it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

Written = str | tuple[str, ...] | tuple[Mapping[str, str], ...]
"""A value as a person would write it: ISO dates, times like 14:00, `yes` and `no`, names of persons; rows by column."""


class Traveller(NamedTuple):
    """Somebody who is named to the receiver, in a role and its title; `of` names those for whom alone they hold it."""

    name: str
    role: str
    title: str
    agency: str = ""
    of: tuple[str, ...] = ()


class Column(NamedTuple):
    """A column of a table that travels."""

    name: str
    title: str
    type: str


class Sent(NamedTuple):
    """A fact that travels, as it was, and the civil date since which it had been so."""

    name: str
    title: str
    type: str
    value: Written
    since: date
    columns: tuple[Column, ...] = ()


class Agreed(NamedTuple):
    """A consent on which the case was handed over: its title, who gave it, and on which day. History, and nothing more."""

    title: str
    person: str
    day: date


@dataclass(frozen=True, slots=True)
class Parcel:
    """What was handed over by an act: from which case of which process, on which day, by whom, and to which place.

    What was held back is not in it, nor that anything was.
    """

    process: str
    title: str
    version: str
    case: str
    action: str
    day: date
    by: str
    to: str
    people: tuple[Traveller, ...]
    facts: tuple[Sent, ...] = ()
    agreed: tuple[Agreed, ...] = ()

    @property
    def digest(self) -> str:
        """A number for all that it holds: it shows damage. It is no signature, since anybody can work it out anew."""
        whole = json.dumps(plain(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(whole.encode("utf-8", "backslashreplace")).hexdigest()


def plain(parcel: Parcel) -> dict[str, object]:
    """The parcel as mappings, lists and texts."""
    return {
        "process": parcel.process,
        "title": parcel.title,
        "version": parcel.version,
        "case": parcel.case,
        "action": parcel.action,
        "day": parcel.day.isoformat(),
        "by": parcel.by,
        "to": parcel.to,
        "people": [one._asdict() for one in parcel.people],
        "facts": [_fact(one) for one in parcel.facts],
        "agreed": [{**one._asdict(), "day": one.day.isoformat()} for one in parcel.agreed],
    }


def _fact(sent: Sent) -> dict[str, object]:
    value = sent.value if isinstance(sent.value, str) else [one if isinstance(one, str) else dict(one) for one in sent.value]
    columns = [column._asdict() for column in sent.columns]
    return {**sent._asdict(), "value": value, "since": sent.since.isoformat(), "columns": columns}
