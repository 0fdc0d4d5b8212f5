"""The words that a document has of its own, beside those of its process, by language."""

from __future__ import annotations

from collections.abc import Mapping

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "anyone": "anyone in the case",
        "case": "Case",
        "day": "Day",
        "draft": "DRAFT – not complete",
        "draft_note": "What is missing is listed at the end.",
        "join": "Add somebody to the case",
        "lacking": "What is missing",
        "last round": "At the last meeting: {title}",
        "missing": "Missing",
        "name": "Name",
        "no": "no",
        "number": "No.",
        "printed": "Printed",
        "row": "row",
        "row_heading": "Row",
        "signature": "Signature",
        "signed": "Signed",
        "supplied_by": "Can be supplied by",
        "through": "by",
        "withheld": "(not shown to you)",
        "yes": "yes",
    },
    "sv": {
        "anyone": "alla i ärendet",
        "case": "Ärende",
        "day": "Dag",
        "draft": "UTKAST – inte komplett",
        "draft_note": "Det som saknas står sist.",
        "join": "Lägg till någon i ärendet",
        "lacking": "Detta saknas",
        "last round": "Vid förra mötet: {title}",
        "missing": "Saknas",
        "name": "Namn",
        "no": "nej",
        "number": "Nr",
        "printed": "Utskrivet",
        "row": "rad",
        "row_heading": "Rad",
        "signature": "Underskrift",
        "signed": "Undertecknat",
        "supplied_by": "Kan lämnas av",
        "through": "genom",
        "withheld": "(visas inte för dig)",
        "yes": "ja",
    },
}

_WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
}


def words(language: str) -> Mapping[str, str]:
    """The words in a language, or in English where there are none in it."""
    return _WORDS.get(language, _WORDS["en"])


def weekdays(language: str) -> tuple[str, ...]:
    """The days of the week from Monday, in a language or else in English."""
    return _WEEKDAYS.get(language, _WEEKDAYS["en"])
