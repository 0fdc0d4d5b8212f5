"""Overlay: a process that stands on another one and says only what differs becomes a whole definition of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.overlay.cited import cited
from caseway.engine.overlay.difference import BASE, Difference
from caseway.engine.overlay.differing import differing
from caseway.engine.overlay.guidance import guidance_of
from caseway.engine.overlay.merged import merged
from caseway.engine.overlay.pinned import Moved, digests, moved
from caseway.engine.overlay.translations import words_of
from caseway.engine.overlay.whole import Whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.definition import GuidanceDefinition, WordsDefinition
    from caseway.engine.definition.overlay import OverlayDefinition
    from caseway.engine.errors import Path, Problem

__all__ = ["Difference", "Laid", "Moved", "Whole", "digests", "lay", "moved"]


class Laid(NamedTuple):
    """An overlay laid on its base: what comes of it, in what it differs, and what is wrong with that.

    The problems' paths lead through the overlay's own files; related ones, where the document begins with `base/`, through
    what `base` has.
    """

    whole: Whole
    differences: tuple[Difference, ...]
    problems: tuple[Problem, ...]


def lay(
    base: Whole,
    overlay: OverlayDefinition,
    guidance: GuidanceDefinition | None = None,
    words: Sequence[WordsDefinition] = (),
) -> Laid:
    """Lay an overlay, with its own guidance and words, on its base: whole named entries replace, are added, are dropped.

    What stands in `problems` has been passed over: the whole is as good as it can be, so that more can be said of it.
    """
    wrong: list[Problem] = []
    found = differing(base.definition, base.guidance, overlay, wrong)
    definition = merged(base.definition, overlay, found)
    differences = cited(found, base.guidance, guidance, overlay, wrong)
    reasons: list[tuple[Path, tuple[str, ...]]] = [(("because", name), clauses) for name, clauses in overlay.because.items()]
    reasons += [((BASE, *path), clauses) for path, clauses in base.reasons]
    whole = Whole(definition, None, (), reasons)
    whole = whole._replace(guidance=guidance_of(base.guidance, guidance, whole, differences, wrong))
    return Laid(whole._replace(words=words_of(base, whole, words)), differences, tuple(wrong))
