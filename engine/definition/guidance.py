"""The guidance behind a process: its documents and numbered clauses, in our own words, as `guidance.yaml` has them."""

from __future__ import annotations

from caseway.engine.definition.rules import Strength
from caseway.engine.definition.scalars import Language, Name, Part, Text


class DocumentPart(Part):
    """A document of guidance: where it can be found is the owner's to say."""

    title: Text
    publisher: Text


class ClausePart(Part):
    """One numbered sentence: where it stands, a few words to find it by, what it says, how strongly.

    `left_out` says why nothing in the process follows from it; without it something must cite the clause.
    """

    document: Name
    where: Text
    anchor: Text
    says: Text
    strength: Strength
    left_out: Text | None = None


class GuidanceDefinition(Part):
    """The file `guidance.yaml`."""

    guidance: Name
    language: Language
    documents: dict[Name, DocumentPart]
    clauses: dict[Name, ClausePart]
