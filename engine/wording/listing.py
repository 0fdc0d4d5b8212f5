"""Listing: several persons, roles or words in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


def names(case: Case | None, keys: Iterable[str]) -> str:
    """The names of persons, with commas between them."""
    return ", ".join(case.people[key].name if case is not None and key in case.people else key for key in keys)


def persons(case: Case | None, keys: Iterable[str], language: str) -> str:
    """The names of persons, with `and` before the last."""
    return listed((names(case, (key,)) for key in keys), language, "and")


def persons_have(case: Case | None, keys: Sequence[str], language: str) -> str:
    """The names of persons, and the verb that goes with one or several of them."""
    return f"{persons(case, keys, language)} {say('have.one' if len(keys) == 1 else 'have.several', language)}"


def held_told(process: Process, case: Case | None, role: str, of: tuple[str, ...], language: str) -> str:
    """The title of a role, with those for whom alone somebody holds it."""
    title = process.titled("roles", role, language)
    return say("held of", language, role=title, people=persons(case, of, language)) if of else title


def listed(words: Iterable[str], language: str, last: str = "or") -> str:
    """Words with commas, and `or` (or `and`) before the last."""
    every = list(words)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} {say(last, language)} {every[-1]}" if every else ""


def roles_told(process: Process, roles: Iterable[str], language: str, last: str = "or") -> str:
    """The titles of roles, with `or` (or `and`) before the last; everybody, when they are all the roles there are."""
    every = tuple(roles)
    if set(every) >= set(process.roles):
        return say("anyone", language)
    return listed((process.titled("roles", role, language) for role in every), language, last)
