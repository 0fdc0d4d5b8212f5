"""Letters in scenarios: somebody sends one, and it is checked for whom one waits and who has got it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from caseway.adapters.scenarios.doing import tried
from caseway.adapters.scenarios.telling import say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.case import MOVED, OFF, UNINVITED
from caseway.engine.commands import Send
from caseway.engine.letters import waiting
from caseway.engine.outcome import Refused
from caseway.engine.wording import letter_title
from caseway.engine.wording import names as named

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.naming import Who
    from caseway.adapters.scenarios.world import World

Step = Callable[["World", "Bound"], None]


def _everybody(world: World, bound: Bound, slot: str = "who") -> tuple[str, ...]:
    """The keys of everybody meant: of a role, all who hold it."""
    people = world.people(cast("Who", bound.values[slot]))
    if not people:
        raise Failed(say("nobody gets", world.language))
    return people


def _sends(world: World, bound: Bound) -> None:
    """It goes to each of them by e-mail; the first who may not have it is what is refused."""
    by, letter = world.person(cast("Who", bound.values["who"])), str(bound.values["letter"])
    for person in _everybody(world, bound, "to"):
        outcome = world.decide(Send(letter, person, by, "e-mail"))
        tried(world, bound, outcome)
        if isinstance(outcome, Refused):
            return


def _waiting(world: World) -> list[tuple[str, str]]:
    """What waits: each letter with the key of whom it waits for."""
    return [(one.letter, one.person) for one in waiting(world.process, world.case, world.now)]


def _waits(key: str, letter: str = "") -> Step:
    def check(world: World, bound: Bound) -> None:
        wanted = letter or str(bound.values["letter"])
        found = _waiting(world)
        for person in _everybody(world, bound):
            if (wanted, person) not in found:
                raise _failed(world, key, wanted, person, [title for title, _ in found])

    return check


def _waits_not(world: World, bound: Bound) -> None:
    letter = str(bound.values["letter"])
    for person in _everybody(world, bound):
        if (letter, person) in _waiting(world):
            raise _failed(world, "letter waits", letter, person)


def _has(world: World, bound: Bound) -> None:
    letter = str(bound.values["letter"])
    for person in _everybody(world, bound):
        if not any((one.letter, one.person, one.returned) == (letter, person, None) for one in world.case.sent.values()):
            raise _failed(world, "letter not there", letter, person)


def _nothing(world: World, bound: Bound) -> None:
    for person in _everybody(world, bound):
        found = [letter for letter, whose in _waiting(world) if whose == person]
        if found:
            raise _failed(world, "to be sent", found[0], person, found)


def _failed(world: World, key: str, letter: str, person: str, letters: list[str] | None = None) -> Failed:
    titles = ", ".join(letter_title(world.process, one, world.language) for one in dict.fromkeys(letters or ()))
    return Failed(
        say(
            key, world.language, letter=letter_title(world.process, letter, world.language),
            who=named(world.case, (person,)), waiting=titles or say("nothing", world.language),
        )
    )  # fmt: skip


LETTERS: Mapping[str, Step] = {
    "sends": _sends,
    "letter waits": _waits("letter waits not"),
    "letter waits not": _waits_not,
    "has letter": _has,
    "hears moved": _waits("not to hear", MOVED),
    "hears off": _waits("not to hear", OFF),
    "hears uninvited": _waits("not to hear", UNINVITED),
    "gets nothing": _nothing,
}
