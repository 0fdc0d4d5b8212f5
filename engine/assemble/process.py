"""A process: one version of one definition, compiled, so that deciding looks nothing up by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from caseway.engine.assemble.parts import Action, Clause, Column, Fact, Form, Letter, Meeting, Role
from caseway.engine.assemble.seen_by import LookedAt
from caseway.engine.definition.scalars import InForce
from caseway.engine.machine import Track
from caseway.engine.names import fold
from caseway.engine.periods import Calendar
from caseway.engine.rules import Asked, Shape

OF_COLUMNS = "columns of "
"""Before the name of a fact: what kind its columns are."""


@dataclass(frozen=True, slots=True, repr=False)
class Process:
    """A definition that means something. `version` is the hash of its meaning; `words` are its titles by language."""

    id: str
    title: str
    country: str
    language: str
    zone: ZoneInfo
    calendar: Calendar
    in_force: InForce
    opened_by: tuple[str, ...]
    concerns: str
    roles: Mapping[str, Role]
    derived: Mapping[str, str]
    stages: Mapping[str, str]
    tracks: Mapping[str, Track]
    facts: Mapping[str, Fact]
    actions: Mapping[str, Action]
    rules: Mapping[str, Shape]
    forms: Mapping[str, Form]
    clauses: Mapping[str, Clause]
    words: Mapping[str, Mapping[tuple[str, str], str]]
    version: str
    consents: Mapping[str, Asked] = field(default_factory=dict)
    meetings: Mapping[str, Meeting] = field(default_factory=dict)
    letters: Mapping[str, Letter] = field(default_factory=dict)
    looked_at: Mapping[str, LookedAt] = field(default_factory=dict)
    """What each rule looks at that somebody may not be allowed to see."""
    guarding: frozenset[str] = frozenset()
    """The actions that make something confidential, or open it again."""
    pauses: bool = False
    """Whether at any stage clocks stand still."""
    protected: frozenset[str] = frozenset()
    """Roles of persons whose right a rule protects, and of whom the case concerns: nobody else acts in their place."""

    formerly: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each kind of part (`roles`, `stages`, `columns of tasks`, …), former names, folded, with those of now."""

    def __repr__(self) -> str:
        return f"<Process {self.id} {self.version}>"

    def track_of(self, stage: str) -> Track:
        """The track to which a stage belongs. Raises KeyError for a stage that the process does not have."""
        return next((track for track in self.tracks.values() if stage in track.stages), None) or self.tracks[stage]

    def titled(self, kind: str, name: str, language: str = "") -> str:
        """The title of a part (`actions`, `facts`, `columns of tasks`, ...) in a language, else in the process's own.

        A name that the part had in an earlier version will do; one that the process does not know is its own title.
        """
        translated = self.words.get(language, {}).get((kind, name))
        if translated is not None:
            return translated
        parts: object = self._columns(kind) if kind.startswith(OF_COLUMNS) else getattr(self, kind, {})
        now = self.formerly.get(kind, {}).get(fold(name)) if self.formerly else None
        if now is not None:
            return self.titled(kind, now, language)
        part = parts.get(name, name) if isinstance(parts, Mapping) else parts
        return part if isinstance(part, str) else getattr(part, "title", "") or getattr(part, "says", name)

    def _columns(self, kind: str) -> Mapping[str, Column]:
        fact = self.facts.get(kind.removeprefix(OF_COLUMNS))
        return {column.name: column for column in fact.columns} if fact is not None else {}

    def find(self, kind: str, written: str) -> str | None:
        """The name of a part, however it is written: case, spacing and Unicode form do not matter."""
        parts: Mapping[str, object] = getattr(self, kind)
        if written in parts:
            return written
        wanted = fold(written)
        return next((name for name in parts if fold(name) == wanted), None)

    def successor(self, kind: str, name: str) -> str | None:
        """The name that a part of an earlier version has in this one; None when there is no such part any more."""
        if kind.startswith(OF_COLUMNS):
            found = next((column for column in self._columns(kind) if fold(column) == fold(name)), None)
        else:
            found = self.find(kind, name)
        return found or self.formerly.get(kind, {}).get(fold(name))
