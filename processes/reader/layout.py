"""Mistakes in how the parts of a file stand to each other: indentation, colons, brackets, what follows a complete value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseway.engine.errors import Place
from caseway.processes.reader.document import short
from caseway.processes.reader.scene import LOOK, Finding, indent, no_colon, open_quote, sign

if TYPE_CHECKING:
    from caseway.processes.reader.scene import Scene

CLOSE = {"[": "]", "{": "}"}


def second_value(scene: Scene) -> Finding | None:
    """A colon where no key can end: two on one line, or a line that is deeper than the finished one above."""
    if not scene.says("mapping values are not allowed"):
        return None
    if not scene.ahead.strip(" -"):
        return Finding("P01.no-key", scene.here, {})
    curly = re.search(":\\s+([\u201c\u201d\u201e\u2018])", scene.ahead)
    if curly:
        return Finding("P01.curly", sign(Place(scene.fault.place.line, curly.start(1) + 1, 0)), {"given": curly[1]})
    if re.search(r":\s", scene.ahead):
        return Finding("P01.second-colon", scene.here, {})
    above = scene.fault.place.line - 1
    while above > 0 and not scene.line(above).strip():
        above -= 1
    if above < 1:
        return None
    if not re.search(r":(?:\s|$)", scene.line(above)):
        return no_colon(scene.lines, above)
    return Finding("P01.deeper", Place(scene.fault.place.line, indent(scene.ahead) + 1, scene.fault.place.column), {})


def key_without_colon(scene: Scene) -> Finding | None:
    """A text where only a key can stand."""
    if not scene.says("could not find expected ':'") or scene.fault.start is None:
        return None
    return no_colon(scene.lines, scene.fault.start.line)


def bracket(scene: Scene) -> Finding | None:
    """In brackets: one is never closed, the wrong one closes, or a comma is missing."""
    fault = scene.fault
    if not scene.says("flow sequence", "flow mapping") or fault.start is None:
        return None
    opened = scene.lines[fault.start.line - 1][fault.start.column - 1]
    close = CLOSE.get(opened, "]")
    values = {"open": opened, "close": close}
    if scene.behind[:1] in CLOSE.values():
        return Finding("P01.closing", scene.here, {**values, "found": scene.behind[:1]})
    inside = scene.behind.strip() if fault.place.line == fault.start.line else _closes(scene, close)
    return Finding("P01.comma", scene.here, values) if inside else Finding("P01.bracket", sign(fault.start), values)


def _closes(scene: Scene, close: str) -> bool:
    """Whether the bracket is closed further down, before the lines come back to where it was opened."""
    first = scene.fault.start or scene.fault.place
    limit = indent(scene.line(first.line))
    for number in range(first.line + 1, min(len(scene.lines), first.line + LOOK) + 1):
        text = scene.line(number)
        if text.strip() and indent(text) <= limit:
            return text.strip().startswith(close)
        if number >= scene.fault.place.line and close in text:
            return True
    return False


def after(scene: Scene) -> Finding | None:
    """A node is complete, and something follows that belongs to nothing."""
    fault = scene.fault
    if not scene.says("block mapping", "block collection", "<document start>"):
        return None
    if scene.ahead.strip():
        return _behind_the_end(scene)
    if scene.behind.startswith(":"):
        return Finding("P01.no-key", scene.here, {})
    end = max(len(scene.line(fault.place.line)), fault.place.column)
    sister = fault.start is not None and fault.start.column == fault.place.column
    return Finding("P01.mix" if sister else "P01.level", Place(fault.place.line, fault.place.column, end + 1), {})


def _behind_the_end(scene: Scene) -> Finding | None:
    """Text behind a closing sign; behind a quotation mark that belonged to a later text, the first was never closed."""
    place, before, end = scene.fault.place, scene.fault.before, scene.ahead.rstrip()[-1]
    if before is not None and before.style in ("'", '"') and before.place.line < place.line == before.last:
        return open_quote(before.place, scene.lines)
    if end not in "\"'])}":
        return None
    whole = Place(place.line, place.column, max(len(scene.line(place.line)), place.column) + 1)
    return Finding("P01.after", whole, {"end": end, "given": short(scene.behind)})
