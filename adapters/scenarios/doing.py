"""What steps do: the scene is set, time goes by, people act, and people come and go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, cast

from caseway.adapters.scenarios.naming import Who
from caseway.adapters.scenarios.telling import refusal, say
from caseway.adapters.scenarios.touched import note_rules
from caseway.adapters.scenarios.values import unquoted
from caseway.adapters.scenarios.world import Failed, Tried
from caseway.engine.case.roster import Roster
from caseway.engine.commands import Act, Agree, HandOver, Join, Leave, Newcomer, StandIn, Void
from caseway.engine.outcome import Accepted, Refused

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.values import Value
    from caseway.adapters.scenarios.world import World
    from caseway.engine.commands import Command
    from caseway.engine.outcome import Outcome

Doing = Callable[["World", "Bound"], None]


def tried(world: World, bound: Bound, outcome: Outcome) -> None:
    """Remember what came of it. A refusal that the scenario does not speak of fails the scenario, with every reason."""
    world.tried = Tried(bound, outcome)
    if isinstance(outcome, Refused) and not bound.refusable:
        case = world.case if world.opened else None
        rule = next((reason.name for reason in outcome.reasons if reason.why == "rule"), "")
        hint = say("hint rule" if rule else "hint", world.language, rule=rule)
        words = refusal(world.names, case, outcome)
        raise Failed(say("refused", world.language, step=bound.step.written, refusal=words, hint=hint))


def _decide(world: World, bound: Bound, command: Command) -> None:
    tried(world, bound, world.decide(command))


# the scene and the time


def _new_case(world: World, _bound: Bound) -> None:
    if world.opened:
        raise Failed(say("opened before", world.language))


def _it_is(world: World, bound: Bound) -> None:
    world.set_clock(cast(date, bound.values["date"]), cast("time | None", bound.values.get("time")))


def _passes(world: World, bound: Bound) -> None:
    world.let_pass(cast(int, bound.values["number"]), str(bound.values["unit"]))


def _next_day(world: World, _bound: Bound) -> None:
    world.set_clock(world.today + timedelta(days=1), None)


def _is(world: World, bound: Bound) -> None:
    agency = str(bound.values.get("agency", ""))
    for name in cast("tuple[str, ...]", bound.values["persons"]):
        _enter(world, bound, Newcomer(name, str(bound.values["role"]), agency, _children(bound)))


def _children(bound: Bound) -> tuple[str, ...]:
    """Those for whom alone somebody comes in a role."""
    return cast("tuple[str, ...]", bound.values.get("children", ()))


def _people(world: World, bound: Bound) -> None:
    for row in bound.noted.people:
        of = tuple(unquoted(name.strip()) for name in row["of"].split(",") if name.strip())
        _enter(world, bound, Newcomer(row["name"], row["role"], row["agency"], of))


def _enter(world: World, bound: Bound, newcomer: Newcomer) -> None:
    if world.opened:
        _decide(world, bound, Join(newcomer, world.recorder()))
    else:
        world.newcomers.append(newcomer)


def _nobody_is(world: World, bound: Bound) -> None:
    if world.opened:
        raise Failed(say("opened before", world.language))
    world.vacant.add(str(bound.values["role"]))


# what people do


def _act(world: World, bound: Bound) -> None:
    happened = cast("date | None", bound.values.get("date"))
    by = world.person(cast(Who, bound.values.get("who") or Who(role=_fitting(world, bound.action))), happened)
    reasons = {**bound.noted.reasons, **dict(cast("tuple[tuple[str, str], ...]", bound.values.get("departing", ())))}
    afterwards = bound.meaning == "act afterwards"
    facts = _facts(world, bound, happened)
    outcome = world.decide(Act(bound.action, by, facts=facts, reasons=reasons, happened=happened, afterwards=afterwards))
    if isinstance(outcome, Accepted):
        note_rules(world, outcome.entries[0])
    tried(world, bound, outcome)


def _fitting(world: World, action: str) -> str:
    """Who acts where the action's own sentence names nobody: the first role that may and is held."""
    standing = world.standing()
    allowed = world.process.actions[action].allowed
    return next((role for role in allowed if standing.principals(role)), next(iter(world.process.roles)))


def _facts(world: World, bound: Bound, day: date | None) -> Mapping[str, object]:
    """The facts as written; where a person is wanted, a role means whoever holds it."""
    notes = world.process.actions[bound.action].notes
    facts: dict[str, object] = {}
    for name, written in bound.noted.facts.items():
        fact = notes[name]
        if isinstance(written, str):
            people = keys_of(world, written, day) if fact.type in ("person", "people") else ()
            facts[name] = people if fact.type == "people" else people[0] if len(people) == 1 else written
            continue
        persons = {column.name for column in fact.columns if column.type == "person"}
        facts[name] = [
            {column: (_one(world, text, day) if column in persons else text) for column, text in row.items()}
            for row in written
        ]
    return facts


def keys_of(world: World, written: str, day: date | None) -> tuple[str, ...]:
    """The keys of the persons named, with commas between them; a role means whoever holds it."""
    roster, found = Roster(world.case.people, world.case.strangers), list[str]()
    for name in (part.strip().strip('"') for part in written.split(",") if part.strip()):
        role = world.names.find("roles", name)
        key = roster.get(name)
        found += [key] if key else world.standing(day).principals(role) or (name,) if role else (name,)
    return tuple(found)


def _one(world: World, written: str, day: date | None) -> str:
    keys = keys_of(world, written, day)
    return keys[0] if len(keys) == 1 else written


def _with(_world: World, _bound: Bound) -> None:
    """Its rows were given with the action above."""


def _agrees(world: World, bound: Bound) -> None:
    waiting = max(world.case.incidents, default=None)
    if waiting is None:
        raise Failed(say("no incident", world.language))
    by = world.person(cast(Who, bound.values["who"]))
    _decide(world, bound, Agree(waiting, by))


def _voids(world: World, bound: Bound) -> None:
    """The latest entry of that action, or the latest of that day, was a mistake."""
    action, day = str(bound.values["action"]), bound.values.get("date")
    voided = world.case.voided
    found = [
        entry.seq
        for entry in world.entries
        if entry.action == action and entry.seq not in voided and day in (None, entry.day)
    ]
    if not found:
        raise Failed(say("never done", world.language, action=world.names.title("actions", action)))
    by = world.person(cast(Who, bound.values["who"]))
    _decide(world, bound, Void(found[-1], by, str(bound.values["reason"])))


# who takes part


def _opens(world: World, bound: Bound) -> None:
    if world.opened:
        raise Failed(say("opened before", world.language))
    who = cast(Who, bound.values["who"])
    role = who.role
    names = [one.name for one in world.newcomers if world.process.find("roles", one.role) == role]
    tried(world, bound, world.open(who.person or (names[0] if names else role)))


def _by(world: World, values: Mapping[str, Value], otherwise: str) -> str:
    by = values.get("by")
    return world.person(by) if isinstance(by, Who) else otherwise


def _comes(world: World, bound: Bound) -> None:
    values = bound.values
    newcomer = Newcomer(str(values["person"]), str(values["role"]), str(values.get("agency", "")), _children(bound))
    by = _by(world, values, world.recorder())
    _decide(world, bound, Join(newcomer, by, cast("date | None", values.get("date"))))


def _leaves(world: World, bound: Bound) -> None:
    values = bound.values
    person = world.person(cast(Who, values["who"]))
    role = str(values.get("role", ""))
    _decide(world, bound, Leave(person, _by(world, values, person), role, cast("date | None", values.get("date"))))


def _hands_over(world: World, bound: Bound) -> None:
    values = bound.values
    person, to = world.person(cast(Who, values["who"])), world.person(cast(Who, values["to"]))
    since = cast("date | None", values.get("date"))
    _decide(world, bound, HandOver(str(values["role"]), person, to, _by(world, values, person), since))


def _stands_in(world: World, bound: Bound) -> None:
    values = bound.values
    who = cast(Who, values["who"])
    role = str(values.get("role", "")) or who.role
    if not role:
        raise Failed(say("no role", world.language, who=who.person))
    instead, person = world.person(who), world.person(Who(person=str(values["person"])))
    since, until = cast(date, values["since"]), cast(date, values["until"])
    _decide(world, bound, StandIn(role, person, instead, _by(world, values, instead), since, until))


DOING: Mapping[str, Doing] = {
    "new case": _new_case,
    "it is": _it_is,
    "it becomes": _it_is,
    "time goes by": _passes,
    "next day": _next_day,
    "is": _is,
    "people": _people,
    "nobody is": _nobody_is,
    "act": _act,
    "act by name": _act,
    "act afterwards": _act,
    "with": _with,
    "agrees": _agrees,
    "voids": _voids,
    "opens": _opens,
    "comes": _comes,
    "leaves": _leaves,
    "leaves role": _leaves,
    "hands over": _hands_over,
    "stands in": _stands_in,
}
