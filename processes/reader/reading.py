"""The door through which YAML comes in: any text or bytes in, a `Document` out, never an exception."""

from __future__ import annotations

from caseway.processes.reader.document import Document, Found
from caseway.processes.reader.events import FAST, MOST_KIB
from caseway.processes.reader.outline import one_document
from caseway.processes.reader.recovery import Reading
from caseway.processes.reader.text import clean


def read(text: str | bytes, document: str = "process") -> Document:
    """Reads one YAML file. Whatever is wrong with it is among the `problems` of the answer.

    `document` is the name under which problems refer to the file: `process`, `guidance`, `words.en`.
    """
    found = Found(document)
    cleaned = clean(text, MOST_KIB, found)
    if cleaned is None:
        return Document(document, {}, {}, (), found.in_order(), found.more, frozenset({()}))
    parsed = one_document(cleaned.parsed, found)
    reading = Reading(parsed.split("\n"), found, FAST).whole()
    return Document(
        document, reading.tree, reading.spans, cleaned.lines, found.in_order(), found.more, frozenset(reading.broken)
    )
