"""How near a step is to a sentence that it may have been meant to be: by the letters that they share, three at a time."""

from __future__ import annotations

import re

_FILLED = re.compile(r'"[^"]*"|\{[^{}]*\}|\[|\]')
_DIGIT = re.compile(r"\d")


def shape(text: str) -> frozenset[str]:
    """The letters of a sentence, three at a time, without what stands in its slots."""
    bare = " ".join(_DIGIT.sub("0", _FILLED.sub(" ", text[:500])).casefold().split())
    padded = f"  {bare}  "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))


def similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """How much two shapes share, from 0 to 1."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
