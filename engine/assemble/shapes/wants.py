"""What a rule asks for, compiled: an action done, a fact there, a fact with a value, everybody named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import BadFact, read_fact
from caseway.engine.assemble.shapes.occasion import split
from caseway.engine.assemble.shapes.roll import roll
from caseway.engine.case.roster import Roster
from caseway.engine.definition.wanted import EVERYONE
from caseway.engine.rules.wants import ActionDone, EveryoneNamed, FactIs, FactThere, WholeCaseNamed

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground
    from caseway.engine.definition.wanted import AllOf, Wanted
    from caseway.engine.errors import Path, Side
    from caseway.engine.rules.roll import Roll
    from caseway.engine.rules.wants import Want


def wants(written: AllOf, key: str, ground: Ground, counting: tuple[str, ...] = ()) -> tuple[Want, ...]:
    """All that stands under `key`, without what cannot be understood; that is noted. `counting` stands under `as`."""
    found = (_want(wanted, (*ground.path, key, *wanted.path), ground, counting) for wanted in written)
    return tuple(want for want in found if want is not None)


def _want(wanted: Wanted, path: Path, ground: Ground, counting: tuple[str, ...]) -> Want | None:
    names = ground.names
    on: Side = "key" if wanted.path and isinstance(wanted.path[-1], str) else "value"
    if wanted.value is None and wanted.every is None:
        action, fact = names.has("action", wanted.name), names.has("fact", wanted.name)
        if action is not None and fact is not None:
            names.problem("P13", path, "", names.defined("action", action), names.defined("fact", fact), name=wanted.name)
        if fact is not None:
            return FactThere(fact)
        name, which = split(wanted.name, names)
        last = names.has("fact", name) if which == "last round" and names.has("action", name) is None else None
        if last is not None:
            if ground.facts[last].keep == "case":
                names.problem("P20", path, "kept", names.defined("fact", last), name=last)
            return FactThere(last, last_round=True)
        return ActionDone(names.find("action", name, path, among=("fact",)), which)
    fact = names.find("fact", wanted.name, path, on=on)
    if not fact:
        return None
    known = ground.facts[fact]
    if wanted.every is None and not (wanted.value == EVERYONE and known.type in ("people", "rows")):
        return _value(wanted, fact, path, ground)
    if known.type != "people" and not known.person_column():
        names.problem("P20", path, "every", names.defined("fact", fact), name=fact, type=known.type)
    named = roll(known, counting if known.type == "rows" else (), ground)
    return WholeCaseNamed(named) if wanted.every is None else _everyone(wanted.every, named, path, ground)


def _everyone(of: str, named: Roll, path: Path, ground: Ground) -> Want:
    names = ground.names
    role, listed = names.has("role", of), names.has("fact", of)
    if role is not None and listed is not None:
        names.problem("P13", path, "", names.defined("role", role), names.defined("fact", listed), name=of)
    if role is None and listed is not None and ground.facts[listed].type != "people":
        type_ = ground.facts[listed].type
        names.problem("P20", path, "every", names.defined("fact", listed), name=listed, type=type_)
    found = role or listed or names.find("role", of, path, among=("fact",))
    return EveryoneNamed(named, found, of_role=role is not None)


def _value(wanted: Wanted, fact: str, path: Path, ground: Ground) -> Want | None:
    names, known = ground.names, ground.facts[fact]
    if known.type in ("person", "people", "rows", "moment"):
        names.problem("P20", path, "value", names.defined("fact", fact), name=fact, type=known.type)
        return None
    value = read_fact(known, wanted.value, Roster({}), "")
    if isinstance(value, BadFact):
        allowed = ", ".join(known.choices) if known.type == "choice" else ""
        defined = names.defined("fact", fact)
        given = wanted.value or ""
        names.problem("P09", path, f"fact-{known.type}", defined, name=fact, given=given, allowed=allowed)
        return None
    return FactIs(fact, value, wanted.value or "")
