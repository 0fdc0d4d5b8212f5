"""From bytes to text: size, encoding, and the characters that no text of ours contains."""

from __future__ import annotations

import re
from typing import NamedTuple

from caseway.engine.errors import Place
from caseway.processes.reader.document import START, Found

KIB = 1024
# Control characters but tab and line feed; what some programs take for a line break and others do not (U+0085, U+2028,
# U+2029, a lone carriage return); half a character; a byte order mark in the middle.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
# What makes a line look different from what it says.
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
REFUSED = re.compile(f"{CONTROL.pattern}|{BIDI.pattern}")
UNDECODED = re.compile("[\udc80-\udcff]")
MOST_SHOWN = 20


class Text(NamedTuple):
    """A text that is safe to parse, character for character as long as what is shown in snippets."""

    parsed: str
    lines: tuple[str, ...]


def clean(raw: str | bytes, most_kib: int, found: Found) -> Text | None:
    """The text of a file, or None when it is too large or no text that we could read."""
    if not _fits(raw, most_kib * KIB):
        found.add("P05.size", START, limit=str(most_kib))
        return None
    if isinstance(raw, bytes) and raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        found.add("P06.utf-16", START)
        return None
    text = _decode(raw, found) if isinstance(raw, bytes) else raw
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return Text(_refuse(text, found), tuple(text.split("\n")))


def visible(character: str) -> str:
    """The number of a character, as a message names it: U+202E."""
    return f"U+{ord(character):04X}"


def refusal(character: str) -> str:
    """The message for a character that is refused."""
    return "P06.bidi" if BIDI.match(character) else "P06.control"


def _fits(raw: str | bytes, most: int) -> bool:
    if len(raw) > most:
        return False
    return isinstance(raw, bytes) or len(raw.encode("utf-8", "surrogatepass")) <= most


def _decode(raw: bytes, found: Found) -> str:
    """UTF-8; bytes that are not are reported once and read as Windows would, so that the rest can be judged."""
    text = raw.decode("utf-8", "surrogateescape")
    first = UNDECODED.search(text)
    if first is None:
        return text
    count = len(UNDECODED.findall(text))
    byte = ord(first.group()) - 0xDC00
    found.add("P06.encoding", _place(text.removeprefix("\ufeff"), first.start() - text.startswith("\ufeff")),
              byte=f"0x{byte:02X}", count=str(count))  # fmt: skip
    return text.translate({0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)})


def _refuse(text: str, found: Found) -> str:
    """Reports the characters that are refused and puts a harmless one in the place of each."""
    line, start, shown = 1, 0, 0
    for match in REFUSED.finditer(text):
        shown += 1
        if shown > MOST_SHOWN:
            found.more += 1
            continue
        line += text.count("\n", start, match.start())
        start = match.start()
        column = start - text.rfind("\n", 0, start)
        found.add(refusal(match.group()), Place(line, column, column + 1), character=visible(match.group()))
    return REFUSED.sub("\ufffd", text) if shown else text


def _place(text: str, index: int) -> Place:
    column = index - text.rfind("\n", 0, index)
    return Place(text.count("\n", 0, index) + 1, column, column + 1)
