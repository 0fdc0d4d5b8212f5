"""Checks of a refusal: that there was one, by which rule or clause, in which words, and what would put it right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.telling import SLIPS, reason_words, refusal, say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.names import fold
from caseway.engine.outcome import Refused
from caseway.engine.rules.asked import OF_CONSENT
from caseway.engine.wording import stages_told, told_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.world import World
    from caseway.engine.rules import Missing

Check = Callable[["World", "Bound"], None]


def _refusal(world: World, *, slips: bool = False) -> Refused:
    """The refusal of the latest act. One because of a slip of the pen proves nothing, so it does not count as one."""
    if world.tried is None:
        raise Failed(say("nothing tried", world.language))
    outcome = world.tried.outcome
    if not isinstance(outcome, Refused):
        entry = outcome.entries[-1]
        stage = stages_told(world.process, world.case, world.language)
        what = told_entry(world.process, world.case, entry, world.language).rstrip(".")
        step = world.tried.bound.step.written
        raise Failed(say("not refused", world.language, step=step, what=what, stage=stage))
    if not slips and any(reason.why in SLIPS for reason in outcome.reasons):
        raise Failed(say("a slip", world.language, refusal=_told(world, outcome)))
    return outcome


def _told(world: World, refused: Refused) -> str:
    return refusal(world.names, world.case if world.opened else None, refused)


def _refused(world: World, _bound: Bound) -> None:
    _refusal(world)


def _by_rule(world: World, bound: Bound) -> None:
    refused, rule, clause = _refusal(world), str(bound.values["rule"]), bound.values.get("clause")
    reason = next((one for one in refused.reasons if one.why == "rule" and one.name == rule), None)
    if reason is None:
        raise Failed(say("refused otherwise", world.language, rule=rule, refusal=_told(world, refused)))
    if clause is not None and clause not in reason.cites:
        raise Failed(say("other clause", world.language, rule=rule, clause=clause, cites=", ".join(reason.cites) or "–"))
    world.shown.add(rule)


def _by_clause(world: World, bound: Bound) -> None:
    refused, clause = _refusal(world), str(bound.values["clause"])
    rules = [one.name for one in refused.reasons if clause in one.cites]
    if not rules:
        raise Failed(say("refused by other clause", world.language, clause=clause, refusal=_told(world, refused)))
    world.shown.update(rules)


def _with_words(world: World, bound: Bound) -> None:
    refused, wanted = _refusal(world, slips=True), str(bound.values["text"])
    case = world.case if world.opened else None
    for reason in refused.reasons:
        if any(fold(wanted) in fold(line) for line in reason_words(world.names, case, refused.action, reason)):
            return
    raise Failed(say("other words", world.language, text=wanted, refusal=_told(world, refused)))


def _missing(world: World, bound: Bound) -> None:
    refused, wanted = _refusal(world), str(bound.values["text"])
    for reason in refused.reasons:
        for missing in reason.missing:
            if fold(wanted) in map(fold, _called(world, missing)):
                return
    raise Failed(say("not missing", world.language, text=wanted, refusal=_told(world, refused)))


def _called(world: World, missing: Missing) -> Iterator[str]:
    """Everything that something missing may be called: names, titles, persons, columns."""
    yield missing.name
    for kind in ("actions", "facts", "roles", "forms", "consents"):
        if missing.name in getattr(world.process, kind):
            yield world.names.title(kind, missing.name)
            yield world.process.titled(kind, missing.name)
    for key in missing.people:  # of a mandate these are roles
        if missing.what == "mandate":
            yield from (key, world.process.titled("roles", key))
        else:
            yield world.case.people[key].name
    if missing.what in ("not told", "confidential", "not taken up"):
        yield missing.value
    if missing.about and missing.what not in OF_CONSENT:
        yield world.case.people[missing.about].name
    if missing.what == "cells":
        yield missing.value
        yield next(column.title for column in world.process.facts[missing.name].columns if column.name == missing.value)


def _remedy(world: World, bound: Bound) -> None:
    refused = _refusal(world)
    action, role = str(bound.values["action"]), str(bound.values["role"])
    for reason in refused.reasons:
        if any(remedy.action == action and role in remedy.roles for remedy in reason.remedies):
            return
    title = world.names.title("actions", action)
    raise Failed(say("no remedy", world.language, action=title, role=role, refusal=_told(world, refused)))


REFUSALS: Mapping[str, Check] = {
    "refused": _refused,
    "refused by rule": _by_rule,
    "refused by clause": _by_clause,
    "refused with words": _with_words,
    "missing": _missing,
    "remedy": _remedy,
}
