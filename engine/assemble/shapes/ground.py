"""The ground on which a shape is compiled: the definition, its facts and its names; and, later, all that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action, Fact, Role
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.errors import Path
    from caseway.engine.machine import Track
    from caseway.engine.periods import Calendar, Rounding
    from caseway.engine.rules import Asked, Shape


class Ground(NamedTuple):
    """What a rule is compiled from: `path` leads to it, `common` is what all rules have."""

    path: Path
    common: dict[str, Any]
    definition: ProcessDefinition
    facts: Mapping[str, Fact]
    calendar: Calendar
    names: Directory
    consents: Mapping[str, Asked]

    @property
    def rounding(self) -> Rounding:
        """How hours are rounded."""
        written = self.definition.rounding
        return (written.hours if written is not None else None) or "to the minute"


class Whole(NamedTuple):
    """What a rule is looked at in, once every name in the definition is known."""

    roles: Mapping[str, Role]
    actions: Mapping[str, Action]
    tracks: Mapping[str, Track]
    rules: Mapping[str, Shape]
    names: Directory
    example_day: date
    """A day by which periods are compared: the first on which the process is in force."""
