"""A process as its owner writes it: the whole of `process.yaml`, checked key by key, before its names mean anything."""

from __future__ import annotations

from caseway.engine.definition.parts import ActionPart, FactPart, FormPart, Role, Stage
from caseway.engine.definition.rules import Rule
from caseway.engine.definition.scalars import Force, Language, Name, Names, Part, Text, Zone


class ProcessDefinition(Part):
    """The file `process.yaml`."""

    process: Name
    title: Text
    country: Text
    language: Language
    time_zone: Zone
    in_force: Force
    opened_by: Names
    concerns: Name
    people: dict[Name, Role]
    stages: dict[Name, Stage]
    starts_at: Name
    ends_at: Names
    facts: dict[Name, FactPart] = {}
    actions: dict[Name, ActionPart]
    rules: dict[Name, Rule] = {}
    forms: dict[Name, FormPart] = {}
