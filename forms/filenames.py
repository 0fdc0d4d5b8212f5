"""File names: from a title in any language to a name that every computer can keep."""

from __future__ import annotations

import re
from unicodedata import normalize

MOST_BYTES = 150
"""What is left for a name where its ending, and a number before it, have to fit into 255 bytes as well."""
_NOT_ALLOWED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)")


def file_name(title: str) -> str:
    """The title as the name of a file, without an ending: its letters stay, what some computer cannot have becomes `-`."""
    shown = "".join(mark if mark.isprintable() else " " for mark in normalize("NFC", title))
    name = " ".join(_NOT_ALLOWED.sub(" - ", shown).split())
    name = name.strip(" .-") or "form"
    name = _RESERVED.sub(r"\1_", name)
    while len(name.encode()) > MOST_BYTES:
        name = name[:-1]
    return name.rstrip(" .-")
