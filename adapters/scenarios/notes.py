"""Notes: the mistakes found in one feature file, each a problem with a code of its own, kept up to a number and counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.engine.errors import Place, Problem, Related

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DOCUMENT = "feature"
MOST_KEPT = 200


@dataclass(slots=True)
class Notes:
    """The mistakes so far. The same mistake at the same place, as the rows of an example make it, counts once."""

    kept: list[Problem] = field(default_factory=list)
    more: int = 0
    _seen: set[tuple[object, ...]] = field(default_factory=set)

    @property
    def full(self) -> bool:
        """Whether so much is wrong that looking for likely sentences helps nobody."""
        return len(self.kept) >= MOST_KEPT

    def add(
        self,
        key: str,
        at: Place,
        guess: str | None = None,
        first: Place | None = None,
        lines: Sequence[str] = (),
        **values: str,
    ) -> None:
        """Note a mistake under the key of its message, `G07` or `G07.rule`.

        `first` is where the other half stands; `lines` follow the remedy, one below the other.
        """
        values.update({f"line{number}": line for number, line in enumerate(lines, 1)})
        code, _, variant = key.partition(".")
        mark = (key, at, *sorted(values.items()))
        if mark in self._seen:
            return
        if self.full:
            self.more += 1
            return
        self._seen.add(mark)
        related = (Related((), label="first", document=DOCUMENT, at=first),) if first is not None else ()
        self.kept.append(
            Problem(code, values=values, variant=variant, guess=guess, related=related, document=DOCUMENT, at=at)
        )

    def take(self, problems: Iterable[Problem], more: int = 0) -> None:
        """Take over what another part has found."""
        self.kept.extend(problems)
        self.more += more

    def in_order(self) -> tuple[Problem, ...]:
        """The mistakes in the order of the file."""
        return tuple(sorted(self.kept, key=lambda one: (one.at.line, one.at.column) if one.at else (0, 0)))
