"""A pause: a time in which a clock stood still."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Pause(NamedTuple):
    """The clock stood still from `first` and goes again on `until`; without `until` it still stands.

    A pause that ends on the day on which it began, or before it, is none.
    """

    first: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the clock stood still on that day."""
        return self.first <= day and (self.until is None or day < self.until)


def merged(pauses: Iterable[Pause], start: date) -> tuple[Pause, ...]:
    """The pauses in order, none before `start`, those that overlap or touch made one: each day counts once."""
    result: list[Pause] = []
    for pause in sorted(pauses, key=lambda pause: pause.first):
        one = Pause(max(pause.first, start), pause.until)
        if one.until is not None and one.until <= one.first:
            continue
        last = result[-1] if result else None
        if last is None or (last.until is not None and last.until < one.first):
            result.append(one)
        elif last.until is not None and (one.until is None or one.until > last.until):
            result[-1] = Pause(last.first, one.until)
    return tuple(result)
