"""attendance, compiled: who must attend, which fact says who is there, and what can be done instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.roll import roll
from caseway.engine.rules import Attendance
from caseway.engine.rules.attendance import Attending
from caseway.engine.rules.roll import Roll

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import AttendancePart
    from caseway.engine.errors import Path


def compiled(part: AttendancePart, ground: Ground) -> Attendance:
    """The rule; names that are not there are noted, and facts that name nobody or belong to every meeting."""
    names, path = ground.names, ground.path
    many = len(part.must_attend) > 1
    attending = tuple(
        _attending(written, (*path, "must-attend", index) if many else (*path, "must-attend"), ground)
        for index, written in enumerate(part.must_attend)
    )
    return Attendance(
        **ground.common, bites_on=names.find_all("action", part.at, (*path, "at")), attending=attending,
        present=_present(part, ground), otherwise=names.find_all("action", part.otherwise, (*path, "otherwise")),
    )  # fmt: skip


def _attending(written: str, path: Path, ground: Ground) -> Attending:
    """A role, or a fact that lists people; `any` before it says that one of them is enough."""
    names, every, name = ground.names, True, written
    if names.has("role", written) is None and names.has("fact", written) is None:
        word, _, rest = written.partition(" ")
        if word in ("every", "any") and rest:
            every, name = word == "every", rest
    role, listed = names.has("role", name), names.has("fact", name)
    if role is not None and listed is not None:
        names.problem("P13", path, "", names.defined("role", role), names.defined("fact", listed), name=name)
    elif listed is not None and ground.facts[listed].type != "people":
        type_ = ground.facts[listed].type
        names.problem("P20", path, "people", names.defined("fact", listed), name=listed, type=type_)
    return Attending(role or listed or names.find("role", name, path, among=("fact",)), role is not None, every)


def _present(part: AttendancePart, ground: Ground) -> Roll:
    names, path = ground.names, (*ground.path, "present")
    name = names.find("fact", part.present, path)
    if not name:
        return Roll("")
    fact = ground.facts[name]
    if fact.type != "people" and not fact.person_column():
        names.problem("P20", path, "present", names.defined("fact", name), name=name, type=fact.type)
    if fact.keep == "case":
        names.problem("P32", path, "kept", names.defined("fact", name), name=name)
    return roll(fact, part.as_, ground, every_row=False)


def check(rule: Attendance, whole: Whole) -> None:
    """What can be done instead is something else."""
    for action in rule.otherwise:
        if action in rule.bites_on:
            defined = whole.names.defined("action", action)
            whole.names.problem("P32", ("rules", rule.name, "otherwise"), "instead", defined, action=action)
