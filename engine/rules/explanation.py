"""An explanation: what a rule asks for, as the key of a sentence and the parts that fill it. The words are elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from caseway.engine.periods import Period


class Named(NamedTuple):
    """Parts of the process, told by their titles, with `and` or `or` before the last; columns are those of the fact `of`.

    Choices have no titles, and are told as they are written.
    """

    kind: Literal["actions", "facts", "roles", "forms", "columns", "consents", "choices"]
    names: tuple[str, ...]
    last: Literal["and", "or"] = "and"
    of: str = ""


class Explanation(NamedTuple):
    """One sentence, or part of one. `key` is looked up under `explain.`."""

    key: str
    parts: Mapping[str, Part]


Part: TypeAlias = Named | Period | bool | str | tuple[Explanation, ...]
"""What fills a sentence: titles, a period, yes or no, a text as it is written, or further explanations."""
