"""The roster of a case: which person a written name means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from caseway.engine.case.entry import Person


class Roster:
    """Finds persons by key or by name, however the name is spelt; names are folded only when a key does not fit.

    `strangers` are keys of persons whom nobody is to find, or to hear of.
    """

    __slots__ = ("_by_name", "_people")

    def __init__(self, people: Mapping[str, Person], strangers: Collection[str] = ()) -> None:
        self._people = {key: one for key, one in people.items() if key not in strangers} if strangers else people
        self._by_name: dict[str, str] | None = None

    @property
    def keys(self) -> Collection[str]:
        """The keys of everybody."""
        return self._people.keys()

    def get(self, written: str) -> str | None:
        """The key of the person meant, or None."""
        if written in self._people:
            return written
        if self._by_name is None:
            self._by_name = {fold(person.name): key for key, person in self._people.items()}
        return self._by_name.get(fold(written))

    def __iter__(self) -> Iterator[str]:
        """The names, for suggestions."""
        return (person.name for person in self._people.values())
