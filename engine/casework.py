"""Casework: read a case, decide, append; the store is whatever the caller passes in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from caseway.engine.case import Case, Entry, fold, replay
from caseway.engine.decide import adopt as decide_adopt
from caseway.engine.decide import decide, open_case
from caseway.engine.errors import KeyUsedBefore
from caseway.engine.outcome import Accepted, AcceptedTogether, Outcome, Reason, Refused, Together
from caseway.engine.together import decide_together
from caseway.engine.transfer import Parcel, receive

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.commands import Act, Adopt, Command, Open, Receive


@dataclass(frozen=True, slots=True)
class Answered:
    """What a command with this idempotency key led to before: the digest of the command, and its entries."""

    digest: str
    entries: tuple[Entry, ...]


class Addition(NamedTuple):
    """Entries to append to one case, with the state that they lead to; `expecting`, `key` and `digest` as for `append`."""

    entries: tuple[Entry, ...]
    state: Case
    expecting: int
    key: str = ""
    digest: str = ""


class CaseStore(Protocol):
    """Where cases are kept. One contract suite holds for every store."""

    def load(self, case: str) -> Case:
        """The folded state of a case. Raises UnknownCase."""

    def entries(self, case: str) -> tuple[Entry, ...]:
        """All entries of a case, in order of seq. Raises UnknownCase."""

    def append(self, entries: tuple[Entry, ...], state: Case, *, expecting: int, key: str = "", digest: str = "") -> None:
        """Append entries and keep the state they lead to, all or nothing.

        `expecting` is the seq of the last entry that the caller knew; 0 opens the case. Raises StaleCase, CaseExists.
        """

    def append_all(self, additions: Sequence[Addition]) -> None:
        """Append to several cases, to all or to none. Raises what `append` raises, for one to which nothing can be added."""

    def answered(self, case: str, key: str) -> Answered | None:
        """What the command with this key led to, or None when the key is new."""

    def cases(self) -> Iterable[Case]:
        """The state of every case, in order of id."""


def open_new(store: CaseStore, process: Process, command: Open, now: datetime, key: str = "") -> Outcome:
    """Open a case and keep it. Nothing is kept when it is refused. Raises CaseExists."""
    return _once(store, command.case, command, key, lambda: (open_case(process, command, now), None))


def receive_new(
    store: CaseStore, process: Process, parcel: Parcel, command: Receive, now: datetime, key: str = ""
) -> Outcome:
    """Open a case with what another place has handed over, and keep it. Refused when it was received before.

    Raises CaseExists.
    """

    def decided() -> tuple[Outcome, Case | None]:
        return received_before(store, parcel) or receive(process, parcel, command, now), None

    return _once(store, command.opening.case, (command, parcel.digest), key, decided)


def received_before(store: CaseStore, parcel: Parcel) -> Refused | None:
    """The refusal of a parcel from which a case was opened before; None for a new one. It looks at every case."""
    digest = parcel.digest
    for case in store.cases():
        if case.origin is not None and case.origin.digest == digest:
            return Refused("receive", (Reason("received before", case.id),))
    return None


def perform(
    store: CaseStore, process_of: Callable[[Case], Process], case: str, command: Command, now: datetime, key: str = ""
) -> Outcome:
    """Decide a command on a case and keep what it leads to.

    `process_of` gives the process version that a case runs under. With a `key`, the same command again gives its first
    answer and changes nothing. Raises UnknownCase, StaleCase, KeyUsedBefore.
    """

    def decided() -> tuple[Outcome, Case | None]:
        state = store.load(case)
        return decide(process_of(state), state, command, now), state

    return _once(store, case, command, key, decided)


def perform_together(
    store: CaseStore,
    process_of: Callable[[Case], Process],
    cases: Iterable[str],
    command: Act,
    now: datetime,
    key: str = "",
) -> Together:
    """Decide an act in each of several cases, and keep what it leads to in all of them, or in none.

    The persons in the act are given by name. With a `key`, the same act in the same cases again gives its first answer and
    changes nothing. Raises UnknownCase, StaleCase, KeyUsedBefore.
    """
    ids = tuple(dict.fromkeys(cases))
    digest = _digest((command, sorted(ids))) if key else ""
    before = {case: answered for case in ids if key and (answered := store.answered(case, key)) is not None}
    for case, answered in before.items():
        if answered.digest != digest:
            raise KeyUsedBefore(case, key)
    if before:
        return AcceptedTogether({case: Accepted(answered.entries) for case, answered in before.items()})
    states = [store.load(case) for case in ids]
    outcome = decide_together([(process_of(state), state) for state in states], command, now)
    if isinstance(outcome, AcceptedTogether):
        store.append_all([_addition(state, outcome.accepted[state.id], key, digest) for state in states])
    return outcome


def _addition(state: Case, accepted: Accepted, key: str, digest: str) -> Addition:
    after = state
    for entry in accepted.entries:
        after = fold(after, entry)
    return Addition(accepted.entries, after, state.seq, key, digest)


def adopt(
    store: CaseStore,
    process_of: Callable[[Case], Process],
    case: str,
    new: Process,
    command: Adopt,
    now: datetime,
    key: str = "",
) -> Outcome:
    """Decide whether a case goes on under `new`, another version of its process, and keep it if so.

    Keep the texts of `new` before, as for a case that is opened. Raises UnknownCase, StaleCase, KeyUsedBefore.
    """

    def decided() -> tuple[Outcome, Case | None]:
        state = store.load(case)
        return decide_adopt(process_of(state), new, state, command, now), state

    return _once(store, case, command, key, decided)


def _once(
    store: CaseStore, case: str, command: object, key: str, decided: Callable[[], tuple[Outcome, Case | None]]
) -> Outcome:
    digest = _digest(command) if key else ""
    before = store.answered(case, key) if key else None
    if before is not None:
        if before.digest != digest:
            raise KeyUsedBefore(case, key)
        return Accepted(before.entries)
    outcome, state = decided()
    if isinstance(outcome, Accepted):
        if any(entry.voids is not None for entry in outcome.entries):
            after: Case | None = replay((*store.entries(case), *outcome.entries))
        else:
            after = state
            for entry in outcome.entries:
                after = fold(after, entry)
        if after is not None:
            store.append(outcome.entries, after, expecting=state.seq if state else 0, key=key, digest=digest)
    return outcome


def _digest(command: object) -> str:
    return hashlib.sha256(_written(command).encode()).hexdigest()


def _written(value: object) -> str:
    """One text for one content, whatever the order of its mappings."""
    if is_dataclass(value):
        inside = ",".join(f"{field.name}={_written(getattr(value, field.name))}" for field in fields(value))
        return f"{type(value).__name__}({inside})"
    if isinstance(value, Mapping):
        return "{" + ",".join(sorted(f"{_written(key)}:{_written(item)}" for key, item in value.items())) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_written(item) for item in value) + "]"
    return repr(value)
