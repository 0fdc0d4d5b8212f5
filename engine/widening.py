"""Widening: what is on record in a case and more people may see once it goes on under another version of its process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.sight import viewers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


@dataclass(frozen=True, slots=True)
class Wider:
    """Something that `roles` may see under the new version and not under the old; `kind` is `facts` or `consents`."""

    kind: str
    name: str
    roles: tuple[str, ...]


def widening(process: Process, new: Process, case: Case, after: Case, day: date) -> tuple[Wider, ...]:
    """What of a case more roles may see as it is `after` than as it is now, on a civil date. Names are the new ones.

    A role that the old version does not have is not told: it sees what its definition gives it.
    """
    then = {role: new.successor("roles", role) for role in process.roles}
    found = []
    for kind, name, before, now in _viewers(process, new, case, after, day):
        more = now.intersection(then.values()) - {then[role] for role in before}
        if more:
            found.append(Wider(kind, name, tuple(role for role in new.roles if role in more)))
    return tuple(found)


def _viewers(
    process: Process, new: Process, case: Case, after: Case, day: date
) -> Iterator[tuple[str, str, frozenset[str], frozenset[str]]]:
    """Of everything on record that the new version knows: who sees it now, and who then, by the names of each."""
    held = dict.fromkeys((*case.facts, *(name for one in case.over for name in one.facts)))
    for name in held:
        fact = new.successor("facts", name)
        if fact is not None:  # what the version of now does not know, nobody sees now
            seeing = viewers(process.facts[name], case, day) if name in process.facts else frozenset[str]()
            yield "facts", fact, seeing, viewers(new.facts[fact], after, day)
    for name in case.answers:
        asked = new.successor("consents", name)
        if name in process.consents and asked is not None:
            yield "consents", asked, process.consents[name].seen_by, new.consents[asked].seen_by
