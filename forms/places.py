"""Places: where in an HTML page a value may stand, so that none can end a tag, name an attribute or become a script.

Escaping protects a value in running text and between quotation marks, and nowhere else. A template is read piece by
piece, and a place that cannot be told for certain is `odd`: no value may stand there or after it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

QUIET = frozenset({"alt", "class", "dir", "headers", "id", "lang", "title"})
"""Attributes in which any text is harmless, with those that begin with `aria-`."""
ESCAPED = frozenset({"textarea", "title"})
RAW = frozenset({"iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "xmp"})

_TAG = re.compile(r"</?([A-Za-z][^\s/><]*)(?=[\s/>])")
_LESS_THAN = re.compile(r"<(?=[\s\d=])")
_DOCTYPE = re.compile(r"<!doctype(?=[\s>])", re.IGNORECASE)
_COMMENT_END = re.compile("--!?>")
_HALF_A_TAG = re.compile(r"<(/[A-Za-z]*)?$")
_STOP = re.compile("[\"'>]")
_ATTRIBUTE = re.compile(r"\s([^\s\"'<>/=]+)\s*=\s*$")


class Place(NamedTuple):
    """Where the text read so far ends: in `text`, a `tag`, a `quoted` attribute, a `comment`, an `element`, or `odd`."""

    kind: str = "text"
    element: str = ""
    attribute: str = ""
    quote: str = ""

    @property
    def holds_values(self) -> bool:
        """Whether a value may stand here."""
        if self.kind == "quoted":
            return self.attribute in QUIET or self.attribute.startswith("aria-")
        return self.kind == "text" or (self.kind == "element" and self.element in ESCAPED)


ODD = Place("odd")


def after(place: Place, text: str) -> Place:
    """The place after some more text of the template."""
    at = 0
    while at < len(text) and place != ODD:
        place, at = _STEPS[place.kind](place, text, at)
    return place


def _text(place: Place, text: str, at: int) -> tuple[Place, int]:
    start = text.find("<", at)
    if start < 0:
        return place, len(text)
    if _LESS_THAN.match(text, start):
        return place, start + 1
    if text.startswith("<!--", start):
        return (ODD if text.startswith((">", "->"), start + 4) else Place("comment")), start + 4
    found = _TAG.match(text, start)
    if found:
        return Place("tag", "" if text[start + 1] == "/" else found[1].lower()), found.end()
    found = _DOCTYPE.match(text, start)
    return (Place("tag"), found.end()) if found else (ODD, start)


def _tag(place: Place, text: str, at: int) -> tuple[Place, int]:
    found = _STOP.search(text, at)
    if found is None:
        return place, len(text)
    if found[0] == ">":
        return (Place("element", place.element) if place.element in RAW | ESCAPED else Place()), found.end()
    named = _ATTRIBUTE.search(text, at, found.start())
    return (Place("quoted", place.element, named[1].lower(), found[0]) if named else ODD), found.end()


def _quoted(place: Place, text: str, at: int) -> tuple[Place, int]:
    end = text.find(place.quote, at)
    return (place, len(text)) if end < 0 else (Place("tag", place.element), end + 1)


def _comment(place: Place, text: str, at: int) -> tuple[Place, int]:
    end = _COMMENT_END.search(text, at)
    if end is None:
        return place, len(text)
    return (Place() if end[0] == "-->" else ODD), end.end()


def _element(place: Place, text: str, at: int) -> tuple[Place, int]:
    found = re.compile(rf"</{place.element}(?=[\s/>])", re.IGNORECASE).search(text, at)
    if found:
        return Place("tag"), found.end()
    return (ODD if _HALF_A_TAG.search(text, at) else place), len(text)


_STEPS = {"text": _text, "tag": _tag, "quoted": _quoted, "comment": _comment, "element": _element}
