"""Templates of sentences: `{slot:kind}` is a blank, `[…]` may be left out, `(a|b)` is one or the other.

A template becomes a regular expression for steps, and a short form for those who look for a sentence. Only our own
templates are read this way; of a process owner's sentence everything but `{who}` is taken as it is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_STEP = 500
QUOTED = '"[^"]*"'
NAMED = rf'(?:{QUOTED}|[^"\s](?:[^"]{{0,79}}?[^"\s])??)'
BARE = r'[^"\s]+'
KINDS: Mapping[str, str] = {
    "who": NAMED,
    "role": NAMED,
    "rows": NAMED,
    "ruled": NAMED,
    "persons": rf"{QUOTED}(?:(?:\s*,|\s+(?:and|och|og))\s+{QUOTED})*",
    "person": QUOTED,
    "text": QUOTED,
    "rule": QUOTED,
    "action": QUOTED,
    "fact": QUOTED,
    "stage": QUOTED,
    "form": QUOTED,
    "letter": QUOTED,
    "consent": QUOTED,
    "process": QUOTED,
    "date": BARE,
    "time": BARE,
    "number": BARE,
    "unit": BARE,
    "clause": r'[^"\s()]+',
    "value": rf"(?:{QUOTED}|{BARE})",
}
"""What may stand in a slot of each kind, before anybody asks whether such a thing exists."""

_PART = re.compile(r"\{(\w+)(?::(\w+))?\}|([\[\]()|])|([^{}\[\]()|]+)")
_SIGNS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}


@dataclass(frozen=True, slots=True)
class Template:
    """A template, ready to match: its slots with their kinds, and the longest of its fixed texts, to skip it quickly."""

    source: str
    slots: tuple[tuple[str, str], ...]
    shown: str
    weight: int
    landmark: str


def compiled(written: str, names: Mapping[str, str], insert: Mapping[str, Template] | None = None) -> Template:
    """The template of a sentence of ours. `names` shows each slot; `insert` has templates to put in for `{say}` and such."""
    source, shown = "", ""
    slots: list[tuple[str, str]] = []
    fixed: list[str] = []
    depth = 0
    for slot, kind, sign, words in _PART.findall(written):
        if slot and insert and slot in insert:
            inner = insert[slot]
            source, shown = source + inner.source, f"{shown}\0{slot}\0"
            slots += inner.slots
            fixed.append(inner.landmark)
        elif slot:
            source += _group(slot, kind or slot)
            slots.append((slot, kind or slot))
            shown += _blank(names.get(slot, slot))
        elif sign:
            source += _SIGNS[sign]
            depth += {"[": 1, "(": 1, "]": -1, ")": -1}.get(sign, 0)
            shown += sign
        else:
            source += _words(words)
            shown += words
            if not depth:
                fixed.append(words)
    shown = _plain(shown)
    for slot, inner in (insert or {}).items():
        shown = shown.replace(f"\0{slot}\0", inner.shown)
    return _template(source, slots, fixed, shown)


def literal(say: str, shown_as: str) -> Template:
    """The template of an action's own sentence, in which only `{who}` means something."""
    before, who, after = say.partition("{who}")
    source = _words(before) + (_group("who", "who") if who else "") + _words(after)
    shown = f"{before}{_blank(shown_as)}{after}" if who else say
    return _template(source, [("who", "who")] if who else [], [before, after], shown)


def starred(templates: list[Template], name: str) -> Template:
    """Any of these, any number of times, as one slot whose text is taken apart later."""
    source = "|".join(re.sub(r"\?P<\w+>", "?:", template.source) for template in templates)
    return Template(f"(?P<{name}>(?:{source})*)", ((name, name),), "", 0, "")


def _template(source: str, slots: list[tuple[str, str]], fixed: list[str], shown: str) -> Template:
    landmark = max((text.strip() for text in fixed), key=len, default="")
    weight = sum(len(text.strip()) for text in fixed)
    return Template(source, tuple(slots), shown, weight, landmark)


def _group(slot: str, kind: str) -> str:
    return f"(?P<{slot}>{KINDS[kind]})"


def _blank(name: str) -> str:
    return name if name.startswith('"') else f"{{{name}}}"


def _words(text: str) -> str:
    return re.sub(r"(?:\\?\s)+", lambda _: r"\s+", re.escape(text))


def _plain(shown: str) -> str:
    """The short form: of `(a|b)` the first, and without what may be left out, unless that has a slot."""
    shown = re.sub(r"\(([^()|]*)\|[^()]*\)", r"\1", shown)
    return re.sub(r'\[[^\[\]{}"]*\]', "", shown)
