"""Whole: the files of a process as they were read, in the form that `assemble` takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition
from caseway.engine.errors import Path


class Whole(NamedTuple):
    """The files of a process; of one with a base, with what stands in the base's."""

    definition: ProcessDefinition
    guidance: GuidanceDefinition | None = None
    words: Sequence[WordsDefinition] = ()
    reasons: Sequence[tuple[Path, tuple[str, ...]]] = ()
    """The clauses that stand under `because`, by path; those of the base under `base/`."""
