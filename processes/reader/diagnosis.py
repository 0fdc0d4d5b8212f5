"""What a mistake of syntax is in plain words: the parser's complaint and the line at fault decide the variant of P01.

The rules are tried in order; the first that knows the mistake names it. The complaints of both parsers are known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseway.engine.errors import Place
from caseway.processes.reader.document import short
from caseway.processes.reader.layout import after, bracket, key_without_colon, second_value
from caseway.processes.reader.scene import Finding, Scene, open_quote

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from caseway.processes.reader.events import Fault

ESCAPE = re.compile(r"\\(?:x\w{0,2}|u\w{0,4}|U\w{0,8}|.)?")
SIGNS = {"alias": "alias", "anchor": "anchor", "a tag": "tag", "tag handle": "tag"}


def diagnose(fault: Fault, lines: Sequence[str]) -> Finding:
    """The mistake behind a fault, in our words."""
    scene = Scene(fault, lines)
    for rule in RULES:
        finding = rule(scene)
        if finding is not None:
            return finding
    return Finding("P01", _within(fault.place, lines), {})


def _tab(scene: Scene) -> Finding | None:
    width = len(scene.whole) - len(scene.whole.lstrip(" \t"))
    tab = scene.whole.find("\t", 0, width)
    if tab < 0 or scene.fault.place.column > width + 1:
        return None
    return Finding("P01.tab", Place(scene.fault.place.line, tab + 1, width + 1), {})


def _sign(scene: Scene) -> Finding | None:
    """An anchor, alias or tag that is not even well formed: mostly a text that begins with such a character."""
    for words, name in SIGNS.items():
        if scene.says(f"scanning {words}", f"scanning an {words}", f"parsing {words}", f"undefined {words}"):
            start = scene.fault.start or scene.fault.place
            text = scene.lines[start.line - 1][start.column - 1 :].split(maxsplit=1)[0]
            return Finding(f"P04.{name}", Place(start.line, start.column, start.column + len(text)), {"given": short(text)})
    return None


def _quote(scene: Scene) -> Finding | None:
    fault = scene.fault
    if not scene.says("quoted scalar") or fault.start is None:
        return None
    if not scene.says("escape", "hexdec", "hexadec"):
        return open_quote(fault.start, scene.lines)
    at = scene.whole.rfind("\\", 0, fault.place.column)
    escape = ESCAPE.match(scene.whole, max(at, 0))
    text = escape.group() if escape else ""
    return Finding("P01.escape", Place(fault.place.line, at + 1, at + 1 + len(text)), {"given": text})


def _block(scene: Scene) -> Finding | None:
    """A text that begins with `|` or `>`, which announce a text on the lines below."""
    if not scene.says("block scalar") or scene.fault.start is None:
        return None
    start = scene.fault.start
    text = scene.lines[start.line - 1].rstrip()
    return Finding("P01.block", Place(start.line, start.column, len(text) + 1), {"character": text[start.column - 1]})


def _dash(scene: Scene) -> Finding | None:
    return Finding("P01.dash", scene.here, {}) if scene.says("sequence entries are not allowed") else None


def _character(scene: Scene) -> Finding | None:
    words = "cannot start any token", "expected node content", "expected the node content", "mapping keys are not"
    character = scene.behind[:1]
    if not scene.says(*words) or not character.strip() or character.isalnum():
        return None
    return Finding("P01.character", scene.here, {"character": character})


def _within(place: Place, lines: Sequence[str]) -> Place:
    """A place that exists: what is reported at the end of the file stands at the end of its last line with text."""
    line = min(place.line, len(lines))
    while line > 1 and not lines[line - 1].strip():
        line -= 1
    if line == place.line:
        return Place(line, place.column, place.column + 1)
    end = len(lines[line - 1].rstrip()) + 1
    return Place(line, end, end)


RULES: tuple[Callable[[Scene], Finding | None], ...] = (
    _tab,
    _sign,
    _quote,
    _block,
    _dash,
    _character,
    second_value,
    key_without_colon,
    bracket,
    after,
)
