"""Who sees what in scenarios: a fact that is noted, or a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from caseway.adapters.scenarios.telling import say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.sight import Sight, sight_of
from caseway.engine.wording import names as named

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.naming import Who
    from caseway.adapters.scenarios.world import World

Check = Callable[["World", "Bound"], None]


def _everybody(world: World, bound: Bound) -> list[tuple[str, Sight]]:
    """Everybody meant, by name, with what they see."""
    people = world.people(cast("Who", bound.values["who"]))
    if not people:
        raise Failed(say("nobody sees", world.language))
    return [
        (named(world.case, (key,)), sight_of(world.process, world.case, key, world.today))
        for key in people
        if key in world.case.people
    ]


def _sees(*, seen: bool) -> Check:
    def check(world: World, bound: Bound) -> None:
        fact = str(bound.values["fact"])
        title = world.names.title("facts", fact)
        if fact not in world.case.facts:
            raise Failed(say("nothing to see", world.language, fact=title))
        value = world.case.facts[fact].value
        for name, sight in _everybody(world, bound):
            if (sight.part_of(fact, value) is not None) is not seen:
                raise Failed(say("does not see" if seen else "sees", world.language, who=name, fact=title))

    return check


def _sees_rows(world: World, bound: Bound) -> None:
    fact, wanted = str(bound.values["fact"]), bound.values["number"]
    cell = world.case.facts.get(fact)
    for name, sight in _everybody(world, bound):
        part = sight.part_of(fact, cell.value) if cell is not None else None
        number = len(part) if isinstance(part, tuple) else 0
        if number != wanted:
            title = world.names.title("facts", fact)
            raise Failed(say("sees other rows", world.language, who=name, fact=title, number=number, wanted=wanted))


def _gets(*, allowed: bool) -> Check:
    def check(world: World, bound: Bound) -> None:
        form = str(bound.values["form"])
        for name, sight in _everybody(world, bound):
            if (form in sight.forms) is not allowed:
                key = "form not for" if allowed else "form for"
                raise Failed(say(key, world.language, who=name, form=world.names.title("forms", form)))

    return check


SEEING: Mapping[str, Check] = {
    "sees": _sees(seen=True),
    "does not see": _sees(seen=False),
    "sees rows": _sees_rows,
    "form for": _gets(allowed=True),
    "form not for": _gets(allowed=False),
}
