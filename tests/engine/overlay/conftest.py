"""An overlay on the invented process of family meetings, laid or refused."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition
from caseway.engine.definition.overlay import OverlayDefinition
from caseway.engine.overlay import Laid, Whole, lay

Tree = dict[str, Any]
CLAUSE: Tree = {"document": "d", "where": "page 1", "anchor": "a", "says": "Here it is so.", "strength": "must"}
GUIDANCE: Tree = {
    "guidance": "family meeting", "language": "en", "documents": {"d": {"title": "D", "publisher": "P"}},
    "clauses": {"N-1": CLAUSE, "N-2": CLAUSE | {"left-out": "Nothing shows it."}},
}  # fmt: skip
LOCAL: Tree = {
    "guidance": "town", "language": "en", "documents": {"e": {"title": "E", "publisher": "Q"}},
    "clauses": {"L-1": CLAUSE | {"document": "e"}, "L-2": CLAUSE | {"document": "e", "says": "And so."}},
}  # fmt: skip
RULE: Tree = {
    "says": "The meeting is held within three weeks.", "within": "3 weeks", "after": "agree", "must": "hold",
    "strength": "must", "cites": "N-1",
}  # fmt: skip


@pytest.fixture
def base(tree: Tree) -> Whole:
    """The base, with the rule `in time`, and an easy text."""
    whole = copy.deepcopy(tree) | {"rules": {"in time": RULE}}
    whole["facts"]["day"]["easy"] = "Which day is it?"
    words = {
        "words": "family meeting", "language": "sv", "title": "Familjemöte", "rules": {"in time": "Inom tre veckor."},
        "easy": {"Which day is it?": "Vilken dag är det?"},
    }  # fmt: skip
    return Whole(
        ProcessDefinition.model_validate(whole),
        GuidanceDefinition.model_validate(GUIDANCE),
        (WordsDefinition.model_validate(words),),
    )


@pytest.fixture
def laid(base: Whole) -> Callable[..., Laid]:
    """Lays an overlay that says this on the base, or on another."""
    whole = base

    def lay_on(
        words: tuple[Tree, ...] = (), guidance: Tree | None = LOCAL, base: ProcessDefinition | None = None, **said: Any
    ) -> Laid:
        overlay = OverlayDefinition.model_validate({"process": "town", "based-on": "family meeting", **said})
        own = GuidanceDefinition.model_validate(guidance) if guidance else None
        on = whole if base is None else whole._replace(definition=base)
        return lay(on, overlay, own, [WordsDefinition.model_validate(part) for part in words])

    return lay_on
