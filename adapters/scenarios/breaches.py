"""Checks of rules: kept or broken, departed from with or without a reason, acts against a right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, cast

from caseway.adapters.scenarios.telling import say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.departed import departed
from caseway.engine.names import fold
from caseway.engine.rules import Clocked
from caseway.engine.wording import names as named
from caseway.engine.wording import told_departure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.naming import Who
    from caseway.adapters.scenarios.world import World
    from caseway.engine.case import Clock, Departure

Check = Callable[["World", "Bound"], None]
MOVED = ("deviation", "late as booked")
"""How a deadline is departed from that moved its last day: a later day was booked with a reason, and kept."""


def _departures(world: World) -> tuple[Departure, ...]:
    """Every departure on record, except for what was voided since."""
    return tuple(one.departure for one in departed(world.entries))


def _on_record(world: World, found: Iterable[Departure] | None = None) -> str:
    """Every departure on record, or those, as a list."""
    found = _departures(world) if found is None else found
    lines = [f"  - {told_departure(world.process, one, world.language)}" for one in found]
    return "\n".join(lines) or f"  {say('nothing', world.language)}"


def _clock(world: World, rule: str) -> Clock | None:
    """The clock of a deadline; None for another rule, or one that nothing has started."""
    if not isinstance(world.process.rules[rule], Clocked):
        return None
    clock = world.case.clocks.get(rule)
    if clock is None:
        raise Failed(say("no clock", world.language, rule=rule))
    return clock


def _whole(world: World, rule: str) -> str:
    """Why a rule is not broken, or '' when it is."""
    clock = _clock(world, rule)
    if clock is None:
        if any(one.rule == rule and one.how == "broken" for one in _departures(world)):
            return ""
        return say("not broken", world.language, rule=rule, record=_on_record(world))
    if world.process.rules[rule].free:
        return say("free", world.language, rule=rule)
    day = clock.met or world.today
    if day <= clock.limit:
        return say("still time" if clock.met is None else "in time", world.language, rule=rule, **_days(world, clock))
    booked = _booked(world, rule) if clock.stretched else None
    if booked is not None and day <= booked:
        return say("as booked", world.language, rule=rule, booked=booked, **_days(world, clock))
    return ""


def _booked(world: World, rule: str) -> date | None:
    """The day that is booked for what a deadline waits for."""
    deadline = world.process.rules[rule]
    facts = list(deadline.dates.values()) if isinstance(deadline, Clocked) else []
    days = [cell.value for fact in facts if (cell := world.case.facts.get(fact)) is not None]
    return next((day for day in days if isinstance(day, date)), None)


def _broken(world: World, bound: Bound) -> None:
    world.begin()
    rule = str(bound.values["rule"])
    whole = _whole(world, rule)
    if whole:
        raise Failed(whole)
    world.shown.add(rule)


def _not_broken(world: World, bound: Bound) -> None:
    world.begin()
    rule = str(bound.values["rule"])
    if against := _against(world, rule):
        raise Failed(say("departed", world.language, rule=rule, record=_on_record(world, against)))
    if not _whole(world, rule):
        raise Failed(say("broken", world.language, rule=rule, record=_on_record(world)))


def _against(world: World, rule: str) -> list[Departure]:
    """What went against a rule, on record. A later day for a deadline, with a reason, does not: its clock tells of that."""
    moved = MOVED if isinstance(world.process.rules[rule], Clocked) else ()
    return [one for one in _departures(world) if one.rule == rule and one.how not in moved]


def _kept(world: World, bound: Bound) -> None:
    rule = str(bound.values["rule"])
    world.begin()
    clock = _clock(world, rule)
    again = clock is not None and clock.met is None and rule in world.asked  # a cadence, whose clock runs on at once
    if clock is not None and not again:
        if clock.met is None:
            key = "not yet" if world.today <= clock.limit else "too late"
            raise Failed(say(key, world.language, rule=rule, **_days(world, clock)))
        if clock.met > clock.limit:
            raise Failed(say("met late", world.language, rule=rule, **_days(world, clock)))
    elif rule not in world.asked:
        raise Failed(say("not asked", world.language, rule=rule))
    elif not world.asked[rule]:
        raise Failed(say("not kept", world.language, rule=rule, record=_on_record(world)))


def _not_asked(world: World, bound: Bound) -> None:
    """Nothing that was done, or tried, asked the rule: its condition did not hold."""
    world.begin()
    rule = str(bound.values["rule"])
    if against := _against(world, rule):
        raise Failed(say("asked and broken", world.language, rule=rule, record=_on_record(world, against)))
    if rule in world.refusing:
        raise Failed(say("asked and refused", world.language, rule=rule))
    if rule in world.case.clocks:
        raise Failed(_whole(world, rule) or say("broken", world.language, rule=rule, record=_on_record(world)))
    if rule in world.asked:
        key = "asked and kept" if world.asked[rule] else "asked and broken"
        raise Failed(say(key, world.language, rule=rule, record=_on_record(world, ())))


def _days(world: World, clock: Clock) -> dict[str, object]:
    return {"limit": clock.limit, "since": clock.since, "met": clock.met, "today": world.today}


def _departed(*ways: str) -> Check:
    def check(world: World, bound: Bound) -> None:
        rule, reason = str(bound.values["rule"]), bound.values.get("reason")
        found = [one for one in _departures(world) if one.rule == rule and one.how in ways]
        if not found or (reason is not None and fold(str(reason)) not in {fold(one.reason) for one in found}):
            key = "other reason" if found else "no departure"
            raise Failed(say(key, world.language, rule=rule, reason=reason, record=_on_record(world)))
        world.shown.add(rule)

    return check


def _late(world: World, bound: Bound) -> None:
    rule, action = str(bound.values["rule"]), str(bound.values["action"])
    part = world.process.rules[rule]
    if not isinstance(part, Clocked) or part.must != action:
        title = world.names.title("actions", action)
        raise Failed(say("no such deadline", world.language, rule=rule, action=title))
    _departed("late")(world, bound)


def _how(*ways: str) -> Check:
    def check(world: World, _bound: Bound) -> None:
        if not any(one.how in ways for one in _departures(world)):
            raise Failed(say("not noted", world.language, record=_on_record(world)))

    return check


def _incident(world: World, bound: Bound) -> None:
    rule = str(bound.values["rule"])
    incidents = [entry.incident for entry in world.entries if entry.incident is not None]
    if not any(rule in one.rules for one in incidents):
        others = ", ".join(dict.fromkeys(name for one in incidents for name in one.rules))
        others = others or say("nothing", world.language)
        raise Failed(say("no incident against", world.language, rule=rule, others=others))
    world.shown.add(rule)


def _waits(world: World, bound: Bound) -> None:
    people = world.people(cast("Who", bound.values["who"]))
    standing = world.standing()
    waiting = {key for one in world.case.incidents.values() for key in standing.yet_to_agree(one)}
    if not people or not set(people) <= waiting:
        whom = named(world.case, sorted(waiting)) or say("nobody", world.language)
        raise Failed(say("not waiting", world.language, who=named(world.case, people), whom=whom))


def _nothing_waits(world: World, _bound: Bound) -> None:
    if world.case.incidents:
        numbers = ", ".join(map(str, world.case.incidents))
        raise Failed(say("incidents wait", world.language, numbers=numbers))


BREACHES: Mapping[str, Check] = {
    "broken": _broken,
    "not broken": _not_broken,
    "kept": _kept,
    "not asked": _not_asked,
    "deviation": _departed("deviation"),
    "departure": _departed("departure"),
    "late": _late,
    "out of order": _how("out of order"),
    "not theirs": _how("not theirs"),
    "after the end": _how("after the end"),
    "incident": _incident,
    "incident waits": _waits,
    "nothing waits": _nothing_waits,
}
