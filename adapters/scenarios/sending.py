"""What travels in scenarios: the parcel of the act by which the case was handed over, and the facts in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.telling import refusal, say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.outcome import Refused
from caseway.engine.transfer import parcel

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.world import World

Check = Callable[["World", "Bound"], None]
ELSEWHERE = "elsewhere"


def _travels(*, holds: bool) -> Check:
    def check(world: World, bound: Bound) -> None:
        action, fact = str(bound.values["action"]), str(bound.values["fact"])
        title = world.names.title("facts", fact)
        if fact not in world.case.facts:
            raise Failed(say("nothing to send", world.language, fact=title))
        found = parcel(world.process, world.case, world.entries, ELSEWHERE, world.now, action)
        if isinstance(found, Refused):
            raise Failed(say("no parcel", world.language, refusal=refusal(world.names, world.case, found)))
        if any(one.name == fact for one in found.facts) is not holds:
            raise Failed(say("stays" if holds else "travels", world.language, fact=title))

    return check


def _nothing(world: World, bound: Bound) -> None:
    action = str(bound.values["action"])
    found = parcel(world.process, world.case, world.entries, ELSEWHERE, world.now, action)
    if not isinstance(found, Refused):
        raise Failed(say("a parcel", world.language, action=world.names.title("actions", action)))


SENDING: Mapping[str, Check] = {
    "parcel holds": _travels(holds=True),
    "parcel holds not": _travels(holds=False),
    "no parcel": _nothing,
}
