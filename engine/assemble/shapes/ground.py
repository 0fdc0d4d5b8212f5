"""The ground on which a shape is compiled: the definition, its facts and its names; and, later, all that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action, Fact, Role
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.errors import Path
    from caseway.engine.machine import Track
    from caseway.engine.rules import Asked, Shape


class Ground(NamedTuple):
    """What a rule is compiled from: `path` leads to it, `common` is what all rules have."""

    path: Path
    common: dict[str, Any]
    definition: ProcessDefinition
    facts: Mapping[str, Fact]
    names: Directory
    consents: Mapping[str, Asked]


class Whole(NamedTuple):
    """What a rule is looked at in, once every name in the definition is known."""

    roles: Mapping[str, Role]
    actions: Mapping[str, Action]
    tracks: Mapping[str, Track]
    names: Directory
    rules: Mapping[str, Shape]
