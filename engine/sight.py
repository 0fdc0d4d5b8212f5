"""Sight: what somebody may see of a case on a day, by the roles that they hold then."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.assemble.seen_by import surely
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Set
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Fact, Letter
    from caseway.engine.case import Case, Value


class Sight(NamedTuple):
    """The names of what may be seen: facts, the answers to consents, forms, and the rules of which nothing is hidden.

    `answering` are the rules that can say why they refuse an act of theirs: what they note in it themselves, they know.
    `own` are tables of which only the rows are seen that `person` has noted, by the column that says so.
    """

    facts: frozenset[str]
    consents: frozenset[str]
    forms: frozenset[str]
    rules: frozenset[str]
    answering: frozenset[str]
    cases: bool = False
    """Whether the ids of other cases are seen, in which the same was done."""
    own: Mapping[str, str] = MappingProxyType({})
    person: str = ""
    letters: frozenset[str] = frozenset()
    """The letters of which it is seen to whom they go, and what with them."""
    recalls: frozenset[str] = frozenset()
    """Those of them of which also the answers are seen to all consents that they wait for."""

    def part_of(self, fact: str, value: Value) -> Value | None:
        """What of a value may be seen; None for nothing."""
        if fact in self.facts:
            return value
        column = self.own.get(fact)
        if column is None or not isinstance(value, tuple):
            return None
        return tuple(row for row in value if isinstance(row, Mapping) and row.get(column) == self.person) or None

    @property
    def acting(self) -> Sight:
        """The sight of whoever has just acted, for what they did."""
        return self._replace(rules=self.answering)


def everything(process: Process) -> Sight:
    """The sight of whoever keeps the cases: all of it."""
    rules = frozenset(process.rules)
    facts, consents, forms = (frozenset(names) for names in (process.facts, process.consents, process.forms))
    letters = frozenset(process.letters)
    return Sight(facts, consents, forms, rules, rules, cases=True, letters=letters, recalls=letters)


def sight_of(process: Process, case: Case, person: str, day: date) -> Sight:
    """What a person (by key) may see on a civil date; nothing for somebody who has no role in the case then."""
    roles = Standing(case, day, process.derived).roles_of(person).keys()
    facts = frozenset(name for name, fact in process.facts.items() if not viewers(fact, case, day).isdisjoint(roles))
    consents = frozenset(name for name, asked in process.consents.items() if not asked.seen_by.isdisjoint(roles))
    forms = frozenset(name for name, form in process.forms.items() if not form.seen_by.isdisjoint(roles))
    own = {name: fact.writer for name, fact in process.facts.items() if fact.writer and name not in facts} if roles else {}
    return _of(process, facts, consents, forms)._replace(own=own, person=person)


def without(process: Process, sight: Sight, facts: Set[str], consents: Set[str]) -> Sight:
    """The sight of somebody who does not see these facts and consents either, nor what hangs on them."""
    return _of(process, sight.facts - facts, sight.consents - consents, sight.forms)


def _of(process: Process, facts: frozenset[str], consents: frozenset[str], forms: frozenset[str]) -> Sight:
    answering = frozenset(name for name, at in process.looked_at.items() if at.facts <= facts and at.consents <= consents)
    rules = frozenset(name for name in answering if process.looked_at[name].noted <= facts)
    letters = frozenset(name for name, letter in process.letters.items() if _sees(process, letter, facts, forms))
    recalls = frozenset(name for name in letters if consents.issuperset(_waited_for(process, process.letters[name])))
    return Sight(facts, consents, forms, rules, answering, letters=letters, recalls=recalls)


def _sees(process: Process, letter: Letter, facts: frozenset[str], forms: frozenset[str]) -> bool:
    """Whether somebody sees to whom a letter goes, when the meeting is, and what goes with it."""
    meeting = process.meetings.get(letter.meeting)
    when = meeting.facts if meeting is not None else ()
    return facts.issuperset((*letter.people, *when)) and forms.issuperset(letter.forms)


def _waited_for(process: Process, letter: Letter) -> Iterator[str]:
    yield from letter.consents
    for action in letter.after:
        for rule in process.actions[action].rules:
            yield from rule.looks_at().consents


def who_sees(process: Process, rule: str) -> tuple[str, ...]:
    """The roles that may see all that a rule looks at, whatever is kept confidential."""
    looks = process.looked_at[rule]
    seeing = frozenset(process.roles)
    for fact in looks.facts:
        seeing &= surely(process.facts[fact])
    for consent in looks.consents:
        seeing &= process.consents[consent].seen_by
    return tuple(role for role in process.roles if role in seeing)


def confidential(fact: Fact, case: Case, day: date) -> bool:
    """Whether a fact is for fewer eyes on a civil date."""
    kept = fact.confidential
    return kept is not None and (done := case.done.get(kept.once)) is not None and done.by(day) is not None


def viewers(fact: Fact, case: Case, day: date) -> frozenset[str]:
    """The roles that may see a fact of the case on a civil date."""
    return fact.confidential.seen_by if fact.confidential is not None and confidential(fact, case, day) else fact.seen_by
