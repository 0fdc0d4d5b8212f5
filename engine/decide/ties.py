"""Ties: for whom alone somebody is to hold a role, such as the children whose guardian they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.names import fold, nearest
from caseway.engine.outcome import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble import Process
    from caseway.engine.commands import Newcomer


def tied(
    process: Process, role: str, newcomer: Newcomer, there: Mapping[str, str]
) -> tuple[tuple[str, ...], list[Reason]]:  # fmt: skip
    """The keys of those for whom alone a newcomer holds a role, and what is wrong with the names.

    `there` are the persons for whom one can hold it, by key, with their names.
    """
    if not newcomer.of:
        return (), []
    of = process.roles[role].of
    if not of:
        return (), [Reason("not of", role)]
    keys = {fold(name): key for key, name in there.items()}
    found: dict[str, None] = {}
    wrong = []
    for written in newcomer.of:
        key = written if written in there else keys.get(fold(written))
        if key is None:
            wrong.append(Reason("not of them", written, detail=of, guess=nearest(written, there.values()) or ""))
        else:
            found[key] = None
    return tuple(found), wrong
