"""An overlay as its owner writes it: a process that stands on another and says only what differs from it."""

from __future__ import annotations

from typing import ClassVar

from caseway.engine.definition.asked import AskedPart
from caseway.engine.definition.letters import LetterPart, MeetingPart
from caseway.engine.definition.parts import ActionPart, FactPart, FormPart, Role, RoundingPart, Stage, TrackPart
from caseway.engine.definition.rules import Rule
from caseway.engine.definition.scalars import Days, Force, Name, Names, Part, Text, Zone, keyword


class EntriesPart(Part):
    """Whole named entries, in the sections of a process."""

    people: dict[Name, Role] = {}
    tracks: dict[Name, TrackPart] = {}
    stages: dict[Name, Stage] = {}
    facts: dict[Name, FactPart] = {}
    consents: dict[Name, AskedPart] = {}
    actions: dict[Name, ActionPart] = {}
    rules: dict[Name, Rule] = {}
    forms: dict[Name, FormPart] = {}
    meetings: dict[Name, MeetingPart] = {}
    letters: dict[Name, LetterPart] = {}
    closed_days: dict[Name, Days] = {}


class DropPart(Part):
    """The names of entries of the base that do not hold here; of `clauses`, those that nothing here follows from."""

    people: Names = ()
    tracks: Names = ()
    stages: Names = ()
    facts: Names = ()
    consents: Names = ()
    actions: Names = ()
    rules: Names = ()
    forms: Names = ()
    meetings: Names = ()
    letters: Names = ()
    closed_days: Names = ()
    clauses: Names = ()


class OverlayDefinition(Part):
    """The file `process.yaml` of a process with `based-on`. It speaks the language of its base.

    `because` names the clauses by which differences stand that cannot cite them in their own place.
    """

    GROUPS: ClassVar[tuple[str, ...]] = ("replace", "add", "drop")

    process: Name
    based_on: Name
    title: Text | None = None
    country: Text | None = None
    time_zone: Zone | None = None
    in_force: Force | None = None
    region: Text | None = None
    rounding: RoundingPart | None = None
    opened_by: Names | None = None
    concerns: Name | None = None
    seen_by: Names | None = None
    family_does_not_see: Text | None = None
    starts_at: Name | None = None
    ends_at: Names | None = None
    family_cannot_stop: Text | None = None
    replace: EntriesPart = EntriesPart()
    add: EntriesPart = EntriesPart()
    drop: DropPart = DropPart()
    because: dict[Name, Names] = {}


SECTIONS: tuple[str, ...] = tuple(EntriesPart.model_fields)
"""The sections whose entries an overlay can replace, add and drop, as the models call them."""
WHOLE = ("country", "time_zone", "in_force", "region", "rounding", "opened_by", "concerns", "seen_by", "family_does_not_see",
         "starts_at", "ends_at", "family_cannot_stop")  # fmt: skip
"""The keys that an overlay can replace as a whole, but for the title, which is no difference in meaning."""
OURS = frozenset({"based-on", "replace", "add", "drop", "because"})


def is_overlay(tree: object) -> bool:
    """Whether a file is that of an overlay: by `based-on`; or, where that is misspelt, by what else only those have."""
    if not isinstance(tree, dict):
        return False
    return "based-on" in tree or (not OURS.isdisjoint(tree) and tree.keys().isdisjoint(map(keyword, SECTIONS)))


class PinDefinition(Part):
    """The file `base.yaml`: the version of the base on which an overlay stands, and a digest of each part of it.

    `keys` has those of the top of the base's file; the sections have an entry for each of its names, and `clauses` for
    each clause of its guidance.
    """

    base: Name
    version: Text
    keys: dict[Name, Text] = {}
    people: dict[Name, Text] = {}
    tracks: dict[Name, Text] = {}
    stages: dict[Name, Text] = {}
    facts: dict[Name, Text] = {}
    consents: dict[Name, Text] = {}
    actions: dict[Name, Text] = {}
    rules: dict[Name, Text] = {}
    forms: dict[Name, Text] = {}
    meetings: dict[Name, Text] = {}
    letters: dict[Name, Text] = {}
    closed_days: dict[Name, Text] = {}
    clauses: dict[Name, Text] = {}
