"""Wording: a refusal, something due or an entry, in plain words of a language, with titles instead of names."""

from caseway.engine.wording.consent import told_answer, told_reliance
from caseway.engine.wording.contact import told_bad_contact
from caseway.engine.wording.letter import letter_title, told_sent
from caseway.engine.wording.listing import held_told, listed, names
from caseway.engine.wording.record import (
    told_copy,
    told_departure,
    told_entry,
    told_incident,
    told_unsupported,
    told_warnings,
)
from caseway.engine.wording.refusal import Told, clause, tell
from caseway.engine.wording.waiting import stages_told, told_counted, told_due

__all__ = [
    "Told",
    "clause",
    "held_told",
    "letter_title",
    "listed",
    "names",
    "stages_told",
    "tell",
    "told_answer",
    "told_bad_contact",
    "told_copy",
    "told_counted",
    "told_departure",
    "told_due",
    "told_entry",
    "told_incident",
    "told_reliance",
    "told_sent",
    "told_unsupported",
    "told_warnings",
]
