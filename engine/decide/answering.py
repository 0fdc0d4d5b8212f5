"""Answering: what an act records of consents: who answers, for whom, until when, and what they leave out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.case import Answer
from caseway.engine.outcome import Reason
from caseway.engine.periods import last_day
from caseway.engine.rules.consent import named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Answering
    from caseway.engine.case import Case, Value
    from caseway.engine.case.answer import Says
    from caseway.engine.decide.when import When
    from caseway.engine.rules import Asked
    from caseway.engine.rules.standing import Standing


def answered(
    process: Process,
    case: Case,
    said: Answering,
    person: str,
    standing: Standing,
    when: When,
    facts: Mapping[str, Value],
    wrong: list[Reason],
) -> tuple[Answer, ...]:
    """The answers of an act. Whoever cannot answer, or would answer for somebody else, is noted in `wrong`."""
    asked = [(process.consents[name], says) for name, says in _says(said)]
    roles = tuple(dict.fromkeys(role for one, _ in asked for role in one.roles))
    able = {key for role in roles for key in standing.principals(role)}
    givers = named(facts.get(said.by)) if said.by else ()
    if not givers and person in able:
        givers = (person,)
    if not givers and not said.by:
        wrong.append(Reason("in person", detail=", ".join(roles)))
    elif not givers:
        wrong.append(Reason("nobody answers", said.by, detail=", ".join(roles)))
    elif person in able and givers != (person,):
        wrong.append(Reason("own answer", case.people[person].name))
    else:
        wrong.extend(
            Reason("not asked", case.people[giver].name, detail=", ".join(roles)) for giver in givers if giver not in able
        )
    found: list[Answer] = []
    chosen = named(facts.get(said.about)) if said.about else ()
    for one, says in asked:
        children = standing.principals(one.about)
        for child in chosen or children:
            if child not in children:
                wrong.append(Reason("not for", case.people[child].name, detail=one.about))
                continue
            theirs = {key for role in one.roles for key in one.speakers(standing, role, child)}
            found += [
                _answer(process, case, one, says, said, giver, child, person, when, facts)
                for giver in givers
                if giver in theirs
            ]
    if not wrong:
        wrong.extend(_for_others(case, asked, chosen, givers, found, standing))
    return tuple(found)


def _for_others(
    case: Case,
    asked: list[tuple[Asked, Says]],
    chosen: tuple[str, ...],
    givers: tuple[str, ...],
    found: list[Answer],
    standing: Standing,
) -> Iterator[Reason]:
    """Who is asked, and not for those for whom they would answer."""
    answered = {(one.giver, one.about) for one in found}
    children = chosen or tuple(dict.fromkeys(child for one, _ in asked for child in standing.principals(one.about)))
    for giver in givers:
        named_there = [child for child in children if (giver, child) not in answered]
        if named_there and (chosen or len(named_there) == len(children)):
            names = ", ".join(case.people[child].name for child in named_there)
            yield Reason("not asked for", case.people[giver].name, detail=names)


def _says(said: Answering) -> Iterator[tuple[str, Says]]:
    yield from ((name, "yes") for name in said.gives)
    yield from ((name, "no") for name in said.refuses)
    yield from ((name, "withdrawn") for name in said.withdraws)


def _answer(
    process: Process,
    case: Case,
    one: Asked,
    says: Says,
    said: Answering,
    giver: str,
    child: str,
    person: str,
    when: When,
    facts: Mapping[str, Value],
) -> Answer:
    yes = says == "yes"
    until = facts.get(one.until) if yes and one.until else None
    ends = [until] if isinstance(until, date) else []
    if yes and one.lasts is not None:
        ends.append(last_day(when.day, one.lasts, process.calendar).day)
    left_out = tuple(dict.fromkeys(key for fact in one.leaves_out for key in named(facts.get(fact)))) if yes else ()
    return Answer(
        one.name, says, giver, child, when.moment, when.day, said.form, min(ends, default=None), left_out,
        "" if giver == person else person, case.seq + 1, when.moment != when.recorded,
    )  # fmt: skip
