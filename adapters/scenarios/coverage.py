"""Coverage both ways: which rules some scenario saw followed, and which some scenario saw refused, broken or departed from.

Followed: an accepted act on which the rule was asked and met, or a deadline that was met in time. Shown: a check of the
scenario names the rule (or a clause of it) and passed: something was refused under it, it is broken, late, departed from or
gone against. A refusal of which the scenario does not say why shows nothing. Only scenarios that passed count.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseway.adapters.scenarios.result import Result
    from caseway.engine.assemble import Process


@dataclass(frozen=True, slots=True)
class Seen:
    """For one rule, the numbers of the scenarios (from 0) in which it was followed, and in which its breach was shown."""

    followed: tuple[int, ...] = ()
    shown: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the scenarios of a process saw of each of its rules, in the order of the process."""

    rules: Mapping[str, Seen]

    @property
    def never_followed(self) -> tuple[str, ...]:
        """The rules that no scenario follows."""
        return tuple(name for name, seen in self.rules.items() if not seen.followed)

    @property
    def never_shown(self) -> tuple[str, ...]:
        """The rules that no scenario shows refused, broken or departed from."""
        return tuple(name for name, seen in self.rules.items() if not seen.shown)

    @property
    def complete(self) -> bool:
        """Whether every rule was seen both ways."""
        return not self.never_followed and not self.never_shown


def coverage(process: Process, results: Iterable[Result]) -> Coverage:
    """What these results saw."""
    passed = [(number, result) for number, result in enumerate(results) if result.passed]
    return Coverage(
        {
            rule: Seen(
                tuple(number for number, result in passed if rule in result.followed),
                tuple(number for number, result in passed if rule in result.shown),
            )
            for rule in process.rules
        }
    )
