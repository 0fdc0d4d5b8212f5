"""What every store does beyond keeping cases, and the checks that all stores share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Protocol

from caseway.engine.case import Case, Entry, replay
from caseway.engine.casework import Addition, Answered, CaseStore
from caseway.engine.contacts import Contacts
from caseway.engine.errors import CaseExists, KeyUsedBefore, StaleCase, UnknownCase, UnsafeStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.errors import CasewayError


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A case that is not what its entries make: which parts of what is kept differ; `entries` when they do not replay."""

    case: str
    parts: tuple[str, ...]


class DefinitionStore(Protocol):
    """Where the texts of every used definition are kept, so that a case can always be read under its own version."""

    def keep_definition(self, version: str, process: str, texts: Mapping[str, str]) -> None:
        """Keep the texts of a version, by file name. What was kept first stays: a version has one meaning."""

    def definition(self, version: str) -> Mapping[str, str] | None:
        """The texts of a version, or None when it was never kept."""


class Store(CaseStore, DefinitionStore, Contacts, Protocol):
    """Everything that Caseway asks of a store."""

    def verify(self, case: str) -> Mismatch | None:
        """Whether the kept state of a case equals the replay of its entries; None when it does. Raises UnknownCase."""


def compare(case: Case, entries: Sequence[Entry]) -> Mismatch | None:
    """Hold a kept state against the entries beside it."""
    try:
        made = replay(entries)
    except (LookupError, ValueError):
        return Mismatch(case.id, ("entries",))
    parts = tuple(field.name for field in fields(Case) if getattr(case, field.name) != getattr(made, field.name))
    return Mismatch(case.id, parts) if parts else None


def check_order(entries: Sequence[Entry], state: Case, expecting: int) -> None:
    """Raise ValueError unless the entries follow `expecting` one by one and `state` is the state after the last."""
    if not state.id:
        raise ValueError("a case needs an id; give it one")
    if not entries or [entry.seq for entry in entries] != list(range(expecting + 1, state.seq + 1)):
        raise ValueError(
            f"case {state.id}: entries {[entry.seq for entry in entries]} do not lead from {expecting} to {state.seq}; "
            "append what one decision gave, with the state after it"
        )


def check_additions(additions: Sequence[Addition]) -> None:
    """Raise ValueError unless each fits, as `check_order` says, and no case comes twice."""
    for one in additions:
        check_order(one.entries, one.state, one.expecting)
    ids = [one.state.id for one in additions]
    if len(set(ids)) < len(ids):
        raise ValueError(f"cases {ids}: one comes twice; append once to each, with all of its entries")


def conflict(case: str, expecting: int, found: int | None, key: str, digest: str, before: Answered | None) -> CasewayError:
    """Why entries could not be appended to a case with `found` entries (None: there is no case).

    `before` is what the key led to before. With the same digest it is the same command, whose first answer came while this
    one was being decided: stale, so that whoever tries again gets that answer.
    """
    if before is not None:
        if before.digest != digest:
            return KeyUsedBefore(case, key)
        return StaleCase(case, before.entries[0].seq - 1, found or 0)
    if (found or 0) == expecting:
        return UnsafeStore(f"the entries of case {case} do not fit its state, one was changed or damaged: restore a backup")
    if found is None:
        return UnknownCase(case)
    return StaleCase(case, expecting, found) if expecting else CaseExists(case)
