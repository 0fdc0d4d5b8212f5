"""The trace: which clause of the guidance is done by what, which scenarios show it, and whether a text says so."""

from caseway.adapters.trace.matrix import Matrix, Part, Where, matrix
from caseway.adapters.trace.source import Source, held_against

__all__ = ["Matrix", "Part", "Source", "Where", "held_against", "matrix"]
