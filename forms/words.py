"""The words that a document has of its own, beside those of its process, by language."""

from __future__ import annotations

from collections.abc import Mapping

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "anyone": "anyone in the case",
        "blank": "nothing noted",
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
        "quote": "«",
        "supplied_by": "Can be supplied by",
        "through": "by",
        "unquote": "»",
        "withheld": "(not shown to you)",
        "yes": "yes",
    },
    "sv": {
        "anyone": "alla i ärendet",
        "blank": "inget antecknat",
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
        "quote": "«",
        "supplied_by": "Kan lämnas av",
        "through": "genom",
        "unquote": "»",
        "withheld": "(visas inte för dig)",
        "yes": "ja",
    },
    "da": {
        "anyone": "alle i sagen",
        "blank": "intet noteret",
        "case": "Sag",
        "day": "Dag",
        "draft": "UDKAST – ikke udfyldt helt",
        "draft_note": "Det, der mangler, står til sidst.",
        "join": "Føj nogen til sagen",
        "lacking": "Dette mangler",
        "last round": "Ved sidste møde: {title}",
        "missing": "Mangler",
        "name": "Navn",
        "no": "nej",
        "number": "Nr.",
        "printed": "Udskrevet",
        "quote": "»",
        "row": "række",
        "row_heading": "Række",
        "signature": "Underskrift",
        "signed": "Underskrevet",
        "supplied_by": "Kan gives af",
        "through": "ved",
        "unquote": "«",
        "withheld": "(vises ikke for dig)",
        "yes": "ja",
    },
}

_WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
}


def words(language: str) -> Mapping[str, str]:
    """The words in a language, or in English where there are none in it."""
    return _WORDS.get(language, _WORDS["en"])


def weekdays(language: str) -> tuple[str, ...]:
    """The days of the week from Monday, in a language or else in English."""
    return _WEEKDAYS.get(language, _WEEKDAYS["en"])
