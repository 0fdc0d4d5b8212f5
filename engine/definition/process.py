"""A process as its owner writes it: the whole of `process.yaml`, checked key by key, before its names mean anything."""

from __future__ import annotations

from caseway.engine.definition.asked import AskedPart
from caseway.engine.definition.letters import LetterPart, MeetingPart
from caseway.engine.definition.parts import ActionPart, FactPart, FormPart, Role, RoundingPart, Stage, TrackPart
from caseway.engine.definition.rules import Rule
from caseway.engine.definition.scalars import Days, Force, Language, Name, Names, Part, Text, Zone


class ProcessDefinition(Part):
    """The file `process.yaml`, of a process with one track."""

    process: Name
    title: Text
    country: Text
    language: Language
    time_zone: Zone
    in_force: Force
    region: str = ""
    closed_days: dict[Name, Days] = {}
    rounding: RoundingPart | None = None
    opened_by: Names
    concerns: Name
    seen_by: Names
    family_does_not_see: Text | None = None
    people: dict[Name, Role]
    stages: dict[Name, Stage]
    starts_at: Name
    ends_at: Names
    tracks: dict[Name, TrackPart] = {}
    facts: dict[Name, FactPart] = {}
    consents: dict[Name, AskedPart] = {}
    actions: dict[Name, ActionPart]
    rules: dict[Name, Rule] = {}
    forms: dict[Name, FormPart] = {}
    meetings: dict[Name, MeetingPart] = {}
    letters: dict[Name, LetterPart] = {}
    family_cannot_stop: Text | None = None

    def every_track(self) -> tuple[tuple[tuple[str, ...], str, TrackPart], ...]:
        """Each track with its name and the path to it; the stages of a process without `tracks` are one of its own."""
        if self.tracks:
            return tuple((("tracks", name), name, part) for name, part in self.tracks.items())
        own = TrackPart.model_construct(title=self.title, stages=self.stages, starts_at=self.starts_at, ends_at=self.ends_at)
        return (((), self.process, own),)


class SeveralTracks(ProcessDefinition):
    """The file `process.yaml`, of a process in which several tracks run side by side."""

    stages: dict[Name, Stage] = {}
    starts_at: Name = ""
    ends_at: Names = ()
    tracks: dict[Name, TrackPart]


def model_for(tree: object) -> type[ProcessDefinition]:
    """The model of a file: that of several tracks when it has the key `tracks`."""
    return SeveralTracks if isinstance(tree, dict) and "tracks" in tree else ProcessDefinition
