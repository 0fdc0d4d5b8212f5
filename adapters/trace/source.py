"""The source: whether the anchors of the clauses stand in the text of the guidance, and which of its sentences have none."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseway.engine.assemble.parts import Clause

EVERY = ""
"""In place of the name of a document: the text of all that have none of their own."""
SHORTEST = 3
"""A sentence has at least so many words: what is shorter is a heading or a label."""
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,80}>")
_BULLET = re.compile(r"^[\s•·*–—-]+|^\s*\d{1,2}[.)]\s+")
_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u00ad": None})


@dataclass(frozen=True, slots=True)
class Source:
    """What holding the clauses against texts of the guidance gave.

    `missing` are clauses whose anchor does not stand in the text of their document, `unheld` those of whose document no
    text was given; `unclaimed` are, by file, the sentences that hold no anchor of any clause.
    """

    missing: tuple[Clause, ...]
    unheld: tuple[Clause, ...]
    unclaimed: Mapping[str, tuple[str, ...]]


def held_against(clauses: Sequence[Clause], texts: Sequence[tuple[str, str, str]]) -> Source:
    """Hold clauses against texts, each given with the name of its document (or `EVERY`), its file, and what it says."""
    folded = [(document, file, _folded(_TAG.sub(" ", text))) for document, file, text in texts]
    named = {document for document, _, _ in folded if document != EVERY}
    missing, unheld = [], []
    for clause in clauses:
        places = [text for document, _, text in folded if document == (clause.source if clause.source in named else EVERY)]
        if not places:
            unheld.append(clause)
        elif not any(_folded(clause.anchor) in text for text in places):
            missing.append(clause)
    unclaimed = {}
    for document, file, text in texts:
        theirs = [one for one in clauses if one.source == document or (document == EVERY and one.source not in named)]
        anchors = [_folded(one.anchor) for one in theirs]
        unclaimed[file] = tuple(one for one in sentences(text) if not any(anchor in _folded(one) for anchor in anchors))
    return Source(tuple(missing), tuple(unheld), unclaimed)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, without bullets and markup; a line that begins small goes on with the one before."""
    lines: list[str] = []
    for raw in _TAG.sub("\n", text).splitlines():
        line = _BULLET.sub("", raw).strip()
        if lines and lines[-1] and line[:1].islower() and lines[-1][-1:] not in ".!?:" and raw.strip() == line:
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return tuple(sentence for line in lines for sentence in _split(line))


def _split(line: str) -> Iterator[str]:
    words = line.split()
    begun = 0
    for at, word in enumerate(words, start=1):
        if at == len(words) or (_ends(word) and words[at][:1].isupper()):
            if at - begun >= SHORTEST:
                yield " ".join(words[begun:at])
            begun = at


def _ends(word: str) -> bool:
    """Whether a sentence can end with a word: `f.eks.` and `e.g.` do not end one."""
    bare = word.rstrip("”\"»)'")
    return bare.endswith((".", "!", "?")) and "." not in bare[:-1]


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(_SAME).casefold().split())
