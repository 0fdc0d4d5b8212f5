"""The parcel as a file: JSON in a form of its own, with a digest. Whatever else a file holds, one sentence refuses it."""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from caseway.engine.assemble.facts import LONGEST_TEXT, MOST_ROWS, unsafe
from caseway.engine.errors import BadParcel
from caseway.engine.messages import say
from caseway.engine.transfer import Agreed, Column, Parcel, Sent, Traveller, Written
from caseway.engine.transfer.parcel import plain

FORM = "1"
LARGEST = 8 * 1024 * 1024
LONGEST, MOST = 1000, 2000
"""The longest title or name, and the longest list."""
MOST_PEOPLE = 200
"""How many persons a case can bring along."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def text_of(parcel: Parcel, language: str) -> str:
    """The text of a parcel, with a word of warning in that language. Raises BadParcel if it could not be read back."""
    whole = {
        "caseway parcel": FORM,
        "note": say("parcel.note", language),
        "digest": parcel.digest,
        "parcel": plain(parcel),
    }
    text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    try:
        same = _read(text.encode("utf-8", "backslashreplace")) == parcel
    except _Unfit as unfit:
        raise BadParcel(f"this parcel cannot be written: {unfit}") from None
    if not same:
        raise BadParcel("this parcel cannot be written: it would not be the same when it is read")
    return text


def parcel_of(content: bytes) -> Parcel:
    """The parcel that a file holds. Raises BadParcel for anything else, and nothing else for any content."""
    try:
        return _read(content)
    except _Unfit as unfit:
        raise BadParcel(f"this parcel cannot be received: {unfit}") from None


def _read(content: bytes) -> Parcel:
    if len(content) > LARGEST:
        _bad(f"it is larger than {LARGEST // 1024 // 1024} MiB")
    try:
        whole = json.loads(content.decode("utf-8"), object_pairs_hook=_mapping, parse_constant=_constant)
    except UnicodeDecodeError:
        _bad("it is not UTF-8 text")
    except RecursionError:
        _bad("it is nested too deeply")
    except ValueError:
        _bad("it is not JSON")
    form = whole.get("caseway parcel") if isinstance(whole, dict) else None
    if form != FORM:
        known = isinstance(form, str) and re.fullmatch("[0-9]{1,3}", form)
        _bad(f"it is in form {form}, this Caseway reads form {FORM}" if known else "it is not a parcel of Caseway")
    top = _keys(whole, "the file", "caseway parcel", "note", "digest", "parcel")
    _text(top["note"], "the note", LONGEST)
    parcel = _parcel(top["parcel"])
    if top["digest"] != parcel.digest:
        _bad("the digest does not fit: it was damaged or changed on the way; ask for it anew")
    return parcel


def read(path: str) -> Parcel:
    """The parcel in a file. Raises BadParcel, and OSError for a file that cannot be opened."""
    with Path(path).open("rb") as stream:
        return parcel_of(stream.read(LARGEST + 1))


def write(path: str, text: str) -> None:
    """Write the text of a parcel into a new file that only its owner can read. Raises BadParcel when one is there."""
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise BadParcel(f"{path} is there already: name a new file") from None
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


class _Unfit(Exception):
    """Leaves this file as BadParcel."""


class _Twice(ValueError):
    """A key stands twice in one mapping."""


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Twice
    return found


def _constant(name: str) -> NoReturn:
    raise ValueError(name)


def _bad(what: str) -> NoReturn:
    raise _Unfit(what)


def _keys(part: Any, where: str, *keys: str) -> dict[str, Any]:
    if not isinstance(part, dict) or part.keys() != set(keys):
        _bad(f"{where} does not hold exactly: {', '.join(keys)}")
    return part


def _list(part: Any, where: str, most: int = MOST) -> list[Any]:
    if not isinstance(part, list) or len(part) > most:
        _bad(f"{where} is not a list of at most {most}")
    return part


def _text(part: Any, where: str, longest: int = LONGEST) -> str:
    if not isinstance(part, str) or len(part) > longest or unsafe(part):
        _bad(f"{where} is not a text of at most {longest} characters that show")
    return part


def _named(part: Any, where: str) -> str:
    text = _text(part, where)
    if not text.strip():
        _bad(f"{where} is empty")
    return text


def _day(part: Any, where: str) -> date:
    try:
        if isinstance(part, str) and _DATE.fullmatch(part):
            return date.fromisoformat(part)
    except ValueError:
        pass
    _bad(f"{where} is not a date like 2024-03-04")


def _parcel(part: Any) -> Parcel:
    names = ("process", "title", "version", "case", "action", "by", "to")
    whole = _keys(part, "the parcel", *names, "day", "people", "facts", "agreed")
    told = {name: _named(whole[name], name) for name in names}
    return Parcel(
        **told,
        day=_day(whole["day"], "day"),
        people=tuple(map(_traveller, _list(whole["people"], "people", MOST_PEOPLE))),
        facts=tuple(map(_sent, _list(whole["facts"], "facts"))),
        agreed=tuple(map(_agreed, _list(whole["agreed"], "agreed"))),
    )


def _traveller(part: Any) -> Traveller:
    one = _keys(part, "a person", *Traveller._fields)
    name, role, title = (_named(one[key], f"the {key} of a person") for key in ("name", "role", "title"))
    of = tuple(_named(child, f"of whom {name} is") for child in _list(one["of"], f"of whom {name} is", MOST_PEOPLE))
    return Traveller(name, role, title, _text(one["agency"], "the agency of a person"), of)


def _agreed(part: Any) -> Agreed:
    one = _keys(part, "a consent", *Agreed._fields)
    return Agreed(
        _named(one["title"], "the title of a consent"),
        _named(one["person"], "who gave a consent"),
        _day(one["day"], "the day of a consent"),
    )


def _sent(part: Any) -> Sent:
    one = _keys(part, "a fact", *Sent._fields)
    name, title, kind = (_named(one[key], f"the {key} of a fact") for key in ("name", "title", "type"))
    columns = tuple(map(_column, _list(one["columns"], f"the columns of {name}")))
    return Sent(name, title, kind, _value(one["value"], name), _day(one["since"], f"the day of {name}"), columns)


def _column(part: Any) -> Column:
    one = _keys(part, "a column", *Column._fields)
    return Column(*(_named(one[name], f"the {name} of a column") for name in Column._fields))


def _value(part: Any, where: str) -> Written:
    if not isinstance(part, list):
        return _text(part, where, LONGEST_TEXT)
    items = _list(part, where, MOST)
    if items and isinstance(items[0], dict):
        return tuple(_row(row, where) for row in _list(items, where, MOST_ROWS))
    return tuple(_named(name, where) for name in items)


def _row(part: Any, where: str) -> dict[str, str]:
    if not isinstance(part, dict):
        _bad(f"{where} is not a table")
    return {_named(column, where): _text(cell, where, LONGEST_TEXT) for column, cell in part.items()}
