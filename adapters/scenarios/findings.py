"""Checks of the case: where it stands, what can be done and is due, what was noted, who takes part, what the forms say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import time
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from caseway.adapters.scenarios.doing import keys_of
from caseway.adapters.scenarios.telling import reason_words, say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.assemble.facts import BadFact, read_fact
from caseway.engine.available import option
from caseway.engine.case.roster import Roster
from caseway.engine.due import due
from caseway.engine.messages import decimal
from caseway.engine.names import fold
from caseway.engine.rules.wants import blank
from caseway.engine.wording import names as named
from caseway.engine.wording import stages_told, told_due, told_warnings

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.naming import Who
    from caseway.adapters.scenarios.world import World
    from caseway.engine.available import Option

Check = Callable[["World", "Bound"], None]


# where it stands


def _stage(world: World, bound: Bound) -> None:
    wanted = str(bound.values["stage"])
    stage = world.case.stages[world.process.track_of(wanted).name]
    if stage != wanted:
        titles = {"wanted": world.names.title("stages", wanted), "stage": world.names.title("stages", stage)}
        raise Failed(say("other stage", world.language, **titles))


def _ended(world: World, _bound: Bound) -> None:
    if not world.case.ended:
        stage = stages_told(world.process, world.case, world.language)
        raise Failed(say("not ended", world.language, stage=stage))


def _not_ended(world: World, _bound: Bound) -> None:
    if world.case.ended:
        raise Failed(say("ended", world.language))


# what can be done, was done and is due


def _option(world: World, bound: Bound) -> tuple[Option, str]:
    """How an action stands for whoever is meant, and its reasons in words."""
    who = bound.values.get("who")
    person = world.person(cast("Who", who)) if who is not None else ""
    found = option(world.process, world.case, str(bound.values["action"]), world.now, person)
    words = "\n".join(
        f"  - {line}" for reason in found.reasons for line in reason_words(world.names, world.case, found.action, reason)[:1]
    )
    return found, words


def _can(world: World, bound: Bound) -> None:
    found, words = _option(world, bound)
    if not found.possible:
        title = world.names.title("actions", found.action)
        raise Failed(say("cannot", world.language, action=title, who=named(world.case, (found.person,)), reasons=words))


def _cannot(world: World, bound: Bound) -> None:
    found, words = _option(world, bound)
    rule = bound.values.get("rule")
    values = {"action": world.names.title("actions", found.action), "who": named(world.case, (found.person,))}
    if found.possible:
        raise Failed(say("can", world.language, **values))
    if rule is None:
        return
    if not any(reason.why == "rule" and reason.name == rule for reason in found.reasons):
        raise Failed(say("cannot otherwise", world.language, rule=rule, reasons=words, **values))
    world.shown.add(str(rule))


def _is_done(world: World, action: str) -> bool:
    return world.case.did(action) is not None


def _done(world: World, bound: Bound) -> None:
    action = str(bound.values["action"])
    if not _is_done(world, action):
        raise Failed(say("not done", world.language, action=world.names.title("actions", action)))


def _not_done(world: World, bound: Bound) -> None:
    action = str(bound.values["action"])
    if _is_done(world, action):
        raise Failed(say("done", world.language, action=world.names.title("actions", action)))


def _waiting(kind: str) -> Check:
    def check(world: World, bound: Bound) -> None:
        action, day = bound.values["action"], bound.values["date"]
        found = due(world.process, world.case, world.now)
        if not any(one.kind == kind and one.action == action and one.on == day for one in found):
            values = {"action": world.names.title("actions", str(action)), "date": day, "due": _due(world)}
            raise Failed(say(f"not {kind}", world.language, **values))

    return check


def _due(world: World) -> str:
    """Everything that is due, as a list."""
    found = due(world.process, world.case, world.now)
    lines = ("  - " + " ".join(told_due(world.process, world.case, one, world.language)).rstrip() for one in found)
    return "\n".join(lines) or f"  {say('nothing', world.language)}"


def _not_booked(world: World, bound: Bound) -> None:
    action = str(bound.values["action"])
    for one in due(world.process, world.case, world.now):
        if one.kind == "planned" and one.action == action:
            raise Failed(say("booked", world.language, action=world.names.title("actions", action), date=one.on))


def _nothing_due(world: World, _bound: Bound) -> None:
    if any(one.kind != "possible" for one in due(world.process, world.case, world.now)):
        raise Failed(say("something due", world.language, due=_due(world)))


# what was noted


def _fact_is(world: World, bound: Bound) -> None:
    fact, written = world.process.facts[str(bound.values["fact"])], str(bound.values["value"])
    cell = world.case.facts.get(fact.name)
    raw: object = keys_of(world, written, None) if fact.type == "people" else written
    wanted = read_fact(fact, raw, Roster(world.case.people, world.case.strangers), "")
    values = {"fact": world.names.title("facts", fact.name), "wanted": written}
    if isinstance(wanted, BadFact):
        raise Failed(say("no such value", world.language, **values))
    if cell is None or blank(cell.value):
        raise Failed(say("fact empty", world.language, **values))
    same = (
        set(cell.value) == set(wanted)
        if isinstance(cell.value, tuple) and isinstance(wanted, tuple)
        else cell.value == wanted
    )
    if not same:
        raise Failed(say("other value", world.language, value=_shown(world, cell.value), **values))


def _shown(world: World, value: object) -> str:
    if isinstance(value, tuple):
        return named(world.case, (str(one) for one in value)) or "–"
    if isinstance(value, bool):
        return say("yes" if value else "no", world.language)
    if isinstance(value, time):
        return value.isoformat("minutes")
    return decimal(value, world.language) if isinstance(value, Decimal) else str(value)


def _fact_empty(world: World, bound: Bound) -> None:
    fact = str(bound.values["fact"])
    cell = world.case.facts.get(fact)
    if cell is not None and not blank(cell.value):
        values = {"fact": world.names.title("facts", fact), "value": _shown(world, cell.value)}
        raise Failed(say("fact filled", world.language, **values))


def _fact_rows(world: World, bound: Bound) -> None:
    fact, wanted = str(bound.values["fact"]), bound.values["number"]
    cell = world.case.facts.get(fact)
    number = len(cell.value) if cell is not None and isinstance(cell.value, tuple) else 0
    if number != wanted:
        raise Failed(say("other rows", world.language, fact=world.names.title("facts", fact), number=number, wanted=wanted))


# who takes part, and what was warned of


def _holds(world: World, bound: Bound) -> None:
    role, person = str(bound.values["role"]), world.person(cast("Who", bound.values["who"]))
    holders = world.standing().principals(role)
    if person not in holders and role not in world.standing().roles_of(person):
        values = {
            "who": named(world.case, (person,)),
            "holders": named(world.case, holders) or say("nobody", world.language),
        }
        raise Failed(say("not holding", world.language, role=role, **values))


def _nobody_holds(world: World, bound: Bound) -> None:
    role = str(bound.values["role"])
    holders = world.standing().principals(role)
    if holders:
        raise Failed(say("somebody holds", world.language, role=role, holders=named(world.case, holders)))


def _warnings(world: World) -> tuple[str, ...]:
    world.begin()
    return tuple(one for entry in world.entries for one in told_warnings(world.process, entry, world.language))


def _warned(world: World, bound: Bound) -> None:
    wanted, warnings = str(bound.values.get("text", "")), _warnings(world)
    if not any(fold(wanted) in fold(one) for one in warnings):
        found = "\n".join(f"  - {one}" for one in warnings) or f"  {say('nothing', world.language)}"
        raise Failed(say("no warning", world.language, text=wanted, warnings=found))


def _not_warned(world: World, _bound: Bound) -> None:
    warnings = _warnings(world)
    if warnings:
        raise Failed(say("warned", world.language, warnings="\n".join(f"  - {one}" for one in warnings)))


FINDINGS: Mapping[str, Check] = {
    "stage": _stage,
    "ended": _ended,
    "not ended": _not_ended,
    "can": _can,
    "cannot": _cannot,
    "done": _done,
    "not done": _not_done,
    "due": _waiting("deadline"),
    "booked": _waiting("planned"),
    "not booked": _not_booked,
    "nothing due": _nothing_due,
    "fact is": _fact_is,
    "fact empty": _fact_empty,
    "fact rows": _fact_rows,
    "holds": _holds,
    "nobody holds": _nobody_holds,
    "warned": _warned,
    "warned with words": _warned,
    "not warned": _not_warned,
}
