"""Adopting: a case goes on under another version of its process, if all that it holds has its place there."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from caseway.engine.assemble.facts import says_something
from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.case import Effects, Entry, Move, fold
from caseway.engine.case.answer import standing as answers_standing
from caseway.engine.case.roster import Roster
from caseway.engine.decide.carried import carried
from caseway.engine.decide.namesakes import adoption, held_names, standing_at
from caseway.engine.decide.opening import NOT_IN_FORCE
from caseway.engine.decide.pin import pinned
from caseway.engine.names import nearest
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.sight import confidential, sight_of, viewers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Fact
    from caseway.engine.case import Adoption, Case, Value
    from caseway.engine.commands import Adopt

ALONE = ("facts", "actions", "consents", "rules")
"""The kinds of which two things cannot become one: nobody could say which of two values, clocks or answers holds."""


def adopt(process: Process, new: Process, case: Case, command: Adopt, now: datetime) -> Outcome:
    """Decide that a case of `process` goes on under `new`, another version of it. Those may who may open cases.

    Raises ValueError for a naive `now`, a case of another process or version, or a `new` that is another process.
    """
    pinned(process, case)
    if new.id != process.id:
        raise ValueError(f"{new.id} is not a version of {process.id}: a case stays with its process")
    roster = Roster(case.people, case.strangers)
    by = roster.get(command.by)
    if by is None:
        return Refused("adopt", (Reason("unknown person", command.by, guess=nearest(command.by, roster) or ""),))
    if new.version == case.version:
        return Refused("adopt", (Reason("same version", detail=case.version),))
    if case.ended:
        return Refused("adopt", (Reason("ended stays"),))
    day = civil_day(now, new.zone)
    roles = Standing(case, civil_day(now, process.zone), process.derived).roles_of(by)
    wrong = []
    if roles.keys().isdisjoint(process.opened_by):
        wrong.append(Reason("may not adopt", case.people[by].name, detail=", ".join(process.opened_by)))
    if not says_something(command.reason):
        wrong.append(Reason("no grounds"))
    chosen = _chosen(process, new, case, command.stages, wrong)
    how = adoption(process, new, case, chosen)
    moves = _moves(new, case, how, wrong)
    wrong += [*_other_types(new, case, how), *_two_in_one(case, how)]
    if wrong:
        return Refused("adopt", tuple(wrong))
    moment = now.astimezone(UTC)
    role = next(role for role in roles if role in process.opened_by)
    entry = Entry(
        case.seq + 1, "adopted", by, how.names.get("roles", {}).get(role, role), moment, day, moment,
        effects=Effects(moves=moves), process=new.id, version=new.version, reason=command.reason.strip(), adoption=how,
        warnings=() if new.in_force.holds_on(day) else (NOT_IN_FORCE,),
    )  # fmt: skip
    after = fold(case, entry)
    lost = (*_empty(new, after, day), *_opened(process, new, case, after, day), *_unsaid(process, new, case, by, day))
    if lost:
        return Refused("adopt", lost)
    return Accepted((entry._replace(effects=Effects(moves=moves, clocks=carried(process, new, after, day))),))


def _chosen(
    process: Process, new: Process, case: Case, written: Mapping[str, str], wrong: list[Reason]
) -> dict[str, str]:  # fmt: skip
    """The stages that the command names, as the two versions call them; what they lack is added to `wrong`."""
    chosen: dict[str, str] = {}
    here = {**process.stages, **dict.fromkeys(case.stages.values(), "")}
    for old, to in written.items():
        source = process.find("stages", old) or (old if old in here else None)
        target = new.find("stages", to)
        if source is None:
            wrong.append(Reason("unknown stage", old, detail=", ".join(here), guess=nearest(old, here) or ""))
        if target is None:
            wrong.append(Reason("unknown stage", to, detail=", ".join(new.stages), guess=nearest(to, new.stages) or ""))
        if source is None or target is None:
            continue
        here_still = new.successor("stages", source)
        joining = {new.successor("stages", other) for other in case.stages.values() if other != source}
        if here_still is not None and target not in (here_still, *joining):
            wrong.append(Reason("stage stays", source, detail=here_still))
        elif here_still is None and target in new.track_of(target).ends:
            wrong.append(Reason("stage ends", target))
        chosen[source] = target
    return chosen


def _moves(new: Process, case: Case, how: Adoption, wrong: list[Reason]) -> tuple[Move, ...]:
    """Where each track of the new version stands; one that the earlier did not have is where it starts."""
    known = ", ".join(new.stages)
    wrong.extend(
        Reason("stranded", stage, detail=known) for stage in dict.fromkeys(standing_at(case)) if stage not in how.places
    )
    found: dict[str, Move] = {}
    for stage in case.stages.values():
        place = how.places.get(stage)
        if place is None:
            continue
        first = found.setdefault(place.track, Move(place.track, stage, place.stage, place.ends))
        if first.to != place.stage:
            wrong.append(Reason("two stages", new.tracks[place.track].title, detail=f"{first.to}, {place.stage}"))
    begun = (
        Move(name, "", track.start, track.start in track.ends) for name, track in new.tracks.items() if name not in found
    )
    return (*found.values(), *begun)


def _other_types(new: Process, case: Case, how: Adoption) -> Iterator[Reason]:
    """What the case says in facts that have another type in the new version: it would be read as what it is not."""
    for name in held_names(case, "facts"):
        now = new.successor("facts", name)
        if now is None:
            continue
        said = tuple(_values(case, name))
        retyped = how.names.get("facts", {}).get(name) == ""
        columns = how.names.get(f"{OF_COLUMNS}{name}", {})
        if retyped or not all(_fits(new.facts[now], value, columns, case) for value in said):
            yield Reason("other type", name, detail=now)


def _values(case: Case, fact: str) -> Iterator[Value]:
    """Everything that a case holds under the name of a fact."""
    cells = [case.facts.get(fact), *(one.facts.get(fact) for one in case.over)]
    cells.append(case.taken[fact][1] if fact in case.taken else None)
    for cell in cells:
        if cell is not None:
            yield from (cell.value, *(value for _, value in cell.earlier))
    for incident in case.incidents.values():
        yield from (one.value for one in incident.held.facts if one.name == fact)


def _fits(fact: Fact, value: Value, columns: Mapping[str, str], case: Case) -> bool:
    """Whether a value is one of that type; `columns` are those that have other names (or, with '', another type) now."""
    if fact.type == "people":
        return isinstance(value, tuple) and all(isinstance(one, str) and one in case.people for one in value)
    if fact.type != "rows":
        return _is(fact.type, value, case)
    types = {column.name: column.type for column in fact.columns}
    return isinstance(value, tuple) and all(
        not isinstance(row, str)
        and all(
            now != "" and (now not in types or _is(types[now], cell, case))
            for column, cell in row.items()
            for now in [columns.get(column, column)]
        )
        for row in value
    )


def _is(type_: str, value: object, case: Case) -> bool:
    match type_:
        case "person":
            return isinstance(value, str) and value in case.people
        case "yes-no":
            return isinstance(value, bool)
        case "number":
            return isinstance(value, Decimal)
        case "time":
            return isinstance(value, time)
        case "moment":
            return isinstance(value, datetime)
        case "date":
            return type(value) is date
    return isinstance(value, str)


def _two_in_one(case: Case, how: Adoption) -> Iterator[Reason]:
    """Things of which the case holds two that would have one name."""
    for kind in ALONE:
        names = how.names.get(kind, {})
        together: dict[str, list[str]] = {}
        for name in held_names(case, kind):
            together.setdefault(names.get(name, name), []).append(name)
        yield from (
            Reason("two in one", now, detail=", ".join(same)) for now, same in together.items() if now and len(same) > 1
        )


def _opened(process: Process, new: Process, case: Case, after: Case, day: date) -> Iterator[Reason]:
    """What is confidential now and others would see: whoever made it so, or may open it, has to do that."""
    for name, fact in process.facts.items():
        now = new.successor("facts", name)
        if now is not None and confidential(fact, case, day):
            seeing = {new.successor("roles", role) for role in viewers(fact, case, day)}
            if not viewers(new.facts[now], after, day) <= seeing:
                yield Reason("would be opened", name)


def _unsaid(process: Process, new: Process, case: Case, by: str, day: date) -> Iterator[Reason]:
    """Where a no would be forgotten: the consent, or the right that an incident went against, is not there any more.

    Who does not see the answers is not told whether one of them is a no.
    """
    sight = sight_of(process, case, by, day)
    for name, answers in case.answers.items():
        if name not in process.consents or new.successor("consents", name) is not None or not answers:
            continue
        if name not in sight.consents:
            yield Reason("answer forgotten", name)
        elif any(one.says != "yes" for one in answers_standing(answers, day).values()):
            yield Reason("no forgotten", name)
    for seq, incident in case.incidents.items():
        gone = [rule for rule in incident.rules if rule in process.rules and new.successor("rules", rule) is None]
        if gone:
            known = next((rule for rule in gone if rule in sight.rules), "")
            yield Reason("right forgotten" if known else "a right forgotten", known, detail=str(seq))


def _empty(new: Process, after: Case, day: date) -> tuple[Reason, ...]:
    """Roles without which a case cannot go on, and which nobody has: the child's, and those who may open cases."""
    standing = Standing(after, day, new.derived)
    wrong = [] if standing.principals(new.concerns) else [Reason("role empty", new.concerns)]
    if not any(standing.principals(role) for role in new.opened_by):
        wrong.append(Reason("role empty", ", ".join(new.opened_by)))
    return tuple(wrong)
