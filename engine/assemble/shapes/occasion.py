"""Which time of an action is meant: `first`, `ever` or `last round` before its name, or this round's latest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules.occasion import Occasion, Which

if TYPE_CHECKING:
    from caseway.engine.assemble.directory import Directory
    from caseway.engine.errors import Path

WHICH: tuple[Which, ...] = ("first", "ever", "last round")


def occasion(written: str, path: Path, names: Directory) -> Occasion:
    """The occasion that is written. An action whose own name begins so is found first."""
    name, which = split(written, names)
    return Occasion(names.find("action", name, path), which)


def split(written: str, names: Directory) -> tuple[str, Which]:
    """The name of the action, and which time of it."""
    if names.has("action", written) is None:
        for which in WHICH:
            if written.casefold().startswith(f"{which} "):
                return written[len(which) + 1 :], which
    return written, ""
