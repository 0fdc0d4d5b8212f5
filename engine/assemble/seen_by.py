"""Seen by: which roles may see a fact, a form or a consent; and that no rule tells anybody more than that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.definition.parts import ANYONE
from caseway.engine.names import fold
from caseway.engine.rules import Clocked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action, Fact
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.errors import Path
    from caseway.engine.rules import Asked, Shape


WRITER = "whoever noted it"
"""Under `seen-by` of a table: of it, each sees the rows that they have noted themselves."""


class LookedAt(NamedTuple):
    """What a rule looks at that can be hidden: facts as they stand, those that the act itself notes, and consents."""

    facts: frozenset[str]
    noted: frozenset[str]
    consents: frozenset[str]


def of_process(definition: ProcessDefinition, names: Directory) -> frozenset[str]:
    """The roles that see whatever says nothing else."""
    if tuple(map(fold, definition.seen_by)) == (ANYONE,):
        return frozenset(definition.people)
    return frozenset(names.find_all("role", definition.seen_by, ("seen-by",)))


def seen_by(written: tuple[str, ...] | None, path: Path, definition: ProcessDefinition, names: Directory) -> frozenset[str]:
    """The roles that are written, every role for `anyone`; where nothing is written, those of the whole process."""
    if tuple(map(fold, definition.seen_by if written is None else written)) == (ANYONE,):
        return frozenset(definition.people)
    if written is None:  # a name that is not there is noted once, by `of_process`
        return frozenset(filter(None, (names.has("role", one) for one in definition.seen_by)))
    return frozenset(names.find_all("role", written, (*path, "seen-by")))


def looked_at(rules: Mapping[str, Shape]) -> Mapping[str, LookedAt]:
    """For each rule, what it looks at, whatever it needs that for; the dates from which its clock counts included."""
    own = {name: _own(rule) for name, rule in rules.items()}
    return {name: _with_clocks(rules[name], own) for name in rules}


def _own(rule: Shape) -> LookedAt:
    reads = rule.looks_at()
    stand, noted = (frozenset(one.fact for one in some) for some in (reads.facts | reads.last, reads.given))
    return LookedAt(stand, noted, reads.consents)


def _with_clocks(rule: Shape, own: Mapping[str, LookedAt]) -> LookedAt:
    parts = [own[rule.name], *(own[clock] for clock in rule.looks_at().clocks if clock in own)]
    return LookedAt(*(frozenset[str]().union(*some) for some in zip(*parts, strict=True)))


def check(
    definition: ProcessDefinition,
    facts: Mapping[str, Fact],
    consents: Mapping[str, Asked],
    actions: Mapping[str, Action],
    rules: Mapping[str, Shape],
    family: frozenset[str],
    names: Directory,
) -> None:
    """Note whom the process leaves in the dark without a word, and rules that would tell what somebody may not see."""
    _family(definition, family, names)
    everyone = frozenset(definition.people)
    for fact in facts.values():
        if fact.confidential is not None and not fact.confidential.seen_by < fact.seen_by:
            names.problem("P50", ("facts", fact.name, "confidential", "seen-by"), "wider", name=fact.name)
    _answers(facts, consents, actions, names)
    looks = looked_at(rules)
    for name, rule in rules.items():
        hidden = next(_hidden(rule, looks[name], facts, consents, actions, everyone), None)
        if hidden is not None and not rule.reveals:
            kind, what, role, action = hidden
            doing = actions[action].who
            variant = "hidden" if doing is None or role in doing else "recorded"
            names.problem(
                "P50", ("rules", name), variant, names.defined(kind, what), name=what, who=role, action=action, on="key"
            )
        elif hidden is None and rule.reveals:
            names.problem("P50", ("rules", name, "reveals"), "seen", rule=name)


def _family(definition: ProcessDefinition, family: frozenset[str], names: Directory) -> None:
    left_out = [role for role in definition.people if role in family - seen_by(None, (), definition, names)]
    if left_out and definition.family_does_not_see is None:
        names.problem("P50", ("seen-by",), "family", who=", ".join(left_out))
    elif not left_out and definition.family_does_not_see is not None:
        names.problem("P50", ("family-does-not-see",), "family-sees")


def _answers(
    facts: Mapping[str, Fact], consents: Mapping[str, Asked], actions: Mapping[str, Action], names: Directory
) -> None:
    """An answer says who gave it, for whom, until when, and what it leaves out: who sees it sees these facts."""
    for name, asked in consents.items():
        within = [*asked.leaves_out, *((asked.until,) if asked.until else ())]
        for action in actions.values():
            said = action.answering
            if said is not None and name in (*said.gives, *said.refuses, *said.withdraws):
                within += [fact for fact in (said.by, said.about) if fact]
        for fact in dict.fromkeys(within):
            blind = asked.seen_by - surely(facts[fact]) if fact in facts else frozenset()
            if blind:
                related = names.defined("fact", fact)
                names.problem("P50", ("consents", name), "answers", related, name=fact, who=min(blind), on="key")


def guarding(facts: Mapping[str, Fact], actions: Mapping[str, Action]) -> frozenset[str]:
    """The actions that make something confidential, and those that open it again."""
    once = {fact.confidential.once for fact in facts.values() if fact.confidential is not None}
    return frozenset(once | {action.name for action in actions.values() if not once.isdisjoint(action.clears)})


def surely(fact: Fact) -> frozenset[str]:
    """The roles that see a fact whatever is kept confidential."""
    return fact.seen_by if fact.confidential is None else fact.seen_by & fact.confidential.seen_by


def _hidden(
    rule: Shape,
    looks: LookedAt,
    facts: Mapping[str, Fact],
    consents: Mapping[str, Asked],
    actions: Mapping[str, Action],
    everyone: frozenset[str],
) -> Iterator[tuple[str, str, str, str]]:
    """What a rule looks at, and the role that learns of it by an action although it may not see it."""
    seen = [("fact", name, surely(facts[name])) for name in sorted(looks.facts) if name in facts]
    seen += [("consent", name, consents[name].seen_by) for name in sorted(looks.consents) if name in consents]
    for action in _telling(rule, actions):
        # Anybody may record what happened, and learns then whether it was against a right.
        roles = everyone if action.who is None or rule.right_of else frozenset(action.who)
        for kind, name, seeing in seen:
            if roles - seeing:
                yield kind, name, min(roles - seeing), action.name


def _telling(rule: Shape, actions: Mapping[str, Action]) -> Iterator[Action]:
    """The actions at which somebody learns of a rule: those on which it bites, and those that are late by it."""
    for action in actions.values():
        if rule in action.rules or (isinstance(rule, Clocked) and rule.must == action.name):
            yield action
