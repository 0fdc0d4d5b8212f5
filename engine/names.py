"""Names are plain words: two spellings that differ only in case, spacing or Unicode form are one name."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_COMPARED = 80


def fold(name: str) -> str:
    """The form in which names are compared: NFC, case folded, runs of white space as one blank."""
    return unicodedata.normalize("NFC", " ".join(unicodedata.normalize("NFC", name).casefold().split()))


def nearest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `name` is probably a misspelling of, or None when nothing is close.

    Close means: at most one slip (a letter changed, left out, added, or two swapped) for every three letters, or one
    name written inside the other, or as one of its two or three words. Of two that are as close, the one made of the same
    letters wins.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  (only mistakes pay for it)

    wanted = fold(name)
    if not wanted or len(wanted) > LONGEST_COMPARED:
        return None
    best: tuple[int, bool, int, str] | None = None
    for order, candidate in enumerate(candidates):
        folded = fold(candidate)
        allowed = max(1, (max(len(wanted), len(folded)) + 1) // 3)
        slips = OSA.distance(wanted, folded, score_cutoff=allowed)
        if slips > allowed:
            inside = len(wanted) >= 4 and len(folded) >= 4 and (wanted in folded or folded in wanted)
            if not inside and (wanted not in (words := folded.split()) or len(words) > 3):
                continue
            slips = allowed + 1
        ranked = (slips, sorted(folded) != sorted(wanted), order, candidate)
        best = ranked if best is None else min(best, ranked)
    return best[3] if best else None
