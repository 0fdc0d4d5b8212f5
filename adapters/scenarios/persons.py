"""Who is known so far in a scenario: whoever was named, and one person for each role that nobody was named for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.scenarios.values import unquoted
from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.adapters.scenarios.naming import Names
    from caseway.adapters.scenarios.notes import Notes
    from caseway.engine.errors import Place


class Persons:
    """The names that a step may use, in the order of the scenario."""

    def __init__(self, names: Names, notes: Notes) -> None:
        self._names, self._notes = names, notes
        self._known: dict[str, str] = {}

    def enter(self, name: str) -> None:
        """Somebody takes part from here on."""
        if name:
            self._known.setdefault(fold(name), name)

    def mentioned(self, written: Iterable[str], place: Place) -> None:
        """Each must be somebody who takes part, or a role."""
        for one in written:
            name = unquoted(one.strip())
            if name and fold(name) not in self._known and self._names.find("roles", name) is None:
                known = [*self._known.values(), *self._names.written("roles")]
                self._notes.add("G07.person", place, nearest(name, known), name=name, known=", ".join(known))
