"""A store in memory: small and quick, for tests and trials. It ends with the program."""

from __future__ import annotations

from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING

from caseway.adapters.store.port import check_additions, compare, conflict
from caseway.engine.casework import Addition, Answered
from caseway.engine.errors import UnknownCase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from caseway.adapters.store.port import Mismatch
    from caseway.engine.case import Case, Entry
    from caseway.engine.contacts import Contact


class MemoryStore:
    """Keeps cases, contacts and definitions as the values that they are. Threads may share it."""

    def __init__(self) -> None:
        """An empty store."""
        self._cases: dict[str, tuple[Case, tuple[Entry, ...]]] = {}
        self._answers: dict[tuple[str, str], Answered] = {}
        self._definitions: dict[str, Mapping[str, str]] = {}
        self._contacts: dict[str, dict[str, Contact]] = {}
        self._lock = Lock()

    def load(self, case: str) -> Case:
        """The folded state of a case. Raises UnknownCase."""
        return self._kept(case)[0]

    def entries(self, case: str) -> tuple[Entry, ...]:
        """All entries of a case, in order of seq. Raises UnknownCase."""
        return self._kept(case)[1]

    def append(self, entries: tuple[Entry, ...], state: Case, *, expecting: int, key: str = "", digest: str = "") -> None:
        """Append entries and keep the state they lead to, all or nothing.

        Raises StaleCase, CaseExists, UnknownCase, and KeyUsedBefore for a key that came with other content before.
        """
        self.append_all((Addition(entries, state, expecting, key, digest),))

    def append_all(self, additions: Sequence[Addition]) -> None:
        """Append to several cases, to all or to none. Raises what `append` raises, for one to which nothing can be added."""
        check_additions(additions)
        with self._lock:
            for one in additions:
                kept, before = self._cases.get(one.state.id), self._answers.get((one.state.id, one.key))
                if before is not None or (kept[0].seq if kept else 0) != one.expecting:
                    raise conflict(one.state.id, one.expecting, kept[0].seq if kept else None, one.key, one.digest, before)
            for one in additions:
                earlier = self._cases[one.state.id][1] if one.expecting else ()
                self._cases[one.state.id] = (one.state, (*earlier, *one.entries))
                if one.key:
                    self._answers[one.state.id, one.key] = Answered(one.digest, one.entries)

    def answered(self, case: str, key: str) -> Answered | None:
        """What the command with this key led to, or None when the key is new."""
        return self._answers.get((case, key))

    def cases(self) -> Iterable[Case]:
        """The state of every case, in order of id."""
        return tuple(state for _, (state, _) in sorted(self._cases.copy().items()))

    def verify(self, case: str) -> Mismatch | None:
        """Whether the kept state of a case equals the replay of its entries. Raises UnknownCase."""
        return compare(*self._kept(case))

    def contacts(self, case: str) -> Mapping[str, Contact]:
        """The contacts of a case, by the key of the person; of those only of whom one is kept. Raises UnknownCase."""
        self._kept(case)
        return dict(sorted(self._contacts.get(case, {}).items()))

    def keep_contact(self, case: str, person: str, contact: Contact) -> None:
        """Keep the contact of a person (by key) in the place of the one before, which is gone then. Raises UnknownCase."""
        self._kept(case)
        with self._lock:
            self._contacts[case] = {**self._contacts.get(case, {}), person: contact}

    def forget_contact(self, case: str, person: str) -> None:
        """Keep no contact of a person (by key) any more, if there was one. Raises UnknownCase."""
        self._kept(case)
        with self._lock:
            kept = self._contacts.get(case, {})
            self._contacts[case] = {key: one for key, one in kept.items() if key != person}

    def keep_definition(self, version: str, process: str, texts: Mapping[str, str]) -> None:  # noqa: ARG002
        """Keep the texts of a version, by file name. What was kept first stays."""
        self._definitions.setdefault(version, MappingProxyType(dict(texts)))

    def definition(self, version: str) -> Mapping[str, str] | None:
        """The texts of a version, or None when it was never kept."""
        return self._definitions.get(version)

    def _kept(self, case: str) -> tuple[Case, tuple[Entry, ...]]:
        try:
            return self._cases[case]
        except KeyError:
            raise UnknownCase(case) from None
