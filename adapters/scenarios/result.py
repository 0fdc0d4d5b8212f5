"""The result of one scenario."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Scenario
    from caseway.engine.assemble.parts import Piece


@dataclass(frozen=True, slots=True)
class Result:
    """How one scenario went. When it failed, `at` is the line of the step, `step` the step and `message` why.

    `followed` are the rules that it kept, `shown` those whose breach it checked, `used` the other pieces of the process that
    came into play; `scenario` is the whole of what ran.
    """

    file: str
    scenario: Scenario
    passed: bool
    at: int = 0
    step: str = ""
    message: str = ""
    followed: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()
    used: frozenset[Piece] = frozenset()

    @property
    def name(self) -> str:
        """The name of the scenario."""
        return self.scenario.name

    @property
    def line(self) -> int:
        """The line of the scenario's title."""
        return self.scenario.line
