"""The journal: the one written form of entries and states, as compact JSON that says by itself what it means.

Every text names its form (`"v":1`). Parts stand in a fixed order, mappings in the order in which they came to be, so that
one value always gives one text. A part that is as its default is left out, and read as that default.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from caseway.adapters.store.journal.entries import entry, entry_from
from caseway.adapters.store.journal.states import state, state_from
from caseway.adapters.store.journal.values import compact
from caseway.engine.errors import UnsafeStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.store.codec import Codec
    from caseway.adapters.store.journal.effects import Written
    from caseway.engine.case import Case, Entry

FORM = 1


def entry_text(what: Entry, case: str, codec: Codec) -> str:
    """The text of an entry of that case. Raises ValueError for a moment without a time zone."""
    return compact({"v": FORM, **entry(what, partial(codec.encode, case))})


def entry_of(text: str, case: str, codec: Codec) -> Entry:
    """The entry that a text holds. Raises UnsafeStore when it cannot be read."""
    with _readable("an entry", case):
        return entry_from(_parts(text), partial(codec.decode, case))


def state_text(case: Case, codec: Codec) -> str:
    """The text of a state. Raises ValueError for a moment without a time zone."""
    return compact({"v": FORM, **state(case, partial(codec.encode, case.id))})


def state_of(text: str, case: str, codec: Codec) -> Case:
    """The state that a text holds. Raises UnsafeStore when it cannot be read."""
    with _readable("the state", case):
        return state_from(_parts(text), partial(codec.decode, case))


class _OtherForm(Exception):
    """Leaves this file as UnsafeStore."""


def _parts(text: str) -> Written:
    parts: Written = json.loads(text)
    if parts["v"] != FORM:
        raise _OtherForm(parts["v"])
    return parts


@contextmanager
def _readable(what: str, case: str) -> Iterator[None]:
    try:
        yield
    except _OtherForm as error:
        raise UnsafeStore(
            f"{what} of case {case} is written in form {error}, this Caseway reads form {FORM}: use the one that wrote it"
        ) from None
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise UnsafeStore(f"{what} of case {case} cannot be read, so it was changed or damaged: restore a backup") from error
